package fr.chapeau.check.link;

import fr.chapeau.check.CheckedPost;
import fr.chapeau.check.Finding;
import fr.chapeau.check.PostLink;
import fr.chapeau.check.Rule;
import fr.chapeau.check.RuleInfo;
import fr.chapeau.problem.Severity;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/// Finds links to documents that say neither their format nor their weight.
public final class LinkDocumentInfoMissing implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.of("link-document-info-missing", Severity.ADVICE, "found");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    /// `PDF`, `80 ko`, `1,2 MB`.
    private static final Pattern INFO_GIVEN =
            Pattern.compile(
                    "(?iu)\\b(?:pdf|docx?|xlsx?|od[tsp]|pptx?|zip|csv|epub)\\b|\\d ?[kmg]?[ob]\\b");

    @Override
    public void check(CheckedPost post, Consumer<Finding> out) {
        for (PostLink link : post.links()) {
            String format = Address.document(link.destination());
            String said = link.name() + " " + link.attribute("title").orElse("");
            if (!format.isEmpty()
                    && !link.isComputed()
                    && !link.picture()
                    && !isGiven(post, link, said)) {
                String shown = format.toUpperCase(Locale.ROOT);
                out.accept(Finding.of(INFO, link.span(), INFO.says("found", shown)));
            }
        }
    }

    /// In the link, or right behind it: `[Le bilan](/bilan.pdf) (PDF, 80 ko)`.
    private static boolean isGiven(CheckedPost post, PostLink link, String said) {
        int end = link.span().end();
        String behind = post.text().substring(end, Math.min(post.text().length(), end + 40));
        int line = behind.indexOf('\n');
        String near = line < 0 ? behind : behind.substring(0, line);
        return INFO_GIVEN.matcher(said).find() || INFO_GIVEN.matcher(near).find();
    }
}
