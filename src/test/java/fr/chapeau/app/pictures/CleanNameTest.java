package fr.chapeau.app.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CleanNameTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Phare au couchant.JPG            | jpg | phare-au-couchant.jpg
                    L’Œuvre – été 2024 (1).jpeg      | jpg | l-oeuvre-ete-2024-1.jpg
                    __IMG_2041__.png                 | png | img-2041.png
                    sans extension                   | png | sans-extension.png
                    港.png                            | png | image.png
                    .jpg                             | jpg | jpg.jpg
                    con.png                          | png | image-con.png
                    a.b.c.png                        | png | a-b-c.png
                    Straße.png                       | png | strasse.png
                    """)
    void aNameHasSmallLettersFiguresAndHyphens(String name, String extension, String clean) {
        assertThat(CleanName.like(List.of()).of(name, extension, "image")).isEqualTo(clean);
    }

    @Test
    void wordsArePartedAsInTheFolder() {
        CleanName lines = CleanName.like(List.of("photo_un.jpg", "photo_deux.jpg", "a-b.jpg"));

        assertThat(lines.of("Le port.jpg", "jpg", "image")).isEqualTo("le_port.jpg");
        assertThat(lines.numbered("le_port.jpg", 2)).isEqualTo("le_port_2.jpg");
    }

    @Test
    void aLongNameIsCut() {
        String name = CleanName.like(List.of()).of("mot ".repeat(100) + ".png", "png", "image");

        assertThat(name).hasSizeLessThan(90).endsWith("mot.png");
    }
}
