package fr.chapeau.review;

import static org.assertj.core.api.Assertions.assertThat;

import fr.chapeau.markdown.Kramdown;
import fr.chapeau.site.ImageAlternatives;
import java.util.List;
import org.junit.jupiter.api.Test;

class FieldChangesTest {
    private final ChangeReader reader =
            new ChangeReader(new Kramdown(), ImageAlternatives.builtIn());

    @Test
    void tellsNewChangedAndRemovedFields() {
        assertThat(
                        shown(
                                "title: Un\ndate: 2024-01-02\nlayout: post",
                                "title: Deux\nlayout: post\nlang: fr"))
                .containsExactly(
                        "~ title Un -> Deux",
                        "+ lang fr",
                        "- date Day[source=2024-01-02, day=2024-01-02]");
    }

    @Test
    void tellsWhatIsWrittenOtherwiseFromWhatIsAnotherValue() {
        assertThat(shown("title: Un\nnombre: 010", "title: \"Un\"\nnombre: 8 # huit"))
                .containsExactly("w title", "w nombre");
    }

    @Test
    void tellsThatAFieldStandsElsewhere() {
        assertThat(
                        shown(
                                "title: Un\ndate: 2024-01-02\nlayout: post",
                                "date: 2024-01-02\nlayout: post\ntitle: Un"))
                .containsExactly("o title");
    }

    @Test
    void tellsOfCommentsThatBelongToNoField() {
        assertThat(shown("title: Un\n# fin", "title: Un\n# la fin")).containsExactly("w ");
        assertThat(
                        shown(
                                "title: Un\n# date\ndate: 2024-01-02",
                                "title: Un\n# jour\ndate: 2024-01-02"))
                .containsExactly("w date");
    }

    @Test
    void comparesListsItemByItem() {
        assertThat(shown("tags: [a, b, c, d]", "tags: [b, c, e, a]"))
                .containsExactly("~ tags (+2 e; 0>3 a; -3 d)");
    }

    @Test
    void comparesPicturesOfASlideshowFieldByField() {
        String before =
                """
                une-ou-diaporama:
                  - image: /a.png
                    alternative-textuelle: Un chat
                  - image: /b.png
                    alternative-textuelle: Un chien\
                """;
        String after =
                """
                une-ou-diaporama:
                  - image: /b.png
                    alternative-textuelle: Un chien
                  - image: /a.png
                    alternative-textuelle: Un chat noir
                    credit: Moi\
                """;

        assertThat(shown(before, after))
                .containsExactly(
                        "~ une-ou-diaporama (0~1 ~ une-ou-diaporama[1]"
                                + " (~ une-ou-diaporama[1].alternative-textuelle Un chat -> Un chat noir;"
                                + " + une-ou-diaporama[1].credit Moi))");
    }

    @Test
    void marksTheWordsOfAChangedText() {
        PostChanges changes = changes("description: Le chat dort.", "description: Le chien dort.");

        assertThat(changes.header().fields().getFirst())
                .isInstanceOfSatisfying(
                        FieldChange.Changed.class,
                        changed ->
                                assertThat(Shown.pieces(changed.words()))
                                        .isEqualTo("Le [-chat-]{+chien+} dort."));
    }

    @Test
    void comparesAFrontMatterThatCannotBeReadAsText() {
        PostChanges changes = changes("title: Un", "title: \"Un");

        assertThat(changes.header().readable()).isFalse();
        assertThat(changes.header().fields()).isEmpty();
        assertThat(Shown.pieces(changes.header().source())).contains("{+\"+}Un");
    }

    @Test
    void tellsPicturesApart() {
        PostChanges changes =
                reader.read(
                        Shown.version(
                                """
                                ---
                                image: /a.png
                                image-alt: Un chat
                                ---

                                ![Une carte](/carte.png)

                                Un texte ![vieux](/vieux.png) ici avec des mots.
                                """),
                        Shown.version(
                                """
                                ---
                                image: /a.png
                                image-alt: Un chat noir
                                ---

                                ![Une carte du pays](/carte.png)

                                Un texte ![neuf](/neuf.png) ici avec des mots.

                                <img src="/html.png" alt="">
                                """));

        assertThat(changes.pictures().stream().map(FieldChangesTest::picture))
                .containsExactly(
                        "described /a.png Un chat -> Un chat noir",
                        "described /carte.png Une carte -> Une carte du pays",
                        "replaced /vieux.png /neuf.png",
                        "added /html.png");
    }

    private static String picture(PictureChange change) {
        return switch (change) {
            case PictureChange.Added(Picture after) -> "added " + after.address();
            case PictureChange.Removed(Picture before) -> "removed " + before.address();
            case PictureChange.Replaced(Picture before, Picture after) ->
                    "replaced " + before.address() + " " + after.address();
            case PictureChange.Described(Picture before, Picture after) ->
                    "described "
                            + after.address()
                            + " "
                            + before.alternative()
                            + " -> "
                            + after.alternative();
        };
    }

    private List<String> shown(String before, String after) {
        return Shown.fields(changes(before, after));
    }

    private PostChanges changes(String before, String after) {
        String old = "---\n" + before + "\n---\n\nTexte.\n";
        String fresh = "---\n" + after + "\n---\n\nTexte.\n";
        PostChanges changes = reader.read(Shown.version(old), Shown.version(fresh));
        assertThat(Applied.to(old, changes)).isEqualTo(fresh);
        return changes;
    }
}
