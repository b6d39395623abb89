package fr.chapeau.ui.library;

import fr.chapeau.git.DraftState;
import fr.chapeau.i18n.Texts;
import fr.chapeau.site.Publication;
import fr.chapeau.ui.kit.Badge;
import fr.chapeau.ui.kit.Tone;
import java.nio.file.Path;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// A post in the list: title, date, state.
final class LibraryCell extends ListCell<LibraryRow> {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    private static final double SCROLL_BAR = 14;

    private final Texts texts;
    private final Supplier<Optional<Path>> current;
    private final Label title = new Label();
    private final Label date = new Label();
    private final Badge publication = new Badge();
    private final Badge draft = new Badge();
    private final Badge errors = new Badge();
    private final VBox content;

    LibraryCell(Texts texts, Supplier<Optional<Path>> current, Consumer<LibraryRow> open) {
        this.texts = texts;
        this.current = current;
        title.getStyleClass().add("library-title");
        title.setWrapText(true);
        date.getStyleClass().add("library-date");
        FlowPane facts = new FlowPane(date, publication, draft, errors);
        facts.getStyleClass().add("library-facts");
        content = new VBox(title, facts);
        content.getStyleClass().add("library-row");
        getStyleClass().add("library-cell");
        // Else a long title, not the list, decides how wide the row is.
        setPrefWidth(0);
        setOnMouseClicked(event -> {
            LibraryRow row = getItem();
            if (row != null && event.getButton() == MouseButton.PRIMARY) {
                open.accept(row);
            }
        });
    }

    /// A list asks for the height without telling the width, on which a wrapped title depends.
    @Override
    protected double computePrefHeight(double width) {
        double inside = getListView().getWidth() - snappedLeftInset() - snappedRightInset();
        return isEmpty()
                ? super.computePrefHeight(width)
                : content.prefHeight(Math.max(0, inside - SCROLL_BAR))
                        + snappedTopInset()
                        + snappedBottomInset();
    }

    @Override
    protected void updateItem(@Nullable LibraryRow row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            setGraphic(null);
            setAccessibleText(null);
            pseudoClassStateChanged(CURRENT, false);
            return;
        }
        title.setText(row.unsaved() ? "• " + row.post().name() : row.post().name());
        // Of one that is deleted, what readers see of it is no longer the question.
        boolean deleted = row.draft() == DraftState.DELETED;
        showDate(row.post(), deleted);
        show(deleted ? Publication.PUBLISHED : row.post().publication());
        show(row.draft());
        showErrors(row.errors());
        setGraphic(content);
        setAccessibleText(spoken(row));
        pseudoClassStateChanged(CURRENT, current.get().equals(Optional.of(row.path())));
    }

    /// That a post is published is what one expects: it is said with the date, in no badge.
    private void showDate(LibraryPost post, boolean deleted) {
        StringJoiner words = new StringJoiner(" · ");
        if (!post.dateText().isEmpty()) {
            words.add(post.dateText());
        }
        if (post.publication() == Publication.PUBLISHED && !deleted) {
            words.add(texts.of(LibraryMessage.PUBLISHED));
        }
        date.setText(words.toString());
        date.setVisible(words.length() > 0);
        date.setManaged(words.length() > 0);
    }

    private void show(Publication now) {
        switch (now) {
            case PUBLISHED -> publication.show(Tone.NEUTRAL, null, "");
            case UNPUBLISHED ->
                    publication.show(
                            Tone.NEUTRAL, Feather.EYE_OFF, texts.of(LibraryMessage.UNPUBLISHED));
            case SCHEDULED ->
                    publication.show(
                            Tone.ACCENT, Feather.CLOCK, texts.of(LibraryMessage.SCHEDULED));
        }
    }

    private void show(DraftState now) {
        switch (now) {
            case UNCHANGED, IGNORED -> draft.show(Tone.NEUTRAL, null, "");
            case CHANGED ->
                    draft.show(Tone.WARNING, Feather.EDIT_2, texts.of(LibraryMessage.CHANGED));
            case DELETED ->
                    draft.show(Tone.WARNING, Feather.TRASH_2, texts.of(LibraryMessage.DELETED));
            case NEW -> draft.show(Tone.SUCCESS, Feather.PLUS, texts.of(LibraryMessage.NEW));
            case CONFLICT ->
                    draft.show(
                            Tone.DANGER, Feather.ALERT_TRIANGLE, texts.of(LibraryMessage.CONFLICT));
        }
    }

    private void showErrors(int count) {
        errors.show(
                Tone.DANGER,
                Feather.ALERT_OCTAGON,
                count == 0 ? "" : texts.of(LibraryMessage.ERRORS, count));
    }

    private String spoken(LibraryRow row) {
        StringJoiner facts = new StringJoiner(", ");
        if (row.unsaved()) {
            facts.add(texts.of(LibraryMessage.UNSAVED));
        }
        for (Label fact : new Label[] {date, publication, draft, errors}) {
            if (!fact.getText().isEmpty()) {
                facts.add(fact.getText());
            }
        }
        return texts.of(LibraryMessage.ROW, row.post().name(), facts.toString());
    }
}
