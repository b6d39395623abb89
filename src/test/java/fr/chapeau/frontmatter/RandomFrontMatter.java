package fr.chapeau.frontmatter;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/// Makes up front matters in all the styles that YAML has, without the writer that is tested.
final class RandomFrontMatter {
    private static final String[] WORDS = {
        "un", "deux", "l’été", "mot", "là", "x", "😀", "10", "a:b", "c#d", "œuvre", "(y)", "&",
        "\u00a0!"
    };
    private static final String[] PLAIN = {
        "true",
        "no",
        "12",
        "1.10",
        "2024-05-31",
        "2024-05-31 10:00:00 +0200",
        "~",
        "null",
        "",
        "https://a.b/c?d=e#f",
        "Été",
        "a b c",
        "/x/y",
        ":sym"
    };

    private final Random random;
    private final int offset;
    private final int step;
    private final StringBuilder out = new StringBuilder();

    private RandomFrontMatter(Random random) {
        this.random = random;
        this.offset = random.nextInt(3) == 0 ? 2 : 0;
        this.step = random.nextInt(4) == 0 ? 4 : 2;
    }

    static String file(Random random) {
        return file(random, false);
    }

    /// The same, with what is never rewritten among the keys.
    static String fileWithOpaque(Random random) {
        return file(random, true);
    }

    /// A file in which some characters are exchanged, which seldom is YAML as it was meant.
    static String mutated(Random random) {
        String pieces = "\n\n:- #'\"[]{},&*!|>%@\t\\?~=<\r\uFEFF\u2028\u0085é";
        StringBuilder text = new StringBuilder(file(random, random.nextInt(3) == 0));
        int mutations = 1 + random.nextInt(4);
        for (int i = 0; i < mutations; i++) {
            int at = random.nextInt(text.length());
            char piece = pieces.charAt(random.nextInt(pieces.length()));
            switch (random.nextInt(3)) {
                case 0 -> text.deleteCharAt(at);
                case 1 -> text.insert(at, piece);
                default -> text.setCharAt(at, piece);
            }
        }
        return text.toString();
    }

    private static String file(Random random, boolean opaque) {
        RandomFrontMatter made = new RandomFrontMatter(random);
        made.out.append("---\n");
        if (opaque) {
            made.opaque();
        }
        made.map(0, 0, false);
        if (opaque) {
            made.opaque();
        }
        made.out.append(random.nextInt(5) == 0 ? "...\n" : "---\n").append("Body: x\n- y\n");
        String text = made.out.toString();
        return random.nextInt(5) == 0 ? text.replace("\n", "\r\n") : text;
    }

    private void opaque() {
        int number = out.length();
        String name = "o" + number;
        out.append(
                switch (random.nextInt(6)) {
                    case 0 -> "%s: &%s {x: 1}\n%sa: *%s # c\n".formatted(name, name, name, name);
                    case 1 ->
                            "%s: &%s\n  x: 1\n%sm:\n  <<: *%s\n  z: 1\n"
                                    .formatted(name, name, name, name);
                    case 2 -> "%s: !!str 12\n".formatted(name);
                    case 3 -> "%s: 1\n%s: 2\n".formatted(name, name);
                    case 4 -> "? %s\n: v\n".formatted(name);
                    default ->
                            "%s: &%s |\n  x\n\n%sl: [1, *%s]\n".formatted(name, name, name, name);
                });
    }

    private void map(int indent, int depth, boolean compact) {
        int count = 1 + random.nextInt(depth == 0 ? 6 : 3);
        Set<String> used = new HashSet<>();
        boolean first = compact;
        for (int i = 0; i < count; i++) {
            String key = "k" + random.nextInt(9) + (random.nextInt(4) == 0 ? " é" : "");
            if (!used.add(key)) {
                continue;
            }
            if (!first) {
                comment(indent + random.nextInt(3));
                out.repeat(' ', indent);
            }
            first = false;
            out.append(random.nextInt(6) == 0 ? "'" + key + "'" : key).append(':');
            value(indent, depth + 1, false);
        }
    }

    private void value(int indent, int depth, boolean item) {
        int kind = random.nextInt(depth > 3 ? 7 : 10);
        if (kind == 7) {
            boolean ownLine = !item || random.nextInt(8) == 0;
            int gap = item && random.nextInt(8) == 0 ? 4 : 2;
            int column = indent + (item ? gap : step);
            out.append(ownLine ? "\n" + " ".repeat(column) : " ".repeat(gap - 1));
            map(column, depth, true);
        } else if (kind == 8) {
            list(indent + (item ? 2 : offset), depth, item);
        } else if (kind == 9) {
            out.append(' ').append(flow(0));
            endOfLine();
        } else {
            scalar(indent, kind);
        }
    }

    private void list(int dash, int depth, boolean compact) {
        int count = 1 + random.nextInt(3);
        out.append(compact ? " " : "\n");
        for (int i = 0; i < count; i++) {
            if (i > 0 || !compact) {
                comment(i == 0 ? 0 : dash + random.nextInt(3));
                out.repeat(' ', dash);
            }
            out.append('-');
            value(dash, depth + 1, true);
        }
    }

    private void scalar(int indent, int kind) {
        String inner = "\n" + " ".repeat(indent + step + random.nextInt(2));
        switch (kind) {
            case 0, 1 -> {
                String plain = PLAIN[random.nextInt(PLAIN.length)];
                out.append(plain.isEmpty() ? "" : " ").append(plain);
                endOfLine();
            }
            case 2 -> {
                out.append(" '").append(words(inner).replace("x", "l''x")).append("'");
                endOfLine();
            }
            case 3 -> {
                out.append(" \"").append(words(inner).replace("x", "\\\"\\n\\u00e9")).append("\"");
                endOfLine();
            }
            case 4 -> {
                out.append(" m ").append(words(inner));
                endOfLine();
            }
            default -> {
                String chomp = List.of("", "-", "+").get(random.nextInt(3));
                out.append(kind == 5 ? " |" : " >").append(chomp);
                int lines = 1 + random.nextInt(3);
                for (int i = 0; i < lines; i++) {
                    out.append(random.nextInt(5) == 0 ? "\n" : "").append(inner).append(words(" "));
                    inner = "\n" + " ".repeat(inner.length() - 1);
                }
                out.append(random.nextInt(4) == 0 ? "\n\n" : "\n");
            }
        }
    }

    private String words(String glue) {
        List<String> chosen = new ArrayList<>();
        int count = 1 + random.nextInt(random.nextInt(6) == 0 ? 40 : 4);
        boolean folded = random.nextInt(4) == 0;
        for (int i = 0; i < count; i++) {
            String word = WORDS[random.nextInt(WORDS.length)];
            boolean newLine = i > 0 && folded && random.nextInt(4) == 0;
            chosen.add((i == 0 ? "" : newLine ? glue : " ") + word);
        }
        return String.join("", chosen);
    }

    private String flow(int depth) {
        if (depth > 2 || (random.nextInt(3) > 0 && depth > 0)) {
            return List.of("x", "'y z'", "\"é\\n\"", "12", "null", "a b", "'w, [v]'")
                    .get(random.nextInt(7));
        }
        List<String> parts = new ArrayList<>();
        int count = random.nextInt(4);
        boolean map = random.nextBoolean();
        for (int i = 0; i < count; i++) {
            boolean pair = map || random.nextInt(6) == 0;
            String value = map || random.nextInt(6) > 0 ? flow(depth + 1) : "";
            parts.add(pair ? "f" + i + ": " + value : value.isEmpty() ? "e" : value);
        }
        String glue =
                switch (random.nextInt(8)) {
                    case 0 -> " ,  ";
                    case 1 -> ",";
                    case 2 -> ",\n                ";
                    case 3 -> ", # comment\n                ";
                    default -> ", ";
                };
        return (map ? "{" : "[") + String.join(glue, parts) + (map ? "}" : "]");
    }

    private void comment(int indent) {
        if (random.nextInt(8) == 0) {
            out.repeat(' ', indent).append("# comment: 'x\n");
        }
    }

    private void endOfLine() {
        out.append(
                switch (random.nextInt(10)) {
                    case 0 -> "  # comment\n";
                    case 1 -> " \n";
                    case 2 -> "\n\n";
                    default -> "\n";
                });
    }
}
