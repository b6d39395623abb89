package fr.chapeau.check.link;

import fr.chapeau.check.CheckedPost;
import fr.chapeau.check.Finding;
import fr.chapeau.check.Folded;
import fr.chapeau.check.PostLink;
import fr.chapeau.check.Rule;
import fr.chapeau.check.RuleInfo;
import fr.chapeau.problem.Severity;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/// Finds links of the same words that lead to different pages. Entries of lists and tables have a
/// context that tells them apart.
public final class LinkTextAmbiguous implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.of("link-text-ambiguous", Severity.ADVICE, "found");

    /// No entry of a list has its link behind that many characters.
    private static final int FAR = 2_000;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckedPost post, Consumer<Finding> out) {
        Map<String, String> first = new HashMap<>();
        for (PostLink link : post.links()) {
            String name = Folded.key(link.name());
            String target = Address.key(link.destination());
            boolean web = Address.isWeb(link.destination()) || link.destination().startsWith("/");
            if (name.length() < 2
                    || !web
                    || link.isComputed()
                    || link.picture()
                    || isSaidAlready(link)) {
                continue;
            }
            String other = first.putIfAbsent(name, target);
            if (other != null && !isOnePage(other, target) && !hasContext(post.text(), link)) {
                out.accept(Finding.of(INFO, link.span(), INFO.says("found", link.name())));
            }
        }
    }

    private static boolean isSaidAlready(PostLink link) {
        return LinkWords.isVague(link.name()) || LinkWords.isSoft(link.name());
    }

    /// A name is linked to a site once and to a page of it another time; that misleads nobody.
    private static boolean isOnePage(String one, String other) {
        return one.startsWith(other) || other.startsWith(one);
    }

    /// The line is an entry of a list or a row of a table.
    private static boolean hasContext(String text, PostLink link) {
        int line = link.span().start();
        while (line > 0 && link.span().start() - line < FAR && text.charAt(line - 1) != '\n') {
            line--;
        }
        int at = line;
        while (at < text.length() && at - line < 40 && text.charAt(at) == ' ') {
            at++;
        }
        return at < text.length()
                && ("-*+|<>".indexOf(text.charAt(at)) >= 0 || Character.isDigit(text.charAt(at)));
    }
}
