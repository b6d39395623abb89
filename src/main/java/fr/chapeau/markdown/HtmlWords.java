package fr.chapeau.markdown;

import fr.chapeau.markdown.HtmlTokenizer.Token;
import fr.chapeau.text.Span;
import java.util.List;

/// The words in a stretch of raw HTML: tags and comments are left out, entities resolved.
final class HtmlWords {

    /// More than any name of a link or heading; elements that lie in each other stay cheap.
    private static final int LONGEST = 2_000;

    private HtmlWords() {}

    /// @param tokens of the body's HTML, by place
    static String of(String body, List<Token> tokens, Span content) {
        int end = Math.min(content.end(), content.start() + LONGEST);
        StringBuilder words = new StringBuilder();
        int from = content.start();
        for (int i = first(tokens, from); i < tokens.size(); i++) {
            Span token = tokens.get(i).span();
            if (token.start() >= end) {
                break;
            }
            if (token.start() >= from) {
                words.append(body, from, token.start());
                from = token.end();
            }
        }
        if (from < end) {
            words.append(body, from, end);
        }
        String shown = Entities.decode(words.toString());
        boolean liquid = shown.contains("{{") || shown.contains("{%");
        return liquid ? ProseRun.MASK + shown : shown;
    }

    private static int first(List<Token> tokens, int offset) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.get(middle).span().start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
