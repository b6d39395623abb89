package fr.chapeau.ui.text;

import fr.chapeau.text.Span;
import fr.chapeau.text.TextEdit;
import fr.chapeau.text.TextEdits;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Links and images.
final class LinkFormat {
    private static final Pattern LINK = Pattern.compile("!?\\[[^\\[\\]\\n]*+\\]\\(([^()\\n]*+)\\)");
    private static final Pattern ADDRESS =
            Pattern.compile("(?:https?://|mailto:|www\\.|/)[^\\s]+", Pattern.CASE_INSENSITIVE);

    private LinkFormat() {}

    /// Makes the selection a link and asks for its address, or for its words if an address was
    /// selected; in a link, selects its address.
    static FormatEdit link(String text, Span selection) {
        return insert(text, selection, false);
    }

    /// Makes the selection the alternative text of an image and asks for its address; in an image,
    /// selects its address.
    static FormatEdit image(String text, Span selection) {
        return insert(text, selection, true);
    }

    private static FormatEdit insert(String text, Span selection, boolean image) {
        Matcher matcher = LINK.matcher(text);
        while (matcher.find()) {
            boolean around =
                    matcher.start() <= selection.start() && selection.end() <= matcher.end();
            if (around && text.startsWith("!", matcher.start()) == image) {
                return new FormatEdit(TextEdits.NONE, new Span(matcher.start(1), matcher.end(1)));
            }
        }
        String chosen = selection.of(text);
        String trimmed = chosen.strip();
        Span place =
                trimmed.isEmpty()
                        ? selection
                        : new Span(
                                selection.start() + chosen.indexOf(trimmed),
                                selection.start() + chosen.indexOf(trimmed) + trimmed.length());
        String open = image ? "![" : "[";
        boolean address = ADDRESS.matcher(trimmed).matches();
        String words = address || trimmed.isEmpty() ? "" : trimmed.replace('\n', ' ');
        String target = address ? trimmed : "";
        int caret =
                place.start()
                        + open.length()
                        // Words first where there are none, else the address.
                        + (words.isEmpty() ? 0 : words.length() + 2);
        return new FormatEdit(
                TextEdits.of(TextEdit.replace(place, open + words + "](" + target + ")")),
                Span.at(caret));
    }
}
