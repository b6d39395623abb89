package fr.chapeau.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AssetsTest {
    @TempDir Path folder;
    private Site site;
    private PostFile post;

    @BeforeEach
    void makeSite() throws Exception {
        MadeSite made =
                new MadeSite(Files.createDirectory(folder.resolve("site")))
                        .config(
                                """
                                url: https://exemple.gouv.fr/
                                baseurl: /base
                                collections: {notes: , uploads: {output: true}}
                                """)
                        .post("_notes/sous/a.md", "title: a")
                        .file("uploads/photo.png", "png")
                        .file("uploads/La place.png", "png")
                        .file("uploads/e\u0301te\u0301.png", "png")
                        .file("uploads/100%.png", "png")
                        .file("uploads/a#b.png", "png")
                        .file("_uploads/siteleaf.png", "png")
                        .file("_notes/sous/ici.png", "png")
                        .file("_notes/image.png", "png");
        Files.writeString(folder.resolve("dehors.png"), "png");
        Files.createSymbolicLink(
                made.root().resolve("uploads/lien.png"), folder.resolve("dehors.png"));
        Files.createSymbolicLink(made.root().resolve("lien"), folder);
        site = made.open();
        post = site.named(Path.of("_notes/sous/a.md"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            textBlock =
                    """
                    /uploads/photo.png                              => uploads/photo.png
                    uploads/photo.png                               => uploads/photo.png
                    //uploads/photo.png                             =>
                    /base/uploads/photo.png                         => uploads/photo.png
                    /based/uploads/photo.png                        =>
                    https://exemple.gouv.fr/base/uploads/photo.png  => uploads/photo.png
                    https://exemple.gouv.fr/uploads/photo.png       => uploads/photo.png
                    https://exemple.gouv.frx/uploads/photo.png      =>
                    https://ailleurs.fr/uploads/photo.png           =>
                    {{ site.baseurl }}/uploads/photo.png            => uploads/photo.png
                    {{site.url}}{{site.baseurl}}/uploads/photo.png  => uploads/photo.png
                    {{ "/uploads/photo.png" | relative_url }}       => uploads/photo.png
                    {% raw %}/uploads/photo.png                     =>
                    /uploads/La%20place.png                         => uploads/La place.png
                    /uploads/La place.png                           => uploads/La place.png
                    /uploads/100%.png                               => uploads/100%.png
                    /uploads/a#b.png                                => uploads/a#b.png
                    /uploads/photo.png?v=2                          => uploads/photo.png
                    /uploads/photo.png#gauche                       => uploads/photo.png
                    /uploads/Photo.png                              =>
                    /uploads/absent.png                             =>
                    /uploads                                        =>
                    /                                               =>
                    ici.png                                         => _notes/sous/ici.png
                    ./ici.png                                       => _notes/sous/ici.png
                    ../image.png                                    => _notes/image.png
                    ../../uploads/photo.png                         => uploads/photo.png
                    ../../../dehors.png                             =>
                    /../dehors.png                                  =>
                    /%2e%2e/dehors.png                              =>
                    /uploads/lien.png                               =>
                    /lien/dehors.png                                =>
                    /uploads/siteleaf.png                           => _uploads/siteleaf.png
                    data:image/png;base64,AAAA                      =>
                    """)
    void anAddressIsFoundInTheSiteOnly(String address, String expected) {
        var found = site.asset(address, post);

        assertThat(found.map(Site::slashes).orElse(null)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/uploads/été.png",
                "/uploads/e\u0301te\u0301.png",
                "/uploads/%C3%A9t%C3%A9.png",
                "/uploads/e%CC%81te%CC%81.png"
            })
    void bothWaysToWriteAnAccentAreTheSame(String address) {
        assertThat(site.asset(address, post)).contains(Path.of("uploads/e\u0301te\u0301.png"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "#", "?", "%", "%zz", "/\u0000.png", "%ff%fe.png", "{{"})
    void whatIsNoAddressIsNotFound(String address) {
        assertThat(site.asset(address, post)).isEmpty();
    }

    @Test
    void ofManyAddressesThoseInTheSiteAreGivenOnce() {
        assertThat(
                        site.assets(
                                List.of(
                                        "/uploads/photo.png",
                                        "https://ailleurs.fr/a.png",
                                        "ici.png",
                                        "uploads/photo.png"),
                                post))
                .containsExactly(Path.of("uploads/photo.png"), Path.of("_notes/sous/ici.png"));
    }
}
