package fr.chapeau.app.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Blocks of a body with Liquid in it say where they come from, as those of any other body do.
class BodySourcesTest {
    private static final Pattern BLOCK =
            Pattern.compile("<(\\w+)[^>]*? data-source=\"(\\d+)-(\\d+)\"");

    @TempDir Path folder = Path.of("");

    @Test
    void blocksBehindLiquidKeepTheirPlaces() throws IOException {
        String body =
                """
                # Titre
                {% assign x = 'un mot bien plus long que son nom' %}
                Un *texte*, {{ x }}, et sa fin.

                {{ '<p>fait</p>' }}

                {% include two.md %}

                > cité {{ x }}
                > encore

                {% raw %}Des {{ accolades }}.{% endraw %}

                Dernier.
                """;

        assertThat(sources(body))
                .containsExactly(
                        "h1 # Titre",
                        "p Un *texte*, {{ x }}, et sa fin.",
                        "blockquote > cité {{ x }}\n> encore",
                        "p cité {{ x }}\n> encore",
                        "p Des {{ accolades }}.",
                        "p Dernier.");
    }

    @Test
    void whatALoopRepeatsComesFromTheLoop() throws IOException {
        assertThat(sources("{% for i in (1..2) %}\n- point {{ i }}\n{% endfor %}\n\nFin.\n"))
                .containsExactly(
                        "ul - point", "li - point", "p point", "li - point", "p point", "p Fin.");
    }

    @Test
    void blanksThatADashTakesAwayShiftNothing() throws IOException {
        assertThat(
                        sources(
                                "un {{- 'x' -}}   deux\n\n{%- if true -%}\n\ntrois\n\n{%- endif %}\n\nquatre"))
                .containsExactly("p un {{- 'x' -}}   deux\n\n{%- if true -%}\n\ntrois", "p quatre");
    }

    private List<String> sources(String body) throws IOException {
        Files.writeString(folder.resolve("_config.yml"), "title: Essai\n");
        Files.createDirectories(folder.resolve("_includes"));
        Files.writeString(folder.resolve("_includes/two.md"), "Un.\n\nDeux.\n");
        Files.createDirectories(folder.resolve("_posts"));
        Files.writeString(folder.resolve("_posts/2025-01-01-a.md"), "");
        String html =
                new BuiltSite(folder.toRealPath())
                        .page("_posts/2025-01-01-a.md", "---\ntitle: A\n---\n" + body)
                        .html();
        return BLOCK.matcher(html)
                .results()
                .map(block ->
                        block.group(1)
                                + " "
                                + body.substring(
                                                Integer.parseInt(block.group(2)),
                                                Integer.parseInt(block.group(3)))
                                        .strip())
                .toList();
    }
}
