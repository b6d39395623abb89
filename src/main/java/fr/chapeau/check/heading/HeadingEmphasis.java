package fr.chapeau.check.heading;

import fr.chapeau.check.CheckedPost;
import fr.chapeau.check.Finding;
import fr.chapeau.check.Passage;
import fr.chapeau.check.Rule;
import fr.chapeau.check.RuleInfo;
import fr.chapeau.markdown.HtmlTag;
import fr.chapeau.markdown.ProseContext;
import fr.chapeau.markdown.ProseRun;
import fr.chapeau.problem.Severity;
import fr.chapeau.text.Span;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/// Finds paragraphs all in bold that stand where a heading should. What is bold for another reason
/// is left alone: a sentence, a date, a name, a caption, a link, a quotation.
public final class HeadingEmphasis implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.of("heading-emphasis", Severity.WARNING, "found", "label");

    private static final int LONGEST = 120;

    /// Longer than that, the first paragraph is a lead.
    private static final int LONGEST_FIRST = 60;

    /// A date or an hour: an entry of a programme, an appointment.
    private static final Pattern DATED =
            Pattern.compile(
                    "(?iu)\\d{1,2}(?:er)? (?:janv|févr|mars|avril|mai|juin|juil|ao[uû]t|sept|oct|nov|déc)"
                            + "|\\d ?h(?: ?\\d\\d)?(?!\\p{L})|\\d:\\d\\d"
                            + "|(?:january|february|march|april|may|june|july|august|september|october"
                            + "|november|december),? \\d|(?<!\\p{L})(?:a|p)\\.?m(?!\\p{L})");

    /// Two or three words that all begin with a capital: somebody's name, with a function or not.
    private static final Pattern NAME =
            Pattern.compile(
                    "(?:(?:M\\.|Mme|Mr|Ms|Dr) )?\\p{Lu}[\\p{Ll}’'.-]+(?:-\\p{Lu}\\p{Ll}+)?"
                            + "(?: (?:de|du|des|la|le|von|van|di|el))*(?: (?:d[’'])?\\p{Lu}[\\p{L}’'.-]*){1,2}"
                            + "(?: ?[,(–—|:-].*)?");

    private static final Pattern CAPTIONED =
            Pattern.compile("<figcaption[^>]{0,200}>(?:<p>)?[^<]|</figure>$");

    /// An order to do something, or the way to reach somebody.
    private static final Pattern CALL =
            Pattern.compile("(?iu)(?:inscri|candidat|postul|cliqu|contact|téléphone|courriel|@).*");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckedPost post, Consumer<Finding> out) {
        List<Passage> passages = post.passages();
        boolean first = true;
        boolean boldBefore = false;
        for (int i = 0; i < passages.size(); i++) {
            Passage passage = passages.get(i);
            if (passage.field() != null || !passage.visible()) {
                continue;
            }
            boolean bold = isAllBold(passage);
            boolean boldBehind = i + 1 < passages.size() && isAllBold(passages.get(i + 1));
            boolean alone = !boldBefore && !boldBehind;
            int longest = first ? LONGEST_FIRST : LONGEST;
            if (bold && alone && passage.text().strip().length() <= longest) {
                check(post, passage, out);
            }
            boldBefore = bold;
            first = false;
        }
        html(post, out);
    }

    /// `<p><b>So</b></p>`, outside of tables, lists, quotations and components.
    private static void html(CheckedPost post, Consumer<Finding> out) {
        for (HtmlTag tag : post.body().html().tags()) {
            HtmlTag parent = tag.parent();
            boolean bold = tag.name().equals("b") || tag.name().equals("strong");
            if (!bold || parent == null || !parent.name().equals("p") || parent.parent() != null) {
                continue;
            }
            Span around = parent.content();
            if (around.length() > 2 * LONGEST) {
                continue;
            }
            Span all = new Span(tag.span().start(), tag.content().end());
            String words = post.body().htmlWords(around).strip();
            boolean whole =
                    around.contains(all)
                            && around.of(post.body().body()).strip().length()
                                    == all.length() + tag.name().length() + "</>".length();
            boolean fits =
                    whole
                            && !words.isEmpty()
                            && words.length() <= LONGEST
                            && words.indexOf(ProseRun.MASK) < 0
                            && words.indexOf('\n') < 0;
            Span place = post.bodyPlaces().in(parent.span().union(around));
            if (fits && readsLikeAHeading(words) && startsASection(post.text(), place)) {
                out.accept(Finding.of(INFO, place, INFO.says("found", words)));
            }
        }
    }

    private static void check(CheckedPost post, Passage passage, Consumer<Finding> out) {
        String words = passage.text().strip();
        boolean label = words.endsWith(":");
        int from = passage.text().indexOf(words);
        Span place = passage.span(from, from + words.length());
        if (readsLikeAHeading(words) && startsASection(post.text(), place)) {
            Finding finding = Finding.of(INFO, place, INFO.says(label ? "label" : "found", words));
            out.accept(label ? finding.as(Severity.ADVICE) : finding);
        }
    }

    private static boolean isAllBold(Passage passage) {
        String text = passage.text();
        boolean letters = false;
        if (passage.kind() != Passage.Kind.PARAGRAPH || passage.field() != null) {
            return false;
        }
        for (int i = 0; i < text.length() && i <= LONGEST; i++) {
            char c = text.charAt(i);
            boolean blank = Character.isWhitespace(c) || Character.isSpaceChar(c) || c == ':';
            boolean elsewhere =
                    passage.within(ProseContext.LINK_TEXT, i)
                            || passage.within(ProseContext.QUOTE_BLOCK, i);
            if (c == '\n' || c == ProseRun.MASK || elsewhere) {
                return false;
            }
            if (!blank && !passage.within(ProseContext.STRONG, i)) {
                return false;
            }
            letters |= Character.isLetter(c);
        }
        return letters;
    }

    private static boolean readsLikeAHeading(String words) {
        boolean sentence = ".!…,;".indexOf(words.charAt(words.length() - 1)) >= 0;
        boolean quoted = "«“\"‘—–-(".indexOf(words.charAt(0)) >= 0;
        boolean number = words.chars().filter(Character::isLetter).count() < 3;
        return !sentence
                && !quoted
                && !number
                && !DATED.matcher(words).find()
                && !NAME.matcher(words).matches()
                && !CALL.matcher(words).matches();
    }

    /// Whether text follows that it could be the heading of, and nothing says that it is something
    /// else: a caption under a picture, a paragraph with a style of its own.
    private static boolean startsASection(String text, Span place) {
        String before = lineBefore(text, place.start());
        boolean caption = before.startsWith("![") || isComponent(before) || before.endsWith("}");
        String behind = lineBehind(text, place.end());
        boolean section =
                !behind.isEmpty()
                        && !behind.startsWith("#")
                        && !behind.startsWith("{")
                        && !behind.startsWith("---")
                        && !behind.startsWith("***")
                        && !behind.startsWith("</");
        return !caption && section;
    }

    /// Whether a line is HTML that what follows may belong to. A comment, a break, the end of an
    /// element, a paragraph and a figure that has its caption are none.
    private static boolean isComponent(String line) {
        boolean text = line.startsWith("<p>") && line.endsWith("</p>") && !line.contains("<img");
        boolean over =
                text || line.startsWith("<!--") || line.startsWith("<br") || line.startsWith("</");
        return line.startsWith("<") && !over && !CAPTIONED.matcher(line).find();
    }

    /// The last line with words before a place.
    private static String lineBefore(String text, int offset) {
        int end = text.lastIndexOf('\n', offset - 1);
        while (end > 0) {
            int start = text.lastIndexOf('\n', end - 1);
            String line = text.substring(start + 1, end).strip();
            if (!line.isEmpty()) {
                return line;
            }
            end = start;
        }
        return "";
    }

    /// The first line with words behind a place and what closes the bold there.
    private static String lineBehind(String text, int offset) {
        int start = text.indexOf('\n', offset);
        while (start >= 0) {
            int end = text.indexOf('\n', start + 1);
            String line = text.substring(start + 1, end < 0 ? text.length() : end).strip();
            if (!line.isEmpty()) {
                return line;
            }
            start = end;
        }
        return "";
    }
}
