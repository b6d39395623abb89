package fr.chapeau.app.posts;

import static fr.chapeau.app.posts.GitSite.done;
import static fr.chapeau.app.posts.GitSite.problem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import fr.chapeau.site.PostCollection;
import fr.chapeau.text.AtomicFile;
import fr.chapeau.text.FaultPoints;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PostWritingTest {
    private static final String POST =
            "---\ntitle: Un\ndate: 2024-05-06 10:00:00 +0200\nauteur: Ada\ntags: [a, b]\n---\n\nA.\n";

    @TempDir Path folder;

    private static PostCollection collection(GitSite site, String label) {
        return site.index().collections().stream()
                .filter(one -> one.label().equals(label))
                .findFirst()
                .orElseThrow();
    }

    private static PlannedPost planned(GitSite site, String title) {
        PostWriting writing = new PostWriting(site.site(), GitSite.CLOCK);
        return done(writing.plan(collection(site, "actualites"), title, site.index()));
    }

    private static String created(GitSite site, String label, String title) {
        PostWriting writing = new PostWriting(site.site(), GitSite.CLOCK);
        Path file = done(writing.create(collection(site, label), title, site.index()));
        return site.root().relativize(file).toString();
    }

    @ParameterizedTest
    @CsvSource({
        "posts, _posts/2024-05-06-un.md, _posts/2026-03-01-l-ete-a-oleron.md",
        "posts, _posts/2024/2024-05-06-un.markdown, _posts/2026/2026-03-01-l-ete-a-oleron.markdown",
        "posts, sport/_posts/2024-05-06-un.md, sport/_posts/2026-03-01-l-ete-a-oleron.md",
        "posts, _posts/2024-05-06-été.md, _posts/2026-03-01-l-été-à-oléron.md",
        "actualites, _actualites/un.markdown, _actualites/l-ete-a-oleron.markdown",
        "actualites, _actualites/2024/un.md, _actualites/2026/l-ete-a-oleron.md",
        "actualites, _actualites/2024-05-06-un.md, _actualites/2026-03-01-l-ete-a-oleron.md",
        "posts, _actualites/un.md, _posts/2026-03-01-l-ete-a-oleron.md",
        "actualites, a.md, _actualites/l-ete-a-oleron.md"
    })
    void aNewPostIsNamedAsItsCollectionUsuallyDoes(String label, String present, String expected)
            throws Exception {
        try (GitSite site = GitSite.of(folder, present, POST)) {
            assertThat(created(site, label, "L’été à Oléron !")).isEqualTo(expected);
        }
    }

    @Test
    void aNewPostHasTheUsualFieldsAndIsNotPublished() throws Exception {
        try (GitSite site = GitSite.of(folder, "_posts/2024-05-06-un.md", POST)) {
            String path = created(site, "posts", "L’été : « enfin »");

            assertThat(site.root().resolve(path))
                    .hasContent(
                            """
                            ---
                            title: 'L’été : « enfin »'
                            date: 2026-03-01 13:00:00 +0100
                            auteur:
                            tags: []
                            image: ''
                            published: false
                            ---

                            """);
        }
    }

    @Test
    void mapsWithoutValuesAreLeftToWhoFillsThem() throws Exception {
        String event =
                """
                ---
                title: Un
                date: 2024-05-06 10:00:00 +0200
                une:
                - image: /a.png
                contact: {nom: Ada}
                presse: {nom: Ada}
                infos:
                - intitule: Horaires
                sponsors:
                - nom: Un
                lieu: Brest
                ---

                A.
                """;
        String config =
                """
                timezone: Europe/Paris
                collections: {actualites: {output: true}}
                defaults:
                - scope: {path: "", type: actualites}
                  values:
                    une: [{image: , legende: ""}]
                    contact: {nom: , tel: }
                    presse: {nom: Presse}
                """;
        try (GitSite site = GitSite.of(folder, "_config.yml", config, "_actualites/un.md", event)) {
            assertThat(site.root().resolve(created(site, "actualites", "Deux")))
                    .hasContent(
                            """
                            ---
                            title: Deux
                            date: 2026-03-01 13:00:00 +0100
                            une: []
                            presse:
                              nom: Presse
                            lieu:
                            published: false
                            ---

                            """);
        }
    }

    @Test
    void aNewPostHasTheValuesOfTheSettings() throws Exception {
        String settings =
                """
                fields:
                  auteur: {default: La rédaction}
                  rubrique: {default: Vie}
                  image: {default: /img/port.png}
                """;
        try (GitSite site =
                GitSite.of(folder, ".chapeau.yml", settings, "_posts/2024-05-06-un.md", POST)) {
            assertThat(site.root().resolve(created(site, "posts", "Deux")))
                    .hasContent(
                            """
                            ---
                            title: Deux
                            date: 2026-03-01 13:00:00 +0100
                            auteur: La rédaction
                            tags: []
                            image: "/img/port.png"
                            rubrique: Vie
                            published: false
                            ---

                            """);
        }
    }

    @Test
    void aNewPostBeginsWithTheValuesThatTheRepositoryGivesAlsoInHiddenFields() throws Exception {
        String settings =
                """
                collections:
                  actualites:
                    fields:
                      auteur: {default: La rédaction}
                      tags: {default: [port]}
                      gabarit: {hidden: true, default: large}
                      date: {default: 2000-01-01}
                      contact: {type: map, fields: {ville: {default: Port-Anvel}, nom: {}}}
                      galerie: {type: list-of-maps, fields: {credit: {default: Vide}}}
                """;
        try (GitSite site =
                GitSite.of(folder, "_actualites/un.md", POST, ".chapeau.yml", settings)) {
            String path = created(site, "actualites", "Deux");

            assertThat(site.root().resolve(path))
                    .hasContent(
                            """
                            ---
                            title: Deux
                            date: 2026-03-01 13:00:00 +0100
                            auteur: La rédaction
                            tags:
                            - port
                            contact:
                              ville: Port-Anvel
                            gabarit: large
                            published: false
                            ---

                            """);
        }
    }

    @Test
    void aNameThatIsTakenGetsANumber() throws Exception {
        try (GitSite site =
                GitSite.of(folder, "_actualites/un.md", POST, "_actualites/jardin.html", POST)) {
            PlannedPost planned = planned(site, "Jardin");
            assertThat(planned.path()).hasToString("_actualites/jardin-2.md");
            assertThat(planned.taken()).contains("jardin");
            assertThat(planned(site, "Verger").taken()).isEmpty();
            assertThat(created(site, "actualites", "Jardin")).isEqualTo("_actualites/jardin-2.md");
            assertThat(created(site, "actualites", "Jardin")).isEqualTo("_actualites/jardin-3.md");
            assertThat(site.files()).containsEntry("_actualites/jardin.html", POST);
        }
    }

    private static String crLf(String text) {
        return text.replace("\n", "\r\n");
    }

    @Test
    void aCopyDiffersInTitleDateAndPublicationOnly() throws Exception {
        String original =
                crLf(
                        """
                        ---
                        # à garder
                        title:   'Un'
                        date: 2024-05-06
                        prix: 1.10
                        permalink: /un/
                        slug: un
                        ---

                        A\s\s

                        B\
                        """);
        try (GitSite site = GitSite.of(folder, "_posts/2024-05-06-un.md", original)) {
            PostWriting writing = new PostWriting(site.site(), GitSite.CLOCK);

            Path copy =
                    done(
                            writing.duplicate(
                                    site.post("_posts/2024-05-06-un.md"), "Deux", site.index()));

            assertThat(site.root().relativize(copy)).hasToString("_posts/2026-03-01-deux.md");
            assertThat(Files.readString(copy))
                    .isEqualTo(
                            crLf(
                                    """
                                    ---
                                    # à garder
                                    title:   'Deux'
                                    date: 2026-03-01 13:00:00 +0100
                                    prix: 1.10
                                    slug: deux
                                    published: false
                                    ---

                                    A\s\s

                                    B\
                                    """));
            assertThat(site.files()).containsEntry("_posts/2024-05-06-un.md", original);
        }
    }

    @Test
    void aPostWhoseFieldsCannotBeReadIsNotCopied() throws Exception {
        try (GitSite site = GitSite.of(folder, "_posts/2024-05-06-un.md", "---\na: 'b\n---\n")) {
            PostWriting writing = new PostWriting(site.site(), GitSite.CLOCK);

            assertThat(
                            problem(
                                    writing.duplicate(
                                            site.post("_posts/2024-05-06-un.md"),
                                            "Deux",
                                            site.index())))
                    .isEqualTo("EDIT_UNREADABLE");
            assertThat(site.files()).hasSize(1);
        }
    }

    @Test
    void withoutATitleNothingIsMade() throws Exception {
        try (GitSite site = GitSite.of(folder, "_posts/2024-05-06-un.md", POST)) {
            PostWriting writing = new PostWriting(site.site(), GitSite.CLOCK);

            assertThat(problem(writing.create(collection(site, "posts"), " ", site.index())))
                    .isEqualTo("TITLE_MISSING");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"TEMPORARY_CREATED", "HALF_WRITTEN", "WRITTEN", "SYNCED"})
    void aFullDiskLeavesNothingBehind(AtomicFile.Step step) throws Exception {
        FaultPoints full =
                passed -> {
                    if (passed == step) {
                        throw new IOException("No space left on device");
                    }
                };
        try (GitSite site = GitSite.of(folder, "_actualites/2024/un.md", POST)) {
            Map<String, String> before = site.files();
            PostWriting writing = new PostWriting(site.site(), GitSite.CLOCK, full);

            assertThat(
                            problem(
                                    writing.create(
                                            collection(site, "actualites"), "Deux", site.index())))
                    .isEqualTo("NOT_CREATED_DISK_FULL");
            assertThat(site.files()).isEqualTo(before);
            assertThat(site.root().resolve("_actualites/2026")).doesNotExist();
        }
    }

    @Test
    void aLinkOutOfTheSiteIsNotFollowed(@TempDir Path elsewhere) throws Exception {
        try (GitSite site = GitSite.of(folder, "a.md", POST)) {
            Files.createSymbolicLink(site.root().resolve("_actualites"), elsewhere);
            PostWriting writing = new PostWriting(site.site(), GitSite.CLOCK);

            assertThat(
                            problem(
                                    writing.create(
                                            collection(site, "actualites"), "Deux", site.index())))
                    .isEqualTo("FOLDER_LEADS_OUT");
            assertThat(elsewhere).isEmptyDirectory();
        }
    }

    @Test
    void aProtectedFolderIsNamed() throws Exception {
        try (GitSite site = GitSite.of(folder, "_actualites/un.md", POST)) {
            Path posts = site.root().resolve("_actualites");
            Files.setPosixFilePermissions(posts, PosixFilePermissions.fromString("r-xr-xr-x"));
            assumeThat(Files.isWritable(posts)).isFalse();
            PostWriting writing = new PostWriting(site.site(), GitSite.CLOCK);

            assertThat(
                            problem(
                                    writing.create(
                                            collection(site, "actualites"), "Deux", site.index())))
                    .isEqualTo("FOLDER_READ_ONLY");
            Files.setPosixFilePermissions(posts, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }
}
