package fr.chapeau.app.article;

import fr.chapeau.app.preview.ArticleHead;
import fr.chapeau.app.preview.ArticleHead.Picture;
import fr.chapeau.frontmatter.PsychValue;
import fr.chapeau.i18n.DateWords;
import fr.chapeau.i18n.Language;
import fr.chapeau.site.FieldKind;
import fr.chapeau.site.FormField;
import fr.chapeau.site.PostDate;
import fr.chapeau.site.PostSummary;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads from the form's fields what stands above an article: by their kinds, not by their names,
/// but for the keys that Jekyll itself defines (`title`, `date`, `categories`, `tags`).
final class HeadReader {
    private static final int SHORTEST_SENTENCE = 40;

    private final PostSummary summary;
    private final List<FormField> form;
    private final Locale language;
    private final ZoneId zone;
    private final AttachmentReader attachments;

    /// @param language of the site, for the date in words
    /// @param zone of the site
    HeadReader(
            PostSummary summary,
            List<FormField> form,
            Locale language,
            ZoneId zone,
            AttachmentReader attachments) {
        this.summary = summary;
        this.form = form;
        this.language = language;
        this.zone = zone;
        this.attachments = attachments;
    }

    ArticleHead head() {
        List<String> kicker = new ArrayList<>();
        summary.file().collection().title(language).ifPresent(kicker::add);
        kicker.addAll(words("categories"));
        List<Picture> pictures = new ArrayList<>();
        pictures(form, pictures);
        FactReader facts =
                new FactReader(Language.of(language), new DateWords(language, zone), zone);
        return new ArticleHead(
                kicker,
                title(),
                date(),
                leads(),
                pictures,
                facts.facts(form),
                attachments.attachments(form),
                words("tags"));
    }

    private String title() {
        return top("title").flatMap(HeadReader::text).orElse(summary.title());
    }

    private String date() {
        return summary.date()
                .flatMap((PostDate date) -> date.at(zone))
                .map(new DateWords(language, zone)::day)
                .orElse("");
    }

    private List<String> leads() {
        return form.stream()
                .filter(field -> !field.key().equals("title"))
                .flatMap(field ->
                        text(field)
                                .filter(text ->
                                        isLong(field.kind())
                                                || (field.kind() == FieldKind.TEXT
                                                        && isSentence(text)))
                                .stream())
                .toList();
    }

    /// Where a collection has but short leads, their field is one for a line.
    static boolean isSentence(String text) {
        String words = text.strip();
        return words.length() >= SHORTEST_SENTENCE
                && ".!?…".indexOf(words.charAt(words.length() - 1)) >= 0;
    }

    static boolean isWords(FieldKind kind) {
        return kind == FieldKind.TEXT || kind == FieldKind.CHOICE || isLong(kind);
    }

    private static boolean isLong(FieldKind kind) {
        return kind == FieldKind.LONG_TEXT || kind == FieldKind.MARKDOWN;
    }

    private List<String> words(String key) {
        return top(key).flatMap(HeadReader::reading).map(HeadReader::words).orElse(List.of());
    }

    private static List<String> words(PsychValue value) {
        return switch (value) {
            case PsychValue.Sequence(var items) ->
                    items.stream().flatMap(item -> words(item).stream()).toList();
            case PsychValue.Text(String text) -> List.of(text);
            default -> List.of();
        };
    }

    private Optional<FormField> top(String key) {
        return form.stream().filter(field -> field.key().equals(key)).findFirst();
    }

    private static void pictures(List<FormField> fields, List<Picture> found) {
        for (FormField field : fields) {
            if (field.kind() == FieldKind.IMAGE && field.alternative() != null) {
                text(field).ifPresent(source -> found.add(picture(source, field, fields)));
            }
            if (field.kind() == FieldKind.MAP) {
                pictures(field.fields(), found);
            }
            field.items().forEach(item -> pictures(item, found));
        }
    }

    private static Picture picture(String source, FormField image, List<FormField> siblings) {
        @Nullable String alternative = null;
        String legend = "";
        for (FormField sibling : siblings) {
            boolean isText = isWords(sibling.kind());
            if (sibling.key().equals(image.alternative())) {
                alternative = text(sibling).orElse(null);
            } else if (isText && !sibling.path().parent().isRoot()) {
                legend = text(sibling).orElse(legend);
            }
        }
        return new Picture(source, alternative, legend);
    }

    static Optional<String> text(FormField field) {
        return reading(field)
                .filter(PsychValue.Text.class::isInstance)
                .map(value -> ((PsychValue.Text) value).text());
    }

    static Optional<PsychValue> reading(FormField field) {
        return field.written()
                .map(node -> node.reading())
                .or(() -> Optional.ofNullable(field.inherited()));
    }
}
