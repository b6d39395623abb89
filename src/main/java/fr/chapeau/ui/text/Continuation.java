package fr.chapeau.ui.text;

import fr.chapeau.text.Span;
import fr.chapeau.text.TextEdit;
import fr.chapeau.text.TextEdits;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What Enter does in a list or a quote: the next item, or the end of it in an empty one.
final class Continuation {
    private static final Pattern ITEM =
            Pattern.compile("([ \\t]*)(?:([-*+])|(\\d{1,9})\\.)([ \\t]+)");
    private static final Pattern QUOTE = Pattern.compile("[ \\t]*(?:>[ \\t]?)+");

    private Continuation() {}

    /// Empty where Enter just ends the line.
    ///
    /// @param line without its line end
    static Optional<FormatEdit> enter(String line, int caret) {
        Matcher item = ITEM.matcher(line);
        if (item.lookingAt()) {
            return next(line, caret, item.end(), nextItem(item));
        }
        Matcher quote = QUOTE.matcher(line);
        return quote.lookingAt() ? next(line, caret, quote.end(), quote.group()) : Optional.empty();
    }

    private static Optional<FormatEdit> next(
            String line, int caret, int contentStart, String prefix) {
        if (caret < contentStart) {
            return Optional.empty();
        }
        if (line.substring(contentStart).isBlank()) {
            return Optional.of(
                    new FormatEdit(
                            TextEdits.of(TextEdit.delete(new Span(0, line.length()))), Span.at(0)));
        }
        String inserted = "\n" + prefix;
        return Optional.of(
                new FormatEdit(
                        TextEdits.of(TextEdit.insert(caret, inserted)),
                        Span.at(caret + inserted.length())));
    }

    private static String nextItem(Matcher item) {
        String marker =
                item.group(2) != null ? item.group(2) : (Integer.parseInt(item.group(3)) + 1) + ".";
        return item.group(1) + marker + item.group(4);
    }
}
