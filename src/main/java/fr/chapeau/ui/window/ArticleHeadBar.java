package fr.chapeau.ui.window;

import fr.chapeau.app.article.AppearanceSentence;
import fr.chapeau.app.article.ArticleState;
import fr.chapeau.app.article.CheckedArticle;
import fr.chapeau.git.DraftState;
import fr.chapeau.i18n.Texts;
import fr.chapeau.problem.Severity;
import fr.chapeau.ui.kit.Badge;
import fr.chapeau.ui.kit.CommandControls;
import fr.chapeau.ui.kit.Icons;
import fr.chapeau.ui.kit.Subscriptions;
import fr.chapeau.ui.kit.Tone;
import fr.chapeau.ui.window.PaneChoice.Pane;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// Above an article: its title, one sentence on where and when it appears, its state, and the one
/// thing to do next. FX thread only.
final class ArticleHeadBar implements AutoCloseable {
    /// In pixels; below it a title is no longer read at a glance.
    private static final double LEAST_WORDS = 320;

    private final Texts texts;
    private final ArticleParts parts;
    private final Label title = new Label();
    private final Label appears = new Label();
    private final Badge saved = new Badge();
    private final Badge draft = new Badge();
    private final Button checks;
    private final Map<Pane, ToggleButton> toggles = new EnumMap<>(Pane.class);
    private final HBox actions = new HBox();
    private final BorderPane below;
    private final VBox root;
    private final Subscriptions subscriptions = new Subscriptions();

    ArticleHeadBar(Texts texts, ArticleParts parts) {
        this.texts = texts;
        this.parts = parts;
        CommandControls controls = new CommandControls(texts);
        title.getStyleClass().add("article-title");
        title.setWrapText(true);
        title.setMinHeight(Region.USE_PREF_SIZE);
        appears.getStyleClass().add("article-appears");
        appears.setWrapText(true);
        appears.setMinHeight(Region.USE_PREF_SIZE);
        checks = controls.button(parts.commands().checks());
        checks.getStyleClass().addAll("small", "checks-button");
        checks.setId("checks-toggle");
        FlowPane states = new FlowPane(saved, draft, checks);
        states.getStyleClass().add("article-states");
        VBox words = new VBox(appears, states);
        words.getStyleClass().add("article-words");
        words.setMinWidth(0);
        HBox shown = new HBox();
        shown.getStyleClass().add("pane-toggles");
        for (Pane pane : Pane.values()) {
            ToggleButton toggle = new ToggleButton(texts.of(name(pane)));
            toggle.getStyleClass().add("small");
            toggle.setId("toggle-" + pane.name().toLowerCase(Locale.ROOT));
            toggles.put(pane, toggle);
            shown.getChildren().add(toggle);
        }
        Button save = controls.button(parts.commands().save());
        save.setId("save");
        Button commit = controls.primaryButton(parts.commands().commit());
        commit.setId("commit");
        actions.getChildren().addAll(shown, save, commit);
        actions.getStyleClass().add("article-actions");
        actions.setMinWidth(Region.USE_PREF_SIZE);
        below = new BorderPane(words);
        below.getStyleClass().add("article-below-title");
        below.setRight(actions);
        root = new VBox(title, below);
        root.getStyleClass().add("article-head");
        // The nodes must not change while they are being laid out.
        subscriptions.add(
                below.widthProperty().subscribe(width -> Platform.runLater(this::placeActions)));
        subscriptions.add(
                actions.widthProperty().subscribe(width -> Platform.runLater(this::placeActions)));
        subscriptions.add(parts.model().dirtyProperty().subscribe(this::showSaved));
        subscriptions.add(parts.draft().subscribe(this::showDraft));
    }

    Region root() {
        return root;
    }

    /// Beside the words where that leaves them room, else below them.
    private void placeActions() {
        boolean beside = below.getWidth() - actions.prefWidth(-1) >= LEAST_WORDS;
        if (beside == (below.getRight() == null)) {
            // A node has one place at a time.
            below.setRight(null);
            below.setBottom(null);
            if (beside) {
                below.setRight(actions);
            } else {
                below.setBottom(actions);
            }
        }
    }

    /// Wires the switches to the panes.
    void panes(ArticlePanes panes) {
        toggles.forEach((pane, toggle) -> toggle.setOnAction(event -> panes.toggle(pane)));
        subscriptions.add(panes.seenProperty().subscribe(this::showSeen));
    }

    void show(ArticleState state) {
        title.setText(state.summary().title());
        AppearanceSentence sentence = new AppearanceSentence(texts.language(), parts.zone());
        StringBuilder answer = new StringBuilder(texts.of(sentence.of(state.appearance())));
        state.doubts()
                .forEach(
                        doubt -> answer.append(' ').append(texts.of(AppearanceSentence.of(doubt))));
        appears.setText(answer.toString());
    }

    void show(CheckedArticle checked) {
        int errors = checked.remarks().of(Severity.ERROR).size();
        checks.setText(texts.of(WindowMessage.CHECKS_COUNT, errors));
        checks.setGraphic(Icons.of(errors > 0 ? Feather.ALERT_OCTAGON : Feather.CHECK_CIRCLE));
        checks.getStyleClass().removeAll("has-errors", "no-errors");
        checks.getStyleClass().add(errors > 0 ? "has-errors" : "no-errors");
    }

    @Override
    public void close() {
        subscriptions.close();
    }

    private void showSaved(boolean dirty) {
        saved.show(
                dirty ? Tone.WARNING : Tone.NEUTRAL,
                dirty ? Feather.EDIT_3 : Feather.CHECK,
                texts.of(dirty ? WindowMessage.STATE_UNSAVED : WindowMessage.STATE_SAVED));
    }

    private void showDraft(DraftState state) {
        switch (state) {
            case NEW -> draft.show(Tone.ACCENT, Feather.PLUS, texts.of(WindowMessage.STATE_NEW));
            case CHANGED, DELETED ->
                    draft.show(Tone.ACCENT, Feather.EDIT, texts.of(WindowMessage.STATE_CHANGED));
            case CONFLICT ->
                    draft.show(
                            Tone.DANGER,
                            Feather.ALERT_TRIANGLE,
                            texts.of(WindowMessage.STATE_CONFLICT));
            case UNCHANGED ->
                    draft.show(
                            Tone.SUCCESS,
                            Feather.CHECK_CIRCLE,
                            texts.of(WindowMessage.STATE_COMMITTED));
            case IGNORED -> draft.show(Tone.NEUTRAL, null, "");
        }
    }

    private void showSeen(Set<Pane> seen) {
        toggles.forEach((pane, toggle) -> toggle.setSelected(seen.contains(pane)));
    }

    private static WindowMessage name(Pane pane) {
        return switch (pane) {
            case SHEET -> WindowMessage.PANE_SHEET;
            case TEXT -> WindowMessage.PANE_TEXT;
            case PREVIEW -> WindowMessage.PANE_PREVIEW;
        };
    }
}
