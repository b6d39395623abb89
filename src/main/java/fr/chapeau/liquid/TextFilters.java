package fr.chapeau.liquid;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Filters that change a text (`StandardFilters`, `Jekyll::Filters`).
final class TextFilters {
    private static final Pattern NEW_LINE = Pattern.compile("\\r?\\n");
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern CJK =
            Pattern.compile("[\\p{IsHan}\\p{IsKatakana}\\p{IsHiragana}\\p{IsHangul}]");
    private static final Pattern NOT_CJK =
            Pattern.compile("[^\\p{IsHan}\\p{IsKatakana}\\p{IsHiragana}\\p{IsHangul}\\s]+");

    static final Map<String, Filter> ALL =
            Map.ofEntries(
                    text("downcase", (text, args) -> text.toLowerCase(Locale.ROOT)),
                    text("upcase", (text, args) -> text.toUpperCase(Locale.ROOT)),
                    text("capitalize", (text, args) -> capitalized(text)),
                    text("strip", (text, args) -> Ruby.strip(text)),
                    text("lstrip", (text, args) -> Ruby.lstrip(text)),
                    text("rstrip", (text, args) -> Ruby.rstrip(text)),
                    text("strip_newlines", (text, args) -> NEW_LINE.matcher(text).replaceAll("")),
                    text(
                            "newline_to_br",
                            (text, args) -> NEW_LINE.matcher(text).replaceAll("<br />\n")),
                    text("append", (text, args) -> text + args.text(0)),
                    text("prepend", (text, args) -> args.text(0) + text),
                    text(
                            "normalize_whitespace",
                            (text, args) -> Ruby.strip(SPACES.matcher(text).replaceAll(" "))),
                    text("replace_first", (text, args) -> first(text, args)),
                    text("replace_last", (text, args) -> last(text, args.text(0), args.text(1))),
                    text("remove_first", (text, args) -> first(text, only(args))),
                    text("remove_last", (text, args) -> last(text, args.text(0), "")),
                    Map.entry(
                            "replace",
                            (input, args, context) ->
                                    replace(
                                            Ruby.text(input),
                                            args.text(0),
                                            args.text(1, ""),
                                            context)),
                    Map.entry(
                            "remove",
                            (input, args, context) ->
                                    replace(Ruby.text(input), args.text(0), "", context)),
                    Map.entry(
                            "split",
                            (input, args, context) -> split(Ruby.text(input), args.text(0))),
                    Map.entry("slice", TextFilters::slice),
                    Map.entry("truncate", TextFilters::truncate),
                    Map.entry("truncatewords", TextFilters::truncateWords),
                    Map.entry(
                            "slugify",
                            (input, args, context) ->
                                    input == null
                                            ? null
                                            : context.host()
                                                    .slug(Ruby.text(input), args.text(0, ""))),
                    Map.entry("number_of_words", TextFilters::words));

    private TextFilters() {}

    /// A filter of text alone.
    interface OfText {
        String apply(String text, Arguments arguments);
    }

    static Map.Entry<String, Filter> text(String name, OfText filter) {
        return Map.entry(name, (input, args, context) -> filter.apply(Ruby.text(input), args));
    }

    private static String capitalized(String text) {
        if (text.isEmpty()) {
            return text;
        }
        int end = text.offsetByCodePoints(0, 1);
        return text.substring(0, end).toUpperCase(Locale.ROOT)
                + text.substring(end).toLowerCase(Locale.ROOT);
    }

    private static Arguments only(Arguments arguments) {
        return new Arguments(java.util.Arrays.asList(arguments.get(0), ""), Map.of());
    }

    private static String first(String text, Arguments arguments) {
        String wanted = arguments.text(0);
        int at = text.indexOf(wanted);
        return at < 0
                ? text
                : text.substring(0, at)
                        + arguments.text(1, "")
                        + text.substring(at + wanted.length());
    }

    private static String last(String text, String wanted, String with) {
        int at = text.lastIndexOf(wanted);
        return at < 0 ? text : text.substring(0, at) + with + text.substring(at + wanted.length());
    }

    /// `gsub`, told beforehand how long the result gets.
    private static String replace(String text, String wanted, String with, Context context) {
        long count = wanted.isEmpty() ? text.length() + 1L : 0;
        for (int at = text.indexOf(wanted); !wanted.isEmpty() && at >= 0; ) {
            count++;
            at = text.indexOf(wanted, at + wanted.length());
        }
        context.budget().value(text.length() + count * (with.length() - wanted.length()));
        return text.replace(wanted, with);
    }

    /// `String#split`: a single blank splits at any white space, empty texts at the end go, those
    /// at the beginning stay.
    static List<@Nullable Object> split(String text, String by) {
        List<@Nullable Object> parts = new ArrayList<>();
        if (by.equals(" ")) {
            for (String word : Ruby.strip(text).split("[\\s\\x00]+", -1)) {
                if (!word.isEmpty()) {
                    parts.add(word);
                }
            }
            return parts;
        }
        if (by.isEmpty()) {
            text.codePoints().forEach(c -> parts.add(Character.toString(c)));
            return parts;
        }
        int from = 0;
        for (int at = text.indexOf(by); at >= 0; at = text.indexOf(by, from)) {
            parts.add(text.substring(from, at));
            from = at + by.length();
        }
        parts.add(text.substring(from));
        while (!parts.isEmpty() && "".equals(parts.getLast())) {
            parts.removeLast();
        }
        return parts;
    }

    private static Object slice(@Nullable Object input, Arguments arguments, Context context) {
        int offset = Numbers.whole(arguments.get(0));
        Object length = arguments.get(1, null);
        int count = Ruby.isTruthy(length) ? Numbers.whole(length) : 1;
        boolean list = input instanceof List<?>;
        String text = Ruby.text(list ? null : input);
        int size = input instanceof List<?> items ? items.size() : Ruby.length(text);
        int from = offset < 0 ? size + offset : offset;
        if (from < 0 || from > size || count < 0) {
            return list ? List.of() : "";
        }
        int to = Math.min(size, from + count);
        return input instanceof List<?> items
                ? new ArrayList<>(items.subList(from, to))
                : Ruby.slice(text, from, to);
    }

    private static @Nullable Object truncate(
            @Nullable Object input, Arguments arguments, Context context) {
        if (input == null) {
            return null;
        }
        String text = Ruby.text(input);
        int length = arguments.count() > 0 ? Numbers.whole(arguments.get(0)) : 50;
        String end = arguments.text(1, "...");
        int kept = Math.max(0, length - Ruby.length(end));
        int size = Ruby.length(text);
        return size > length ? Ruby.slice(text, 0, Math.min(kept, size)) + end : text;
    }

    private static @Nullable Object truncateWords(
            @Nullable Object input, Arguments arguments, Context context) {
        if (input == null) {
            return null;
        }
        String text = Ruby.text(input);
        int most = arguments.count() > 0 ? Numbers.whole(arguments.get(0)) : 15;
        int count = Math.max(1, most);
        List<@Nullable Object> words = split(text, " ");
        return words.size() <= count
                ? text
                : Ruby.join(words.subList(0, count), " ") + arguments.text(1, "...");
    }

    private static Object words(@Nullable Object input, Arguments arguments, Context context) {
        String text = Ruby.text(input);
        long plain = split(text, " ").size();
        long characters = CJK.matcher(text).results().count();
        return switch (arguments.text(0, "")) {
            case "cjk" -> characters + NOT_CJK.matcher(text).results().count();
            case "auto" ->
                    characters == 0 ? plain : characters + NOT_CJK.matcher(text).results().count();
            default -> plain;
        };
    }
}
