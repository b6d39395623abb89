package fr.chapeau.check.link;

import fr.chapeau.check.CheckedPost;
import fr.chapeau.check.Finding;
import fr.chapeau.check.Fix;
import fr.chapeau.check.PostLink;
import fr.chapeau.check.Rule;
import fr.chapeau.check.RuleInfo;
import fr.chapeau.problem.Severity;
import fr.chapeau.text.TextEdit;
import fr.chapeau.text.TextEdits;
import java.util.function.Consumer;

/// Finds links to the own site that name its host: they leave a preview, and a change of domain
/// breaks them.
public final class LinkAbsoluteOwnSite implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.of("link-absolute-own-site", Severity.WARNING, "found");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckedPost post, Consumer<Finding> out) {
        String own = bare(Address.host(post.site().url()));
        if (own.isEmpty()) {
            return;
        }
        for (PostLink link : post.links()) {
            String address = link.destination();
            boolean shown = link.text().strip().startsWith("http");
            if (Address.isWeb(address) && bare(Address.host(address)).equals(own) && !shown) {
                String path = Address.path(address);
                Finding finding = Finding.of(INFO, link.span(), INFO.says("found", path));
                boolean written = link.destinationSpan().of(post.text()).equals(address);
                out.accept(written ? finding.with(shorter(link, path)) : finding);
            }
        }
    }

    /// Proposed only: with a `baseurl`, the path alone may lead elsewhere.
    private static Fix shorter(PostLink link, String path) {
        return new Fix.Proposed(TextEdits.of(TextEdit.replace(link.destinationSpan(), path)));
    }

    private static String bare(String host) {
        return host.startsWith("www.") ? host.substring("www.".length()) : host;
    }
}
