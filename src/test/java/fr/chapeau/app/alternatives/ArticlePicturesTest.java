package fr.chapeau.app.alternatives;

import static org.assertj.core.api.Assertions.assertThat;

import fr.chapeau.app.alternatives.ArticlePicture.State;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticlePicturesTest {
    private static final String POST = "_actualites/mer.md";

    @TempDir private Path folder;
    private PicturesSite site;

    @BeforeEach
    void make() throws IOException {
        site = new PicturesSite(folder);
    }

    @Test
    void listsAllPicturesInTheirOrderWithHowTheyStand() throws IOException {
        site.write(
                POST,
                """
                ---
                title: La mer
                image: /assets/une.jpg
                ---

                ![](/assets/a.jpg)

                ![Un phare](/assets/b.jpg)

                ![](/assets/c.jpg){:alt=""}

                <img src="/assets/d.jpg">

                <img src="/assets/e.jpg" alt="">

                <img src="/assets/f.jpg" aria-label="Le port">

                <img src="/assets/g.jpg" alt="{{ page.title }}">
                """);

        ArticlePictures pictures = site.pictures(POST);

        assertThat(pictures.all())
                .extracting(ArticlePicture::state)
                .containsExactly(
                        State.MISSING,
                        State.MISSING,
                        State.WORDS,
                        State.DECORATIVE,
                        State.MISSING,
                        State.DECORATIVE,
                        State.ELSEWHERE,
                        State.ELSEWHERE);
        assertThat(pictures.missing()).isEqualTo(3);
        assertThat(pictures.all())
                .extracting(ArticlePicture::line)
                .containsExactly(3, 6, 8, 10, 12, 14, 16, 18);
        assertThat(pictures.all().get(2).words()).isEqualTo("Un phare");
    }

    @Test
    void eachPictureHasWhatTheChecksSayOfIt() throws IOException {
        site.write(
                POST,
                "---\ntitle: La mer\nimage: /assets/une.jpg\n---\n\n![image](/a.jpg)\n\n![Un"
                        + " phare](/b.jpg)\n\n<img src=\"/c.jpg\">\n");

        ArticlePictures pictures = site.pictures(POST);

        assertThat(pictures.all())
                .extracting(one ->
                        one.remarks().stream()
                                .map(remark -> remark.finding().rule())
                                .toList()
                                .toString())
                .containsExactly(
                        "[frontmatter-image-alt-missing]",
                        "[image-alt-generic]",
                        "[]",
                        "[image-alt-missing]");
        assertThat(pictures.missing()).isEqualTo(2);
        assertThat(pictures.doubtful()).isEqualTo(1);
    }

    @Test
    void aPictureThatComesTwiceIsTwoPictures() throws IOException {
        site.write(POST, "---\ntitle: La mer\n---\n\n![](/a.jpg)\n\n![](/a.jpg)\n");

        ArticlePictures pictures = site.pictures(POST);

        assertThat(pictures.all()).extracting(ArticlePicture::key).doesNotHaveDuplicates();
        assertThat(site.after(POST, 1, new Decision.Informative("Un phare")))
                .isEqualTo("---\ntitle: La mer\n---\n\n![](/a.jpg)\n\n![Un phare](/a.jpg)\n");
    }
}
