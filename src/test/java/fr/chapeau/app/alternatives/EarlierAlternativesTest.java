package fr.chapeau.app.alternatives;

import static org.assertj.core.api.Assertions.assertThat;

import fr.chapeau.app.workspace.SiteSession;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EarlierAlternativesTest {
    private static final String POST = "_actualites/mer.md";

    @TempDir private Path folder;
    private PicturesSite site;

    @BeforeEach
    void make() throws IOException {
        site = new PicturesSite(folder);
        site.write("assets/le phare.jpg", "x");
        site.write("assets/autres/le phare.jpg", "y");
        site.write(POST, head() + "![](/assets/le%20phare.jpg)\n");
    }

    @Test
    void theSameFileIsKnownByEveryPathThatLeadsToIt() throws IOException {
        site.write("_actualites/a.md", head() + "![Un phare](/site/assets/le%20phare.jpg)\n");
        site.write(
                "_actualites/b.md",
                head()
                        + "<img src=\"https://www.exemple.fr/site/assets/le phare.jpg\" alt=\"Un phare\">\n");
        site.write("_actualites/c.md", head() + "![Le feu](/assets/le%20phare.jpg)\n");
        site.write("_actualites/d.md", head() + "![Autre](/assets/autres/le%20phare.jpg)\n");
        site.write(
                "_actualites/e.md",
                "---\ntitle: E\nimage: /assets/le phare.jpg\nimage_alt: Le feu blanc\n---\n\nE.\n");

        assertThat(suggestions())
                .containsExactly(
                        new Suggestion("Un phare", 2, false),
                        new Suggestion("Le feu", 1, false),
                        new Suggestion("Le feu blanc", 1, false));
    }

    @Test
    void whatARuleWouldComplainOfIsNotOffered() throws IOException {
        site.write("_actualites/a.md", head() + "![le phare.jpg](/assets/le%20phare.jpg)\n");
        site.write("_actualites/b.md", head() + "![image](/assets/le%20phare.jpg)\n");
        site.write("_actualites/c.md", head() + "![](/assets/le%20phare.jpg)\n");

        assertThat(suggestions()).isEmpty();
    }

    @Test
    void anArticleCountsOnceAndTheOwnOneIsSaidToBeHere() throws IOException {
        site.write(
                "_actualites/a.md",
                head()
                        + "![Un phare](/assets/le%20phare.jpg) ![Un phare](/assets/le%20phare.jpg)\n");
        site.write(
                POST,
                head() + "![](/assets/le%20phare.jpg)\n\n![Ici](/site/assets/le%20phare.jpg)\n");

        assertThat(suggestions())
                .containsExactly(
                        new Suggestion("Un phare", 1, false), new Suggestion("Ici", 0, true));
    }

    @Test
    void anInterruptEndsTheSearch() throws IOException {
        site.write("_actualites/a.md", head() + "![Un phare](/assets/le%20phare.jpg)\n");
        SiteSession session = site.session();
        List<Map<String, List<Suggestion>>> told = new ArrayList<>();
        List<ArticlePicture> pictures = site.pictures(POST).all();

        Thread.currentThread().interrupt();
        new EarlierAlternatives(
                        session.checks(), session.workspace().site().named(site.root.resolve(POST)))
                .search(pictures, told::add);

        assertThat(Thread.interrupted()).isTrue();
        assertThat(told).hasSize(1);
        assertThat(told.getFirst().values()).allMatch(List::isEmpty);
    }

    private List<Suggestion> suggestions() throws IOException {
        return site.suggestions(POST).getOrDefault("/assets/le%20phare.jpg", List.of());
    }

    private static String head() {
        return "---\ntitle: La mer\n---\n\n";
    }
}
