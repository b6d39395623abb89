package fr.chapeau.ui.preview;

import static org.assertj.core.api.Assertions.assertThat;

import fr.chapeau.app.article.ArticleState;
import fr.chapeau.app.preview.ShownPage;
import fr.chapeau.text.Span;
import fr.chapeau.ui.editor.MadeArticle;
import fr.chapeau.ui.kit.NoPause;
import fr.chapeau.ui.kit.SameThreadBackground;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PagePlacesTest {
    private static final String TEXT =
            "---\ntitle: Un titre\n---\nLe port et le *port* voisin.\n\n* un **bateau**\n* deux\n";

    @TempDir private Path folder;
    private MadeArticle article;
    private ArticleState state;
    private PagePlaces places;

    @BeforeEach
    void open() {
        article = new MadeArticle(folder, TEXT, new SameThreadBackground(), NoPause::new);
        state = article.model().stateProperty().get();
        ShownPage page =
                MadePage.of(
                        "<h1>Un titre</h1><main>" + state.article().body().html() + "</main>", "");
        places = new PagePlaces(page);
    }

    @AfterEach
    void close() {
        article.close();
    }

    /// Path of the text that was hit, and where in it; the bar stands at the place in the file.
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            textBlock =
                    """
                    1,0,0;  4;  Le |port et
                    1,0,1,0; 2; le *|port* voisin
                    1,0,2;  3;  * |voisin
                    1,0,2;  0;  le *|port* voisin
                    1,2,1,1,0; 1; un **|bateau
                    1,2,3,0; 2; |deux
                    """)
    void leadsToTheWordThatWasHit(String path, int offset, String expected) {
        PagePoint point = places.point(state, NodePath.parse(path), offset);

        String text = TEXT.substring(0, point.place()) + "|" + TEXT.substring(point.place());
        assertThat(text).contains(expected.strip());
    }

    @Test
    void saysTheWordsOfWhatStandsOutsideTheBody() {
        PagePoint point = places.point(state, NodePath.parse("0,0"), 3);

        assertThat(point.source()).isNull();
        assertThat(point.words()).isEqualTo("Un titre");
    }

    @Test
    void knowsWhereEachBlockStands() {
        int body = TEXT.indexOf("Le port");
        state.blocks()
                .at(body + 3)
                .ifPresent(block ->
                        assertThat(places.of(block.source())).contains(NodePath.parse("1,0")));
        assertThat(places.at(NodePath.parse("1,0,1,0")))
                .contains(state.blocks().at(body).orElseThrow().source());
        assertThat(places.of(new Span(900, 901))).isEmpty();
        assertThat(places.at(NodePath.parse("7,7"))).isEmpty();
        assertThat(new NodePath(List.of(1, 22))).hasToString("[1,22]");
    }
}
