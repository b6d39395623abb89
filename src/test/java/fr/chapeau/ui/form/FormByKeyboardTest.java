package fr.chapeau.ui.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Whole articles are filled without a mouse.
@ExtendWith(ApplicationExtension.class)
class FormByKeyboardTest {
    private static final String EVENT =
            """
            ---
            title: Portes ouvertes au phare
            event_start_date: 2026-02-03 14:00:00 +0100
            lieu: Maison du port
            acces:
            - type: Bus
              lignes:
              - nom: Ligne 4
            - type: Tramway
              lignes:
              - nom: Ligne A
              - nom: Ligne B
            champs_informations:
            - intitule: Horaires
              contenu: De 14 h à 17 h
              lien: https://exemple.fr/horaires
            - intitule: Inscription
              contenu: Conseillée
              lien: https://exemple.fr/inscription
            ---

            Venez nombreux.
            """;

    private static final String RELEASE =
            """
            ---
            title: Un nouveau bac relie les deux rives
            date: 2026-01-12 10:00:00 +0100
            sous-titre: Toutes les vingt minutes
            tags:
            - bac
            contact-presse:
              nom: Camille Le Goff
              email: presse@exemple.fr
            documents:
            - titre: Dossier
              fichier: /uploads/dossier.pdf
            ---

            Texte.
            """;

    private static final String EMPTY = "---\ntitle: Nuit des marées\n---\n\nLe corps.\n";

    @TempDir private Path folder;
    private Stage stage;
    private OpenForm form;

    @Start
    void start(Stage window) {
        stage = window;
        form = new OpenForm(stage, folder.resolve("event"), "{}", EMPTY, EVENT, EVENT);
    }

    @AfterEach
    void close(FxRobot robot) {
        form.close(robot);
    }

    @Test
    void anEventWithNestedListsIsFilledByTheKeyboardAlone(FxRobot robot) {
        form.open(robot, "title").push(KeyCode.END).write(" 2026");
        form.tabTo(robot, "event_start_date").write("24/09/2026").push(KeyCode.ENTER);
        robot.push(KeyCode.TAB).push(KeyCode.CONTROL, KeyCode.A).write("18:30").push(KeyCode.ENTER);
        form.tabTo(robot, "lieu").write("Halle aux poissons");
        form.tabTo(robot, "acces").push(KeyCode.SPACE);
        assertThat(form.focused(robot)).isEqualTo("acces[0].type");
        robot.write("Bus");
        form.tabTo(robot, "acces[0].lignes").push(KeyCode.SPACE);
        assertThat(form.focused(robot)).isEqualTo("acces[0].lignes[0].nom");
        robot.write("Ligne 2");
        form.tabTo(robot, "acces[0].lignes").push(KeyCode.SPACE);
        assertThat(form.focused(robot)).isEqualTo("acces[0].lignes[1].nom");
        robot.write("Ligne 7");
        robot.push(KeyCode.ALT, KeyCode.UP);
        assertThat(form.focused(robot)).isEqualTo("acces[0].lignes[0].nom");
        form.tabTo(robot, "champs_informations").push(KeyCode.SPACE);
        assertThat(form.focused(robot)).isEqualTo("champs_informations[0].intitule");
        robot.write("Tarif").push(KeyCode.TAB).write("Gratuit");

        assertThat(form.text(robot))
                .isEqualTo(
                        """
                        ---
                        title: Nuit des marées 2026
                        event_start_date: 2026-09-24 18:30:00 +0200
                        lieu: Halle aux poissons
                        acces:
                        - type: Bus
                          lignes:
                          - nom: Ligne 7
                          - nom: Ligne 2
                        champs_informations:
                        - intitule: Tarif
                          contenu: Gratuit
                          lien:
                        ---

                        Le corps.
                        """);
    }

    @Test
    void aPressReleaseIsFilledByTheKeyboardAlone(FxRobot robot) {
        form.close(robot);
        Path other = folder.resolve("release");
        robot.interact(() -> form = new OpenForm(stage, other, "{}", EMPTY, RELEASE, RELEASE));
        form.open(robot, "title");
        form.tabTo(robot, "date").write("02/03/2026").push(KeyCode.ENTER);
        form.tabTo(robot, "sous-titre").write("Du 3 au 5 mars");
        form.tabTo(robot, "tags").write("marée").push(KeyCode.ENTER).write("bac,");
        form.tabTo(robot, "contact-presse.nom").write("Dominique Morvan");
        form.tabTo(robot, "contact-presse.email").write("presse@exemple.fr");
        form.tabTo(robot, "documents").push(KeyCode.SPACE);
        form.settle(robot);
        robot.write("Programme");
        form.tabTo(robot, "documents[0].fichier").write("/uploads/programme.pdf");

        assertThat(form.text(robot))
                .isEqualTo(
                        """
                        ---
                        title: Nuit des marées
                        date: 2026-03-02 00:00:00 +0100
                        sous-titre: Du 3 au 5 mars
                        tags:
                        - marée
                        - bac
                        contact-presse:
                          nom: Dominique Morvan
                          email: presse@exemple.fr
                        documents:
                        - titre: Programme
                          fichier: "/uploads/programme.pdf"
                        ---

                        Le corps.
                        """);
    }
}
