package fr.chapeau.ui.review;

import fr.chapeau.app.review.ReviewedDraft;
import fr.chapeau.check.Finding;
import fr.chapeau.i18n.Texts;
import fr.chapeau.ui.changes.ChangesView;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// One draft under review: what changed, what is found that is new, what was there before. FX
/// thread only.
final class DraftView implements AutoCloseable {
    private final Texts texts;
    private final DraftWords words;
    private final BiConsumer<ReviewedDraft, Optional<Finding>> open;
    private final Label title = label("review-heading", "card-title");
    private final Label facts = label("review-facts", "review-note");
    private final ToggleButton showChanges = new ToggleButton();
    private final ToggleButton showFresh = new ToggleButton();
    private final ToggleButton showOld = new ToggleButton();
    private final Button openArticle = new Button();
    private final FindingList findings;
    private final ChangesView changes;
    private final VBox root = new VBox();
    private Optional<ReviewedDraft> draft = Optional.empty();

    /// @param open leads to an article, or to the place of a finding in it
    DraftView(
            Texts texts,
            DraftWords words,
            ReviewModel model,
            BiConsumer<ReviewedDraft, Optional<Finding>> open) {
        this.texts = texts;
        this.words = words;
        this.open = open;
        this.changes = new ChangesView(texts, model.changes());
        this.findings = new FindingList(texts, words, this::open);
        ToggleGroup group = new ToggleGroup();
        toggle(showChanges, "review-show-changes", group);
        toggle(showFresh, "review-show-fresh", group);
        toggle(showOld, "review-show-old", group);
        showChanges.setText(texts.of(ReviewUiMessage.SHOW_CHANGES));
        showChanges.setSelected(true);
        group.selectedToggleProperty()
                .subscribe((before, now) -> {
                    if (now == null && before != null) {
                        before.setSelected(true);
                    }
                    arrange();
                });
        openArticle.setText(texts.of(ReviewUiMessage.OPEN));
        openArticle.setId("review-open");
        openArticle.setMnemonicParsing(false);
        openArticle.setMinWidth(Region.USE_PREF_SIZE);
        openArticle.setOnAction(
                event -> draft.ifPresent(shown -> open.accept(shown, Optional.empty())));
        FlowPane above = new FlowPane(showChanges, showFresh, showOld, openArticle);
        above.getStyleClass().add("changes-above");
        StackPane content = new StackPane(changes.root(), findings.root());
        VBox.setVgrow(content, Priority.ALWAYS);
        root.getChildren().addAll(title, facts, above, content);
        root.getStyleClass().add("review-draft");
        arrange();
    }

    Region root() {
        return root;
    }

    @Override
    public void close() {
        changes.close();
    }

    /// Shows a draft.
    void show(ReviewedDraft shown) {
        draft = Optional.of(shown);
        title.setText(shown.title());
        facts.setText(shown.path() + " · " + words.facts(shown));
        showFresh.setText(texts.of(ReviewUiMessage.SHOW_FRESH, shown.fresh().size()));
        showOld.setText(texts.of(ReviewUiMessage.SHOW_OLD, shown.old().size()));
        boolean gone = shown.article().changes().isDeleted();
        openArticle.setDisable(gone);
        showFresh.setDisable(gone);
        showOld.setDisable(gone);
        if (gone) {
            showChanges.setSelected(true);
        }
        arrange();
    }

    private void open(Finding finding) {
        draft.ifPresent(shown -> open.accept(shown, Optional.of(finding)));
    }

    private void arrange() {
        changes.root().setVisible(showChanges.isSelected());
        findings.root().setVisible(!showChanges.isSelected());
        draft.ifPresent(shown -> {
            if (showFresh.isSelected()) {
                findings.show(shown, shown.fresh(), ReviewUiMessage.NO_FRESH);
            } else if (showOld.isSelected()) {
                findings.show(shown, shown.old(), ReviewUiMessage.NO_OLD);
            }
        });
    }

    private static void toggle(ToggleButton button, String id, ToggleGroup group) {
        button.setId(id);
        button.setMnemonicParsing(false);
        button.setToggleGroup(group);
        button.setMinWidth(Region.USE_PREF_SIZE);
    }

    private static Label label(String id, String style) {
        Label label = new Label();
        label.setId(id);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }
}
