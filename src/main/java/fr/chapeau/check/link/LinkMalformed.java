package fr.chapeau.check.link;

import fr.chapeau.check.CheckedPost;
import fr.chapeau.check.Finding;
import fr.chapeau.check.Fix;
import fr.chapeau.check.Passage;
import fr.chapeau.check.PassageRule;
import fr.chapeau.check.PostLink;
import fr.chapeau.check.RuleInfo;
import fr.chapeau.markdown.ProseContext;
import fr.chapeau.markdown.ProseRun;
import fr.chapeau.problem.Severity;
import fr.chapeau.text.Span;
import fr.chapeau.text.TextEdit;
import fr.chapeau.text.TextEdits;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds links that are written so that a part of them is printed, or that they lead to another
/// place: `[so] (https://…)`, `(so)[https://…]`, `www.` without a scheme, curly quotes around a
/// title.
public final class LinkMalformed implements PassageRule {

    private static final RuleInfo INFO =
            RuleInfo.of(
                    "link-malformed",
                    Severity.ERROR,
                    "space",
                    "swapped",
                    "scheme",
                    "quotes",
                    "open",
                    "blank");

    /// The words, a blank, and an address that was masked or stands as it is.
    private static final Pattern APART =
            Pattern.compile(
                    "\\[(?=[^\\^\\]])[^\\[\\]\\n]{2,200}\\]([ \\u00A0]{1,3})\\((\\uFFFC|/[^()\\s]{1,200}|www\\.[^()\\s]{1,200})\\)");

    private static final Pattern SWAPPED = Pattern.compile("\\([^()\\n]{1,100}\\)\\[(\\uFFFC)\\]?");

    private static final Pattern SITE =
            Pattern.compile("www\\.[\\p{L}\\p{N}-]{1,80}\\.[^ ]{2,300}");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckedPost post, Consumer<Finding> out) {
        for (PostLink link : post.links()) {
            if (!link.isComputed()) {
                address(post, link, out);
            }
        }
    }

    @Override
    public void check(CheckedPost post, Passage passage, Consumer<Finding> out) {
        if (passage.characters().mayHoldAny("[]") && isProse(passage.kind())) {
            printed(post.text(), passage, out);
        }
    }

    /// In raw HTML nothing of Markdown is a link.
    private static boolean isProse(Passage.Kind kind) {
        return switch (kind) {
            case PARAGRAPH, LIST_ITEM, HEADING, TABLE_CELL, FIELD -> true;
            case TITLE, HTML_TEXT, ALTERNATIVE, COMMENT -> false;
        };
    }

    private static void address(CheckedPost post, PostLink link, Consumer<Finding> out) {
        String address = link.destination().strip();
        boolean written = link.destinationSpan().of(post.text()).equals(address);
        if (address.indexOf('“') >= 0 || address.indexOf('”') >= 0) {
            out.accept(Finding.of(INFO, link.span(), INFO.says("quotes", address)));
        } else if (SITE.matcher(address).matches()) {
            Finding finding = Finding.of(INFO, link.span(), INFO.says("scheme", address));
            int start = link.destinationSpan().start();
            Fix fix = new Fix.Automatic(TextEdits.of(TextEdit.insert(start, "https://")));
            out.accept(written ? finding.with(fix) : finding);
        } else if (Address.isWeb(address) && address.indexOf(' ') >= 0) {
            Finding finding =
                    Finding.of(INFO, link.span(), INFO.says("blank", address)).as(Severity.WARNING);
            Fix fix =
                    new Fix.Proposed(
                            TextEdits.of(
                                    TextEdit.replace(
                                            link.destinationSpan(), address.replace(" ", "%20"))));
            out.accept(written ? finding.with(fix) : finding);
        }
    }

    private static void printed(String file, Passage passage, Consumer<Finding> out) {
        String text = passage.text();
        Matcher apart = APART.matcher(text);
        while (apart.find()) {
            Span place = passage.span(apart.start(), apart.end());
            Span blank = passage.span(apart.start(1), apart.end(1));
            if (isAddress(file, passage, apart.start(2))) {
                out.accept(
                        Finding.of(INFO, place, INFO.says("space", place.of(file)))
                                .with(new Fix.Automatic(TextEdits.of(TextEdit.delete(blank)))));
            }
        }
        Matcher swapped = SWAPPED.matcher(text);
        while (swapped.find()) {
            Span place = passage.span(swapped.start(), swapped.end());
            String shown = place.of(file);
            if (isAddress(file, passage, swapped.start(1)) && shown.endsWith("]")) {
                out.accept(Finding.of(INFO, place, INFO.says("swapped", shown)));
            }
        }
        for (int i = text.indexOf("]("); i >= 0; i = text.indexOf("](", i + 1)) {
            boolean mask =
                    i + 2 < text.length()
                            && text.charAt(i + 2) == ProseRun.MASK
                            && isAddress(file, passage, i + 2);
            if (mask && !passage.within(ProseContext.LINK_TEXT, i)) {
                Span place = passage.span(i, i + 3);
                out.accept(Finding.of(INFO, place, INFO.says("open", place.of(file))));
            }
        }
    }

    private static boolean isAddress(String file, Passage passage, int index) {
        boolean masked = passage.text().charAt(index) == ProseRun.MASK;
        return !masked || file.startsWith("http", passage.span(index, index + 1).start());
    }
}
