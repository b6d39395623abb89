package fr.chapeau.check.language;

import fr.chapeau.check.CheckedPost;
import fr.chapeau.check.Finding;
import fr.chapeau.check.Fix;
import fr.chapeau.check.Passage;
import fr.chapeau.check.Passage.Kind;
import fr.chapeau.check.Rule;
import fr.chapeau.check.RuleInfo;
import fr.chapeau.check.language.ForeignRuns.Run;
import fr.chapeau.frontmatter.YamlEntry;
import fr.chapeau.frontmatter.YamlScalar;
import fr.chapeau.problem.Severity;
import fr.chapeau.text.Span;
import fr.chapeau.text.TextEdit;
import fr.chapeau.text.TextEdits;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Finds sentences of the body in another language than the page's that do not say so: a screen
/// reader reads English aloud as if it were French. Names, titles and loans are too short to tell.
public final class PassageLanguageMissing implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.of(
                    "passage-language-missing",
                    Severity.WARNING,
                    "french",
                    "english",
                    "german",
                    "spanish",
                    "italian");

    private static final Set<String> KEYS = Set.of("lang", "language", "locale");
    private static final Set<Kind> READ =
            Set.of(Kind.PARAGRAPH, Kind.LIST_ITEM, Kind.HEADING, Kind.TABLE_CELL, Kind.HTML_TEXT);

    /// As much text as it takes to know the language of a page.
    private static final int ENOUGH = 20_000;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckedPost post, Consumer<Finding> out) {
        Tongue page = language(post).orElse(null);
        if (page == null) {
            return;
        }
        List<Place> places = places(post, page);
        if (!places.isEmpty() && (page != Tongue.ENGLISH || isEnglish(post))) {
            SaidLanguages said = new SaidLanguages(post);
            places.stream()
                    .filter(place -> !said.of(place.span()))
                    .map(place -> finding(post, place))
                    .forEach(out);
        }
    }

    /// What a post says of itself; else French, or what most other ones are written in.
    private static Optional<Tongue> language(CheckedPost post) {
        for (YamlEntry entry : post.frontMatter().root().entries()) {
            if (KEYS.contains(entry.key().text())
                    && entry.value() instanceof YamlScalar value
                    && !value.text().isBlank()) {
                return Tongue.coded(value.text());
            }
        }
        return Optional.of(post.isFrench() ? Tongue.FRENCH : Tongue.ENGLISH);
    }

    private static List<Place> places(CheckedPost post, Tongue page) {
        List<Place> places = new ArrayList<>();
        List<Passage> passages = post.passages();
        for (int i = 0; i < passages.size(); i++) {
            Passage passage = passages.get(i);
            if (!READ.contains(passage.kind())
                    || passage.field() != null
                    || !Tongue.mayHoldOther(passage.text(), page)) {
                continue;
            }
            for (Run run : ForeignRuns.of(passage.text(), page)) {
                Place place = new Place(i, i, passage.span(run.start(), run.end()), run, passage);
                if (!places.isEmpty() && places.getLast().goesOn(place)) {
                    place = places.removeLast().with(place);
                }
                places.add(place);
            }
        }
        return places;
    }

    /// Whether a post that is in no language that it says, and not in French, is in English: one
    /// that is in two, half and half, or in a third one, is for people to judge.
    private static boolean isEnglish(CheckedPost post) {
        Map<Tongue, Integer> all = new EnumMap<>(Tongue.class);
        int read = 0;
        for (Passage passage : post.passages()) {
            if (passage.visible() && read < ENOUGH) {
                ForeignRuns.smallWords(passage.text())
                        .forEach((tongue, words) -> all.merge(tongue, words, Integer::sum));
                read += passage.text().length();
            }
        }
        int own = all.getOrDefault(Tongue.ENGLISH, 0);
        return all.entrySet().stream()
                .filter(entry -> entry.getKey() != Tongue.ENGLISH)
                .allMatch(entry -> own > 2 * entry.getValue());
    }

    private static Finding finding(CheckedPost post, Place place) {
        Tongue tongue = place.run().tongue();
        String name = tongue.name().toLowerCase(Locale.ROOT);
        return Finding.of(INFO, place.span(), INFO.says(name)).with(marked(post, place));
    }

    /// Kramdown takes a list of attributes below a paragraph for the paragraph's.
    private static @Nullable Fix marked(CheckedPost post, Place place) {
        String text = post.text();
        Span span = place.span();
        boolean alone =
                place.run().whole()
                        && place.first() == place.last()
                        && place.passage().kind() == Kind.PARAGRAPH
                        && post.surroundings().isPageOfKramdown();
        int end = text.indexOf('\n', span.end());
        int line = end < 0 ? text.length() : end;
        boolean lastLine = isEndOfParagraph(text, line);
        boolean starts = span.start() == 0 || text.charAt(span.start() - 1) == '\n';
        boolean ends = text.substring(span.end(), line).isBlank();
        if (!alone || !lastLine || !starts || !ends) {
            return null;
        }
        String list = "\n{: lang=\"" + place.run().tongue().code() + "\"}";
        return new Fix.Proposed(TextEdits.of(TextEdit.insert(span.end(), list)));
    }

    private static boolean isEndOfParagraph(String text, int lineEnd) {
        int next = text.indexOf('\n', lineEnd + 1);
        int end = next < 0 ? text.length() : next;
        return lineEnd >= text.length() || text.substring(lineEnd + 1, end).isBlank();
    }

    /// Where a passage in another language is: in one text, or in several in a row.
    private record Place(int first, int last, Span span, Run run, Passage passage) {
        boolean goesOn(Place next) {
            return next.first - last == 1
                    && run.whole()
                    && next.run.whole()
                    && run.tongue() == next.run.tongue();
        }

        Place with(Place next) {
            return new Place(first, next.last, span.union(next.span), next.run, next.passage);
        }
    }
}
