package fr.chapeau.check.field;

import fr.chapeau.check.CheckedPost;
import fr.chapeau.check.EditDistance;
import fr.chapeau.check.Finding;
import fr.chapeau.check.Fix;
import fr.chapeau.check.Rule;
import fr.chapeau.check.RuleInfo;
import fr.chapeau.frontmatter.FieldValue;
import fr.chapeau.frontmatter.FrontMatterEditor;
import fr.chapeau.frontmatter.PsychValue;
import fr.chapeau.frontmatter.YamlScalar;
import fr.chapeau.problem.Outcome;
import fr.chapeau.problem.Severity;
import fr.chapeau.site.FieldUse.WordCount;
import fr.chapeau.site.FormField;
import fr.chapeau.site.Surroundings;
import fr.chapeau.text.TextEdits;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Finds a category that no other post has, where the others choose among few: a misspelt one, or
/// one whose list would hold this post alone.
public final class FrontmatterCategoryUnknown implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.of("frontmatter-category-unknown", Severity.WARNING, "found", "near")
                    .yieldingTo("frontmatter-field-value");
    private static final int FAR = 2;
    private static final int SHORTEST = 5;
    private static final int USUAL = 3;
    private static final int POSTS = 20;
    private static final int POSTS_OF_EACH = 5;
    private static final FrontMatterEditor EDITOR = new FrontMatterEditor();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckedPost post, Consumer<Finding> out) {
        for (FormField field : post.form()) {
            boolean category = Surroundings.CATEGORIES.contains(field.key());
            if (category
                    && field.node() instanceof YamlScalar scalar
                    && scalar.value() instanceof PsychValue.Text(String text)
                    && !text.isBlank()) {
                check(post, field, scalar, text.strip(), out);
            }
        }
    }

    private static void check(
            CheckedPost post,
            FormField field,
            YamlScalar scalar,
            String category,
            Consumer<Finding> out) {
        Surroundings around = post.surroundings();
        if (around.isUsed(field.key(), category)
                || around.usualForm(field.key(), category).isPresent()) {
            return;
        }
        List<WordCount> usual =
                field.suggestions().stream()
                        .filter(word -> word.count() >= USUAL && !word.word().equals(category))
                        .toList();
        Optional<String> near =
                category.length() < SHORTEST
                        ? Optional.empty()
                        : EditDistance.nearest(
                                category, usual.stream().map(WordCount::word).toList(), FAR);
        int posts = usual.stream().mapToInt(WordCount::count).sum();
        if (near.isPresent()) {
            Finding finding =
                    Finding.of(INFO, scalar.span(), INFO.says("near", category, near.get()));
            out.accept(finding.with(written(post, field, near.get())));
        } else if (posts >= POSTS && posts >= POSTS_OF_EACH * field.suggestions().size()) {
            out.accept(
                    Finding.of(INFO, scalar.span(), INFO.says("found", category))
                            .with(new Fix.OpenField(field.path())));
        }
    }

    private static Fix written(CheckedPost post, FormField field, String category) {
        Outcome<TextEdits> edits =
                EDITOR.set(post.frontMatter(), field.path(), new FieldValue.Text(category));
        return edits instanceof Outcome.Done<TextEdits>(TextEdits done)
                ? new Fix.Proposed(done)
                : new Fix.OpenField(field.path());
    }
}
