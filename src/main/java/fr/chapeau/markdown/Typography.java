package fr.chapeau.markdown;

import java.util.List;
import java.util.Map;

/// The characters that stand for what an author types in ASCII (`convert_typographic_sym` and
/// `smart_quote_entity` in kramdown's converters).
///
/// @param symbols whether there are dashes, ellipses and guillemets besides quotation marks
/// @param quotes left and right, single before double
/// @param own by kramdown's names, where a site wants others
record Typography(boolean symbols, List<String> quotes, Map<String, String> own) {
    private static final List<String> USUAL_QUOTES = List.of("‘", "’", "“", "”");

    /// The usual ones, of which ids are made whatever is shown.
    static final Typography USUAL = new Typography(true, USUAL_QUOTES, Map.of());

    static Typography of(KramdownOptions options) {
        List<String> names = options.smartQuotes();
        return new Typography(
                options.isTypographic(),
                names.isEmpty() ? USUAL_QUOTES : names.stream().map(Typography::character).toList(),
                options.typographicSymbols());
    }

    private static String character(String nameOrNumber) {
        boolean number = nameOrNumber.chars().allMatch(c -> c >= '0' && c <= '9');
        return Entities.decode((number ? "&#" : "&") + nameOrNumber + ";");
    }

    /// What is shown for a symbol.
    String of(String name, String usual) {
        String given = own.get(name);
        return given == null ? usual : Entities.decode(given);
    }

    String left(char mark) {
        return quotes.get(mark == '"' ? 2 : 0);
    }

    String right(char mark) {
        return quotes.get(mark == '"' ? 3 : 1);
    }
}
