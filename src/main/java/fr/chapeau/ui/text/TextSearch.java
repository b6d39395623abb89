package fr.chapeau.ui.text;

import fr.chapeau.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds words in a text. A typed apostrophe finds the typographic one and a typed space the
/// no-break ones, for nobody sees the difference nor types them.
///
/// @param text a snapshot
record TextSearch(CharSequence text, String words, boolean matchCase) {

    /// All places, without overlaps. Takes time in proportion to the text.
    List<Span> find() {
        List<Span> found = new ArrayList<>();
        if (!words.isEmpty()) {
            Matcher matcher = pattern().matcher(text.toString());
            while (matcher.find()) {
                found.add(new Span(matcher.start(), matcher.end()));
            }
        }
        return found;
    }

    private Pattern pattern() {
        StringBuilder expression = new StringBuilder();
        words.codePoints()
                .forEach(c -> {
                    switch (c) {
                        case '\'', '’' -> expression.append("['’]");
                        case ' ' -> expression.append("[ \\u00a0\\u202f]");
                        default -> expression.append(Pattern.quote(Character.toString(c)));
                    }
                });
        return Pattern.compile(
                expression.toString(),
                matchCase ? 0 : Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
