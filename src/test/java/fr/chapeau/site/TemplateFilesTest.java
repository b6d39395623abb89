package fr.chapeau.site;

import static org.assertj.core.api.Assertions.assertThat;

import fr.chapeau.problem.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateFilesTest {

    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "_templates/actualite.md",
                "contenus/templates/offre.md",
                "archetypes/default.md",
                "modele.md",
                "_drafts/Modèle-actualité.md",
                "_actualites/_template.md",
                "gabarit.markdown",
            })
    void namesOfTemplatesAreKnown(String path) {
        assertThat(TemplateFiles.isOne(Path.of(path))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "_posts/2024-02-07-modele-social.md",
                "_drafts/le-modele.md",
                "_actualites/modelisation.md",
                "_layouts/default.html",
            })
    void otherNamesAreNone(String path) {
        assertThat(TemplateFiles.isOne(Path.of(path))).isFalse();
    }

    @Test
    void templatesOfSiteAreFoundWhereSitesKeepThem() throws IOException {
        write("_config.yml", "collections_dir: contenus\n");
        Path first = write("_drafts/modele-actualite.md", "---\n---\nÉcrire ici.\n");
        write("_drafts/le-bac.md", "---\n---\nLe bac part.\n");
        Path second = write("contenus/templates/emplois/offre.md", "Décrire le poste.\n");
        write("contenus/templates/offre.html", "<p>Non</p>");
        write("_posts/2024-02-07-modele-social.md", "---\n---\nLe modèle.\n");

        Site site = ((Outcome.Done<Site>) Site.open(folder, null)).value();

        assertThat(TemplateFiles.of(site))
                .containsExactlyInAnyOrder(first.toRealPath(), second.toRealPath());
    }

    @Test
    void siteWithoutTemplatesHasNone() throws IOException {
        write("_config.yml", "title: Le port\n");

        Site site = ((Outcome.Done<Site>) Site.open(folder, null)).value();

        assertThat(TemplateFiles.of(site)).isEmpty();
    }

    private Path write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }
}
