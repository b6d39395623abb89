package fr.chapeau.app.pictures;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Makes names for files as sites want them: small letters, figures and one sign between words, so
/// that an address never needs escaping and no system takes two names for one.
final class CleanName {
    private static final int LONGEST = 80;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHER = Pattern.compile("[^a-z0-9]+");

    /// Windows opens devices under these names, whatever the extension.
    private static final Set<String> DEVICES = Set.of("con", "prn", "aux", "nul");

    private static final Pattern NUMBERED_DEVICE = Pattern.compile("(?:com|lpt)[0-9]");

    private final String separator;

    /// @param separator between words
    private CleanName(String separator) {
        this.separator = separator;
    }

    /// By the habit of the names in a folder: what most of them have between words.
    static CleanName like(Collection<String> names) {
        long hyphens = names.stream().filter(name -> name.indexOf('-') >= 0).count();
        long lines = names.stream().filter(name -> name.indexOf('_') >= 0).count();
        return new CleanName(lines > hyphens ? "_" : "-");
    }

    /// A clean name for a file.
    ///
    /// @param name as it was elsewhere, with its extension
    /// @param extension of the new name, without dot
    /// @param otherwise a word for names of which nothing remains
    String of(String name, String extension, String otherwise) {
        int dot = name.lastIndexOf('.');
        String stem = words(dot > 0 ? name.substring(0, dot) : name);
        if (stem.isEmpty()) {
            stem = otherwise;
        }
        if (DEVICES.contains(stem) || NUMBERED_DEVICE.matcher(stem).matches()) {
            stem = otherwise + separator + stem;
        }
        return stem + "." + extension;
    }

    /// The name with a number, where the plain one is taken.
    String numbered(String name, int number) {
        int dot = name.lastIndexOf('.');
        return name.substring(0, dot) + separator + number + name.substring(dot);
    }

    private String words(String text) {
        String letters =
                Normalizer.normalize(text, Normalizer.Form.NFKD)
                        .toLowerCase(Locale.ROOT)
                        .replace("œ", "oe")
                        .replace("æ", "ae")
                        .replace("ß", "ss")
                        .replace("ø", "o")
                        .replace("ł", "l");
        String plain = MARKS.matcher(letters).replaceAll("");
        String joined = OTHER.matcher(plain).replaceAll(separator);
        String trimmed = joined.length() > LONGEST ? joined.substring(0, LONGEST) : joined;
        int start = trimmed.startsWith(separator) ? 1 : 0;
        int end = trimmed.endsWith(separator) ? trimmed.length() - 1 : trimmed.length();
        return start >= end ? "" : trimmed.substring(start, end);
    }
}
