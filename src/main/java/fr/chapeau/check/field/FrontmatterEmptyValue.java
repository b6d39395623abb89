package fr.chapeau.check.field;

import fr.chapeau.check.CheckedPost;
import fr.chapeau.check.Finding;
import fr.chapeau.check.Fix;
import fr.chapeau.check.Picture;
import fr.chapeau.check.Rule;
import fr.chapeau.check.RuleInfo;
import fr.chapeau.frontmatter.FieldPath;
import fr.chapeau.frontmatter.FrontMatterEditor;
import fr.chapeau.frontmatter.YamlEntry;
import fr.chapeau.frontmatter.YamlMapping;
import fr.chapeau.frontmatter.YamlNode;
import fr.chapeau.frontmatter.YamlOpaque;
import fr.chapeau.frontmatter.YamlScalar;
import fr.chapeau.frontmatter.YamlSequence;
import fr.chapeau.problem.Outcome;
import fr.chapeau.problem.Severity;
import fr.chapeau.text.Span;
import fr.chapeau.text.TextEdits;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// Finds keys without a value. Keys that may be left empty are the norm on many sites: the rule
/// runs only where a repository asks for it.
public final class FrontmatterEmptyValue implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.of("frontmatter-empty-value", Severity.ADVICE, "found")
                    .yieldingTo("frontmatter-field-value", "frontmatter-image-alt-missing")
                    .offByDefault();
    private static final FrontMatterEditor EDITOR = new FrontMatterEditor();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckedPost post, Consumer<Finding> out) {
        Set<Span> alternatives =
                post.pictures().stream()
                        .filter(picture -> picture.origin() == Picture.Origin.FIELD)
                        .map(Picture::alternativeSpan)
                        .collect(Collectors.toSet());
        mapping(post, post.frontMatter().root(), FieldPath.ROOT, alternatives, out);
    }

    private static void mapping(
            CheckedPost post,
            YamlMapping mapping,
            FieldPath path,
            Set<Span> decided,
            Consumer<Finding> out) {
        for (YamlEntry entry : mapping.entries()) {
            YamlNode value = entry.value();
            FieldPath field = path.key(entry.key().text());
            if (isEmpty(value)) {
                if (!decided.contains(value.span())) {
                    out.accept(finding(post, entry, field));
                }
            } else if (value instanceof YamlMapping inner) {
                mapping(post, inner, field, decided, out);
            } else if (value instanceof YamlSequence list) {
                for (int i = 0; i < list.items().size(); i++) {
                    if (list.items().get(i) instanceof YamlMapping item) {
                        mapping(post, item, field.item(i), decided, out);
                    }
                }
            }
        }
    }

    static boolean isEmpty(YamlNode value) {
        return switch (value) {
            case YamlScalar scalar -> scalar.text().isBlank();
            case YamlSequence list -> list.items().isEmpty();
            case YamlMapping map -> map.entries().isEmpty();
            case YamlOpaque _ -> false;
        };
    }

    private static Finding finding(CheckedPost post, YamlEntry entry, FieldPath field) {
        Outcome<TextEdits> removed = EDITOR.unset(post.frontMatter(), field);
        return Finding.of(INFO, entry.span(), INFO.says("found", entry.key().text()))
                .with(
                        removed instanceof Outcome.Done<TextEdits>(TextEdits edits)
                                ? new Fix.Proposed(edits)
                                : new Fix.OpenField(field));
    }
}
