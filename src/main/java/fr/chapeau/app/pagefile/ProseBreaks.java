package fr.chapeau.app.pagefile;

import com.openhtmltopdf.extend.FSTextBreaker;
import com.openhtmltopdf.layout.UrlAwareLineBreakIterator;
import java.text.BreakIterator;
import java.util.Locale;

/// Where lines may end. Java's iterator would end one behind the apostrophe of `l’heure`, which it
/// takes for a closing quotation mark; by UAX #14 (LB19) no line ends there.
final class ProseBreaks implements FSTextBreaker {
    private static final char APOSTROPHE = '’';

    private final FSTextBreaker lines =
            new UrlAwareLineBreakIterator(BreakIterator.getLineInstance(Locale.FRENCH));
    private String text = "";

    @Override
    public void setText(String newText) {
        text = newText;
        lines.setText(newText);
    }

    @Override
    public int next() {
        int at = lines.next();
        while (at > 0 && at < text.length() && isElided(at)) {
            at = lines.next();
        }
        return at;
    }

    private boolean isElided(int at) {
        return text.charAt(at - 1) == APOSTROPHE && !Character.isWhitespace(text.charAt(at));
    }
}
