package fr.chapeau.check.link;

import fr.chapeau.check.CheckedPost;
import fr.chapeau.check.Finding;
import fr.chapeau.check.PostLink;
import fr.chapeau.check.Rule;
import fr.chapeau.check.RuleInfo;
import fr.chapeau.problem.Severity;
import java.util.function.Consumer;

/// Finds links that write to an address which the page does not show.
public final class LinkMailtoHiddenAddress implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.of("link-mailto-hidden-address", Severity.ADVICE, "found");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    private static final String SCHEME = "mailto:";
    private static final int NEAR = 300;

    @Override
    public void check(CheckedPost post, Consumer<Finding> out) {
        for (PostLink link : post.links()) {
            String address = address(link.destination());
            if (address.indexOf('@') > 0
                    && !link.isComputed()
                    && !shows(post.text(), link, address)) {
                out.accept(Finding.of(INFO, link.span(), INFO.says("found", address)));
            }
        }
    }

    private static String address(String destination) {
        if (!destination.startsWith(SCHEME)) {
            return "";
        }
        int query = destination.indexOf('?');
        return destination.substring(SCHEME.length(), query < 0 ? destination.length() : query);
    }

    private static boolean shows(String text, PostLink link, String address) {
        int start = Math.max(0, link.span().start() - NEAR);
        int end = Math.min(text.length(), link.span().end() + NEAR);
        String around =
                text.substring(start, link.span().start())
                        + " "
                        + link.name()
                        + " "
                        + text.substring(link.span().end(), end);
        return link.name().indexOf('@') >= 0 || around.contains(address);
    }
}
