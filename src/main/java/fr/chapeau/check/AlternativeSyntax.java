package fr.chapeau.check;

import fr.chapeau.text.Span;
import fr.chapeau.text.TextEdit;
import java.util.List;

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

    abstract String write(String alternative);

    /// The edits that declare a picture decorative.
    List<TextEdit> decorative(Picture picture) {
        return List.of(TextEdit.replace(picture.alternativeSpan(), write("")));
    }

    TextEdit edit(Span place, String alternative) {
        return TextEdit.replace(place, write(alternative.replaceAll("\\s+", " ").strip()));
    }
}
