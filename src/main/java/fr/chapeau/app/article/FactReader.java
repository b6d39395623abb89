package fr.chapeau.app.article;

import fr.chapeau.app.preview.ArticleHead.Fact;
import fr.chapeau.frontmatter.PsychValue;
import fr.chapeau.i18n.DateWords;
import fr.chapeau.i18n.Language;
import fr.chapeau.site.FieldKind;
import fr.chapeau.site.FormField;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads the facts of an event: an article with dates of its own besides the one that it bears.
/// They are those dates, the short texts beside them (a place, a price) and lists of such pairs.
final class FactReader {
    /// What Jekyll and its usual extensions know, which is said elsewhere or to nobody.
    private static final Set<String> NO_FACTS =
            Set.of(
                    "title",
                    "date",
                    "layout",
                    "permalink",
                    "slug",
                    "lang",
                    "ref",
                    "excerpt",
                    "last_modified_at",
                    "last-modified-at",
                    "description",
                    "redirect_from");

    private final Language language;
    private final DateWords words;
    private final ZoneId zone;

    /// @param language of the site
    /// @param zone of the site
    FactReader(Language language, DateWords words, ZoneId zone) {
        this.language = language;
        this.words = words;
        this.zone = zone;
    }

    /// None for an article that is no event.
    List<Fact> facts(List<FormField> form) {
        List<Fact> facts = new ArrayList<>();
        for (FormField field : form) {
            if (!NO_FACTS.contains(field.key())) {
                moment(field).ifPresent(when -> facts.add(new Fact(label(field), when)));
            }
        }
        if (!facts.isEmpty()) {
            form.stream()
                    .filter(field -> !NO_FACTS.contains(field.key()))
                    .forEach(field -> beside(field, facts));
        }
        return facts;
    }

    private void beside(FormField field, List<Fact> facts) {
        switch (field.kind()) {
            case TEXT, EMAIL, URL ->
                    HeadReader.text(field)
                            .filter(text -> !text.isBlank() && !HeadReader.isSentence(text))
                            .ifPresent(text -> facts.add(new Fact(label(field), text.strip())));
            case LIST_OF_MAPS -> field.items().forEach(item -> pair(item, facts));
            default -> {}
        }
    }

    /// An item that is a short text and what is said under it.
    private static void pair(List<FormField> item, List<Fact> facts) {
        List<String> texts =
                item.stream()
                        .filter(field -> field.isPresent() && HeadReader.isWords(field.kind()))
                        .flatMap(field -> HeadReader.text(field).stream())
                        .filter(text -> !text.isBlank())
                        .toList();
        if (texts.size() == 2 && item.stream().filter(FormField::isPresent).count() == 2) {
            facts.add(new Fact(texts.getFirst().strip(), texts.getLast().strip()));
        }
    }

    private String label(FormField field) {
        return field.label(language);
    }

    /// A time without zone is one of UTC, as Psych reads it.
    private Optional<String> moment(FormField field) {
        if (field.kind() != FieldKind.DATE && field.kind() != FieldKind.DATE_TIME) {
            return Optional.empty();
        }
        return HeadReader.reading(field)
                .flatMap(value ->
                        switch (value) {
                            case PsychValue.Day day -> Optional.of(words.day(day.day()));
                            case PsychValue.Moment moment ->
                                    Optional.of(
                                            words.moment(
                                                    moment.local()
                                                            .atOffset(
                                                                    moment.offset() == null
                                                                            ? ZoneOffset.UTC
                                                                            : moment.offset())
                                                            .atZoneSameInstant(zone)));
                            default -> Optional.empty();
                        });
    }
}
