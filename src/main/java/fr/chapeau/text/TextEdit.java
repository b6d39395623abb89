package fr.chapeau.text;

/// The one way in which a post changes: a range of its text is replaced.
///
/// @param span what goes, in offsets of the text before the edit
/// @param replacement what comes instead, in the line ends of the text
public record TextEdit(Span span, String replacement) {

    public static TextEdit insert(int offset, String text) {
        return new TextEdit(Span.at(offset), text);
    }

    public static TextEdit delete(Span span) {
        return new TextEdit(span, "");
    }

    public static TextEdit replace(Span span, String text) {
        return new TextEdit(span, text);
    }

    /// By how much what lies behind moves.
    public int delta() {
        return replacement.length() - span.length();
    }
}
