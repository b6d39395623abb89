package fr.chapeau.check.field;

import fr.chapeau.check.CheckedPost;
import fr.chapeau.check.Days;
import fr.chapeau.check.Finding;
import fr.chapeau.check.Fix;
import fr.chapeau.check.Rule;
import fr.chapeau.check.RuleInfo;
import fr.chapeau.check.SaidDay;
import fr.chapeau.frontmatter.YamlEntry;
import fr.chapeau.frontmatter.YamlMapping;
import fr.chapeau.frontmatter.YamlNode;
import fr.chapeau.frontmatter.YamlOpaque;
import fr.chapeau.frontmatter.YamlScalar;
import fr.chapeau.frontmatter.YamlSequence;
import fr.chapeau.problem.Severity;
import fr.chapeau.text.Span;
import fr.chapeau.text.TextEdit;
import fr.chapeau.text.TextEdits;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// Finds ends before their starts, of events and of phases at any depth.
public final class FrontmatterEventDatesReversed implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.of("frontmatter-event-dates-reversed", Severity.ERROR, "found");

    private record Pair(String start, String end) {}

    private static final List<Pair> PAIRS =
            List.of(
                    new Pair("start", "end"),
                    new Pair("event_start_date", "event_end_date"),
                    new Pair("start_date", "end_date"),
                    new Pair("startDate", "endDate"),
                    new Pair("date_debut", "date_fin"),
                    new Pair("date-debut", "date-fin"),
                    new Pair("debut", "fin"),
                    new Pair("date", "end_date"),
                    new Pair("dateEvent", "dateEventEnd"));

    private static final Set<String> ENDS =
            PAIRS.stream().map(Pair::end).collect(Collectors.toUnmodifiableSet());

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckedPost post, Consumer<Finding> out) {
        node(post.frontMatter().root(), post, out);
    }

    private static void node(YamlNode node, CheckedPost post, Consumer<Finding> out) {
        switch (node) {
            case YamlMapping mapping -> {
                pairs(mapping, post, out);
                mapping.entries().forEach(entry -> node(entry.value(), post, out));
            }
            case YamlSequence sequence -> sequence.items().forEach(item -> node(item, post, out));
            case YamlScalar _, YamlOpaque _ -> {}
        }
    }

    private static void pairs(YamlMapping mapping, CheckedPost post, Consumer<Finding> out) {
        if (mapping.entries().stream().noneMatch(entry -> ENDS.contains(entry.key().text()))) {
            return;
        }
        for (Pair pair : PAIRS) {
            Optional<YamlEntry> start = mapping.entry(pair.start());
            Optional<YamlEntry> end = mapping.entry(pair.end());
            Optional<LocalDate> from = start.flatMap(entry -> Days.of(entry.value()));
            Optional<LocalDate> to = end.flatMap(entry -> Days.of(entry.value()));
            if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
                Span first = start.orElseThrow().value().span();
                Span second = end.orElseThrow().value().span();
                TextEdits swap =
                        TextEdits.of(
                                TextEdit.replace(first, second.of(post.text())),
                                TextEdit.replace(second, first.of(post.text())));
                var says = INFO.says("found", new SaidDay(to.get()), new SaidDay(from.get()));
                out.accept(
                        Finding.of(INFO, end.orElseThrow().span(), says)
                                .with(new Fix.Proposed(swap)));
                return;
            }
        }
    }
}
