package fr.chapeau.liquid;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Makes templates that nobody would write, of the parts that Liquid and Jekyll know. The same seed
/// makes the same ones.
final class RandomTemplates {
    private static final String[] VALUES = {
        "name",
        "nothing",
        "text",
        "emoji",
        "number",
        "float",
        "bigfloat",
        "smallfloat",
        "list",
        "nested",
        "map",
        "emptylist",
        "numbers",
        "words",
        "dup",
        "holes",
        "day",
        "time",
        "people",
        "page",
        "site",
        "forloop",
        "include",
        "empty",
        "blank",
        "nil",
        "true",
        "false",
        "''",
        "' '",
        "'é😀'",
        "'\ud83d'",
        "'a,b,,c'",
        "'2025-13-45'",
        "'now'",
        "'99999999999999999999'",
        "0",
        "-1",
        "1e9",
        "2147483648",
        "9223372036854775807",
        "-9223372036854775808",
        "0.1",
        "-0.0",
        "1.5",
        "'%Y'",
        "'%999999999d'",
        "'%-%^%:::z%'",
        "'<b>x</b>'",
        "'<!--'",
        "'&amp;'",
        "'*a*'",
        "'[a]('",
        "(1..3)",
        "(3..1)",
        "(1..1000000000)",
        "(-5..number)",
        "people[0]",
        "people[-9]",
        "list[nothing]",
        "map['a']",
        "map[map]",
        "[name]",
        "a.b.c",
        "site.pages",
        "list.size",
        "map.first",
        "x",
        "y",
        "z",
        "'item.age > 1'",
        "'x'",
        "'x.y.z contains x and'",
        "'name'",
        "'address.town'",
        "'age'",
        "','",
        "'%'",
        "'\\'",
        "\"'\"",
        "(",
        "..",
        "]",
        "'",
        "\""
    };
    private static final String[] TAGS = {
        "if",
        "unless",
        "case",
        "for",
        "tablerow",
        "assign",
        "capture",
        "comment",
        "raw",
        "cycle",
        "ifchanged",
        "increment",
        "decrement",
        "break",
        "continue",
        "echo",
        "liquid",
        "include",
        "include_relative",
        "render",
        "link",
        "post_url",
        "highlight",
        "seo",
        "gallery",
        "#"
    };
    private static final String[] OPERATORS = {
        "==", "!=", "<>", "<", ">", "<=", ">=", "contains", "and", "or", "=>", ""
    };
    private static final String[] NAMES = {"x", "y", "z", "list", "name", "a-b", "forloop", "page"};
    private static final int MOST_DEPTH = 4;

    private final Random random;
    private final List<String> filters = new ArrayList<>(Filters.names());

    RandomTemplates(long seed) {
        random = new Random(seed);
        filters.sort(null);
        filters.add("unknown");
    }

    String next() {
        StringBuilder out = new StringBuilder();
        parts(out, 0);
        for (int i = random.nextInt(8) - 6; i > 0; i--) {
            garble(out);
        }
        return out.toString();
    }

    private void parts(StringBuilder out, int depth) {
        for (int i = random.nextInt(4) + 1; i > 0; i--) {
            switch (random.nextInt(8)) {
                case 0 -> out.append(one("a", " \n", "*é*", "<p>", "{", "%}", "\r\n", "\t"));
                case 1, 2, 3, 4 ->
                        out.append(one("{{", "{{-")).append(value()).append(one("}}", "-}}"));
                default -> tag(out, depth);
            }
        }
    }

    private void tag(StringBuilder out, int depth) {
        String name = one(TAGS);
        out.append(one("{% ", "{%- ")).append(name).append(' ').append(markup(name));
        out.append(one(" %}", " -%}"));
        if (depth < MOST_DEPTH && random.nextInt(20) > 0) {
            switch (name) {
                case "if",
                        "unless",
                        "case",
                        "for",
                        "tablerow",
                        "capture",
                        "comment",
                        "raw",
                        "ifchanged",
                        "highlight",
                        "gallery" -> {
                    parts(out, depth + 1);
                    if (random.nextBoolean()) {
                        out.append(one("{% else %}", "{% elsif x %}", "{% when 1, x or 'a' %}"));
                        parts(out, depth + 1);
                    }
                    out.append("{% end").append(name).append(" %}");
                }
                default -> {}
            }
        }
    }

    private String markup(String tag) {
        return switch (tag) {
            case "if", "unless" -> condition();
            case "case", "echo" -> value();
            case "for", "tablerow" ->
                    one(NAMES)
                            + " in "
                            + one(VALUES)
                            + one("", " reversed", " limit: ", " offset: ")
                            + one(VALUES)
                            + one("", " offset: continue", " cols: 2");
            case "assign" -> one(NAMES) + " = " + value();
            case "capture", "increment", "decrement" -> one(NAMES);
            case "cycle" -> one(VALUES) + one(": ", ", ") + one(VALUES) + ", " + one(VALUES);
            case "include", "include_relative", "render" ->
                    one("a.html", "'a.html'", "self.html", "{{ file }}", "../x", "/etc/passwd", "")
                            + one("", " x=", " x=y y='z'", " with ", " for ")
                            + one(VALUES);
            case "liquid" -> "assign x = " + value() + "\necho x\n" + one(TAGS);
            default -> one(VALUES);
        };
    }

    private String condition() {
        StringBuilder out = new StringBuilder(one(VALUES));
        for (int i = random.nextInt(3); i > 0; i--) {
            out.append(' ').append(one(OPERATORS)).append(' ').append(one(VALUES));
        }
        return out.toString();
    }

    private String value() {
        StringBuilder out = new StringBuilder(" ").append(one(VALUES));
        for (int i = random.nextInt(4); i > 0; i--) {
            out.append(" | ").append(filters.get(random.nextInt(filters.size())));
            for (int k = random.nextInt(4); k > 0; k--) {
                out.append(k == 3 ? "" : one(": ", ", ")).append(one(VALUES));
            }
        }
        return out.append(' ').toString();
    }

    private void garble(StringBuilder out) {
        int at = random.nextInt(out.length() + 1);
        int end = Math.min(out.length(), at + random.nextInt(6));
        out.replace(at, end, one("", "{%", "%}", "{{", "}}", "'", "|", "-", ".", "\0", "\ud83d"));
    }

    private String one(String... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
