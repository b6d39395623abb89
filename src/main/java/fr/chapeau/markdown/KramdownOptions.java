package fr.chapeau.markdown;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// The options of kramdown that change what a page shows, as `_config.yml` gives them under
/// `kramdown:` and as a text may set them by `{::options … /}` (kramdown's `options.rb`, and
/// Jekyll's own defaults). Immutable.
///
/// A value that kramdown refuses leaves the one before it. What is not here changes nothing in HTML
/// (`line_width`) or needs a gem (`transliterated_header_ids`, `html_to_native`).
public final class KramdownOptions {

    /// How characters that have a name are written (`entity_output`).
    enum Entities {
        AS_CHARACTER,
        AS_INPUT,
        NUMERIC,
        SYMBOLIC
    }

    private static final KramdownOptions JEKYLL = new KramdownOptions(Map.of());

    private final Map<String, Object> values;
    private final boolean gfm;
    private final List<String> quirks;
    private final Set<Integer> tocLevels;
    private final List<String> smartQuotes;
    private final Map<String, String> symbols;

    private KramdownOptions(Map<String, Object> values) {
        this.values = values;
        gfm = text("input", "GFM").equalsIgnoreCase("gfm");
        quirks = OptionValues.list(values.getOrDefault("gfm_quirks", "paragraph_end"));
        tocLevels = levels(values.getOrDefault("toc_levels", "1..6"));
        smartQuotes = OptionValues.list(values.getOrDefault("smart_quotes", ""));
        symbols = OptionValues.map(values.getOrDefault("typographic_symbols", Map.of()));
    }

    /// What Jekyll has by itself.
    public static KramdownOptions jekyll() {
        return JEKYLL;
    }

    /// Jekyll's defaults with what a site sets.
    ///
    /// @param kramdown the plain values under `kramdown:` in `_config.yml`
    public static KramdownOptions of(Map<String, ?> kramdown) {
        KramdownOptions options = JEKYLL;
        for (Map.Entry<String, ?> entry : kramdown.entrySet()) {
            Object value = entry.getValue();
            options = value == null ? options : options.with(entry.getKey(), value);
        }
        return options;
    }

    /// These with one option set; a value that kramdown refuses changes nothing.
    KramdownOptions with(String name, Object value) {
        if (!isValid(name, value)) {
            return this;
        }
        Map<String, Object> all = new HashMap<>(values);
        all.put(name, value);
        return new KramdownOptions(all);
    }

    /// These with what `{::options … /}` sets (`handle_extension` in kramdown's
    /// `parser/kramdown/extensions.rb`).
    KramdownOptions withInline(AttributeList list) {
        List<String> forbidden =
                OptionValues.list(values.getOrDefault("forbidden_inline_options", "template"));
        KramdownOptions options = this;
        for (Map.Entry<String, String> set : list.attributes().entrySet()) {
            String name = set.getKey();
            // the dialect has been chosen when the text is read
            boolean late = name.equals("input") || name.equals("hard_wrap");
            if (!late && !forbidden.contains(name)) {
                options = options.with(name, set.getValue());
            }
        }
        return options;
    }

    private static boolean isValid(String name, Object value) {
        return switch (name) {
            case "footnote_nr", "header_offset" -> OptionValues.isInteger(value);
            case "toc_levels" -> !levels(value).isEmpty();
            case "smart_quotes" -> OptionValues.list(value).size() == 4;
            default -> true;
        };
    }

    /// `1..3`, `1,2,3` or a list.
    private static Set<Integer> levels(Object value) {
        Set<Integer> levels = new TreeSet<>();
        String text = value.toString().strip();
        if (value instanceof String && text.matches("[1-6]\\.\\.[1-6]")) {
            for (int i = text.charAt(0) - '0'; i <= text.charAt(3) - '0'; i++) {
                levels.add(i);
            }
            return levels;
        }
        for (String level : OptionValues.list(value)) {
            if (!level.matches("[1-6]")) {
                return Set.of();
            }
            levels.add(Integer.parseInt(level));
        }
        return levels;
    }

    private String text(String name, String usual) {
        return values.getOrDefault(name, usual).toString();
    }

    private boolean is(String name, boolean usual) {
        Object value = values.get(name);
        if (value == null) {
            return usual;
        }
        String text = value.toString().toLowerCase(Locale.ROOT).strip();
        return !text.equals("false") && !text.isEmpty();
    }

    /// Whether the dialect is GFM's, Jekyll's usual one, and not kramdown's own (`input`).
    boolean isGfm() {
        return gfm;
    }

    /// Whether a list, header, quote or fence ends a paragraph without a blank line.
    boolean blocksEndParagraphs() {
        return gfm && quirks.contains("paragraph_end");
    }

    /// Whether dashes, ellipses and guillemets are made of ASCII ones.
    boolean isTypographic() {
        return !(gfm && quirks.contains("no_auto_typographic"));
    }

    /// Whether each line end in a paragraph is a break.
    boolean isHardWrap() {
        return gfm && is("hard_wrap", false);
    }

    boolean autoIds() {
        return is("auto_ids", true);
    }

    String autoIdPrefix() {
        return text("auto_id_prefix", "");
    }

    /// Whether ids are made of what a header shows and not of its source.
    boolean autoIdStripping() {
        return gfm || is("auto_id_stripping", false);
    }

    int headerOffset() {
        return OptionValues.integer(values.getOrDefault("header_offset", 0));
    }

    Set<Integer> tocLevels() {
        return tocLevels;
    }

    boolean parsesBlockHtml() {
        return is("parse_block_html", false);
    }

    boolean parsesSpanHtml() {
        return is("parse_span_html", true);
    }

    int footnoteNumber() {
        return OptionValues.integer(values.getOrDefault("footnote_nr", 1));
    }

    String footnotePrefix() {
        return text("footnote_prefix", "");
    }

    /// The text of the link back from a footnote; none where it is empty.
    String footnoteBacklink() {
        return text("footnote_backlink", "&#8617;");
    }

    /// Whether that link goes into the last paragraph, however deep.
    boolean footnoteBacklinkInline() {
        return is("footnote_backlink_inline", false);
    }

    Entities entities() {
        return switch (OptionValues.symbol(text("entity_output", "as_char"))) {
            case "as_input" -> Entities.AS_INPUT;
            case "numeric" -> Entities.NUMERIC;
            case "symbolic" -> Entities.SYMBOLIC;
            default -> Entities.AS_CHARACTER;
        };
    }

    /// Names or numbers of the four quotation marks, left and right, single before double; empty
    /// for the usual ones.
    List<String> smartQuotes() {
        return smartQuotes;
    }

    /// What stands for `hellip`, `mdash`, `ndash`, `laquo`... where the usual character does not.
    Map<String, String> typographicSymbols() {
        return symbols;
    }

    /// Addresses of labels that a text need not define: address and title, which may be missing.
    Map<String, List<String>> linkDefinitions() {
        Map<String, List<String>> links = new LinkedHashMap<>();
        if (values.get("link_defs") instanceof Map<?, ?> map) {
            map.forEach((label, target) -> {
                List<String> parts = target instanceof List<?> list ? texts(list) : List.of();
                if (!parts.isEmpty()) {
                    links.put(label.toString(), parts);
                }
            });
        }
        return links;
    }

    private static List<String> texts(List<?> list) {
        List<String> texts = new ArrayList<>();
        for (Object item : list) {
            if (item != null) {
                texts.add(item.toString());
            }
        }
        return texts;
    }

    /// The name of what highlights code; empty where nothing does.
    Optional<String> syntaxHighlighter() {
        String name = OptionValues.symbol(text("syntax_highlighter", "rouge"));
        return Optional.of(name).filter(n -> !n.isEmpty() && !n.equals("nil"));
    }

    /// The language of code that names none.
    String defaultLanguage() {
        @Nullable Object options = values.get("syntax_highlighter_opts");
        Map<String, String> map = options == null ? Map.of() : OptionValues.map(options);
        return map.getOrDefault("default_lang", "plaintext");
    }

    /// Whether formulas are left to MathJax's marks; else kramdown's own element holds them.
    boolean isMathJax() {
        return OptionValues.symbol(text("math_engine", "mathjax")).equals("mathjax");
    }
}
