package fr.chapeau.site;

import java.util.regex.Pattern;

/// Slugs as Jekyll makes them: `Jekyll::Utils.slugify` with its modes.
public final class Slugs {
    private static final Pattern SPACES = Pattern.compile("[ \\t\\r\\n\\f\\x0B]+");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{M}\\p{L}\\p{Nd}]+");
    private static final Pattern NOT_PRETTY =
            Pattern.compile("[^\\p{M}\\p{L}\\p{Nd}._~!$&'()+,;=@]+");
    private static final Pattern NOT_ASCII = Pattern.compile("[^A-Za-z0-9]+");

    /// `^-|-$` of Ruby, where `^` and `$` stand at every line.
    private static final Pattern OUTER = Pattern.compile("(?m)^-|-$");

    private Slugs() {}

    /// What becomes a hyphen.
    public enum Mode {
        /// Nothing: only the letters are made small.
        NONE,
        /// White space.
        RAW,
        /// Everything but letters, marks and figures.
        DEFAULT,
        /// Everything but letters, marks, figures and `._~!$&'()+,;=@`.
        PRETTY,
        /// Everything but `a-z`, `A-Z` and `0-9`.
        ASCII,
        /// As [#DEFAULT], once accents are dropped.
        LATIN
    }

    /// A text as a part of an address.
    ///
    /// @param cased whether capital letters stay
    public static String slugify(String text, Mode mode, boolean cased) {
        String slug =
                switch (mode) {
                    case NONE -> text;
                    case RAW -> hyphens(text, SPACES);
                    case DEFAULT -> hyphens(text, NO_WORD);
                    case PRETTY -> hyphens(text, NOT_PRETTY);
                    case ASCII -> hyphens(text, NOT_ASCII);
                    case LATIN -> hyphens(LatinLetters.plain(text), NO_WORD);
                };
        return cased ? slug : lowerCase(slug);
    }

    /// The slug for the name of a new file: readable everywhere, so without accents.
    public static String forFile(String title) {
        return slugify(LatinLetters.withoutMarks(title), Mode.ASCII, false);
    }

    private static String hyphens(String text, Pattern replaced) {
        return OUTER.matcher(replaced.matcher(text).replaceAll("-")).replaceAll("");
    }

    /// Ruby's `downcase`, which looks at one character at a time: no final sigma.
    static String lowerCase(String text) {
        StringBuilder lower = new StringBuilder(text.length());
        text.codePoints()
                .forEach(c -> {
                    if (c == 'İ') {
                        lower.append("i\u0307");
                    } else {
                        lower.appendCodePoint(Character.toLowerCase(c));
                    }
                });
        return lower.toString();
    }
}
