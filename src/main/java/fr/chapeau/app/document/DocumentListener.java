package fr.chapeau.app.document;

/// Is told of what happens to a document, on the thread of the document, and may read it then but
/// not change it.
public interface DocumentListener {

    /// The text has changed.
    void changed(Change change);

    /// What counts as saved has changed, and with it perhaps [Document#dirty].
    default void saved() {}
}
