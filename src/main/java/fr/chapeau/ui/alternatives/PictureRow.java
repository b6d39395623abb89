package fr.chapeau.ui.alternatives;

import fr.chapeau.app.alternatives.ArticlePicture;
import fr.chapeau.app.alternatives.Decision;
import fr.chapeau.app.alternatives.Suggestion;
import fr.chapeau.i18n.Texts;
import fr.chapeau.problem.Problem;
import java.util.List;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// One picture beside the box for its alternative. It has controls while it is near to view: an
/// article may have a thousand pictures, and a window with their controls is slow. What was begun
/// in them stays. FX thread only.
final class PictureRow {
    private final Texts texts;
    private final Verbs verbs;
    private final String where;
    private final HBox root = new HBox();
    private ArticlePicture shown;
    private List<Suggestion> offered = List.of();
    private Optional<Draft> draft = Optional.empty();
    private Optional<Problem> problem = Optional.empty();
    private Subscription thumbnail = Subscription.EMPTY;
    private @Nullable PictureForm form;

    /// What a row does.
    interface Verbs {

        /// Starts the search for the picture.
        Subscription show(ArticlePicture picture, Thumbnail in);

        /// Writes a decision.
        void write(PictureRow row, Decision decision);

        /// Goes on with the next picture that lacks words.
        void next(PictureRow row);
    }

    /// @param where the line or the field, in words
    PictureRow(Texts texts, ArticlePicture picture, String where, Verbs verbs) {
        this.texts = texts;
        this.shown = picture;
        this.where = where;
        this.verbs = verbs;
        root.getStyleClass().add("alternatives-row");
        root.setAccessibleRole(AccessibleRole.PARENT);
    }

    Region root() {
        return root;
    }

    ArticlePicture picture() {
        return shown;
    }

    /// What takes the keyboard: the box, or what stands in its place.
    Optional<Node> target() {
        return fill().target();
    }

    /// Makes its controls, where it has none.
    PictureForm fill() {
        PictureForm known = form;
        if (known != null) {
            return known;
        }
        Thumbnail picture =
                new Thumbnail(texts.of(AlternativesUiMessage.PICTURE, shown.picture().source()));
        PictureForm made = new PictureForm(texts, shown, where, new Buttons());
        HBox.setHgrow(made.root(), Priority.ALWAYS);
        root.getChildren().setAll(picture.root(), made.root());
        root.setPrefHeight(Region.USE_COMPUTED_SIZE);
        thumbnail = verbs.show(shown, picture);
        made.show(shown);
        made.suggest(offered);
        draft.ifPresent(made::goOn);
        problem.ifPresent(why -> made.written(Optional.of(why)));
        form = made;
        return made;
    }

    /// Throws its controls away, unless the keyboard is in them. What was begun stays, and so does
    /// the row's height, so that nothing moves.
    void rest() {
        PictureForm known = form;
        if (known != null && !root.isFocusWithin()) {
            root.setPrefHeight(root.getHeight());
            draft = known.draft();
            close();
            root.getChildren().clear();
            form = null;
        }
    }

    /// Ends the search for the picture.
    void close() {
        thumbnail.unsubscribe();
        thumbnail = Subscription.EMPTY;
    }

    /// Takes over how the picture is by now; what is being written stays.
    void show(ArticlePicture now) {
        shown = now;
        if (form != null) {
            form.show(now);
        }
    }

    /// What a screen reader says of the row.
    void number(int which, int of) {
        root.setAccessibleText(
                texts.of(
                        AlternativesUiMessage.ROW,
                        which,
                        of,
                        where,
                        texts.of(PictureForm.stateWords(shown))));
    }

    /// Offers what other places say of the same picture.
    void suggest(List<Suggestion> all) {
        boolean other = !offered.equals(all);
        offered = all;
        if (form != null && other) {
            form.suggest(all);
        }
    }

    /// A decision was written, or why it was not.
    void written(Optional<Problem> why) {
        problem = why;
        draft = why.isPresent() ? draft : Optional.empty();
        if (form != null) {
            form.written(why);
        }
    }

    private final class Buttons implements PictureForm.Verbs {
        @Override
        public void write(Decision decision) {
            verbs.write(PictureRow.this, decision);
        }

        @Override
        public void next() {
            verbs.next(PictureRow.this);
        }
    }
}
