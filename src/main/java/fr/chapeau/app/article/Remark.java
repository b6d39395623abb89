package fr.chapeau.app.article;

import fr.chapeau.check.Finding;
import fr.chapeau.frontmatter.FieldPath;
import fr.chapeau.problem.Message;
import org.jspecify.annotations.Nullable;

/// A finding and its place among the others of one state of an article.
///
/// @param line where it begins, from 1
/// @param field of the form that it is about; null where it is about none
/// @param key tells that it is the same one in another state
/// @param index in reading order, from 0
/// @param rank among those of its severity, from 0
public record Remark(
        Finding finding, int line, @Nullable FieldPath field, Key key, int index, int rank) {

    /// What stays the same of a finding while the text around it changes.
    ///
    /// @param nth how many with the same rule and words stand before it
    public record Key(String rule, Message message, int nth) {}
}
