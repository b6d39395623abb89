package fr.chapeau.app.article;

import fr.chapeau.frontmatter.FieldPath;
import fr.chapeau.site.KeyLabel;

/// Says where a field is.
public final class FieldWords {
    private FieldWords() {}

    /// A field in words: `une-ou-diaporama[0].legende` is "Une ou diaporama 1, Legende".
    public static String of(FieldPath path) {
        StringBuilder words = new StringBuilder();
        for (FieldPath.Step step : path.steps()) {
            switch (step) {
                case FieldPath.Key(String name) ->
                        words.append(words.isEmpty() ? "" : ", ").append(KeyLabel.of(name));
                case FieldPath.Index(int index) -> words.append(' ').append(index + 1);
            }
        }
        return words.toString();
    }
}
