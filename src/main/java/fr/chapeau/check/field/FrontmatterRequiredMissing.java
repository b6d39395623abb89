package fr.chapeau.check.field;

import fr.chapeau.check.CheckedPost;
import fr.chapeau.check.Finding;
import fr.chapeau.check.Fix;
import fr.chapeau.check.Rule;
import fr.chapeau.check.RuleInfo;
import fr.chapeau.frontmatter.FieldPath;
import fr.chapeau.frontmatter.YamlEntry;
import fr.chapeau.problem.Severity;
import fr.chapeau.site.FieldModel;
import fr.chapeau.site.FieldUse;
import fr.chapeau.text.Span;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/// Finds fields that nearly all posts of the collection fill and this one does not. Without a title
/// a page has no name, which is an error; the other fields are the habit of the others.
public final class FrontmatterRequiredMissing implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.of("frontmatter-required-missing", Severity.ERROR, "found", "title-missing")
                    .yieldingTo("frontmatter-field-value", "frontmatter-date-invalid");

    /// A habit is known from so many posts on.
    private static final int POSTS = 20;

    /// What the name and the place of the file tell, or the layout.
    private static final Set<String> OF_THE_FILE =
            Set.of("date", "layout", "permalink", "slug", "published", "lang", "ref");

    private static final double NEARLY_ALL = 0.95;
    private static final String TITLE = "title";

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckedPost post, Consumer<Finding> out) {
        FieldModel model = post.surroundings().keys().ofCollection();
        if (model.maps() < POSTS
                || post.frontMatter().parts().header().isEmpty()
                || post.frontMatter().problem().isPresent()) {
            return;
        }
        for (FieldUse use : model.uses()) {
            if (isFilledByNearlyAll(use, model)) {
                Optional<YamlEntry> entry = post.frontMatter().root().entry(use.key());
                if (entry.map(YamlEntry::value).map(FrontmatterEmptyValue::isEmpty).orElse(true)) {
                    out.accept(missing(post, use.key(), entry));
                }
            }
        }
    }

    private static boolean isFilledByNearlyAll(FieldUse use, FieldModel model) {
        return !use.inDefaults()
                && !OF_THE_FILE.contains(use.key())
                && use.filled() >= NEARLY_ALL * model.maps();
    }

    private static Finding missing(CheckedPost post, String key, Optional<YamlEntry> entry) {
        boolean title = key.equals(TITLE);
        Span place =
                entry.map(YamlEntry::span)
                        .orElseGet(() -> Span.at(post.frontMatter().root().span().start()));
        Finding finding =
                Finding.of(INFO, place, INFO.says(title ? "title-missing" : "found", key))
                        .with(new Fix.OpenField(FieldPath.of(key)));
        return title ? finding : finding.as(Severity.WARNING);
    }
}
