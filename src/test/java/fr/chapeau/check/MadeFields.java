package fr.chapeau.check;

import fr.chapeau.frontmatter.FieldPath;
import fr.chapeau.frontmatter.FrontMatter;
import fr.chapeau.frontmatter.YamlEntry;
import fr.chapeau.settings.FieldSettings;
import fr.chapeau.settings.FieldSettings.ValueRules;
import fr.chapeau.settings.FieldType;
import fr.chapeau.settings.MapSettings;
import fr.chapeau.site.FieldKind;
import fr.chapeau.site.FieldModel;
import fr.chapeau.site.FieldNature;
import fr.chapeau.site.FieldUse;
import fr.chapeau.site.FieldUse.WordCount;
import fr.chapeau.site.FormField;
import fr.chapeau.site.ImageAlternatives;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A site whose settings say of one field, `places`, that it holds a number, where it is written.
public final class MadeFields {
    private MadeFields() {}

    public static SiteFacts numberOfPlaces() {
        return new SiteFacts(
                ImageAlternatives.builtIn(),
                (path, frontMatter) ->
                        Stream.of(places(frontMatter), category(frontMatter))
                                .flatMap(Optional::stream)
                                .toList());
    }

    /// Most posts of the site have these keys.
    ///
    /// @param titled by how many a title is filled, of 30
    static FieldModel model(int titled) {
        return new FieldModel(
                30, List.of(use("title", titled), use("chapeau-text", 28), use("rubrique", 25)));
    }

    private static FieldUse use(String key, int posts) {
        return new FieldUse(
                key,
                FieldKind.TEXT,
                null,
                null,
                new FieldUse.Counts(posts, posts, false),
                List.of(),
                null);
    }

    /// Most posts of the site are in one of two categories.
    private static Optional<FormField> category(FrontMatter frontMatter) {
        return frontMatter.root().entry("rubrique").map(MadeFields::category);
    }

    private static FormField category(YamlEntry entry) {
        return new FormField(
                FieldPath.of("rubrique"),
                "rubrique",
                new FieldNature(FieldKind.CHOICE, null, null),
                FieldSettings.NONE,
                entry.value(),
                null,
                null,
                List.of(new WordCount("Culture", 30), new WordCount("Vie locale", 12)),
                List.of(),
                List.of());
    }

    private static Optional<FormField> places(FrontMatter frontMatter) {
        return frontMatter.root().entry("places").map(MadeFields::number);
    }

    private static FormField number(YamlEntry entry) {
        return new FormField(
                FieldPath.of("places"),
                "places",
                new FieldNature(FieldKind.TEXT, null, null),
                new FieldSettings(
                        null,
                        null,
                        FieldType.NUMBER,
                        null,
                        ValueRules.NONE,
                        null,
                        null,
                        MapSettings.NONE),
                entry.value(),
                null,
                null,
                List.of(),
                List.of(),
                List.of());
    }
}
