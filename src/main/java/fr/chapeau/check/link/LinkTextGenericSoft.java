package fr.chapeau.check.link;

import fr.chapeau.check.CheckedPost;
import fr.chapeau.check.Finding;
import fr.chapeau.check.PostLink;
import fr.chapeau.check.Rule;
import fr.chapeau.check.RuleInfo;
import fr.chapeau.problem.Severity;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/// Finds links that are understood where they stand, and not in a list of links.
public final class LinkTextGenericSoft implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.of("link-text-generic-soft", Severity.ADVICE, "found");

    private static final int LONGEST = 200;

    private static final Pattern NOTICE =
            Pattern.compile(
                    "(?iu)[\\s(–—,:-]{1,5}(?:(?:s[’']ouvre dans |ouvre )?(?:une |un )?"
                            + "(?:nouvelle fenêtre|nouvel onglet)|lien externe|site externe"
                            + "|new (?:window|tab)|opens in a new (?:window|tab)|external link)[\\s).]{0,3}$");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckedPost post, Consumer<Finding> out) {
        for (PostLink link : post.links()) {
            boolean titled =
                    link.attribute("title")
                            .map(LinkTextGenericSoft::withoutNotice)
                            .filter(t -> t.length() > link.name().length())
                            .isPresent();
            if (!titled && !link.picture() && LinkWords.isSoft(link.name())) {
                out.accept(Finding.of(INFO, link.span(), INFO.says("found", link.name())));
            }
        }
    }

    /// A title that only adds how the page opens says no more of where it is.
    private static String withoutNotice(String title) {
        return title.length() > LONGEST ? title : NOTICE.matcher(title).replaceFirst("");
    }
}
