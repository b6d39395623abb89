package fr.chapeau.ui.commit;

import fr.chapeau.app.commit.Credits;
import fr.chapeau.git.Author;
import fr.chapeau.i18n.Texts;
import fr.chapeau.ui.kit.TabKey;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The folded part of a commit card: who else wrote it, and a signature. FX thread only.
final class CommitMore {
    private final Texts texts;
    private final TextArea coAuthors = new TextArea();
    private final CheckBox signOff = new CheckBox();
    private final Label wrong = new Label();
    private final TitledPane root;

    /// @param changed told whenever [#credits] may be another
    CommitMore(Texts texts, Runnable changed) {
        this.texts = texts;
        TabKey.movesOn(coAuthors);
        coAuthors.setId("commit-co-authors");
        coAuthors.setPrefRowCount(2);
        coAuthors.setPromptText(texts.of(CommitUiMessage.CO_AUTHORS_EXAMPLE));
        signOff.setId("commit-sign-off");
        signOff.setText(texts.of(CommitUiMessage.SIGN_OFF));
        signOff.setWrapText(true);
        wrong.setId("commit-co-authors-wrong");
        wrong.setWrapText(true);
        wrong.getStyleClass().add("form-hint");
        Region people = new CommitParts(texts).field(CommitUiMessage.CO_AUTHORS, coAuthors);
        VBox content = new VBox(people, wrong, signOff);
        content.getStyleClass().add("commit-body");
        root = new TitledPane(texts.of(CommitUiMessage.CARD_MORE), content);
        root.setId("commit-more");
        root.setExpanded(false);
        root.setAnimated(false);
        coAuthors
                .textProperty()
                .subscribe(text -> {
                    check();
                    changed.run();
                });
    }

    Region root() {
        return root;
    }

    /// Empty while a line names nobody.
    Optional<Credits> credits() {
        List<Optional<Author>> people = lines().stream().map(Author::parse).toList();
        return people.stream().anyMatch(Optional::isEmpty)
                ? Optional.empty()
                : Optional.of(
                        new Credits(
                                people.stream().flatMap(Optional::stream).toList(),
                                signOff.isSelected()));
    }

    private List<String> lines() {
        return coAuthors.getText().lines().filter(line -> !line.isBlank()).toList();
    }

    private void check() {
        Optional<String> bad =
                lines().stream().filter(line -> Author.parse(line).isEmpty()).findFirst();
        wrong.setText(
                bad.map(line -> texts.of(CommitUiMessage.CO_AUTHORS_WRONG, line.strip()))
                        .orElse(""));
        wrong.setVisible(bad.isPresent());
        wrong.setManaged(bad.isPresent());
    }
}
