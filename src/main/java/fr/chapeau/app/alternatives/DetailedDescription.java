package fr.chapeau.app.alternatives;

import fr.chapeau.check.Picture;
import fr.chapeau.frontmatter.PostParts;
import fr.chapeau.markdown.Kramdown;
import fr.chapeau.text.LineEnding;
import fr.chapeau.text.TextEdit;
import java.util.Optional;

/// Finds room for a paragraph right below the block of a picture. A place is taken only where the
/// page stays the same but for the paragraph: that is tried, not guessed.
final class DetailedDescription {
    /// A block of more parts than this ends the article, as far as its picture is concerned.
    private static final int MOST_PLACES = 30;

    private static final String SAMPLE = "chapeauparagraphe";

    private final Kramdown kramdown;
    private final String text;
    private final int bodyStart;

    DetailedDescription(Kramdown kramdown, ArticlePictures of) {
        this.kramdown = kramdown;
        this.text = of.text();
        PostParts parts = of.of().state().frontMatter().parts();
        this.bodyStart = parts.body().start();
    }

    /// The insertion; empty where the page has no room for it, or the words are no paragraph.
    Optional<TextEdit> below(Picture picture, String details) {
        String words = plain(details);
        if (!isParagraph(words)) {
            return Optional.empty();
        }
        String before = page("", text.length());
        int line = picture.span().end();
        for (int tries = 0; tries < MOST_PLACES; tries++) {
            int place = endOfPart(line);
            if (fits(place, before)) {
                return Optional.of(TextEdit.insert(place, paragraph(words, place)));
            }
            if (place == text.length()) {
                return Optional.empty();
            }
            line = afterBlankLines(place);
        }
        return Optional.empty();
    }

    private boolean fits(int place, String before) {
        String after = page(paragraph(SAMPLE, place), place);
        String sample = "<p>" + SAMPLE + "</p>";
        int at = after.indexOf(sample);
        return at >= 0
                && bare(after.substring(0, at) + " " + after.substring(at + sample.length()))
                        .equals(bare(before));
    }

    private String page(String inserted, int place) {
        String body = text.substring(bodyStart, place) + inserted + text.substring(place);
        return kramdown.toHtml(body);
    }

    /// Blanks between blocks are nothing that a reader sees.
    private static String bare(String html) {
        return html.replaceAll("\\s+", " ").replaceAll("> <", "><").strip();
    }

    private boolean isParagraph(String words) {
        String html = kramdown.toHtml(words).strip();
        return html.startsWith("<p>")
                && html.endsWith("</p>")
                && html.indexOf("<", 3) == html.length() - "</p>".length();
    }

    private String paragraph(String words, int place) {
        String end = LineEnding.dominantIn(text).characters();
        int next = afterLineEnd(place);
        boolean more = next < text.length() && !isBlankLine(next);
        return end + end + words + (more ? end : "");
    }

    /// The end of the last line before a blank one.
    private int endOfPart(int from) {
        int end = endOfLine(from);
        while (end < text.length()) {
            int next = afterLineEnd(end);
            if (isBlankLine(next)) {
                return end;
            }
            end = endOfLine(next);
        }
        return end;
    }

    private int afterBlankLines(int end) {
        int at = afterLineEnd(end);
        while (at < text.length() && isBlankLine(at)) {
            int next = afterLineEnd(endOfLine(at));
            if (next == at) {
                return at;
            }
            at = next;
        }
        return at;
    }

    private boolean isBlankLine(int start) {
        return text.substring(start, endOfLine(start)).isBlank();
    }

    private int endOfLine(int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
            at++;
        }
        return at;
    }

    private int afterLineEnd(int end) {
        if (text.startsWith("\r\n", end)) {
            return end + 2;
        }
        return Math.min(end + 1, text.length());
    }

    /// Words as they are, whatever signs are in them: what would be markup is escaped.
    private static String plain(String details) {
        String line = details.replaceAll("\\s+", " ").strip();
        String escaped = line.replaceAll("[\\\\`*_{}\\[\\]<>|$]", "\\\\$0");
        return escaped.replaceFirst("^(\\d+)([.)])", "$1\\\\$2")
                .replaceFirst("^([#+:=~^-])", "\\\\$1");
    }
}
