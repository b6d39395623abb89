package fr.chapeau.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Posts as people write them, and what people do to them.
final class RandomEdits {
    private static final String[] WORDS = {
        "le",
        "la",
        "de",
        "et",
        "un",
        "une",
        "les",
        "des",
        "à",
        "en",
        "service",
        "public",
        "agent",
        "numérique",
        "démarche",
        "l’usager",
        "d’accès",
        "qu’il",
        "aujourd’hui",
        "accessibilité",
        "équipe",
        "produit",
        "site",
        "2024",
        "3,5",
        "RGAA",
        "rendez-vous",
        "cœur",
        "état",
        "ministère",
        "**important**",
        "[lien](https://exemple.fr/page)",
        "`code`",
        "données",
        "ouvertes",
        "qualité"
    };
    private static final String[] SIGNS = {
        ",", ".", " ;", "\u00A0;", "\u202F!", " :", "…", " –", ")"
    };
    private static final String[] STARTS = {
        "",
        "",
        "",
        "",
        "",
        "- ",
        "* ",
        "1. ",
        "## ",
        "### ",
        "> ",
        "| a | ",
        "    ",
        "<p>",
        "![une image](/img/a.png) "
    };

    private final Random random;

    RandomEdits(Random random) {
        this.random = random;
    }

    /// A body of some blocks.
    String body(int most) {
        List<String> blocks = new ArrayList<>();
        int count = random.nextInt(most + 1);
        for (int i = 0; i < count; i++) {
            blocks.add(block());
        }
        return joined(blocks) + (random.nextInt(5) == 0 ? "" : "\n");
    }

    private String joined(List<String> blocks) {
        StringBuilder text = new StringBuilder();
        for (String block : blocks) {
            text.append(text.isEmpty() ? "" : random.nextInt(9) == 0 ? "\n" : "\n\n").append(block);
        }
        return text.toString();
    }

    private String block() {
        return STARTS[random.nextInt(STARTS.length)] + sentence(random.nextInt(40) + 1);
    }

    private String sentence(int words) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < words; i++) {
            text.append(text.isEmpty() ? "" : random.nextInt(12) == 0 ? "\n" : " ").append(word());
            text.append(random.nextInt(6) == 0 ? SIGNS[random.nextInt(SIGNS.length)] : "");
        }
        return text.toString();
    }

    private String word() {
        // The first ones come more often, as in any language.
        int at = Math.min(random.nextInt(WORDS.length), random.nextInt(WORDS.length));
        return random.nextInt(3) == 0 ? WORDS[at] + random.nextInt(200) : WORDS[at];
    }

    /// The text after some changes, each as a person makes them.
    String edited(String text, int most) {
        String now = text;
        for (int i = random.nextInt(most + 1); i > 0; i--) {
            now = edit(now);
        }
        return now;
    }

    private String edit(String text) {
        return switch (random.nextInt(10)) {
            case 0, 1, 2 -> replaced(text, sentence(random.nextInt(4) + 1));
            case 3 -> replaced(text, "");
            case 4 -> inserted(text, " " + sentence(random.nextInt(12) + 1));
            case 5 -> inserted(text, "\n\n" + block() + "\n\n");
            case 6 -> moved(text);
            case 7 -> inserted(text, random.nextBoolean() ? "\n\n" : "\u00A0");
            case 8 ->
                    text.replaceFirst(
                            random.nextBoolean() ? "\n\n" : " ",
                            random.nextBoolean() ? " " : "\u00A0");
            default -> withoutBlock(text);
        };
    }

    private String replaced(String text, String by) {
        if (text.isEmpty()) {
            return by;
        }
        int from = random.nextInt(text.length());
        int to = Math.min(text.length(), from + random.nextInt(30));
        return text.substring(0, from) + by + text.substring(to);
    }

    private String inserted(String text, String more) {
        int at = random.nextInt(text.length() + 1);
        int line = text.indexOf('\n', at);
        int place = more.startsWith("\n\n") && line >= 0 ? line : at;
        return text.substring(0, place) + more + text.substring(place);
    }

    private String moved(String text) {
        List<String> blocks = new ArrayList<>(List.of(text.split("\n\n", -1)));
        if (blocks.size() < 3) {
            return text;
        }
        String block = blocks.remove(random.nextInt(blocks.size()));
        String now = random.nextBoolean() ? block : edit(block);
        blocks.add(random.nextInt(blocks.size() + 1), now);
        return String.join("\n\n", blocks);
    }

    private String withoutBlock(String text) {
        List<String> blocks = new ArrayList<>(List.of(text.split("\n\n", -1)));
        blocks.remove(random.nextInt(blocks.size()));
        return String.join("\n\n", blocks);
    }
}
