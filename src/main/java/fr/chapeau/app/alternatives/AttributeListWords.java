package fr.chapeau.app.alternatives;

import fr.chapeau.check.Picture;
import fr.chapeau.check.Picture.Origin;
import fr.chapeau.text.Span;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds the alternative in the attribute list right behind a Markdown image: `{:alt=""}`.
final class AttributeListWords {
    private static final Pattern LIST =
            Pattern.compile("\\{:(?:[^}\"']|\"(?:\\\\.|[^\"\\\\])*\"|'(?:\\\\.|[^'\\\\])*')*}");
    private static final Pattern ALT =
            Pattern.compile(
                    "(?<=[\\s:\"'])alt=(?:\"(?:\\\\.|[^\"\\\\])*\"|'(?:\\\\.|[^'\\\\])*')[ \\t]*");

    private AttributeListWords() {}

    /// What is to go so that the list says nothing of the alternative: all of it, where it says
    /// nothing else.
    static Optional<Span> in(String text, Picture picture) {
        Matcher list = LIST.matcher(text).region(picture.span().end(), text.length());
        if (picture.origin() != Origin.MARKDOWN || !list.lookingAt()) {
            return Optional.empty();
        }
        Matcher alt = ALT.matcher(text).region(list.start(), list.end()).useTransparentBounds(true);
        if (!alt.find()) {
            return Optional.empty();
        }
        String rest =
                text.substring(list.start() + 2, alt.start())
                        + text.substring(alt.end(), list.end() - 1);
        return Optional.of(
                rest.isBlank()
                        ? new Span(list.start(), list.end())
                        : new Span(alt.start(), alt.end()));
    }
}
