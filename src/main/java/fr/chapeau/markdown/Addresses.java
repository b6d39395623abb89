package fr.chapeau.markdown;

import fr.chapeau.text.Span;
import java.util.ArrayList;
import java.util.List;

/// Finds the addresses in a text: `https://…`, `www.…`, `data:…;base64,…`, mail addresses.
final class Addresses {

    private Addresses() {}

    static List<Span> in(String text) {
        List<Span> found = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int end = at;
            boolean sign = false;
            while (end < text.length() && !isBreak(text.charAt(end))) {
                char c = text.charAt(end);
                sign |= c == ':' || c == '@' || c == 'w' || c == 'W';
                end++;
            }
            if (sign) {
                word(text, at, end, found);
            }
            at = end + 1;
        }
        return found;
    }

    private static void word(String text, int from, int to, List<Span> found) {
        int start = from;
        int end = to;
        while (start < end && "([{*_~'’".indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && ".,;:!?…'’*_~".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        if (end - start < 5) {
            return;
        }
        String word = text.substring(start, end);
        int scheme = word.indexOf("://");
        boolean address =
                scheme > 0
                        || word.regionMatches(true, 0, "www.", 0, 4)
                        || (word.startsWith("data:") && word.contains(";base64,"))
                        || isMail(word);
        if (address) {
            if (endsInBracketOfText(word)) {
                end--;
            }
            found.add(new Span(scheme > 0 ? start + startOfScheme(word, scheme) : start, end));
        }
    }

    /// Whether the last sign closes what opened before the address.
    private static boolean endsInBracketOfText(String word) {
        return (word.endsWith(")") && word.indexOf('(') < 0)
                || (word.endsWith("]") && word.indexOf('[') < 0);
    }

    private static int startOfScheme(String word, int end) {
        int start = end;
        while (start > 0 && Character.isLetterOrDigit(word.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private static boolean isMail(String word) {
        int sign = word.indexOf('@');
        return sign > 0 && word.indexOf('.', sign + 2) > 0;
    }

    private static boolean isBreak(char c) {
        if (c > ' ' && c < 0x7F) {
            return c == '<' || c == '>' || c == '"' || c == '|';
        }
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || c == ProseRun.MASK
                || "«»“”".indexOf(c) >= 0;
    }
}
