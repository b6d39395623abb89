package fr.chapeau.check;

import static org.assertj.core.api.Assertions.assertThat;

import fr.chapeau.i18n.Language;
import fr.chapeau.i18n.Texts;
import fr.chapeau.problem.Severity;
import fr.chapeau.settings.CheckSettings;
import fr.chapeau.text.Span;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class CheckEngineTest {

    private record FakeRule(RuleInfo info, BiConsumer<CheckedPost, Consumer<Finding>> body)
            implements Rule {
        @Override
        public void check(CheckedPost post, Consumer<Finding> out) {
            body.accept(post, out);
        }
    }

    private static FakeRule finding(RuleInfo info, Span... spans) {
        return new FakeRule(
                info,
                (post, out) -> {
                    for (Span span : spans) {
                        out.accept(Finding.of(info, span, info.says("found", "x")));
                    }
                });
    }

    private static final RuleInfo ONE = RuleInfo.of("placeholder-xxx", Severity.ERROR, "found");
    private static final RuleInfo TWO = RuleInfo.of("placeholder-todo", Severity.WARNING, "found");

    private final CheckedPost post = RuleCase.of().post("Un texte de quelques mots.");

    private static CheckSettings settings(String rule, boolean off, Severity severity) {
        return new CheckSettings(
                Map.of(rule, new CheckSettings.RuleSettings(off, severity, List.of())), List.of());
    }

    @Test
    void aRuleThatTheRepositoryTurnsOffCoversNoOther() {
        RuleInfo behind = TWO.yieldingTo(ONE.id());
        CheckEngine engine =
                new CheckEngine(
                        List.of(finding(ONE, new Span(0, 9)), finding(behind, new Span(0, 1))));

        assertThat(engine.check(post).findings())
                .extracting(Finding::rule)
                .containsExactly(ONE.id());
        assertThat(engine.check(post, settings(ONE.id(), true, null)).findings())
                .extracting(Finding::rule)
                .containsExactly(TWO.id());
    }

    @Test
    void findingsMatterAsMuchAsTheRepositorySays() {
        FakeRule mixed =
                new FakeRule(
                        ONE,
                        (any, out) -> {
                            Finding own = Finding.of(ONE, new Span(0, 1), ONE.says("found", "x"));
                            out.accept(own);
                            out.accept(
                                    Finding.of(ONE, new Span(2, 3), ONE.says("found", "x"))
                                            .as(Severity.ADVICE));
                        });

        CheckReport report =
                new CheckEngine(List.of(mixed))
                        .check(post, settings(ONE.id(), false, Severity.WARNING));

        assertThat(report.findings())
                .extracting(Finding::severity)
                .containsExactly(Severity.WARNING, Severity.ADVICE);
    }

    @Test
    void sortsByPlace() {
        CheckEngine engine =
                new CheckEngine(
                        List.of(
                                finding(TWO, new Span(5, 6), new Span(0, 1)),
                                finding(ONE, new Span(3, 4), new Span(0, 1), new Span(0, 9))));

        CheckReport report = engine.check(post);

        assertThat(report.findings())
                .extracting(f -> f.rule() + " " + f.span().start() + "-" + f.span().end())
                .containsExactly(
                        "placeholder-xxx 0-9",
                        "placeholder-xxx 0-1",
                        "placeholder-todo 0-1",
                        "placeholder-xxx 3-4",
                        "placeholder-todo 5-6");
        assertThat(report.count(Severity.ERROR)).isEqualTo(3);
    }

    @Test
    void reportsARuleThatThrowsAndGoesOn() {
        RuntimeException cause = new IllegalStateException("essai");
        FakeRule broken =
                new FakeRule(
                        ONE,
                        (post, out) -> {
                            throw cause;
                        });
        CheckEngine engine = new CheckEngine(List.of(broken, finding(TWO, new Span(0, 1))));

        CheckReport report = engine.check(post);

        assertThat(report.findings()).hasSize(1);
        assertThat(report.failures()).hasSize(1);
        RuleFailure failure = report.failures().getFirst();
        assertThat(failure.rule()).isEqualTo("placeholder-xxx");
        assertThat(failure.problem().cause()).isSameAs(cause);
        assertThat(new Texts(Language.FRENCH).of(failure.problem().message()))
                .contains("placeholder-xxx");
    }

    @Test
    void survivesARuleWithoutEnd() {
        FakeRule deep =
                new FakeRule(
                        ONE,
                        (post, out) -> {
                            throw new StackOverflowError();
                        });

        CheckReport report = new CheckEngine(List.of(deep)).check(post);

        assertThat(report.failures()).hasSize(1);
    }

    @Test
    void keepsOneFindingAPlace() {
        CheckEngine engine = new CheckEngine(List.of(finding(ONE, new Span(0, 2), new Span(0, 2))));

        assertThat(engine.check(post).findings()).hasSize(1);
    }

    @Test
    void leavesOutWhatAStrongerRuleSaysAtThatPlace() {
        RuleInfo weak = TWO.yieldingTo(ONE.id());
        CheckEngine engine =
                new CheckEngine(
                        List.of(
                                finding(weak, new Span(0, 2), new Span(3, 9), new Span(12, 14)),
                                finding(ONE, new Span(0, 2), new Span(4, 8), new Span(10, 20))));

        assertThat(engine.check(post).findings())
                .filteredOn(f -> f.rule().equals(TWO.id()))
                .extracting(Finding::span)
                .containsExactly(new Span(3, 9));
    }
}
