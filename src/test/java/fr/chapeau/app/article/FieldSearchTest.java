package fr.chapeau.app.article;

import static org.assertj.core.api.Assertions.assertThat;

import fr.chapeau.frontmatter.FieldPath;
import fr.chapeau.frontmatter.FrontMatter;
import fr.chapeau.problem.Outcome;
import fr.chapeau.site.FormField;
import fr.chapeau.site.PostFile;
import fr.chapeau.site.Site;
import fr.chapeau.site.SiteIndex;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FieldSearchTest {
    private static final String HEADER =
            """
            ---
            title: Le port s'éveille
            chapeau-text: |-
              Une longue phrase sur le port,
              et une autre.
            une-ou-diaporama:
            - image: /uploads/a.png
              alternative-textuelle: Trois barques
            ---
            """;

    @TempDir private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
                    Le port s’éveille                | title
                    longue phrase sur le port, et    | chapeau-text
                    Trois barques                    | une-ou-diaporama[0].alternative-textuelle
                    phrase                           | -
                    Ailleurs dans le site            | -
                    ' '                              | -
                    """)
    void findsTheFieldThatSaysIt(String words, String expected) throws IOException {
        Files.writeString(folder.resolve("_config.yml"), "lang: fr\n");
        if (!(Site.open(folder, null) instanceof Outcome.Done<Site>(Site site))) {
            throw new IllegalStateException();
        }
        PostFile post = site.named(Path.of("_posts/2026-01-02-a.md"));
        List<FormField> form = SiteIndex.of(site).form(FrontMatter.parse(HEADER), post);

        assertThat(FieldSearch.of(form, words).map(FieldPath::toString).orElse(null))
                .isEqualTo(expected);
    }
}
