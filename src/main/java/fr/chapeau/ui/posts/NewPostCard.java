package fr.chapeau.ui.posts;

import fr.chapeau.app.posts.PlannedPost;
import fr.chapeau.i18n.Texts;
import fr.chapeau.problem.Message;
import fr.chapeau.problem.MessageKey;
import fr.chapeau.ui.kit.ShownAs;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Asks for the title and the collection of a new post or a copy, and says below which file and
/// which address that gives. FX thread only.
public final class NewPostCard {
    private final Texts texts;
    private final NewPostModel model;
    private final CardParts parts;
    private final TextField title = new TextField();
    private final Label hint = CardParts.sentence("");
    private final Label taken = CardParts.sentence("");
    private final Label file = new Label();
    private final Label address = new Label();
    private final VBox root = new VBox();

    /// What the card is called and what its button says.
    public record Words(Message heading, MessageKey confirm) {}

    /// @param close takes the card away
    public NewPostCard(Texts texts, NewPostModel model, Words words, Runnable close) {
        this.texts = texts;
        this.model = model;
        this.parts = new CardParts(texts);
        root.getStyleClass().addAll("card", "post-card");
        root.setId("new-post-card");
        root.getChildren().add(CardParts.heading(texts.of(words.heading())));
        if (model.choices().size() > 1) {
            root.getChildren().add(parts.field(PostsUiMessage.FIELD_COLLECTION, collection()));
        }
        title.setId("new-post-title");
        title.textProperty().bindBidirectional(model.titleProperty());
        VBox problem = new VBox();
        Button confirm = parts.confirm(words.confirm(), model::make);
        confirm.setId("new-post-confirm");
        confirm.disableProperty()
                .bind(
                        Bindings.createBooleanBinding(
                                () -> title.getText().isBlank() || model.busyProperty().get(),
                                title.textProperty(),
                                model.busyProperty()));
        file.setId("new-post-file");
        address.setId("new-post-address");
        taken.setId("new-post-taken");
        taken.visibleProperty().bind(taken.textProperty().isNotEmpty());
        taken.managedProperty().bind(taken.visibleProperty());
        root.getChildren()
                .addAll(
                        parts.field(PostsUiMessage.FIELD_TITLE, title),
                        parts.fact(PostsUiMessage.FILE, file),
                        taken,
                        parts.fact(PostsUiMessage.ADDRESS, address),
                        hint,
                        problem,
                        CardParts.buttons(parts.cancel(PostsUiMessage.CANCEL, close), confirm));
        model.plannedProperty().subscribe(this::show);
        title.textProperty().subscribe(text -> hint());
        model.problemProperty().subscribe(why -> parts.say(problem, why));
    }

    /// What to place.
    public Region root() {
        return root;
    }

    /// What takes the keyboard first.
    public Node first() {
        title.selectAll();
        return title;
    }

    private ComboBox<NewPostModel.Choice> collection() {
        ComboBox<NewPostModel.Choice> box = new ComboBox<>();
        box.setId("new-post-collection");
        box.setConverter(new ShownAs<>(NewPostModel.Choice::name));
        box.getItems().setAll(model.choices());
        box.valueProperty().bindBidirectional(model.choiceProperty());
        return box;
    }

    private void show(@Nullable PlannedPost planned) {
        file.setText(planned == null ? "" : planned.path().toString());
        taken.setText(
                planned == null
                        ? ""
                        : planned.taken()
                                .map(name -> texts.of(PostsUiMessage.FILE_TAKEN, name))
                                .orElse(""));
        address.setText(
                planned == null
                        ? ""
                        : planned.address()
                                .orElseGet(() -> texts.of(PostsUiMessage.ADDRESS_UNKNOWN)));
    }

    private void hint() {
        hint.setText(
                texts.of(
                        title.getText().isBlank()
                                ? PostsUiMessage.TITLE_WANTED
                                : PostsUiMessage.UNPUBLISHED));
    }
}
