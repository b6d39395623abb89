package fr.chapeau.check.field;

import fr.chapeau.check.CheckedPost;
import fr.chapeau.check.Finding;
import fr.chapeau.check.Fix;
import fr.chapeau.check.Rule;
import fr.chapeau.check.RuleInfo;
import fr.chapeau.check.TextField;
import fr.chapeau.frontmatter.FieldPath;
import fr.chapeau.frontmatter.FieldValue;
import fr.chapeau.frontmatter.FrontMatterEditor;
import fr.chapeau.problem.Outcome;
import fr.chapeau.problem.Severity;
import fr.chapeau.site.FieldKind;
import fr.chapeau.site.FormField;
import fr.chapeau.site.Surroundings;
import fr.chapeau.site.Surroundings.UsualForm;
import fr.chapeau.text.TextEdits;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;

/// Finds tags and categories that other posts write otherwise: in other capitals, with other
/// accents or hyphens, in the plural. A list of what has the tag then lacks some.
public final class FrontmatterTagNearDuplicate implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.of("frontmatter-tag-near-duplicate", Severity.WARNING, "found", "several");
    private static final FrontMatterEditor EDITOR = new FrontMatterEditor();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckedPost post, Consumer<Finding> out) {
        Lists lists = new Lists(post);
        for (TextField field : post.textFields()) {
            boolean single = !field.item() && field.path().steps().size() == 1;
            boolean item = field.item() && field.path().steps().size() == 2;
            boolean meant =
                    (single || item)
                            && (isUsual(field.name()) || (item && lists.has(field.name())));
            if (meant) {
                post.surroundings()
                        .usualForm(field.name(), field.scalar().text().strip())
                        .ifPresent(usual -> out.accept(finding(field, usual, post)));
            }
        }
    }

    private static boolean isUsual(String key) {
        return key.equals("tags") || key.equals("tag") || Surroundings.CATEGORIES.contains(key);
    }

    /// The fields that hold words, as the repository or the other posts tell; found out when one is
    /// first asked for.
    private static final class Lists {
        private final CheckedPost post;
        private final Set<String> keys = new HashSet<>();
        private boolean known;

        Lists(CheckedPost post) {
            this.post = post;
        }

        boolean has(String key) {
            if (!known) {
                known = true;
                post.form().stream()
                        .filter(field -> field.kind() == FieldKind.TAGS)
                        .map(FormField::key)
                        .forEach(keys::add);
            }
            return keys.contains(key);
        }
    }

    private static Finding finding(TextField field, UsualForm usual, CheckedPost post) {
        String word = field.scalar().text().strip();
        Finding finding =
                Finding.of(
                        INFO,
                        field.span(),
                        usual.uses() > 1
                                ? INFO.says(
                                        "several", word, usual.word(), String.valueOf(usual.uses()))
                                : INFO.says("found", word, usual.word(), usual.example().title()));
        FieldPath list = FieldPath.of(field.name());
        return finding.with(written(field.path(), list, usual.word(), post));
    }

    private static Fix written(FieldPath path, FieldPath field, String word, CheckedPost post) {
        Outcome<TextEdits> edits = EDITOR.set(post.frontMatter(), path, new FieldValue.Text(word));
        return edits instanceof Outcome.Done<TextEdits>(TextEdits done)
                ? new Fix.Proposed(done)
                : new Fix.OpenField(field);
    }
}
