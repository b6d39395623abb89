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

/// Finds addresses without encryption. Public bodies of the State all answer with it.
public final class LinkInsecureHttp implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.of("link-insecure-http", Severity.ADVICE, "found");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    private static final String SCHEME = "http://";

    @Override
    public void check(CheckedPost post, Consumer<Finding> out) {
        for (PostLink link : post.links()) {
            String address = link.destination();
            String host = Address.host(address);
            boolean local =
                    host.isEmpty()
                            || host.startsWith("localhost")
                            || host.startsWith("127.")
                            || host.indexOf('.') < 0;
            if (!address.startsWith(SCHEME) || local || link.isComputed()) {
                continue;
            }
            Finding finding = Finding.of(INFO, link.span(), INFO.says("found", host));
            boolean known = host.endsWith(".gouv.fr") && !link.text().strip().equals(address);
            boolean written = link.destinationSpan().of(post.text()).equals(address);
            out.accept(known && written ? finding.with(secure(link)) : finding);
        }
    }

    private static Fix secure(PostLink link) {
        int behind = link.destinationSpan().start() + "http".length();
        return new Fix.Automatic(TextEdits.of(TextEdit.insert(behind, "s")));
    }
}
