package fr.chapeau.ui.window;

import fr.chapeau.ui.kit.Subscriptions;
import fr.chapeau.ui.kit.UserPreferences;
import fr.chapeau.ui.window.RememberedSplit.Part;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/// A site: its library at the side, its open articles beside it. FX thread only.
final class SitePane implements AutoCloseable {
    private static final double INITIAL_LIBRARY = 310;

    private final Region library;
    private final Runnable focusLibrary;
    private final ArticleTabs tabs;
    private final UserPreferences preferences;
    private final ObservableValue<Room> room;
    private final RememberedSplit split;
    private final Subscriptions subscriptions = new Subscriptions();
    private LibrarySight sight;

    /// @param room what fits side by side
    SitePane(
            LibrarySide library,
            ArticleTabs tabs,
            UserPreferences preferences,
            ObservableValue<Room> room) {
        this.library = library.root();
        this.focusLibrary = library.focus();
        this.tabs = tabs;
        this.preferences = preferences;
        this.room = room;
        sight = LibrarySight.in(preferences.get());
        split =
                new RememberedSplit(
                        Orientation.HORIZONTAL,
                        preferences,
                        List.of(
                                new Part("library", this.library, INITIAL_LIBRARY, true),
                                new Part("articles", tabs.root(), INITIAL_LIBRARY, false)));
        split.root().getStyleClass().add("site");
        subscriptions.add(room.subscribe(now -> arrange()));
    }

    Region root() {
        return split.root();
    }

    /// Shows the library and gives it the keyboard, or folds it away.
    void toggleLibrary() {
        sight = sight.toggled(room.getValue().library(), !tabs.isEmpty());
        preferences.update(sight::keptIn);
        arrange();
        if (isLibrarySeen()) {
            focusLibrary.run();
        } else {
            tabs.current().ifPresent(ArticleView::focus);
        }
    }

    /// Shows the library, if it is folded away, and gives it the keyboard.
    void showLibrary() {
        if (isLibrarySeen()) {
            focusLibrary.run();
        } else {
            toggleLibrary();
        }
    }

    /// Gives what is seen the keyboard: the article in front, else the library.
    void focus() {
        tabs.current()
                .ifPresentOrElse(
                        ArticleView::focus,
                        () -> {
                            if (isLibrarySeen()) {
                                focusLibrary.run();
                            }
                        });
    }

    /// An article was chosen, or the last one closed.
    void articleChosen() {
        boolean hadKeyboard = hasKeyboard(library);
        sight = sight.makingWay();
        arrange();
        if (hadKeyboard && !isLibrarySeen()) {
            tabs.current().ifPresent(ArticleView::focus);
        }
    }

    @Override
    public void close() {
        subscriptions.close();
        split.close();
    }

    private boolean isLibrarySeen() {
        return sight.isSeen(room.getValue().library(), !tabs.isEmpty());
    }

    private void arrange() {
        split.show(part -> part.content() != library || isLibrarySeen());
    }

    private static boolean hasKeyboard(Node part) {
        Node owner = part.getScene() == null ? null : part.getScene().getFocusOwner();
        while (owner != null && owner != part) {
            owner = owner.getParent();
        }
        return owner == part;
    }
}
