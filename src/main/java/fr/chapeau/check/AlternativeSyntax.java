package fr.chapeau.check;

import fr.chapeau.text.Span;
import fr.chapeau.text.TextEdit;
import java.util.List;
import java.util.Optional;

/// How an alternative is written where it stands.
public enum AlternativeSyntax {
    /// Between the square brackets of a Markdown image.
    MARKDOWN {
        @Override
        String write(String alternative) {
            return alternative.replaceAll("[\\\\\\[\\]*_`<]", "\\\\$0");
        }

        /// Empty brackets are an omission as well as a decision: kramdown's attribute list says
        /// which.
        @Override
        List<TextEdit> decorative(Picture picture) {
            return List.of(
                    TextEdit.delete(picture.alternativeSpan()),
                    TextEdit.insert(picture.span().end(), "{:alt=\"\"}"));
        }
    },
    /// The value of an HTML attribute, between its quotes.
    HTML_VALUE {
        @Override
        String write(String alternative) {
            return alternative
                    .replace("&", "&amp;")
                    .replace("\"", "&quot;")
                    .replace("'", "&#39;")
                    .replace("<", "&lt;");
        }
    },
    /// The value of an HTML attribute, with quotes of its own.
    HTML_QUOTED_VALUE {
        @Override
        String write(String alternative) {
            return '"' + HTML_VALUE.write(alternative) + '"';
        }
    },
    /// A whole HTML attribute, blank in front of it included.
    HTML_ATTRIBUTE {
        @Override
        String write(String alternative) {
            return " alt=\"" + HTML_VALUE.write(alternative) + "\"";
        }
    };

    /// How the alternative of a picture of the body is written; empty where that is for the author
    /// to do in the text.
    ///
    /// @param file the text that the picture stands in
    public static Optional<AlternativeSyntax> of(Picture picture, String file) {
        if (picture.has(Picture.Trait.IN_FIELD_TEXT)) {
            return Optional.empty();
        }
        return switch (picture.origin()) {
            case FIELD -> Optional.empty();
            case MARKDOWN -> Optional.of(MARKDOWN);
            case HTML -> ofHtml(picture, file);
        };
    }

    private static Optional<AlternativeSyntax> ofHtml(Picture picture, String file) {
        if (picture.alternative() == null) {
            return Optional.of(HTML_ATTRIBUTE);
        }
        if (isQuoted(picture, file)) {
            return Optional.of(HTML_VALUE);
        }
        // `alt` alone has no place for a value.
        return picture.alternativeSpan().isEmpty()
                ? Optional.empty()
                : Optional.of(HTML_QUOTED_VALUE);
    }

    /// Whether the alternative of a picture stands between the quotes of an attribute.
    public static boolean isQuoted(Picture picture, String file) {
        int before = picture.alternativeSpan().start() - 1;
        return before >= 0 && (file.charAt(before) == '"' || file.charAt(before) == '\'');
    }

    abstract String write(String alternative);

    /// The edits that declare a picture decorative.
    List<TextEdit> decorative(Picture picture) {
        return List.of(TextEdit.replace(picture.alternativeSpan(), write("")));
    }

    TextEdit edit(Span place, String alternative) {
        return TextEdit.replace(place, write(alternative.replaceAll("\\s+", " ").strip()));
    }
}
