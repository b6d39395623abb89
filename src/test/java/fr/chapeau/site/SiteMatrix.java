package fr.chapeau.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// Makes up sites whose settings and posts mix everything that decides whether and where a post
/// appears.
final class SiteMatrix {
    private static final String[] STYLES = {
        "", "", "date", "pretty", "ordinal", "none", "weekdate"
    };
    private static final String[] TEMPLATES = {
        "/:collection/:path",
        "/:title/",
        "/a/:year/:i_month/:i_day/:slug:output_ext",
        "/:short_year-:short_month-:long_month/:short_day-:long_day/:title",
        "/:w_year/W:week/:w_day/:y_day/:name.html",
        "/:hour-:minute-:second/:title:output_ext",
        "/:slugified_categories/:slug/",
        "/:categories/:name/",
        "actus/:month_:day/:title",
        "/a/../b/./:slug/",
        "/:collection/:year/:title.:output_ext",
        "pretty",
        "/fixe/"
    };
    private static final String[] PERMALINKS = {
        "/ici/",
        "/la.html",
        "/sans-barre",
        "relatif/x",
        "/:title/y/",
        "/:year/:slug.txt",
        "/é à/ç.html",
        "/:basename/z",
        "/:path/:basename:output_ext",
        "/:inconnu/x",
        "\"\"",
        "123",
        "true",
        "false",
        "",
        "/a?b=c#d",
        "2024-01-01",
        "/a//b"
    };
    private static final String[] ZONES = {
        "Europe/Paris", "America/Cayenne", "UTC", "Asia/Kolkata", "Pacific/Auckland"
    };
    private static final String[] DATES = {
        "2024-03-08",
        "2024-03-08 15:13:00 +01:00",
        "2024-03-08 15:13:00",
        "\"2024-03-08 15:13\"",
        "2024-03-08 23:59",
        "2024-03-31 02:30",
        "2024-10-27 02:30:00",
        "\"2024-10-27 02:30\"",
        "2024-12-30",
        "2021-01-03T00:30:00Z",
        "2024-02-30",
        "\"2024-04-31 24:00\"",
        "2024/9/5",
        "08/09/2024",
        "8-9-2024",
        "5.9.2024",
        "\"5 September 2024\"",
        "\"Sep 5, 2024 10:20 pm\"",
        "20240905",
        "\"20240905T101112\"",
        "2999-01-01",
        "2026-03-01 11:59:59 Z",
        "2026-03-01 12:00:01 Z",
        "\"2026-03-01 12:59:59 +01:00\"",
        "2026-03-01 13:30",
        "2026-03-02",
        "2024-01-01 00:00:00 -0500",
        "2024-07-14 10:00:60",
        "bientôt",
        "2024-13-01",
        "2024-01-32",
        "",
        "true"
    };
    private static final String[] NAMES = {
        "un-article",
        "Été-À-Paris",
        "l’œuvre",
        "c'est ça, non",
        "a.b",
        "a..",
        "100%",
        "q?r#s",
        "[crochets]",
        "mot_lié~",
        "CAPS-Lock",
        "double--tiret",
        "index",
        "é",
        "a&b+c=d",
        "Ελληνικός"
    };
    private static final String[] SLUGS = {
        "mon-slug",
        "\"Ça va ? Oui !\"",
        "\"a/b\"",
        "2024",
        "\"\"",
        "",
        "false",
        "2024-01-01",
        "été.."
    };
    private static final String[] CATEGORIES = {
        "Presse",
        "presse Agenda",
        "[Presse, Vie locale]",
        "[À la une, à la une]",
        "[2024, x]",
        "",
        "\"\"",
        "[]",
        "\"L’info: en bref\"",
        "\"actu:web\"",
        "[a, null, b]",
        "true",
        "\"100 % web?\"",
        "\"#un #deux\""
    };
    private static final String[] PUBLISHED = {"true", "false", "", "no", "\"false\"", "0"};

    private final Random random;
    private boolean inContent;
    private int counter;

    SiteMatrix(long seed) {
        this.random = new Random(seed);
    }

    /// A site of so many files: its texts by path, `_config.yml` among them.
    Map<String, String> site(int size) {
        Map<String, String> files = new LinkedHashMap<>();
        inContent = random.nextInt(5) == 0;
        files.put("_config.yml", config());
        for (int i = 0; i < size; i++) {
            files.putIfAbsent(path(), text());
        }
        return files;
    }

    private String config() {
        StringBuilder yaml = new StringBuilder();
        yaml.append("timezone: ").append(any(ZONES)).append('\n');
        yaml.append("baseurl: /base\n");
        if (inContent) {
            yaml.append("collections_dir: content\n");
        }
        String permalink = random.nextInt(3) == 0 ? any(TEMPLATES) : any(STYLES);
        if (!permalink.isEmpty()) {
            yaml.append("permalink: ").append(permalink).append('\n');
        }
        for (String flag : List.of("future", "unpublished", "show_drafts")) {
            if (random.nextInt(5) == 0) {
                yaml.append(flag).append(": ").append(random.nextInt(4) != 0).append('\n');
            }
        }
        yaml.append("collections:\n");
        if (random.nextInt(6) == 0) {
            yaml.append("  posts:\n    output: false\n");
            if (random.nextBoolean()) {
                yaml.append("    permalink: ").append(any(TEMPLATES)).append('\n');
            }
        }
        for (String label : List.of("notes", "fiches", "actualites")) {
            yaml.append("  ").append(label).append(":\n");
            yaml.append("    output: ").append(random.nextInt(4) != 0).append('\n');
            if (random.nextInt(2) == 0) {
                yaml.append("    permalink: ").append(any(TEMPLATES)).append('\n');
            }
        }
        if (random.nextInt(3) == 0) {
            yaml.append("exclude: [exclu, _notes/exclu, \"*.htm\"]\ninclude: [_inclus]\n");
        }
        defaults(yaml);
        return yaml.toString();
    }

    private void defaults(StringBuilder yaml) {
        int sets = random.nextInt(4);
        if (sets > 0) {
            yaml.append("defaults:\n");
        }
        for (int i = 0; i < sets; i++) {
            String path = any("\"\"", "_notes", "_posts", "docs", "_notes/sub", "sport", "content");
            yaml.append("- scope: {path: ").append(path);
            if (random.nextBoolean()) {
                yaml.append(", type: ").append(any("posts", "notes", "pages", "fiches"));
            }
            yaml.append("}\n  values: {");
            List<String> values = new ArrayList<>();
            values.add("layout: rien");
            switch (random.nextInt(8)) {
                case 0 ->
                        values.add("permalink: " + any("/d/:title/", "/:path/x", "/d:output_ext"));
                case 1 -> values.add("published: " + any("true", "false"));
                case 2 -> values.add("date: \"2020-02-02 10:00\"");
                case 3 -> values.add("category: Défaut");
                case 4 -> values.add("categories: [Défaut, Autre]");
                case 5 -> values.add("slug: du-défaut");
                default -> values.add("title: Défaut");
            }
            yaml.append(String.join(", ", values)).append("}\n");
        }
    }

    private String path() {
        String extension = any(".md", ".md", ".md", ".markdown", ".html", ".MD", ".htm");
        String number = String.valueOf(++counter);
        String name = any(NAMES) + (random.nextInt(4) == 0 ? "" : "-" + number) + extension;
        String date =
                any("2024-03-0", "2025-12-3", "2999-01-0", "2026-03-0", "24-7-1", "2024-02-3")
                        + random.nextInt(2)
                        + "-";
        String dir = inContent && random.nextInt(6) != 0 ? "content/" : "";
        return switch (random.nextInt(16)) {
            case 0, 1, 2, 3, 4 -> dir + "_posts/" + date + name;
            case 5 -> dir + any("sport/_posts/", "Vie locale/été/_posts/sub/") + date + name;
            case 6 -> dir + "_posts/sub/" + date + name;
            case 7 -> dir + "_posts/" + name;
            case 8 ->
                    dir
                            + any("_drafts/", "sport/_drafts/")
                            + (random.nextBoolean() ? date : "")
                            + name;
            case 9, 10 -> dir + any("_notes/", "_notes/sub/", "_notes/_caché/") + name;
            case 11 -> dir + any("_notes/", "_actualites/2024/") + date + name;
            case 12 -> dir + any("_fiches/", "_actualites/", "_inconnue/", "_notes/exclu/") + name;
            case 13 -> any("exclu/", "_inclus/", "docs/point./", "docs/.caché/", ".caché/") + name;
            default -> any("", "docs/", "docs/a b/", "été/") + name;
        };
    }

    private String text() {
        List<String> lines = new ArrayList<>();
        lines.add("title: Essai");
        maybe(lines, 2, "date", DATES);
        maybe(lines, 4, "published", PUBLISHED);
        maybe(lines, 5, "permalink", PERMALINKS);
        maybe(lines, 5, "slug", SLUGS);
        maybe(lines, 5, "categories", CATEGORIES);
        maybe(lines, 8, "category", CATEGORIES);
        maybe(lines, 15, "draft", "true", "false");
        String yaml = String.join("\n", lines) + "\n";
        return switch (random.nextInt(40)) {
            case 0 -> "---\ntitle: 'a\n" + yaml + "---\nTexte\n";
            case 1 -> "Texte\n";
            case 2 -> "---\n" + yaml + "Texte\n";
            case 3 -> "\n---\n" + yaml + "---\nTexte\n";
            case 4 -> "---\nun mot\n---\nTexte\n";
            case 5 -> "---\n---\n";
            default -> "---\n" + yaml + "---\nTexte\n";
        };
    }

    private void maybe(List<String> lines, int oneIn, String key, String... values) {
        if (random.nextInt(oneIn) == 0) {
            lines.add(key + ": " + any(values));
        }
    }

    private String any(String... values) {
        return values[random.nextInt(values.length)];
    }
}
