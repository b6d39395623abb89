package fr.chapeau.ui.form;

import fr.chapeau.app.article.NamedPosts;
import fr.chapeau.app.article.NamedPosts.NamedPost;
import fr.chapeau.i18n.Texts;
import fr.chapeau.site.FieldKind;
import fr.chapeau.site.FormField;
import fr.chapeau.site.ReferenceTarget;
import fr.chapeau.ui.form.Proposals.Proposal;
import fr.chapeau.ui.kit.Folded;
import fr.chapeau.ui.kit.Icons;
import fr.chapeau.ui.kit.Job;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// Edits a line that mostly holds one of few values, or names another post: those are proposed, any
/// other may be written. Of a post that is named its title is shown.
final class ProposalLine implements FieldEditor {
    private final Texts texts;
    private final FormPort port;
    private final LineEditor line;
    private final TextField input;
    private final Vocabulary vocabulary;
    private final Proposals proposals;
    private final Label title = new Label();
    private final VBox root;
    private FormField field;
    private @Nullable Job finding;
    private @Nullable Job naming;
    private @Nullable String named;
    private boolean showing;

    ProposalLine(Texts texts, FormField field, FormPort port) {
        this.texts = texts;
        this.port = port;
        this.field = field;
        input = new TextField();
        line = LineEditor.in(input, field, port);
        vocabulary = new Vocabulary(texts);
        proposals = new Proposals(input, this::find, this::chosen);
        Button open = new Button(null, Icons.of(Feather.CHEVRON_DOWN));
        open.getStyleClass().addAll("flat", "button-icon");
        open.setAccessibleText(texts.of(FormMessage.CHOICE_OPEN));
        open.setTooltip(new Tooltip(texts.of(FormMessage.CHOICE_OPEN)));
        // The arrow down does the same: one stop of the keyboard less.
        open.setFocusTraversable(false);
        open.setOnAction(event -> {
            input.requestFocus();
            proposals.open("");
        });
        HBox.setHgrow(input, Priority.ALWAYS);
        HBox row = new HBox(input, open);
        row.getStyleClass().add("form-item-head");
        title.getStyleClass().add("form-hint");
        title.setWrapText(true);
        root = new VBox(row, title);
        root.getStyleClass().add("form-alternative");
        show(field);
        input.textProperty().subscribe((before, now) -> typed(now));
    }

    @Override
    public Region root() {
        return root;
    }

    @Override
    public Node target() {
        return input;
    }

    @Override
    public void show(FormField now) {
        field = now;
        vocabulary.set(now.suggestions());
        showing = true;
        line.show(now);
        showing = false;
        name(FieldText.of(now));
    }

    private void typed(String text) {
        if (!showing) {
            proposals.typed(text);
        }
    }

    private void chosen(String value) {
        showing = true;
        input.setText(value);
        input.end();
        showing = false;
    }

    private Optional<ReferenceTarget> target(FormField of) {
        return of.kind() == FieldKind.REFERENCE
                ? Optional.ofNullable(of.nature().target())
                : Optional.empty();
    }

    private void find(String typed, Consumer<List<Proposal>> then) {
        Optional<ReferenceTarget> target = target(field);
        if (target.isEmpty()) {
            then.accept(vocabulary.fitting(typed, List.of()));
            return;
        }
        if (finding != null) {
            finding.cancel();
        }
        NamedPosts posts = port.site().posts();
        List<String> like = new ArrayList<>(field.words());
        like.add(FieldText.of(field));
        Folded wanted = Folded.of(typed);
        finding =
                port.files()
                        .background()
                        .run(
                                () ->
                                        posts.find(
                                                target.get(),
                                                like,
                                                post -> fits(post, wanted),
                                                Proposals.MOST_SHOWN),
                                (List<NamedPost> found) ->
                                        then.accept(
                                                found.stream()
                                                        .map(post ->
                                                                new Proposal(
                                                                        post.name(), post.title()))
                                                        .toList()));
    }

    private static boolean fits(NamedPost post, Folded wanted) {
        return Folded.of(post.title() + " " + post.name()).hasAllWordsOf(wanted);
    }

    /// Shows which post a value names.
    private void name(String value) {
        Optional<ReferenceTarget> target = target(field);
        if (value.equals(named)) {
            return;
        }
        named = value;
        if (naming != null) {
            naming.cancel();
        }
        if (target.isEmpty() || value.isBlank()) {
            say(Optional.empty());
            return;
        }
        NamedPosts posts = port.site().posts();
        naming = port.files().background().run(() -> posts.title(target.get(), value), this::say);
    }

    private void say(Optional<String> found) {
        title.setText(found.map(words -> texts.of(FormMessage.REFERENCE_TITLE, words)).orElse(""));
        title.setVisible(found.isPresent());
        title.setManaged(found.isPresent());
    }
}
