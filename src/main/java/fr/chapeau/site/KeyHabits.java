package fr.chapeau.site;

/// How the posts around one name their keys. Thread-safe.
public interface KeyHabits {

    /// Of a post of no known site.
    KeyHabits NONE =
            new KeyHabits() {
                @Override
                public FieldModel ofCollection() {
                    return FieldModel.EMPTY;
                }

                @Override
                public boolean isRead(String key) {
                    return true;
                }
            };

    /// The keys of the post's collection; of no known one, none.
    FieldModel ofCollection();

    /// Whether the site asks for a key: a post of another collection has it, the configuration or
    /// the repository's settings name it, or a template does.
    boolean isRead(String key);
}
