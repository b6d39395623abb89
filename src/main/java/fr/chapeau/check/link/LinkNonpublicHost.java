package fr.chapeau.check.link;

import fr.chapeau.check.CheckedPost;
import fr.chapeau.check.Finding;
import fr.chapeau.check.PostLink;
import fr.chapeau.check.Rule;
import fr.chapeau.check.RuleInfo;
import fr.chapeau.problem.Severity;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/// Finds addresses that readers cannot open: of one computer, of a rehearsal, of a network of the
/// administration, of the desk where a site is edited.
public final class LinkNonpublicHost implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.of("link-nonpublic-host", Severity.WARNING, "found");

    private static final Pattern PARTS = Pattern.compile("[.-]+");

    private static final Set<String> REHEARSALS =
            Set.of("staging", "preprod", "preproduction", "recette", "preview", "intranet");

    private static final Pattern HOSTS =
            Pattern.compile(
                    "localhost|127\\..*|0\\.0\\.0\\.0|192\\.168\\..*|10\\.\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}"
                            + "|app\\.siteleaf\\.com|teams\\.microsoft\\.com|.*\\.sharepoint\\.com"
                            + "|.*\\.(?:rie|ader)\\.gouv\\.fr");

    private static final Pattern DESK = Pattern.compile("/(?:wp-)?admin(?:[/?#].*)?");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckedPost post, Consumer<Finding> out) {
        for (PostLink link : post.links()) {
            String address = link.destination().strip();
            if (link.isComputed()) {
                continue;
            }
            String host = Address.host(address);
            boolean web = Address.isWeb(address);
            boolean hidden = web && isHidden(host);
            boolean desk =
                    (web || address.startsWith("/")) && DESK.matcher(path(address)).matches();
            if (hidden || desk) {
                out.accept(Finding.of(INFO, link.span(), INFO.says("found", address)));
            }
        }
    }

    private static String path(String address) {
        return Address.isWeb(address) ? Address.path(address) : address;
    }

    private static boolean isHidden(String host) {
        return HOSTS.matcher(host).matches()
                || PARTS.splitAsStream(host).anyMatch(REHEARSALS::contains);
    }
}
