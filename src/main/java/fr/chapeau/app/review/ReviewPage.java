package fr.chapeau.app.review;

import fr.chapeau.app.audit.AuditWords;
import fr.chapeau.app.html.HtmlPage;
import fr.chapeau.app.html.HtmlText;
import fr.chapeau.check.RuleInfo;
import fr.chapeau.i18n.DateWords;
import fr.chapeau.i18n.Texts;
import fr.chapeau.problem.Problem;
import java.util.List;

/// Drafts as a page that stands alone, for a reviewer without Chapeau.
public final class ReviewPage {

    /// A tag of a language (BCP 47), as far as its signs go.
    private static final String LANGUAGE = "[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,4}";

    private final Texts texts;
    private final String version;
    private final AuditWords rules;
    private final ReviewPictures pictures;

    /// @param texts the language of the page
    /// @param version of Chapeau
    /// @param rules that were run
    public ReviewPage(Texts texts, String version, List<RuleInfo> rules, ReviewPictures pictures) {
        this.texts = texts;
        this.version = version;
        this.rules = new AuditWords(texts, rules);
        this.pictures = pictures;
    }

    /// The whole file.
    public String of(ReviewReport report) {
        HtmlPage page =
                new HtmlPage(
                        texts.language(),
                        texts.of(ReviewMessage.TITLE, report.site()),
                        texts.of(ReviewMessage.CONTENTS),
                        HtmlPage.sheet(ReviewPage.class, "review.css"));
        DateWords dates = new DateWords(texts.language().locale(), report.made().getZone());
        page.lead(texts.of(ReviewMessage.MADE, dates.day(report.made()), version));
        page.lead(
                report.revision()
                        .map(base -> texts.of(ReviewMessage.COMPARED_WITH, base))
                        .orElseGet(() -> texts.of(ReviewMessage.COMPARED)));
        page.lead(texts.of(ReviewMessage.COUNT, report.drafts().size(), report.newErrors()));
        if (!report.drafts().isEmpty()) {
            page.lead(texts.of(ReviewMessage.SIGNS));
        }
        parts(page, report);
        return page.toString();
    }

    private void parts(HtmlPage page, ReviewReport report) {
        DraftPart part = new DraftPart(texts, rules, pictures, new PieceMarkup(language(report)));
        int number = 0;
        for (ReviewedDraft draft : report.drafts()) {
            number++;
            page.part(
                    "article-" + number, DraftPart.title(draft), part.link(draft), part.of(draft));
        }
        if (!report.problems().isEmpty()) {
            page.part("problems", texts.of(ReviewMessage.PROBLEMS), problems(report));
        }
    }

    private static String language(ReviewReport report) {
        return report.language()
                .filter(tag -> tag.matches(LANGUAGE))
                .map(tag -> " lang=\"" + tag + "\"")
                .orElse("");
    }

    private String problems(ReviewReport report) {
        HtmlText html = new HtmlText().raw("<ul>\n");
        for (Problem problem : report.problems()) {
            html.element("li", texts.of(problem.message()));
        }
        return html.raw("</ul>\n").toString();
    }
}
