package fr.chapeau.ui.library;

import fr.chapeau.i18n.Texts;
import fr.chapeau.ui.kit.ShownAs;
import fr.chapeau.ui.kit.Subscriptions;
import fr.chapeau.ui.library.LibraryViewModel.CollectionChoice;
import java.util.function.Function;
import javafx.collections.ListChangeListener;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// The two filters of the library: which collection, which state.
final class LibraryFilters {
    private final Texts texts;
    private final LibraryViewModel model;
    private final Subscriptions subscriptions;
    private final ComboBox<CollectionChoice> collection = new ComboBox<>();
    private final ComboBox<StateFilter> state = new ComboBox<>();
    private final HBox root = new HBox(collection, state);
    private boolean updatingChoices;

    LibraryFilters(Texts texts, LibraryViewModel model, Subscriptions subscriptions) {
        this.texts = texts;
        this.model = model;
        this.subscriptions = subscriptions;
        root.getStyleClass().add("library-filters");
        collectionFilter();
        stateFilter();
    }

    Region root() {
        return root;
    }

    private void collectionFilter() {
        collection.setAccessibleText(texts.of(LibraryMessage.COLLECTION));
        collection.setConverter(
                new ShownAs<>(choice ->
                        texts.of(
                                LibraryMessage.COUNTED,
                                choice.name().isEmpty()
                                        ? texts.of(LibraryMessage.COLLECTION_ALL)
                                        : choice.name(),
                                choice.count())));
        collection.setButtonCell(
                named(choice ->
                        choice.name().isEmpty()
                                ? texts.of(LibraryMessage.COLLECTION_ALL)
                                : choice.name()));
        collection.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(collection, Priority.ALWAYS);
        collection
                .valueProperty()
                .addListener((observed, before, now) -> {
                    if (!updatingChoices && now != null) {
                        model.collectionProperty().set(now.name());
                    }
                });
        ListChangeListener<CollectionChoice> changed = change -> showCollections();
        model.collections().addListener(changed);
        subscriptions.add(() -> model.collections().removeListener(changed));
        subscriptions.add(model.collectionProperty().subscribe(name -> showCollections()));
    }

    private void showCollections() {
        updatingChoices = true;
        collection.getItems().setAll(model.collections());
        collection.getItems().stream()
                .filter(choice -> choice.name().equals(model.collectionProperty().get()))
                .findFirst()
                .ifPresent(collection::setValue);
        updatingChoices = false;
    }

    private void stateFilter() {
        state.setAccessibleText(texts.of(LibraryMessage.STATE));
        state.setConverter(new ShownAs<>(this::counted));
        state.setButtonCell(named(filter -> texts.of(filter.label())));
        state.getItems().setAll(StateFilter.values());
        state.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(state, Priority.ALWAYS);
        state.valueProperty().bindBidirectional(model.stateProperty());
        // The counts beside the names are read when the list opens.
        state.setOnShowing(event -> state.setConverter(new ShownAs<>(this::counted)));
    }

    private String counted(StateFilter filter) {
        Integer count = model.countsProperty().get().states().get(filter);
        return filter == StateFilter.ANY || count == null
                ? texts.of(filter.label())
                : texts.of(LibraryMessage.COUNTED, texts.of(filter.label()), count);
    }

    private static <T> ListCell<T> named(Function<T, String> text) {
        return new ListCell<>() {
            @Override
            protected void updateItem(@Nullable T choice, boolean empty) {
                super.updateItem(choice, empty);
                setText(empty || choice == null ? "" : text.apply(choice));
            }
        };
    }
}
