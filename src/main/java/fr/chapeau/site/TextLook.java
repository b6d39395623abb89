package fr.chapeau.site;

import java.util.regex.Pattern;

/// What a text is by its looks alone: an address, a file, Markdown, one line or more. What is tried
/// is bounded, so that no text takes long.
final class TextLook {
    /// Longer than this, a line is a paragraph.
    static final int LONG = 160;

    private static final int LONGEST_URL = 2_000;

    private static final Pattern URL =
            Pattern.compile(
                    "(?:https?|ftps?)://\\S+|(?:mailto|tel):\\S+|www\\.\\S+\\.\\S+|/[^\\s/]\\S*|/",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern EMAIL =
            Pattern.compile("[^\\s@<>()\",;:]+@[^\\s@<>()\",;:/]+\\.[\\p{L}\\d-]{2,}");

    /// Links, pictures and strong text are Markdown wherever they stand.
    private static final Pattern INLINE =
            Pattern.compile("\\]\\([^\\s()]{1,500}\\)|\\*\\*[^\\s*]|(?m:^#{1,6} \\S)");

    private static final Pattern BULLETS = Pattern.compile("(?m)^ {0,3}(?:[-*+]|\\d{1,9}[.)]) \\S");

    /// What is tried is no longer than this: the beginning shows enough.
    private static final int TRIED = 20_000;

    private TextLook() {}

    /// The kind of a text that is not blank: never a choice or a reference, which only many values
    /// show.
    static FieldKind of(String text) {
        String line = text.strip();
        if (ImagePath.matches(line)) {
            return FieldKind.IMAGE;
        }
        if (ImagePath.isDocument(line)) {
            return FieldKind.FILE;
        }
        if (isUrl(line)) {
            return FieldKind.URL;
        }
        if (isEmail(line)) {
            return FieldKind.EMAIL;
        }
        if (isMarkdown(line)) {
            return FieldKind.MARKDOWN;
        }
        return line.length() > LONG || line.indexOf('\n') >= 0
                ? FieldKind.LONG_TEXT
                : FieldKind.TEXT;
    }

    /// Of a page of the site, from its root, or of elsewhere.
    static boolean isUrl(String text) {
        boolean may = text.indexOf('/') >= 0 || text.indexOf(':') >= 0 || text.indexOf('.') >= 0;
        return may && text.length() <= LONGEST_URL && URL.matcher(text).matches();
    }

    static boolean isEmail(String text) {
        boolean may = text.indexOf('@') > 0;
        return may && text.length() <= LONG && EMAIL.matcher(text).matches();
    }

    private static boolean isMarkdown(String text) {
        String tried = text.substring(0, Math.min(text.length(), TRIED));
        boolean may = tried.indexOf('#') >= 0 || tried.contains("](") || tried.contains("**");
        return (may && INLINE.matcher(tried).find())
                || (tried.indexOf('\n') >= 0
                        && BULLETS.matcher(tried).results().limit(2).count() == 2);
    }
}
