package fr.chapeau.app.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import fr.chapeau.check.PictureFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What the rules are told of the files of pictures.
class KnownPicturesTest {
    private static final Path POST = Path.of("_posts/2025-01-02-article.md");
    private static final PictureFile UNKNOWN = new PictureFile.Unknown();

    @TempDir private Path folder;
    private PictureSite site;
    private KnownPictures pictures;

    @BeforeEach
    void build() {
        site = new PictureSite(folder.resolve("site")).config("baseurl: /blog\n");
        site.picture("uploads/phare-du-port.png")
                .picture("uploads/Vue-du-Port.png")
                .picture("uploads/photo-1.png")
                .picture("uploads/\u00e9t\u00e9.png")
                .with("uploads/plan.webp", MadePictures.webp())
                .with("uploads/telephone.jpg", MadePictures.bytes("0 0 0 18 'ftypheic' 0 0 0 0"))
                .with("uploads/maison.jpg", LocatedPictures.jpeg(LocatedPictures.exif(true, 48)))
                .with("uploads/note.png", MadePictures.bytes("'texte'"))
                .picture("src/assets/logo.png");
        pictures = new KnownPictures(site.site());
    }

    @ParameterizedTest
    @CsvSource({
        "/uploads/phare-du-port.png, PNG, true, false",
        "/blog/uploads/phare-du-port.png, PNG, true, false",
        "uploads/phare-du-port.png?v=2, PNG, true, false",
        "/uploads/%C3%A9t%C3%A9.png, PNG, true, false",
        "/uploads/e\u0301te\u0301.png, PNG, true, false",
        "{{ site.baseurl }}/uploads/plan.webp, WebP, true, false",
        "/uploads/telephone.jpg, HEIC, false, false",
        "/uploads/maison.jpg, JPEG, true, true",
        "/uploads/note.png, '', true, false",
    })
    void aFileThatIsThereIsKnown(
            String address, String format, boolean forBrowsers, boolean located) {
        assertThat(pictures.of(POST, address))
                .isInstanceOfSatisfying(
                        PictureFile.Found.class,
                        found -> {
                            assertThat(found.format()).isEqualTo(format);
                            assertThat(found.forBrowsers()).isEqualTo(forBrowsers);
                            assertThat(found.located()).isEqualTo(located);
                            assertThat(found.bytes()).isPositive();
                        });
    }

    @ParameterizedTest
    @CsvSource({
        "/uploads/absente.png, ''",
        "/uploads/2024/absente.png, ''",
        "/uploads/phare-du-port.jpg, phare-du-port.png",
        "/uploads/phare_du_port.png, phare-du-port.png",
        "/uploads/phare-du-prot.png, phare-du-port.png",
        "/blog/uploads/phare-du-por.png, phare-du-port.png",
        "/uploads/photo-2.png, ''",
    })
    void aFileThatShouldBeThereIsMissed(String address, String near) {
        assertThat(pictures.of(POST, address)).isEqualTo(new PictureFile.Missing(near));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/uploads/vue-du-port.png", "/uploads/VUE-DU-PORT.PNG"})
    void capitalsCount(String address) {
        assertThat(pictures.of(POST, address))
                .isEqualTo(new PictureFile.OtherCase("Vue-du-Port.png"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/assets/logo.png",
                "absente.png",
                "./absente.png",
                "/absente.png",
                "https://exemple.org/uploads/absente.png",
                "//exemple.org/uploads/absente.png",
                "data:image/png;base64,AAAA",
                "/uploads/{{ page.slug }}.png",
                "/uploads/../../ailleurs/absente.png",
                "/\0/phare.png",
                "",
                " "
            })
    void ofWhatMayLieElsewhereNothingIsSaid(String address) {
        assertThat(pictures.of(POST, address)).isEqualTo(UNKNOWN);
    }

    @Test
    void aFileIsReadAgainOnlyWhenItChanges() throws IOException {
        Path file = site.root().resolve("uploads/photo-1.png");
        PictureFile before = pictures.of(POST, "/uploads/photo-1.png");
        FileTime time = Files.getLastModifiedTime(file);
        byte[] other = Files.readAllBytes(file);
        other[1] = 'p';
        Files.write(file, other);
        Files.setLastModifiedTime(file, time);

        assertThat(pictures.of(POST, "/uploads/photo-1.png")).isSameAs(before);

        Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2025-06-01T00:00:00Z")));
        assertThat(pictures.of(POST, "/uploads/photo-1.png"))
                .isEqualTo(new PictureFile.Found("", true, other.length, false, 0));
    }

    @Test
    void aFileThatComesIsSeenAndOneThatGoesIsMissed() throws IOException {
        assertThat(pictures.of(POST, "/uploads/neuve.png")).isInstanceOf(PictureFile.Missing.class);

        site.picture("uploads/neuve.png");
        assertThat(pictures.of(POST, "/uploads/neuve.png")).isInstanceOf(PictureFile.Found.class);

        Files.delete(site.root().resolve("uploads/neuve.png"));
        assertThat(pictures.of(POST, "/uploads/neuve.png")).isInstanceOf(PictureFile.Missing.class);
    }
}
