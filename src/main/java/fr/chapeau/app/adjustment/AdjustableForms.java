package fr.chapeau.app.adjustment;

import fr.chapeau.frontmatter.FrontMatter;
import fr.chapeau.i18n.Language;
import fr.chapeau.settings.FieldSettings;
import fr.chapeau.settings.LocalText;
import fr.chapeau.settings.MapSettings;
import fr.chapeau.settings.RepositorySettings;
import fr.chapeau.settings.SettingsPlace;
import fr.chapeau.site.FieldModel;
import fr.chapeau.site.FieldUse;
import fr.chapeau.site.FormField;
import fr.chapeau.site.PostFile;
import fr.chapeau.site.SiteIndex;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Puts together what the posts of a collection show of its fields and what the repository says of
/// them. Not for the JavaFX thread.
public final class AdjustableForms {
    private final SiteIndex index;

    public AdjustableForms(SiteIndex index) {
        this.index = index;
    }

    /// The form of a post and all posts of its collection.
    ///
    /// @param frontMatter of the post, whose order counts
    /// @param settings what the repository says by now
    public AdjustableMap of(FrontMatter frontMatter, PostFile post, RepositorySettings settings) {
        String collection = post.collection().label();
        return map(
                new SettingsPlace(collection, List.of()),
                index.found(frontMatter, post, settings),
                index.fields(post.collection()),
                settings.ownFields(collection),
                settings.everywhere());
    }

    /// The same fields, as all collections have them where they say nothing else.
    public AdjustableMap everywhere(
            FrontMatter frontMatter, PostFile post, RepositorySettings settings) {
        return map(
                new SettingsPlace(null, List.of()),
                index.found(frontMatter, post, settings),
                index.fields(post.collection()),
                settings.everywhere(),
                MapSettings.NONE);
    }

    private static AdjustableMap map(
            SettingsPlace place,
            List<FormField> fields,
            FieldModel model,
            MapSettings own,
            MapSettings shared) {
        List<AdjustableField> all = new ArrayList<>();
        for (FormField field : fields) {
            String key = field.key();
            FieldUse use = model.use(key).orElse(null);
            FieldSettings mine = own.field(key);
            FieldSettings common = shared.field(key);
            SettingsPlace below = below(place, key);
            all.add(
                    new AdjustableField(
                            below,
                            found(field, use, model.maps()),
                            mine,
                            common,
                            map(
                                    below,
                                    field.fields(),
                                    Optional.ofNullable(use)
                                            .flatMap(FieldUse::fields)
                                            .orElse(FieldModel.EMPTY),
                                    mine.inner(),
                                    common.inner())));
        }
        return new AdjustableMap(place, all, own.order(), shared.order());
    }

    private static SettingsPlace below(SettingsPlace place, String key) {
        List<String> keys = new ArrayList<>(place.keys());
        keys.add(key);
        return new SettingsPlace(place.collection(), keys);
    }

    /// What most posts hold counts, not what this one does.
    private static FoundField found(FormField field, @Nullable FieldUse use, int maps) {
        LocalText label =
                new LocalText(field.label(Language.FRENCH), field.label(Language.ENGLISH));
        return new FoundField(
                label,
                field.settings().help(),
                use == null ? field.kind() : use.kind(),
                use == null ? field.nature().item() : use.item(),
                use == null ? 0 : use.filled(),
                maps,
                use == null
                        ? List.of()
                        : use.vocabulary().stream().map(FieldUse.WordCount::word).toList());
    }
}
