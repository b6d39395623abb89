package fr.chapeau.site;

import static org.assertj.core.api.Assertions.assertThat;

import fr.chapeau.site.PostSummary.State;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostReaderTest {
    @TempDir Path folder;

    private MadeSite made() {
        return new MadeSite(folder);
    }

    private static PostSummary summary(MadeSite made, String path) {
        Site site = made.open();
        return new PostReader(site, MadeSite.CLOCK).read(site.named(Path.of(path))).summary();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    _posts/2024-01-01-a.md | title: a                        | PUBLISHED
                    _posts/2024-01-01-a.md | published: false                | UNPUBLISHED
                    _posts/2024-01-01-a.md | published: no                   | UNPUBLISHED
                    _posts/2024-01-01-a.md | published:                      | UNPUBLISHED
                    _posts/2024-01-01-a.md | published: "false"              | PUBLISHED
                    _posts/2024-01-01-a.md | date: 2026-03-01 13:00:01 +0100 | SCHEDULED
                    _posts/2024-01-01-a.md | date: 2026-03-01 12:59:59 +0100 | PUBLISHED
                    _posts/2030-01-01-a.md | title: a                        | SCHEDULED
                    _posts/sans-date.md    | title: a                        | UNPUBLISHED
                    _drafts/a.md           | title: a                        | UNPUBLISHED
                    _notes/a.md            | date: 2030-01-01                | SCHEDULED
                    _autres/a.md           | title: a                        | UNPUBLISHED
                    a.md                   | date: 2030-01-01                | PUBLISHED
                    a.md                   | published: false                | UNPUBLISHED
                    """)
    void publicationFollowsJekyll(String path, String line, Publication expected) {
        MadeSite made =
                made().config("timezone: Europe/Paris\ncollections: [notes]\n").post(path, line);

        PostSummary summary = summary(made, path);

        assertThat(summary.publication()).isEqualTo(expected);
    }

    @Test
    void theSiteMayShowWhatIsHeldBack() {
        MadeSite made =
                made().config("future: true\nshow_drafts: true\nunpublished: true\n")
                        .post("_posts/2030-01-01-a.md", "published: false")
                        .post("_drafts/b.md", "title: b");

        assertThat(MadeSite.index(made.open()).posts())
                .hasSize(2)
                .allMatch(post -> post.publication() == Publication.PUBLISHED);
    }

    @Test
    void aDateIsKeptAsItIsWrittenAndReadInTheZoneOfTheSite() {
        MadeSite made =
                made().config("timezone: America/Cayenne\n")
                        .post("_posts/2024-01-01-a.md", "date: 2024-03-08");

        PostDate date = summary(made, "_posts/2024-01-01-a.md").date().orElseThrow();

        assertThat(date.source()).isEqualTo("2024-03-08");
        assertThat(date.origin()).isEqualTo(PostDate.Origin.FRONT_MATTER);
        assertThat(date.instant()).isEqualTo(Instant.parse("2024-03-08T03:00:00Z"));
        assertThat(date.at(ZoneId.of("America/Cayenne")))
                .contains(LocalDateTime.parse("2024-03-08T00:00"));
    }

    @Test
    void aDateThatIsNoneKeepsItsText() {
        MadeSite made = made().config("").post("_posts/2024-01-01-a.md", "date: bientôt");

        PostDate date = summary(made, "_posts/2024-01-01-a.md").date().orElseThrow();

        assertThat(date.source()).isEqualTo("bientôt");
        assertThat(date.instant()).isNull();
    }

    @Test
    void withoutATitleTheFilesNameGivesOne() {
        MadeSite made =
                made().config("")
                        .post("_posts/2024-01-01-l-ÉTÉ-arrive.md", "title:")
                        .post("mentions-legales.md", "layout: a");

        assertThat(MadeSite.index(made.open()).posts())
                .extracting(PostSummary::title)
                .containsExactlyInAnyOrder("L Été Arrive", "Mentions Legales");
    }

    @Test
    void aPostThatCannotBeReadIsStillListed() throws Exception {
        MadeSite made =
                made().config("")
                        .post("_posts/2024-01-01-yaml.md", "title: 'a")
                        .file("_posts/2024-01-02-latin.md", "");
        Files.write(
                made.root().resolve("_posts/2024-01-02-latin.md"),
                "---\ntitle: été\n---\n".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(MadeSite.index(made.open()).posts())
                .extracting(post -> post.title() + " " + post.state())
                .containsExactlyInAnyOrder(
                        "Yaml " + State.INVALID_FRONT_MATTER, "Latin " + State.NOT_UTF8);
    }

    @Test
    void aPlainFolderKnowsDraftsButNoFuture() {
        MadeSite made =
                made().post("a.md", "draft: true")
                        .post("b.md", "date: 2030-01-01")
                        .file("c.md", "# Titre\n");

        assertThat(MadeSite.index(made.open()).posts())
                .extracting(post -> post.title() + " " + post.publication())
                .containsExactlyInAnyOrder("A UNPUBLISHED", "B PUBLISHED", "C PUBLISHED");
    }
}
