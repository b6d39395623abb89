package fr.chapeau.ui.kit;

import fr.chapeau.i18n.Texts;
import fr.chapeau.problem.Message;
import fr.chapeau.problem.Problem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The banners of one place, one a subject: a newer banner takes the place of the older one about
/// the same. JavaFX thread only.
public final class Notices {
    private final Texts texts;
    private final VBox root = new VBox();
    private final Map<Object, Banner> shown = new LinkedHashMap<>();
    private @Nullable Node before;

    public Notices(Texts texts) {
        this.texts = texts;
        root.getStyleClass().add("notices");
        root.setMinHeight(Region.USE_PREF_SIZE);
        root.sceneProperty()
                .flatMap(Scene::focusOwnerProperty)
                .addListener((owner, old, now) -> remember(old, now));
        refresh();
    }

    public Region root() {
        return root;
    }

    /// Shows an expected failure, to be closed by its cross.
    public void show(Object subject, Problem problem, Command... actions) {
        show(subject, Tone.DANGER, problem.message(), actions);
    }

    /// Shows a message, to be closed by its cross or one of its actions.
    public void show(Object subject, Tone tone, Message message, Command... actions) {
        List<Command> closing =
                List.of(actions).stream()
                        .map(action ->
                                new Command(
                                        action.label(),
                                        action.icon(),
                                        action.shortcuts(),
                                        action.enabled(),
                                        () -> {
                                            clear(subject);
                                            action.run();
                                        },
                                        action.chosen()))
                        .toList();
        shown.put(
                subject, new Banner(texts, tone, texts.of(message), closing, () -> clear(subject)));
        refresh();
    }

    /// Takes the banner about a subject away, if there is one.
    public void clear(Object subject) {
        Banner gone = shown.remove(subject);
        boolean hadKeyboard = gone != null && gone.isFocusWithin();
        refresh();
        if (hadKeyboard && before != null) {
            before.requestFocus();
        }
    }

    /// Takes all banners away.
    public void clear() {
        shown.clear();
        refresh();
    }

    public boolean isEmpty() {
        return shown.isEmpty();
    }

    /// The keyboard goes back where it was before it came here: a button that is taken away would
    /// leave it to whatever comes first in the window.
    private void remember(@Nullable Node old, @Nullable Node now) {
        if (old != null && isInside(now) && !isInside(old)) {
            before = old;
        }
    }

    private boolean isInside(@Nullable Node node) {
        Node at = node;
        while (at != null && at != root) {
            at = at.getParent();
        }
        return at != null;
    }

    private void refresh() {
        root.getChildren().setAll(shown.values());
        root.setVisible(!shown.isEmpty());
        root.setManaged(!shown.isEmpty());
    }
}
