package fr.chapeau.site;

import fr.chapeau.frontmatter.FrontMatter;
import fr.chapeau.frontmatter.PsychValue;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The values that Jekyll works with for one file: `Document#merge_data!` over `merge_defaults`; of
/// a page `Convertible#read_yaml`, where a default only counts for a key that the page lacks.
///
/// @param own of the front matter
/// @param defaults that hold for the file
/// @param page whether the file is a page, in no collection
/// @param read false where the YAML cannot be read, or the categories of a document are neither
///   text nor list: Jekyll then goes on without the front matter
record PostData(
        Map<String, PsychValue> own, Map<String, PsychValue> defaults, boolean page, boolean read) {

    static PostData of(Site site, PostFile file, FrontMatter frontMatter) {
        boolean page = file.collection().kind() == PostCollection.Kind.PAGES;
        Map<String, PsychValue> own = frontMatter.reading().entries();
        boolean read =
                frontMatter.yaml().problem().isEmpty()
                        && (page || canBeMerged(own.get("categories")));
        return new PostData(
                read ? own : Map.of(),
                page ? site.pageDefaults(file) : site.defaults(file),
                page,
                read);
    }

    /// `Document#merge_categories!` joins lists.
    private static boolean canBeMerged(@Nullable PsychValue categories) {
        return isNothing(categories)
                || categories instanceof PsychValue.Text
                || categories instanceof PsychValue.Sequence;
    }

    /// The value of a key. A null gives way to a default (`Utils.deep_merge_hashes`), but not in a
    /// page.
    @Nullable PsychValue get(String key) {
        PsychValue value = own.get(key);
        boolean given = page ? own.containsKey(key) : !isNothing(value);
        return given || !defaults.containsKey(key) ? value : defaults.get(key);
    }

    /// Whether the value is the file's own.
    boolean isOwn(String key) {
        return page ? own.containsKey(key) : !isNothing(own.get(key));
    }

    /// Whether `published` is given and not true: `Publisher#can_be_published?`, which for a page
    /// does not look at defaults.
    boolean isHeldBack() {
        return page
                ? own.containsKey("published") && !isTruthy(own.get("published"))
                : (own.containsKey("published") || defaults.containsKey("published"))
                        && !isTruthy(get("published"));
    }

    /// Everything but `false` and null.
    static boolean isTruthy(@Nullable PsychValue value) {
        return switch (value) {
            case null -> false;
            case PsychValue.Null() -> false;
            case PsychValue.Bool(boolean yes) -> yes;
            default -> true;
        };
    }

    private static boolean isNothing(@Nullable PsychValue value) {
        return value == null || value instanceof PsychValue.Null;
    }

    /// Ruby's `to_s` of a value, as far as it becomes a part of an address.
    static String text(PsychValue value) {
        return switch (value) {
            case PsychValue.Text(String text) -> text;
            case PsychValue.Symbol(String name) -> name;
            case PsychValue.Bool(boolean yes) -> yes ? "true" : "false";
            case PsychValue.Int(var number) -> number.toString();
            case PsychValue.Float(double number, String source) -> Double.toString(number);
            case PsychValue.Timestamp time -> time.source();
            case PsychValue.Null() -> "";
            case PsychValue.Sequence list -> "";
            case PsychValue.Mapping map -> "";
        };
    }
}
