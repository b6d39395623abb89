package fr.chapeau.site;

/// How the posts of an index name their keys.
///
/// @param file the post around which they are
record KeyHabitsOfIndex(SiteIndex index, PostFile file) implements KeyHabits {

    @Override
    public FieldModel ofCollection() {
        return index.fields(file.collection());
    }

    @Override
    public boolean isRead(String key) {
        boolean elsewhere = index.fields().use(key).filter(use -> use.present() > 1).isPresent();
        boolean declared =
                index.site().settings().fields(file.collection().label()).fields().containsKey(key);
        return elsewhere || declared || index.templateWords().contains(key);
    }
}
