package fr.chapeau.app.article;

import static org.assertj.core.api.Assertions.assertThat;

import fr.chapeau.app.preview.ArticleHead;
import fr.chapeau.app.preview.ArticleHead.Attachment;
import fr.chapeau.app.preview.ArticleHead.Fact;
import fr.chapeau.frontmatter.FrontMatter;
import fr.chapeau.problem.Outcome;
import fr.chapeau.site.PostFile;
import fr.chapeau.site.PostReader;
import fr.chapeau.site.Site;
import fr.chapeau.site.SiteIndex;
import fr.chapeau.site.SiteLoading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HeadReaderTest {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-01-02T03:04:05Z"), PARIS);
    private static final String EVENT =
            """
            ---
            layout: event
            title: Portes ouvertes
            date: 2025-09-05 10:00:00 +02:00
            event_start_date: 2025-09-22 09:30:00 +02:00
            event_end_date: 2025-09-23
            chapeau-text: Le temps d’un dimanche, l’antenne ouvre sa lanterne.
            lieu: Antenne de la Pointe-Noire
            champs_informations:
            - intitule: Tarif
              contenu: Entrée libre
            ---
            Texte.
            """;
    private static final String REPORT =
            """
            ---
            title: Rapport
            author: Nolwenn
            documents:
            - intitule: Le rapport
              fichier: /uploads/rapport.pdf
            - intitule: Les annexes
              fichier: /uploads/absent.ods
            dossier: https://elsewhere.example/dossier.zip
            ---
            Texte.
            """;

    @TempDir Path root = Path.of("");

    @BeforeEach
    void make() throws IOException {
        write("_config.yml", "title: x\nlang: fr\n");
        write("uploads/rapport.pdf", "x".repeat(1_234));
        for (int i = 1; i <= 3; i++) {
            write("_posts/2025-01-0" + i + "-e.md", EVENT);
            write("_posts/2025-02-0" + i + "-r.md", REPORT);
        }
    }

    @Test
    void tellsTheFactsOfAnEvent() {
        ArticleHead head = head("_posts/2025-01-01-e.md", EVENT);

        assertThat(head.facts())
                .containsExactly(
                        new Fact(
                                "Début de l’événement",
                                "22\u00a0septembre\u00a02025 à 9\u00a0h\u00a030"),
                        new Fact("Fin de l’événement", "23\u00a0septembre\u00a02025"),
                        new Fact("Lieu", "Antenne de la Pointe-Noire"),
                        new Fact("Tarif", "Entrée libre"));
        assertThat(head.leads())
                .containsExactly("Le temps d’un dimanche, l’antenne ouvre sa lanterne.");
        assertThat(head.attachments()).isEmpty();
    }

    @Test
    void tellsTheDocumentsOfAnArticleThatIsNoEvent() {
        ArticleHead head = head("_posts/2025-02-01-r.md", REPORT);

        assertThat(head.facts()).isEmpty();
        assertThat(head.attachments())
                .containsExactly(
                        new Attachment("/uploads/rapport.pdf", "Le rapport", "PDF", 1_234),
                        new Attachment(
                                "/uploads/absent.ods", "Les annexes", "ODS", Attachment.UNKNOWN),
                        new Attachment(
                                "https://elsewhere.example/dossier.zip",
                                "dossier.zip",
                                "ZIP",
                                Attachment.UNKNOWN));
    }

    private ArticleHead head(String path, String text) {
        if (!(Site.open(root, null) instanceof Outcome.Done<Site>(Site site))) {
            throw new AssertionError();
        }
        SiteIndex index = new SiteLoading(site, CLOCK).load(posts -> {}).index();
        PostFile post = site.named(Path.of(path));
        FrontMatter frontMatter = FrontMatter.parse(text);
        return new HeadReader(
                        new PostReader(site, CLOCK).of(post, frontMatter).summary(),
                        index.form(frontMatter, post),
                        Locale.FRENCH,
                        PARIS,
                        new AttachmentReader(site, post))
                .head();
    }

    private void write(String name, String text) throws IOException {
        Path file = root.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
