package fr.chapeau.site;

import static org.assertj.core.api.Assertions.assertThat;

import fr.chapeau.frontmatter.FrontMatter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// No field is known by its name: with every key renamed that Jekyll itself does not define, the
/// form is the same.
class RenamedKeysTest {
    private static final Set<String> OF_JEKYLL =
            Set.of("title", "date", "categories", "tags", "published", "layout", "permalink");
    private static final Set<String> OF_SETTINGS =
            Set.of("collections", "output", "defaults", "scope", "path", "type", "values", "actus");
    private static final Pattern KEY = Pattern.compile("(?m)^([ -]*)([\\p{L}_-]+):");

    private static final String CONFIG =
            """
            collections: {actus: {output: true}}
            defaults:
            - scope:
                path: ''
                type: actus
              values:
                layout: page
                une-ou-diaporama:
                - image:
                  legende:
                  alternative-textuelle:
                auteur:
            """;

    private static final List<String> POSTS =
            List.of(
                    """
                    ---
                    title: Une journée portes ouvertes
                    date: 2024-03-08 15:13:00 +01:00
                    tags: [emploi, numérique]
                    chapeau-text: |-
                      Venez nous voir.
                      La porte est ouverte.
                    une-ou-diaporama:
                    - image: /uploads/salle.png
                      alternative-textuelle: Une salle pleine de monde
                    - image: /uploads/entree.jpg
                      alternative-textuelle: Une grande porte bleue
                      legende: L’entrée
                    contact-presse:
                      nom: Camille Martin
                      tel: ['01 02 03 04 05']
                    inscription: true
                    courriel: presse@exemple.fr
                    plus: https://exemple.fr/plus
                    piece-jointe: /uploads/bilan.pdf
                    remarque: Un mot **fort**
                    autres-articles: ['1', '2']
                    fin: 2024-03-09
                    jauge: 120
                    ---
                    Texte
                    """,
                    """
                    ---
                    title: Le bilan
                    published: false
                    date: 2024-04-08 15:13:00 +02:00
                    une-ou-diaporama:
                    - image: /uploads/bilan.png
                    chapeau-text: |-
                      Un bilan.
                      Deux bilans.
                    inscription: false
                    autres-articles: ['0']
                    rubrique: vie
                    ---
                    Texte
                    """,
                    """
                    ---
                    title: Troisième
                    date: 2024-05-08 15:13:00 +02:00
                    une-ou-diaporama:
                    rubrique: vie
                    contact-presse:
                    inscription:
                    fin:
                    ---
                    Texte
                    """);

    @TempDir Path folder;
    private final Map<String, String> names = new LinkedHashMap<>();

    @Test
    void theFormOfEveryPostIsTheSame() throws Exception {
        List<String> plain = forms(folder.resolve("tel-quel"), CONFIG, POSTS);

        List<String> renamed =
                forms(
                        folder.resolve("autre"),
                        renamed(CONFIG),
                        POSTS.stream().map(this::renamed).toList());

        assertThat(names).containsKeys("image", "alternative-textuelle", "chapeau-text", "tel");
        assertThat(renamed).isEqualTo(plain.stream().map(this::inNewNames).toList());
    }

    @Test
    void thePictureWithoutAlternativeIsFoundAllTheSame() throws Exception {
        List<String> plain = missing(folder.resolve("tel-quel"), CONFIG, POSTS);

        List<String> renamed =
                missing(
                        folder.resolve("autre"),
                        renamed(CONFIG),
                        POSTS.stream().map(this::renamed).toList());

        assertThat(plain).containsExactly("1 une-ou-diaporama[0].alternative-textuelle");
        assertThat(renamed).isEqualTo(plain.stream().map(this::inNewNames).toList());
    }

    private static SiteIndex index(Path root, String config, List<String> posts) {
        MadeSite made = new MadeSite(root).file("_config.yml", config);
        for (int i = 0; i < posts.size(); i++) {
            made.file("_actus/" + i + ".md", posts.get(i));
        }
        return MadeSite.index(made.open());
    }

    private static List<String> forms(Path root, String config, List<String> posts)
            throws Exception {
        SiteIndex index = index(root, config, posts);
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < posts.size(); i++) {
            Path path = Path.of("_actus", i + ".md");
            String text = Files.readString(root.resolve(path));
            lines(index.form(FrontMatter.parse(text), index.site().named(path)), lines);
        }
        return lines;
    }

    private static void lines(List<FormField> form, List<String> out) {
        for (FormField field : form) {
            out.add(
                    String.join(
                            " ",
                            field.path().toString(),
                            field.kind().name(),
                            "" + field.isPresent(),
                            "" + field.alternative(),
                            "" + field.nature(),
                            "" + field.words()));
            lines(field.fields(), out);
            field.items().forEach(item -> lines(item, out));
        }
    }

    private static List<String> missing(Path root, String config, List<String> posts)
            throws Exception {
        SiteIndex index = index(root, config, posts);
        List<String> found = new ArrayList<>();
        for (int i = 0; i < posts.size(); i++) {
            String text = Files.readString(root.resolve("_actus/" + i + ".md"));
            for (PairedImage image : index.imageAlternatives().in(FrontMatter.parse(text))) {
                if (image.isMissing()) {
                    found.add(i + " " + image.alternative());
                }
            }
        }
        return found;
    }

    private String renamed(String yaml) {
        return KEY.matcher(yaml)
                .replaceAll(key ->
                        Matcher.quoteReplacement(key.group(1) + newName(key.group(2)) + ":"));
    }

    private String newName(String key) {
        return OF_JEKYLL.contains(key) || OF_SETTINGS.contains(key)
                ? key
                : names.computeIfAbsent(key, any -> "clef" + (char) ('a' + names.size()));
    }

    private String inNewNames(String line) {
        String result = line;
        for (Map.Entry<String, String> name : names.entrySet()) {
            result =
                    result.replaceAll(
                            "(?<![\\p{L}-])" + name.getKey() + "(?![\\p{L}-])", name.getValue());
        }
        return result;
    }
}
