package fr.chapeau.app.pictures;

import static fr.chapeau.app.pictures.PictureSite.IMAGE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.chapeau.app.pictures.FieldFiles.Asked;
import fr.chapeau.app.pictures.FileListing.FolderCount;
import fr.chapeau.frontmatter.FieldPath;
import fr.chapeau.text.FaultPoints;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FieldFilesTest {
    @TempDir private Path folder;
    private PictureSite site;

    @BeforeEach
    void make() {
        site = new PictureSite(folder.resolve("site"));
    }

    @Test
    void theMostUsedFolderComesFirstAndInItTheNewestFile() {
        site.picture("img/a.png")
                .picture("img/b.png")
                .modified("img/b.png", "2026-01-05T10:00:00Z");
        site.picture("uploads/c.png").picture("uploads/d.png");
        site.modified("uploads/d.png", "2025-06-01T10:00:00Z");
        site.post("image: /uploads/c.png").post("image: /uploads/c.png").post("image: /img/a.png");

        FileListing listing = site.files().list(IMAGE, "");

        assertThat(paths(listing))
                .containsExactly("uploads/d.png", "uploads/c.png", "img/b.png", "img/a.png");
        assertThat(listing.folders())
                .containsExactly(new FolderCount("uploads", 2), new FolderCount("img", 2));
        assertThat(listing.complete()).isTrue();
    }

    @Test
    void whatReadersDoNotSeeIsNotListed() throws IOException {
        site.config(
                "exclude: [brouillons, secret.png]\ncollections:\n  medias:\n    output: true\n");
        site.picture("a.png").picture("_site/a.png").picture(".cache/a.png");
        site.picture("node_modules/x/a.png").picture("brouillons/a.png").picture("secret.png");
        site.picture("_includes/a.png").picture("_medias/a.png").picture("img/.a.png");
        site.with("uploads/texte.txt", "x".getBytes(StandardCharsets.UTF_8));
        Path outside = Files.write(folder.resolve("dehors.png"), MadePictures.png(1, 1));
        Files.createSymbolicLink(site.root().resolve("dehors.png"), outside);
        Files.createSymbolicLink(site.root().resolve("lien.png"), site.root().resolve("a.png"));

        FileListing listing = site.files().list(IMAGE, "");

        assertThat(paths(listing)).containsExactlyInAnyOrder("a.png", "lien.png", "_medias/a.png");
    }

    @Test
    void documentsAreListedForAFieldThatNamesOne() {
        site.picture("uploads/a.png").with("uploads/rapport.pdf", MadePictures.pdf());

        FileListing listing =
                site.files().list(new Asked(FieldPath.of("file"), FileSort.DOCUMENT), "");

        assertThat(paths(listing)).containsExactly("uploads/rapport.pdf");
    }

    @Test
    void theFileThatTheFieldNamesIsKnown() {
        site.picture("uploads/un port.png").post("image: /uploads/un%20port.png");

        FileListing listing = site.files().list(IMAGE, "/uploads/un%20port.png");

        assertThat(listing.named()).map(SiteFile::name).contains("un port.png");
        assertThat(site.files().list(IMAGE, "/uploads/autre.png").named()).isEmpty();
    }

    /// What a post has for `uploads/a.png`, and so for another file.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    /uploads/a.png                        | /uploads/un%20port.png
                    uploads/a.png                         | uploads/un%20port.png
                    ./uploads/a.png                       | ./uploads/un%20port.png
                    ../uploads/a.png                      | ../uploads/un%20port.png
                    '{{ site.baseurl }}/uploads/a.png'    | {{ site.baseurl }}/uploads/un%20port.png
                    https://essai.example/uploads/a.png   | https://essai.example/uploads/un%20port.png
                    a.png                                 | un%20port.png
                    ./a.png                               | ./un%20port.png
                    """)
    void anAddressIsWrittenAsTheOthersAre(String written, String expected) {
        site.config("url: https://essai.example\n");
        site.picture("uploads/a.png").picture("uploads/un port.png");
        site.post("image: '" + written.replace("'", "") + "'");

        String address = site.files().address(IMAGE, file("uploads/un port.png"));

        assertThat(address).isEqualTo(expected);
        assertThat(site.files().meant(IMAGE, address))
                .contains(site.root().resolve("uploads/un port.png"));
    }

    @Test
    void lettersAreWrittenAsTheyAreWhereTheSiteDoesSo() {
        site.picture("uploads/été.png").picture("uploads/un port.png");
        site.post("image: /uploads/été.png");

        assertThat(site.files().address(IMAGE, file("uploads/un port.png")))
                .isEqualTo("/uploads/un port.png");
    }

    @Test
    void theFilesOfACollectionHaveItsPublishedAddress() {
        site.config("collections:\n  medias:\n    output: true\n");
        site.picture("_medias/a.png").post("image: /medias/a.png");

        assertThat(site.files().address(IMAGE, file("_medias/a.png"))).isEqualTo("/medias/a.png");
        assertThat(site.files().list(IMAGE, "").newFiles()).isEqualTo("_medias");
    }

    @Test
    void positionsInListsDoNotMatterForTheHabit() {
        site.picture("photos/a.png").picture("photos/b.png").picture("uploads/c.png");
        site.post(
                "diaporama:\n- image: photos/a.png\n- image: photos/b.png\nautre: /uploads/c.png");
        FieldPath third = FieldPath.of("diaporama").item(2).key("image");

        FieldFiles files = site.files();
        Asked asked = new Asked(third, FileSort.PICTURE);

        assertThat(files.list(asked, "").newFiles()).isEqualTo("photos");
        assertThat(files.address(asked, file("photos/b.png"))).isEqualTo("photos/b.png");
    }

    @Test
    void theNewestPostsDecideWhereNewFilesGo() {
        site.picture("img/2023/a.png").picture("img/2025/b.png");
        for (int i = 0; i < 31; i++) {
            site.post("image: /img/2023/a.png");
        }
        for (int i = 0; i < 20; i++) {
            site.post("image: /img/2025/b.png");
        }

        assertThat(site.files().list(IMAGE, "").newFiles()).isEqualTo("img/2025");
    }

    @Test
    void aSiteWithoutExamplesHasItsPicturesInTheUsualFolder() throws IOException {
        assertThat(site.files().list(IMAGE, "").newFiles()).isEqualTo("assets/images");
        site.picture("visuels/a.png");
        assertThat(site.files().list(IMAGE, "").newFiles()).isEqualTo("visuels");
        Files.createDirectories(site.root().resolve("uploads"));
        assertThat(site.files().list(IMAGE, "").newFiles()).isEqualTo("uploads");
    }

    @Test
    void anInterruptEndsTheSearch() {
        site.picture("uploads/a.png");
        FieldFiles files = site.files();

        Thread.currentThread().interrupt();
        FileListing listing = files.list(IMAGE, "");

        assertThat(Thread.interrupted()).isTrue();
        assertThat(listing.complete()).isFalse();
        assertThat(listing.files()).isEmpty();
    }

    @Test
    @Timeout(30)
    void twentyThousandFilesAreListed() throws IOException {
        for (int i = 0; i < 20_000; i++) {
            Path one = site.root().resolve("uploads/lot-" + i % 40 + "/photo-" + i + ".png");
            Files.createDirectories(one.getParent());
            Files.createFile(one);
        }
        site.post("image: /uploads/lot-7/photo-7.png");
        FieldFiles files = site.files();

        FileListing listing = files.list(IMAGE, "/uploads/lot-7/photo-7.png");

        assertThat(listing.files()).hasSize(20_000);
        assertThat(listing.files().getFirst().folder()).isEqualTo("uploads/lot-7");
        assertThat(listing.named()).isPresent();
    }

    @Test
    void aFolderThatIsNoSiteHasFilesToo() throws IOException {
        Files.delete(site.root().resolve("_config.yml"));
        site.with(
                "textes/note.md", "---\nimage: img/a.png\n---\n".getBytes(StandardCharsets.UTF_8));
        site.picture("textes/img/a.png");

        FieldFiles files = site.files("textes/note.md", FaultPoints.NONE);

        assertThat(paths(files.list(IMAGE, ""))).containsExactly("textes/img/a.png");
        assertThat(files.address(IMAGE, file("textes/img/a.png"))).isEqualTo("img/a.png");
    }

    private SiteFile file(String path) {
        return SiteFile.of(Path.of(path), 1, java.time.Instant.EPOCH);
    }

    private static List<String> paths(FileListing listing) {
        return listing.files().stream().map(file -> SiteFile.slashes(file.path())).toList();
    }
}
