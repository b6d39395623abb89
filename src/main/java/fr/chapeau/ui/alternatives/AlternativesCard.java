package fr.chapeau.ui.alternatives;

import fr.chapeau.app.alternatives.ArticlePicture;
import fr.chapeau.app.alternatives.ArticlePicture.State;
import fr.chapeau.app.alternatives.ArticlePictures;
import fr.chapeau.app.alternatives.Decision;
import fr.chapeau.app.alternatives.Suggestion;
import fr.chapeau.app.article.FieldWords;
import fr.chapeau.frontmatter.FieldPath;
import fr.chapeau.i18n.Texts;
import fr.chapeau.ui.kit.EmptyState;
import fr.chapeau.ui.kit.Keyboard;
import fr.chapeau.ui.kit.Subscriptions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// All pictures of an article, each beside the box for its alternative. What is written is in the
/// article at once. FX thread only.
public final class AlternativesCard implements AutoCloseable {
    private static final String AROUND = "alternatives-around";

    private final Texts texts;
    private final AlternativesModel model;
    private final Label count = wrapped("", "alternatives-count");
    private final CheckBox onlyMissing = new CheckBox();
    private final PictureList list;
    private final StackPane empty = new StackPane();
    private final Button undo = new Button();
    private final Button close = new Button();
    private final VBox root = new VBox();
    private final Subscriptions subscriptions = new Subscriptions();
    private List<PictureRow> rows = List.of();
    private boolean begun;

    /// @param dismissed takes the card away
    public AlternativesCard(Texts texts, AlternativesModel model, Runnable dismissed) {
        this.texts = texts;
        this.model = model;
        onlyMissing.setText(texts.of(AlternativesUiMessage.ONLY_MISSING));
        onlyMissing.setId("alternatives-only-missing");
        onlyMissing.setMnemonicParsing(false);
        onlyMissing.selectedProperty().subscribe((before, now) -> filter());
        button(undo, AlternativesUiMessage.UNDO, "alternatives-undo", model::undo);
        button(close, AlternativesUiMessage.CLOSE, "alternatives-close", dismissed);
        undo.disableProperty().bind(model.stepsProperty().lessThan(1));
        list = new PictureList(texts.of(AlternativesUiMessage.LIST));
        FlowPane above = new FlowPane(count, onlyMissing);
        above.getStyleClass().add("alternatives-above");
        StackPane body = new StackPane(list.root(), empty);
        VBox.setVgrow(body, Priority.ALWAYS);
        body.getStyleClass().add("alternatives-body");
        FlowPane buttons = new FlowPane(undo, close);
        buttons.getStyleClass().addAll("button-row", "fixing-buttons");
        root.getChildren()
                .addAll(
                        wrapped(texts.of(AlternativesUiMessage.TITLE), "card-title"),
                        wrapped(texts.of(AlternativesUiMessage.SENTENCE), "card-sentence"),
                        above,
                        body,
                        buttons);
        root.getStyleClass().addAll("card", "alternatives-all");
        root.setId("alternatives-card");
        root.parentProperty().subscribe(AlternativesCard::takeRoom);
        subscriptions.add(model.picturesProperty().subscribe(now -> now.ifPresent(this::show)));
        subscriptions.add(model.suggestionsProperty().subscribe(this::suggest));
    }

    /// What to place.
    public Region root() {
        return root;
    }

    /// What takes the keyboard first.
    public Node first() {
        return rows.stream()
                .filter(AlternativesCard::isMissing)
                .flatMap(row -> row.target().stream())
                .findFirst()
                .or(() -> rows.stream().flatMap(row -> row.target().stream()).findFirst())
                .orElse(close);
    }

    /// Ends all that it searches for.
    @Override
    public void close() {
        subscriptions.close();
        rows.forEach(PictureRow::close);
        model.close();
    }

    private void button(Button button, AlternativesUiMessage words, String id, Runnable action) {
        button.setText(texts.of(words));
        button.setId(id);
        button.setMnemonicParsing(false);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
    }

    /// There is much to see in it, so little is left around it.
    private static void takeRoom(@Nullable Parent frame) {
        if (frame != null && !frame.getStyleClass().contains(AROUND)) {
            frame.getStyleClass().add(AROUND);
        }
    }

    private void show(ArticlePictures now) {
        boolean same =
                rows.stream()
                        .map(row -> row.picture().key())
                        .toList()
                        .equals(now.all().stream().map(ArticlePicture::key).toList());
        if (same) {
            for (int i = 0; i < rows.size(); i++) {
                rows.get(i).show(now.all().get(i));
            }
        } else {
            make(now);
        }
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).number(i + 1, rows.size());
        }
        count.setText(
                texts.of(
                        AlternativesUiMessage.COUNT,
                        now.missing(),
                        now.all().size(),
                        now.doubtful()));
        onlyMissing.setDisable(now.all().isEmpty());
        suggest(model.suggestionsProperty().get());
        if (!same || !begun) {
            filter();
        }
        begin();
    }

    /// What is being written about a picture that is still there stays.
    private void make(ArticlePictures now) {
        Map<ArticlePicture.Key, PictureRow> known = new HashMap<>();
        rows.forEach(row -> known.put(row.picture().key(), row));
        List<PictureRow> made = new ArrayList<>();
        for (ArticlePicture picture : now.all()) {
            PictureRow row = known.remove(picture.key());
            if (row == null) {
                row = new PictureRow(texts, picture, where(now, picture), new Rows());
            } else {
                row.show(picture);
            }
            made.add(row);
        }
        known.values().forEach(PictureRow::close);
        rows = List.copyOf(made);
        list.show(rows);
    }

    private String where(ArticlePictures now, ArticlePicture picture) {
        FieldPath field = picture.picture().field();
        return field == null
                ? texts.of(AlternativesUiMessage.LINE, picture.line())
                : texts.of(
                        AlternativesUiMessage.FIELD,
                        FieldWords.of(now.of().state().form(), field, texts.language()));
    }

    /// The keyboard waits on the button until there are rows.
    private void begin() {
        if (!begun && root.getScene() != null) {
            begun = true;
            Keyboard.give(root, () -> first().requestFocus());
            rows.stream()
                    .filter(row -> row.root().isFocusWithin())
                    .findFirst()
                    .ifPresent(list::reveal);
        }
    }

    private void suggest(Map<String, List<Suggestion>> all) {
        rows.forEach(
                row -> row.suggest(all.getOrDefault(row.picture().picture().source(), List.of())));
    }

    /// A row whose picture gets its words stays until the filter is chosen anew: nobody loses the
    /// place where they write.
    private void filter() {
        boolean only = onlyMissing.isSelected();
        boolean any = false;
        for (PictureRow row : rows) {
            boolean there = !only || isMissing(row);
            row.root().setVisible(there);
            row.root().setManaged(there);
            any |= there;
        }
        empty.setVisible(!any);
        list.root().setVisible(any);
        empty.getChildren().setAll(rows.isEmpty() ? nothing() : done());
        list.fillNear();
    }

    private EmptyState nothing() {
        return new EmptyState(
                Feather.IMAGE,
                texts.of(AlternativesUiMessage.NONE),
                texts.of(AlternativesUiMessage.NONE_SENTENCE));
    }

    private EmptyState done() {
        return new EmptyState(
                Feather.CHECK_CIRCLE,
                texts.of(AlternativesUiMessage.ALL_DONE),
                texts.of(AlternativesUiMessage.ALL_DONE_SENTENCE));
    }

    private static boolean isMissing(PictureRow row) {
        return row.picture().state() == State.MISSING;
    }

    private static Label wrapped(String words, String styleClass) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(styleClass);
        return label;
    }

    private final class Rows implements PictureRow.Verbs {
        @Override
        public Subscription show(ArticlePicture picture, Thumbnail in) {
            return model.picture(
                    picture.picture().source(), Thumbnail.WIDTH, Thumbnail.HEIGHT, in::show);
        }

        @Override
        public void write(PictureRow row, Decision decision) {
            model.decide(row.picture().key(), decision, row::written);
        }

        @Override
        public void next(PictureRow row) {
            rows.stream()
                    .skip(rows.indexOf(row) + 1L)
                    .filter(one -> one.root().isVisible() && isMissing(one))
                    .filter(one -> one.target().isPresent())
                    .findFirst()
                    .ifPresent(one -> {
                        one.target().ifPresent(Node::requestFocus);
                        list.reveal(one);
                    });
        }
    }
}
