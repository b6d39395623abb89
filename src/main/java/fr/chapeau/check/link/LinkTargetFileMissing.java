package fr.chapeau.check.link;

import fr.chapeau.check.CheckedPost;
import fr.chapeau.check.Finding;
import fr.chapeau.check.Fix;
import fr.chapeau.check.PostLink;
import fr.chapeau.check.Rule;
import fr.chapeau.check.RuleInfo;
import fr.chapeau.problem.Severity;
import fr.chapeau.site.LinkTarget;
import fr.chapeau.text.TextEdit;
import fr.chapeau.text.TextEdits;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Finds links to pages, posts and files of the site that are not there.
public final class LinkTargetFileMissing implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.of("link-target-file-missing", Severity.ERROR, "found", "near", "bare");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckedPost post, Consumer<Finding> out) {
        for (PostLink link : post.links()) {
            String written = link.destination();
            if (written.isBlank()) {
                continue;
            }
            switch (post.surroundings().link(written)) {
                case LinkTarget.Unknown _, LinkTarget.Found _ -> {}
                case LinkTarget.Bare(String protocol) ->
                        out.accept(finding(link, post, "bare", protocol, protocol + written));
                case LinkTarget.Missing(String near, String title) when near.isEmpty() ->
                        out.accept(Finding.of(INFO, link.span(), INFO.says("found", written)));
                case LinkTarget.Missing(String near, String title) ->
                        out.accept(finding(link, post, "near", title, near));
            }
        }
    }

    private static Finding finding(
            PostLink link, CheckedPost post, String sentence, String meant, String address) {
        return Finding.of(INFO, link.span(), INFO.says(sentence, link.destination(), meant))
                .with(other(link, post, address));
    }

    /// The other address in the place of this one, where it is clear how to write it.
    private static @Nullable Fix other(PostLink link, CheckedPost post, String near) {
        String written = link.destination();
        boolean whole =
                link.destinationSpan().of(post.text()).equals(written)
                        && (near.endsWith(written) || !written.matches("[^?#]*[?#].*"));
        boolean plain = near.chars().noneMatch(c -> c <= ' ' || "()<>\"'".indexOf(c) >= 0);
        return whole && plain
                ? new Fix.Proposed(TextEdits.of(TextEdit.replace(link.destinationSpan(), near)))
                : null;
    }
}
