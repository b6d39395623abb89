package fr.chapeau.check.field;

import fr.chapeau.check.CheckedPost;
import fr.chapeau.check.Finding;
import fr.chapeau.check.Fix;
import fr.chapeau.check.Folded;
import fr.chapeau.check.Rule;
import fr.chapeau.check.RuleInfo;
import fr.chapeau.frontmatter.YamlEntry;
import fr.chapeau.frontmatter.YamlNode;
import fr.chapeau.frontmatter.YamlScalar;
import fr.chapeau.frontmatter.YamlSequence;
import fr.chapeau.problem.Severity;
import fr.chapeau.text.Span;
import fr.chapeau.text.TextEdit;
import fr.chapeau.text.TextEdits;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Finds tags and categories that a post has twice, however they are written.
public final class FrontmatterDuplicateTag implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.of("frontmatter-duplicate-tag", Severity.WARNING, "found");

    private static final Set<String> LISTS =
            Set.of(
                    "tags",
                    "tag",
                    "etiquettes",
                    "categories",
                    "category",
                    "topics",
                    "keywords",
                    "thematiques",
                    "themes");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckedPost post, Consumer<Finding> out) {
        for (YamlEntry entry : post.frontMatter().root().entries()) {
            if (LISTS.contains(entry.key().text()) && entry.value() instanceof YamlSequence list) {
                Set<String> seen = new HashSet<>();
                for (YamlNode item : list.items()) {
                    if (item instanceof YamlScalar tag
                            && !tag.text().isBlank()
                            && !seen.add(Folded.key(tag.text()))) {
                        out.accept(
                                Finding.of(INFO, tag.span(), INFO.says("found", tag.text()))
                                        .with(
                                                list.flow()
                                                        ? null
                                                        : without(post.text(), tag.span())));
                    }
                }
            }
        }
    }

    /// Without the line that holds nothing but the tag.
    private static @Nullable Fix without(String text, Span tag) {
        int start = text.lastIndexOf('\n', tag.start() - 1) + 1;
        int end = text.indexOf('\n', tag.end());
        if (end < 0) {
            return null;
        }
        String line =
                text.substring(start, tag.start()).strip() + text.substring(tag.end(), end).strip();
        boolean alone = line.equals("-") && tag.of(text).indexOf('\n') < 0;
        return alone
                ? new Fix.Automatic(TextEdits.of(TextEdit.delete(new Span(start, end + 1))))
                : null;
    }
}
