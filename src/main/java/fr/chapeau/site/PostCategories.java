package fr.chapeau.site;

import fr.chapeau.frontmatter.PsychValue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The categories of a document: those of its folders, of the defaults and of the front matter
/// (`Document#categories_from_path`, `#merge_categories!`, `#populate_categories`).
final class PostCategories {
    private PostCategories() {}

    /// @param path from the collections' folder
    static Set<String> of(String path, PostFile file, PostData data) {
        Set<String> all = new LinkedHashSet<>(ofFolders(path, file));
        all.addAll(plural(data.defaults().get("categories")));
        all.addAll(plural(data.own().get("categories")));
        if (data.read()) {
            all.addAll(singular(data.get("category")));
        }
        return all;
    }

    /// The folders above `_posts` or `_drafts`. Jekyll looks for the bare word, in any folder's
    /// name.
    private static List<String> ofFolders(String path, PostFile file) {
        String special = file.draft() ? "_drafts" : "_" + file.collection().label();
        int at = path.indexOf(special);
        if (at == 0) {
            return List.of();
        }
        String above = at < 0 ? path : path.substring(0, at);
        return Arrays.stream(above.split("/"))
                .filter(folder -> !folder.isEmpty() && !folder.equals(file.name()))
                .toList();
    }

    /// A string holds several, separated by white space.
    private static List<String> plural(@Nullable PsychValue value) {
        return switch (value) {
            case PsychValue.Text(String text) ->
                    Arrays.stream(text.strip().split("\\s+"))
                            .filter(word -> !word.isEmpty())
                            .toList();
            case PsychValue.Sequence(var items) -> items.stream().map(PostData::text).toList();
            case null, default -> List.of();
        };
    }

    private static List<String> singular(@Nullable PsychValue value) {
        if (!PostData.isTruthy(value)) {
            return List.of();
        }
        List<String> all = new ArrayList<>();
        switch (value) {
            case PsychValue.Sequence(var items) ->
                    items.stream()
                            .filter(item -> !(item instanceof PsychValue.Null))
                            .forEach(item -> all.add(PostData.text(item)));
            case null -> {}
            default -> all.add(PostData.text(value));
        }
        return all;
    }
}
