package fr.chapeau.check.link;

import fr.chapeau.check.CheckedPost;
import fr.chapeau.check.Finding;
import fr.chapeau.check.PostLink;
import fr.chapeau.check.Rule;
import fr.chapeau.check.RuleInfo;
import fr.chapeau.problem.Severity;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/// Finds links that open a window and do not say so.
public final class LinkNewWindowUnannounced implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.of("link-new-window-unannounced", Severity.ADVICE, "found");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    private static final Pattern ANNOUNCED =
            Pattern.compile(
                    "(?iu)nouvelle fen[eê]tre|nouvel onglet|new (?:window|tab)|lien externe");

    @Override
    public void check(CheckedPost post, Consumer<Finding> out) {
        for (PostLink link : post.links()) {
            boolean opens = link.attribute("target").filter("_blank"::equals).isPresent();
            String said =
                    link.text() + " " + link.name() + " " + link.attribute("title").orElse("");
            if (opens && !ANNOUNCED.matcher(said).find()) {
                out.accept(Finding.of(INFO, link.span(), INFO.says("found", link.name())));
            }
        }
    }
}
