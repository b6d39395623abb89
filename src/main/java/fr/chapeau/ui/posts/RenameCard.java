package fr.chapeau.ui.posts;

import fr.chapeau.i18n.Texts;
import fr.chapeau.problem.Message;
import fr.chapeau.ui.kit.Banner;
import fr.chapeau.ui.kit.Tone;
import fr.chapeau.ui.posts.RenameModel.Shown;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Asks for another name of a post, and says what becomes of its address and of the links to it. FX
/// thread only.
public final class RenameCard {
    private final Texts texts;
    private final RenameModel model;
    private final CardParts parts;
    private final TextField name = new TextField();
    private final Label hint = CardParts.sentence("");
    private final Label file = new Label();
    private final Label before = new Label();
    private final Label after = new Label();
    private final VBox links = new VBox();
    private final CheckBox redirect = new CheckBox();
    private final Button free = new Button();
    private final Button confirm;
    private final VBox root = new VBox();

    /// @param title of the post
    /// @param close takes the card away
    public RenameCard(Texts texts, RenameModel model, String title, Runnable close) {
        this.texts = texts;
        this.model = model;
        this.parts = new CardParts(texts);
        root.getStyleClass().addAll("card", "post-card");
        root.setId("rename-card");
        name.setId("rename-name");
        name.textProperty().bindBidirectional(model.nameProperty());
        redirect.setId("rename-redirect");
        redirect.setText(texts.of(PostsUiMessage.REDIRECT));
        redirect.setMnemonicParsing(false);
        redirect.setWrapText(true);
        redirect.setMinHeight(Region.USE_PREF_SIZE);
        redirect.selectedProperty().bindBidirectional(model.redirectProperty());
        confirm = parts.confirm(PostsUiMessage.RENAME_CONFIRM, model::rename);
        confirm.setId("rename-confirm");
        free.setId("rename-free");
        free.setMnemonicParsing(false);
        links.getStyleClass().add("card-items");
        links.setId("rename-links");
        file.setId("rename-file");
        before.setId("rename-before");
        after.setId("rename-after");
        VBox problem = new VBox();
        VBox field = parts.field(PostsUiMessage.FIELD_NAME, name);
        Label words = CardParts.wrapped(texts.of(PostsUiMessage.FIELD_NAME_HINT));
        words.getStyleClass().add("form-hint");
        field.getChildren().add(words);
        root.getChildren()
                .addAll(
                        CardParts.heading(texts.of(Message.of(PostsUiMessage.RENAME_TITLE, title))),
                        field,
                        parts.fact(PostsUiMessage.FILE, file),
                        parts.fact(PostsUiMessage.ADDRESS_BEFORE, before),
                        parts.fact(PostsUiMessage.ADDRESS_AFTER, after),
                        hint,
                        free,
                        redirect,
                        links,
                        problem,
                        CardParts.buttons(parts.cancel(PostsUiMessage.CANCEL, close), confirm));
        model.shownProperty().subscribe(this::show);
        model.busyProperty().subscribe(now -> enable());
        name.textProperty().subscribe(text -> enable());
        model.problemProperty().subscribe(why -> parts.say(problem, why));
    }

    /// What to place.
    public Region root() {
        return root;
    }

    /// What takes the keyboard first.
    public Node first() {
        name.selectAll();
        return name;
    }

    private void show(@Nullable Shown shown) {
        enable();
        boolean moves =
                shown != null
                        && !shown.plan().keepsName()
                        && !shown.isTaken()
                        && shown.plan().changesAddress();
        Shown moved = moves ? shown : null;
        file.setText(shown == null ? "" : shown.plan().to().toString());
        before.setText(shown == null ? "" : shown.plan().addressBefore().orElse(""));
        after.setText(moved == null ? "" : moved.plan().addressAfter().orElse(""));
        boolean offered = moved != null && moved.offersRedirect();
        redirect.setVisible(offered);
        redirect.setManaged(offered);
        links.getChildren().clear();
        if (moved != null) {
            list(PostsUiMessage.LINKS, moved.linking());
            list(PostsUiMessage.LINKS_UNREAD, moved.unread());
        }
        links.setVisible(!links.getChildren().isEmpty());
        links.setManaged(!links.getChildren().isEmpty());
    }

    private void enable() {
        Shown shown = model.shownProperty().get();
        boolean same = !model.isOther() || (shown != null && shown.plan().keepsName());
        boolean taken = !same && shown != null && shown.isTaken();
        confirm.setDisable(same || taken || model.busyProperty().get());
        propose(taken ? shown : null);
        String words = "";
        if (name.getText().isBlank()) {
            words = texts.of(PostsUiMessage.NAME_WANTED);
        } else if (same) {
            words = texts.of(PostsUiMessage.NAME_SAME);
        } else if (taken) {
            words = texts.of(PostsUiMessage.NAME_TAKEN);
        } else if (shown != null && !shown.plan().changesAddress()) {
            words = texts.of(PostsUiMessage.ADDRESS_SAME);
        }
        hint.setText(words);
        hint.setVisible(!words.isEmpty());
        hint.setManaged(!words.isEmpty());
    }

    /// A name that is free, where the one that is typed is not.
    private void propose(@Nullable Shown taken) {
        free.setVisible(taken != null);
        free.setManaged(taken != null);
        if (taken != null) {
            String name = taken.plan().freeInstead().orElseThrow();
            free.setText(texts.of(PostsUiMessage.NAME_FREE, name));
            free.setOnAction(event -> {
                model.nameProperty().set(name);
                this.name.requestFocus();
                this.name.end();
            });
        }
    }

    /// What is to be known of other posts, with their names below.
    private void list(PostsUiMessage sentence, List<String> names) {
        if (names.isEmpty()) {
            return;
        }
        String words = texts.of(sentence, names.size());
        VBox list = new VBox();
        list.getStyleClass().add("card-items");
        for (String name : names) {
            Label item = CardParts.wrapped("• " + name);
            item.getStyleClass().add("card-item");
            list.getChildren().add(item);
        }
        ScrollPane scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        scroll.setAccessibleText(words);
        scroll.getStyleClass().addAll("edge-to-edge", "card-scroll");
        links.getChildren().addAll(new Banner(texts, Tone.WARNING, words, List.of()), scroll);
    }
}
