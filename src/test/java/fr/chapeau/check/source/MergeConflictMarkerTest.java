package fr.chapeau.check.source;

import fr.chapeau.check.RuleCase;
import org.junit.jupiter.api.Test;

class MergeConflictMarkerTest {

    private final RuleCase rule = RuleCase.of(new MergeConflictMarker());

    @Test
    void findsEachConflictOnce() {
        rule.expect(
                """
                Le salon ouvre
                ⟦<<<<<<< HEAD
                mardi
                =======
                mercredi
                >>>>>>> relecture⟧
                à Lille.
                ⟦<<<<<<< HEAD
                le matin
                ||||||| base
                à midi
                =======
                le soir
                >>>>>>> relecture⟧
                """);
    }

    @Test
    void findsThemInTheHeaderAndWithAnyLineEnds() {
        rule.expect(
                """
                ---
                ⟦<<<<<<< HEAD
                title: Un titre
                =======
                title: Un autre
                >>>>>>> relecture⟧
                ---
                """
                        .replace("\n", "\r\n"));
    }

    @Test
    void leavesUnderlinedHeadingsAlone() {
        rule.expect("Un titre⏎=======⏎⏎Du texte⏎");
        rule.expect("<<<<<<< vers la page⏎Du texte⏎");
        rule.expect(">>>>>>> citation⏎=======⏎<<<<<<<⏎");
        rule.expect("<<<<<<<< huit⏎========⏎>>>>>>>>⏎");
        rule.expect("Texte <<<<<<< HEAD⏎=======⏎>>>>>>> x⏎");
    }
}
