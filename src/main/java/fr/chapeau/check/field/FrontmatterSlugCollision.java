package fr.chapeau.check.field;

import fr.chapeau.check.CheckedPost;
import fr.chapeau.check.Finding;
import fr.chapeau.check.Fix;
import fr.chapeau.check.Rule;
import fr.chapeau.check.RuleInfo;
import fr.chapeau.frontmatter.FieldPath;
import fr.chapeau.problem.Severity;
import fr.chapeau.site.Surroundings;
import fr.chapeau.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Finds posts whose page is written to the file of another one's: only one of the two is seen. For
/// a post of which readers get no page yet, that is a warning.
public final class FrontmatterSlugCollision implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.of("frontmatter-slug-collision", Severity.ERROR, "found", "later");
    private static final List<String> DECIDING = List.of("permalink", "slug", "title");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckedPost post, Consumer<Finding> out) {
        Optional<Surroundings.Other> other = post.surroundings().sameAddress();
        if (other.isEmpty()) {
            return;
        }
        boolean page = post.surroundings().hasPage();
        String title = other.get().title();
        Finding finding =
                Finding.of(INFO, place(post), INFO.says(page ? "found" : "later", title))
                        .with(field(post).map(Fix.OpenField::new).orElse(null));
        out.accept(page ? finding : finding.as(Severity.WARNING));
    }

    private static Optional<FieldPath> field(CheckedPost post) {
        return DECIDING.stream()
                .filter(key -> post.frontMatter().root().entry(key).isPresent())
                .map(FieldPath::of)
                .findFirst();
    }

    private static Span place(CheckedPost post) {
        return field(post)
                .flatMap(post.frontMatter()::find)
                .map(node -> node.span())
                .orElseGet(() -> Span.at(0));
    }
}
