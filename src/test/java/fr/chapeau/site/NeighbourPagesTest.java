package fr.chapeau.site;

import static org.assertj.core.api.Assertions.assertThat;

import fr.chapeau.frontmatter.FrontMatter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a post is told of the pages and the keys around it.
class NeighbourPagesTest {
    private static final Path POST = Path.of("_notes/c.md");

    @TempDir Path folder;

    @BeforeEach
    void makeSite() throws IOException {
        new MadeSite(folder)
                .config("collections: {notes: {output: true}}\n")
                .post("_notes/a.md", "title: A", "chapeau-text: Oui")
                .post("_notes/b.md", "title: B", "chapeau-text: Oui")
                .post("_notes/c.md", "title: C", "chapeau-text: Oui")
                .post("page.md", "title: P", "rare: 1")
                .post("autre.md", "title: Q", "rare: 2");
        body("## Les horaires\n\n<a name=\"venir\"></a>Par le quai.\n");
        Files.createDirectories(folder.resolve("_layouts"));
        Files.writeString(folder.resolve("_layouts/note.html"), "{{ page.surtitre }}");
    }

    private void body(String body) throws IOException {
        Files.writeString(folder.resolve("_notes/a.md"), "---\ntitle: A\n---\n" + body);
    }

    private SiteIndex index() {
        return MadeSite.index(MadeSite.open(folder));
    }

    private static Surroundings around(SiteIndex index) {
        return new PostReader(index.site(), MadeSite.CLOCK)
                .surroundings(
                        index, index.site().named(POST), FrontMatter.parse("---\ntitle: C\n---\n"));
    }

    @Test
    void theAnchorsOfAnotherPageAreThoseOfItsTextAsItIsNow() throws IOException {
        SiteIndex index = index();
        assertThat(around(index).anchors("/notes/a.html").orElseThrow())
                .containsExactlyInAnyOrder("les-horaires", "venir");

        body("## Le programme complet\n");

        assertThat(around(index).anchors("/notes/a").orElseThrow())
                .containsExactly("le-programme-complet");
    }

    @Test
    void theAnchorsOfAPageThatLiquidMakesOrThatIsNotThereAreUnknown() throws IOException {
        body("## Les horaires\n\n{% include b.html %}\n");

        assertThat(around(index()).anchors("/notes/a")).isEmpty();
        assertThat(around(index()).anchors("/notes/z")).isEmpty();
        assertThat(around(index()).anchors("https://ailleurs.fr/notes/a")).isEmpty();
    }

    @Test
    void keysAreReadThatATemplateOrOtherPostsName() {
        KeyHabits keys = around(index()).keys();

        assertThat(keys.ofCollection().use("chapeau-text")).isPresent();
        assertThat(keys.isRead("surtitre")).isTrue();
        assertThat(keys.isRead("rare")).isTrue();
        assertThat(keys.isRead("surtire")).isFalse();
    }
}
