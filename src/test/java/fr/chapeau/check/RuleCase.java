package fr.chapeau.check;

import static org.assertj.core.api.Assertions.assertThat;

import fr.chapeau.i18n.Language;
import fr.chapeau.i18n.Texts;
import fr.chapeau.markdown.Kramdown;
import fr.chapeau.problem.Severity;
import fr.chapeau.settings.CheckSettings;
import fr.chapeau.settings.CheckSettings.RuleSettings;
import fr.chapeau.text.Span;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;

/// Checks one rule on texts in which the expected findings are marked: ⟦error⟧, ⟨warning⟩,
/// ⟪advice⟫. `⏎` is a line end.
public final class RuleCase {

    private static final Kramdown KRAMDOWN = new Kramdown();
    private static final String OPENING = "⟦⟨⟪";
    private static final String CLOSING = "⟧⟩⟫";
    private static final List<Severity> SEVERITIES =
            List.of(Severity.ERROR, Severity.WARNING, Severity.ADVICE);

    private record Expected(Severity severity, Span span, String text) {}

    private final List<Rule> rules;
    private final SiteFacts site;
    private final CheckSettings settings;

    private RuleCase(List<Rule> rules, SiteFacts site, CheckSettings settings) {
        this.rules = rules;
        this.site = site;
        this.settings = settings;
    }

    public static RuleCase of(Rule... rules) {
        return new RuleCase(List.of(rules), SiteFacts.UNKNOWN, CheckSettings.NONE);
    }

    /// The same where the repository asks for a rule.
    public RuleCase asking(RuleInfo rule) {
        RuleSettings wanted = new RuleSettings(false, rule.severity(), List.of());
        return new RuleCase(rules, site, new CheckSettings(Map.of(rule.id(), wanted), List.of()));
    }

    /// The same in a site of which something is known.
    public RuleCase in(SiteFacts facts) {
        return new RuleCase(rules, facts, settings);
    }

    /// The findings are exactly the marked places. They are returned.
    public List<Finding> expect(String marked) {
        List<Expected> expected = new ArrayList<>();
        String text = unmarked(marked.replace('⏎', '\n'), expected);

        CheckReport report = check(text);

        assertThat(report.failures()).isEmpty();
        assertThat(report.findings())
                .as(text)
                .extracting(f -> new Expected(f.severity(), f.span(), f.span().of(text)))
                .containsExactlyElementsOf(expected);
        for (Finding finding : report.findings()) {
            for (Language language : Language.values()) {
                assertThat(new Texts(language).of(finding.message())).doesNotContain("{0}");
            }
        }
        return report.findings();
    }

    /// Checks a text as it is.
    public CheckReport check(String text) {
        return new CheckEngine(rules).check(post(text), settings);
    }

    /// Checks a text as the file it is said to be.
    public CheckReport check(Path path, String text) {
        return new CheckEngine(rules).check(post(path, text), settings);
    }

    public CheckedPost post(String text) {
        return post(Path.of("_actualites/essai.md"), text);
    }

    private CheckedPost post(Path path, String text) {
        boolean marked = text.startsWith("\uFEFF");
        return CheckedPost.of(path, marked ? text.substring(1) : text, marked, KRAMDOWN, site);
    }

    /// The sentence of a finding in French.
    public static String french(Finding finding) {
        return new Texts(Language.FRENCH).of(finding.message());
    }

    private static String unmarked(String marked, List<Expected> expected) {
        StringBuilder text = new StringBuilder();
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < marked.length(); i++) {
            char c = marked.charAt(i);
            int closing = CLOSING.indexOf(c);
            if (OPENING.indexOf(c) >= 0) {
                open.push(text.length());
            } else if (closing >= 0) {
                Span span = new Span(open.pop(), text.length());
                expected.add(new Expected(SEVERITIES.get(closing), span, span.of(text)));
            } else {
                text.append(c);
            }
        }
        return text.toString();
    }
}
