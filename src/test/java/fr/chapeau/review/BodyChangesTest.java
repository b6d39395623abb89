package fr.chapeau.review;

import static org.assertj.core.api.Assertions.assertThat;

import fr.chapeau.markdown.Kramdown;
import fr.chapeau.review.BlockChange.Changed;
import fr.chapeau.site.ImageAlternatives;
import fr.chapeau.text.FileText;
import fr.chapeau.text.LineEnding;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class BodyChangesTest {
    private final ChangeReader reader =
            new ChangeReader(new Kramdown(), ImageAlternatives.builtIn());

    @Test
    void findsNothingBetweenEqualBodies() {
        PostChanges changes = changes("Un.\n\nDeux.\n", "Un.\n\nDeux.\n");

        assertThat(changes.isEmpty()).isTrue();
        assertThat(Shown.body(changes)).containsExactly("= Un.", "= Deux.");
    }

    @Test
    void marksWordsWithinTheirParagraph() {
        assertThat(shown("Un.\n\nLe chat noir dort.\n", "Un.\n\nLe chien noir dort bien.\n"))
                .containsExactly("= Un.", "~ Le [-chat-]{+chien+} noir dort{+ bien+}.");
    }

    @Test
    void takesAnApostropheForASignOfItsOwn() {
        assertThat(shown("Aller à l'école.\n", "Aller à l’école.\n"))
                .containsExactly("~ Aller à l[-'-]{+’+}école.");
    }

    @Test
    void marksANoBreakSpace() {
        PostChanges changes = changes("Vraiment ?\n", "Vraiment\u00A0?\n");

        assertThat(Shown.body(changes)).containsExactly("~ Vraiment[- -]{+\u00A0+}?");
        assertThat(changes.body().blocks().getFirst())
                .isInstanceOfSatisfying(
                        Changed.class, changed -> assertThat(changed.isBlankOnly()).isTrue());
    }

    @Test
    void tellsNewBlocksFromThoseThatAreGone() {
        assertThat(shown("Un.\n\nDeux trois.\n\nQuatre.\n", "Un.\n\nQuatre.\n\nCinq six.\n"))
                .containsExactly("= Un.", "- Deux trois.", "= Quatre.", "+ Cinq six.");
    }

    @Test
    void recognisesAMovedParagraph() {
        String moved = "Ce paragraphe change de place.";

        assertThat(
                        shown(
                                moved + "\n\nUn texte qui reste bien là.\n\nEt un autre encore.\n",
                                "Un texte qui reste bien là.\n\nEt un autre encore.\n\n"
                                        + moved
                                        + "\n"))
                .containsExactly(
                        "< 2",
                        "= Un texte qui reste bien là.",
                        "= Et un autre encore.",
                        "> " + moved);
    }

    @Test
    void recognisesAMovedParagraphThatWasChanged() {
        assertThat(
                        shown(
                                "Ce long paragraphe change un jour de place.\n\nUn texte qui reste bien là,"
                                        + " avec assez de mots.\n\nEt un autre encore, long aussi.\n",
                                "Un texte qui reste bien là, avec assez de mots.\n\nEt un autre encore, long"
                                        + " aussi.\n\nCe long paragraphe change enfin de place.\n"))
                .containsExactly(
                        "< 2",
                        "= Un texte qui reste bien là, avec assez de mots.",
                        "= Et un autre encore, long aussi.",
                        "> Ce long paragraphe change [-un jour-]{+enfin+} de place.");
    }

    @Test
    void recognisesListItemsThatChangePlaces() {
        assertThat(shown("- pain\n- lait\n- beurre\n", "- pain\n- beurre\n- lait\n"))
                .containsExactly("= - pain", "> - beurre", "= - lait", "< 1");
    }

    @Test
    void showsASplitParagraphAsTwoThatStay() {
        assertThat(
                        shown(
                                "Un deux trois. Quatre cinq six.\n",
                                "Un deux trois.\n\nQuatre cinq six.\n"))
                .containsExactly("~ Un deux trois.[- -]{+//+}", "= Quatre cinq six.");
    }

    @Test
    void showsJoinedParagraphsAsOne() {
        assertThat(shown("Un deux trois.\n\nQuatre cinq.\n", "Un deux trois. Quatre cinq.\n"))
                .containsExactly("~ Un deux trois.[-//-]{+ +}Quatre cinq.");
    }

    @Test
    void showsBlankLinesThatCameBetweenBlocksThatStay() {
        assertThat(shown("Un.\n\nDeux.\n", "Un.\n\n\nDeux.\n"))
                .containsExactly("~ Un.//{+/+}", "= Deux.");
        assertThat(shown("Un.\n\nDeux.", "Un.\n\nDeux.\n"))
                .containsExactly("= Un.", "~ Deux.{+/+}");
    }

    @Test
    void laysAnInsertedSentenceBetweenSentences() {
        assertThat(
                        shown(
                                "Le chat dort. Le chien mange.\n",
                                "Le chat dort. Le lapin saute. Le chien mange.\n"))
                .containsExactly("~ Le chat dort. {+Le lapin saute. +}Le chien mange.");
    }

    @Test
    void laysAnInsertedParagraphBetweenParagraphs() {
        assertThat(
                        shown(
                                "Un.\n\nLe service ouvre lundi.\n",
                                "Un.\n\nLe service ferme mardi.\n\nLe service ouvre lundi.\n"))
                .containsExactly("= Un.", "+ Le service ferme mardi.", "= Le service ouvre lundi.");
    }

    @Test
    void joinsChangesThatASingleSmallWordDivides() {
        assertThat(
                        shown(
                                "Voici alpha bravo charlie et delta echo foxtrot.\n\nAutre un deux"
                                        + " trois quatre cinq six sept huit neuf dix.\n",
                                "Voici golf hotel india et juliett kilo lima.\n\nAutre onze douze"
                                        + " treize quatorze quinze seize.\n"))
                .first()
                .isEqualTo(
                        "~ Voici [-alpha bravo charlie et delta echo foxtrot-]"
                                + "{+golf hotel india et juliett kilo lima+}.");
    }

    @Test
    void tellsThatAllLinesEndOtherwiseOnce() {
        PostChanges changes = changes("Un.\n\nDeux.\n", "Un.\r\n\r\nDeux trois.\r\n");

        assertThat(changes.file())
                .containsExactly(new FileChange.LineEnds(LineEnding.LF, LineEnding.CRLF));
        assertThat(Shown.body(changes)).hasSize(2).last().isEqualTo("~ Deux{+ trois+}.");
    }

    @Test
    void marksSingleLineEndsThatAreOthers() {
        PostChanges changes = changes("Un\ndeux\ntrois\n", "Un\r\ndeux\ntrois\n");

        assertThat(changes.file()).isEmpty();
        assertThat(Applied.to("Un\ndeux\ntrois\n", changes)).isEqualTo("Un\r\ndeux\ntrois\n");
    }

    @Test
    void tellsOfAByteOrderMarkAndOfANewName() {
        PostVersion before = new PostVersion(Path.of("a.md"), new FileText("Un.\n", true));
        PostVersion after = new PostVersion(Path.of("b.md"), new FileText("Un.\n", false));

        PostChanges changes = reader.read(before, after);

        assertThat(changes.file())
                .containsExactly(
                        new FileChange.Renamed(Path.of("a.md"), Path.of("b.md")),
                        new FileChange.ByteOrderMark(false));
        assertThat(changes.isEmpty()).isFalse();
    }

    @Test
    void takesAPostThatCameOrWentAsAWhole() {
        String text = "---\ntitle: Un\n---\n\nDeux.\n";

        PostChanges added = reader.read(null, Shown.version(text));
        PostChanges removed = reader.read(Shown.version(text), null);

        assertThat(Shown.body(added)).containsExactly("+ Deux.");
        assertThat(Shown.fields(added)).containsExactly("+ title Un");
        assertThat(Shown.body(removed)).containsExactly("- Deux.");
        assertThat(Shown.fields(removed)).containsExactly("- title Un");
    }

    @Test
    void knowsTheKindsOfBlocks() {
        String body =
                """
                # Titre

                Un paragraphe
                sur deux lignes

                - un
                - deux
                  suite

                > Citation

                | a | b |
                |---|---|

                ```
                code

                encore
                ```

                <div>
                <p>html</p>
                </div>

                Souligné
                --------

                ---

                {: .classe}
                """;

        List<BlockKind> kinds =
                changes(body, body).body().blocks().stream()
                        .map(change -> ((BlockChange.Kept) change).after().kind())
                        .toList();

        assertThat(kinds)
                .containsExactly(
                        BlockKind.HEADING,
                        BlockKind.PARAGRAPH,
                        BlockKind.LIST_ITEM,
                        BlockKind.LIST_ITEM,
                        BlockKind.QUOTE,
                        BlockKind.TABLE,
                        BlockKind.CODE,
                        BlockKind.HTML,
                        BlockKind.HEADING,
                        BlockKind.RULE,
                        BlockKind.NOTE);
    }

    private List<String> shown(String before, String after) {
        return Shown.body(changes(before, after));
    }

    private PostChanges changes(String before, String after) {
        PostChanges changes = reader.read(Shown.version(before), Shown.version(after));
        if (changes.file().isEmpty()) {
            assertThat(Applied.to(before, changes)).isEqualTo(after);
        }
        return changes;
    }
}
