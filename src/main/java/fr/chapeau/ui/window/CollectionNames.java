package fr.chapeau.ui.window;

import fr.chapeau.i18n.Texts;
import fr.chapeau.site.PostCollection;

/// What collections are called on the screen.
public final class CollectionNames {
    private final Texts texts;

    /// Names in one language.
    public CollectionNames(Texts texts) {
        this.texts = texts;
    }

    /// The site's own name of a collection, else a word of the interface.
    public String of(PostCollection collection) {
        return collection
                .title(texts.language().locale())
                .orElseGet(() ->
                        texts.of(
                                switch (collection.kind()) {
                                    case POSTS -> WindowMessage.COLLECTION_POSTS;
                                    case PAGES -> WindowMessage.COLLECTION_PAGES;
                                    case DECLARED, UNDECLARED, FOLDER ->
                                            WindowMessage.COLLECTION_FOLDER;
                                }));
    }
}
