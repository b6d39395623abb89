package fr.chapeau.liquid;

import fr.chapeau.markdown.Kramdown;
import fr.chapeau.site.Slugs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A small site for templates: the same for the real Jekyll, as files, and for ours.
final class MadeHost implements Host {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Map<String, String> INCLUDES =
            Map.of(
                    "a.html", "A[{{ include.x }}]",
                    "b.html", "B[{{ include.title }}|{{ include.n }}|{{ include.quoted }}]",
                    "sub/c.html", "C{% include a.html x='1' %}",
                    "leak.html", "{% assign leak = 'inside' %}",
                    "ws.html", "\n  {%- if true -%} w {%- endif -%}  \n",
                    "self.html", "s{% include self.html %}{% include self.html %}");
    private static final String VALUES =
            """
            name: Jean
            nothing:
            text: "Où vous voulez"
            emoji: "a😀b"
            number: 5
            key: a
            file: b.html
            float: 1.10
            bigfloat: 1.0e+20
            smallfloat: 1.0e-05
            list: [a, b, c]
            nested: [[1, [2, 3]], 4]
            map: {a: 1, b: two, list: [x, y]}
            emptylist: []
            numbers: [5, 1, 3, 10]
            words: [pomme, Abricot, été, banane]
            dup: [a, b, a]
            holes: [1, null, 2]
            day: 2025-03-01
            time: 2025-06-14 09:05:07 +02:00
            people:
            - {name: Anne, age: 30, city: Paris, tags: [x, y], address: {town: Lyon}}
            - {name: Bob, age: 40, city: Lyon, tags: x, address: {town: Nice}}
            - {name: Chloé, city: Paris}
            - {name: Dan, age: 9}
            """;

    private final Kramdown kramdown = new Kramdown();
    private final Map<String, String> includes;

    /// @param folder where the site may lie; nothing is read there
    MadeHost(Path folder) {
        this(folder.toString().isEmpty() ? Map.of() : INCLUDES);
    }

    MadeHost(Map<String, String> includes) {
        this.includes = includes;
    }

    static Map<String, @Nullable Object> values() {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        values.put("name", "Jean");
        values.put("nothing", null);
        values.put("text", "Où vous voulez");
        values.put("emoji", "a😀b");
        values.put("number", 5L);
        values.put("key", "a");
        values.put("file", "b.html");
        values.put("float", 1.10);
        values.put("bigfloat", 1e20);
        values.put("smallfloat", 1e-5);
        values.put("list", List.of("a", "b", "c"));
        values.put("nested", List.of(List.of(1L, List.of(2L, 3L)), 4L));
        values.put("map", map("a", 1L, "b", "two", "list", List.of("x", "y")));
        values.put("emptylist", List.of());
        values.put("numbers", List.of(5L, 1L, 3L, 10L));
        values.put("words", List.of("pomme", "Abricot", "été", "banane"));
        values.put("dup", List.of("a", "b", "a"));
        values.put("holes", Arrays.asList(1L, null, 2L));
        LocalDate day = LocalDate.of(2025, 3, 1);
        values.put("day", day);
        values.put("time", ZonedDateTime.of(2025, 6, 14, 9, 5, 7, 0, ZoneOffset.ofHours(2)));
        values.put("people", people());
        values.put("page", map("date", day));
        values.put("site", map("title", "Essai"));
        values.put("jekyll", map("environment", "development"));
        return values;
    }

    private static List<Object> people() {
        Map<String, @Nullable Object> lyon = map("town", "Lyon");
        Map<String, @Nullable Object> nice = map("town", "Nice");
        List<String> tags = List.of("x", "y");
        return List.of(
                map("name", "Anne", "age", 30L, "city", "Paris", "tags", tags, "address", lyon),
                map("name", "Bob", "age", 40L, "city", "Lyon", "tags", "x", "address", nice),
                map("name", "Chloé", "city", "Paris"),
                map("name", "Dan", "age", 9L));
    }

    private static Map<String, @Nullable Object> map(Object... pairs) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put((String) pairs[i], pairs[i + 1]);
        }
        return map;
    }

    static void writeSite(Path folder) throws IOException {
        Files.writeString(
                folder.resolve("_config.yml"),
                """
                title: Essai
                url: https://www.exemple.fr
                baseurl: /base
                timezone: Europe/Paris
                """);
        Files.createDirectories(folder.resolve("_data"));
        Files.writeString(folder.resolve("_data/values.yml"), VALUES);
        for (Map.Entry<String, String> include : INCLUDES.entrySet()) {
            Path file = folder.resolve("_includes").resolve(include.getKey());
            Files.createDirectories(file.getParent());
            Files.writeString(file, include.getValue());
        }
    }

    @Override
    public String markdown(String text) {
        return kramdown.toHtml(text);
    }

    @Override
    public String smart(String text) {
        return kramdown.smart(text);
    }

    @Override
    public String slug(String text, String mode) {
        Slugs.Mode known =
                switch (mode) {
                    case "none" -> Slugs.Mode.NONE;
                    case "raw" -> Slugs.Mode.RAW;
                    case "pretty" -> Slugs.Mode.PRETTY;
                    case "ascii" -> Slugs.Mode.ASCII;
                    case "latin" -> Slugs.Mode.LATIN;
                    default -> Slugs.Mode.DEFAULT;
                };
        return Slugs.slugify(text, known, false);
    }

    @Override
    public String url() {
        return "https://www.exemple.fr";
    }

    @Override
    public String baseUrl() {
        return "/base";
    }

    @Override
    public Optional<ZonedDateTime> time(String text) {
        for (String pattern : List.of("yyyy-MM-dd HH:mm", "d MMMM yyyy HH:mm")) {
            try {
                DateTimeFormatter format =
                        new java.time.format.DateTimeFormatterBuilder()
                                .parseCaseInsensitive()
                                .appendPattern(pattern)
                                .toFormatter(Locale.ENGLISH);
                String full = text.contains(":") ? text : text + " 00:00";
                return Optional.of(LocalDateTime.parse(full, format).atZone(PARIS));
            } catch (DateTimeParseException e) {
                // another pattern
            }
        }
        return Optional.empty();
    }

    @Override
    public ZonedDateTime now() {
        return ZonedDateTime.of(2026, 1, 2, 3, 4, 5, 0, PARIS);
    }

    @Override
    public Optional<Template> include(String name) {
        return Optional.ofNullable(includes.get(name)).map(text -> Template.parse(name, text));
    }

    @Override
    public Optional<Template> includeRelative(String name) {
        return Optional.empty();
    }

    @Override
    public Optional<String> addressOf(String path) {
        return path.equals("_posts/a.md") ? Optional.of("/a/") : Optional.empty();
    }

    @Override
    public Optional<String> addressOfPost(String name) {
        return name.equals("2025-01-01-a") ? Optional.of("/a/") : Optional.empty();
    }
}
