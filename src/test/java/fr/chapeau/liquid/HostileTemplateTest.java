package fr.chapeau.liquid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import fr.chapeau.liquid.Remark.Kind;
import fr.chapeau.liquid.Template.Rendering;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Templates that are out to keep a machine busy, fill its memory or break the preview. Each ends
/// in time with text of a bounded length, and none throws.
class HostileTemplateTest {
    private static final Limits LIMITS = new Limits(Duration.ofMillis(500), 2_000_000);
    private static final Limits QUICK = new Limits(Duration.ofMillis(60), 200_000);
    private static final Limits AMPLE = new Limits(Duration.ofSeconds(30), 2_000_000);

    /// Far beyond the limits, for a machine with other work; what takes the square of its text
    /// takes minutes.
    private static final long PATIENCE = 20_000;

    private static final String LONG =
            "{% assign s = 'PIECE' %}{% for i in (1..30) %}{% assign n = s | size %}"
                    + "{% if n < 200000 %}{% assign s = s | append: s %}{% endif %}{% endfor %}";

    private Rendering rendering = new Rendering(new MadeHost(Map.of()), LIMITS);

    private String render(String template) {
        return render(template, LIMITS);
    }

    private String render(String template, Limits limits) {
        Map<String, String> includes =
                Map.of(
                        "self.html", "s{% include self.html %}{% include self.html %}",
                        "a.html", "{{ include.x }}{% assign x = x | push: x %}");
        rendering = new Rendering(new MadeHost(includes), limits);
        long start = System.nanoTime();
        String text = rendering.render(Template.parse("page", template), MadeHost.values());
        long took = (System.nanoTime() - start) / 1_000_000;
        assertThat(took).as(template).isLessThan(PATIENCE);
        assertThat(text.length()).as(template).isLessThan(limits.size() + 100);
        return text;
    }

    static Stream<String> filters() {
        return Filters.names().stream().sorted();
    }

    @Test
    void keepsWhatALayoutStandsAroundHoweverLongItIs() {
        String body = "x".repeat(AMPLE.size() + 10);
        Rendering outer = new Rendering(new MadeHost(Map.of()), AMPLE);

        assertThat(outer.renderAround(body, Template.parse("a", "<a>{{ content }}</a>"), Map.of()))
                .isEqualTo("<a>" + body + "</a>");
        assertThat(
                        outer.renderAround(
                                body, Template.parse("b", "{{content}}{{content}}"), Map.of()))
                .startsWith(body)
                .hasSizeLessThan(body.length() + 10);
    }

    @ParameterizedTest
    @Timeout(120)
    @MethodSource("filters")
    void aFilterEndsInTimeWhateverTheTextIs(String filter) {
        for (String piece :
                List.of("<", "<script", "<!--><", "&", " ", "a ", "%", "é", "*a", "[")) {
            for (String arguments : List.of("", ": s, s")) {
                render(
                        LONG.replace("PIECE", piece)
                                + "{{ s | "
                                + filter
                                + arguments
                                + " | size }}");
            }
        }
    }

    @ParameterizedTest
    @Timeout(120)
    @MethodSource("filters")
    void aFilterTakesNumbersBeyondAllBounds(String filter) {
        for (String value :
                List.of(
                        "'abc'",
                        "list",
                        "(1..1000000000)",
                        "5",
                        "1.5",
                        "day",
                        "time",
                        "people",
                        "nil")) {
            for (String number :
                    List.of(
                            "9223372036854775807",
                            "-9223372036854775808",
                            "2147483647",
                            "99999999999999999999999999",
                            "0",
                            "bigfloat")) {
                for (String rest : List.of("", ", 2147483647")) {
                    render("{{ " + value + " | " + filter + ": " + number + rest + " }}");
                }
            }
        }
    }

    @ParameterizedTest
    @Timeout(120)
    @ValueSource(
            strings = {
                "{% for i in (1..1000000000) %}x{% endfor %}",
                "{% for i in (1..1000000000) reversed limit: 3 %}x{% endfor %}",
                "{{ (1..1000000000) | reverse }}",
                "{{ (1..1000000000) | sort | map: 'x' }}",
                "{% tablerow i in (1..1000000000) cols: 1 %}x{% endtablerow %}",
                "{% for i in (1..1000) %}{% for j in (1..1000) %}{% for k in (1..1000) %}"
                        + "{% increment x %}{% endfor %}{% endfor %}{% endfor %}",
                "{% include self.html %}",
                "{% for i in (1..10000000) %}{% cycle 'a', 'b' %}{% endfor %}",
                "{% for i in (1..60) %}{% assign e = '' | split: ',' | push: e | push: e %}"
                        + "{% endfor %}{{ e }}",
                "{% for i in (1..60) %}{% assign e = '' | split: ',' | push: e | push: e %}"
                        + "{% endfor %}{{ e | jsonify | size }}",
                "{% for i in (1..60) %}{% assign e = '' | split: ',' | push: e | push: e %}"
                        + "{% endfor %}{{ e | reverse | uniq | size }}",
                "{% for i in (1..60) %}{% assign e = '' | split: ',' | push: e | push: e %}"
                        + "{% assign f = '' | split: ',' | push: f | push: f %}"
                        + "{% endfor %}{% if e == f %}x{% endif %}",
                "{% for i in (1..60) %}{% assign e = e | push: e | group_by_exp: 'x', '1' | push: e %}"
                        + "{% unless e %}{% assign e = '' | split: ',' %}{% endunless %}"
                        + "{% endfor %}{{ e }}",
                "{% assign e = '' | split: ',' %}{% for i in (1..20000) %}"
                        + "{% assign e = '' | split: ',' | push: e %}{% endfor %}{{ e }}",
                "{% for i in (1..9) %}{% capture x %}{{ x }}{{ x }}{{ text }}{{ text }}{% endcapture %}"
                        + "{% assign y = x | split: '' | join: x %}{% endfor %}",
                "{% assign l = (1..100000) | join: ',' | split: ',' %}"
                        + "{% for i in l %}{% assign m = l | where: 'size', i | sort %}{% endfor %}",
                "{% assign l = (1..100000) | join: ',' | split: ',' %}{{ l | join: text | size }}"
                        + "{% assign t = l | join: l %}{{ t | size }}",
                "{{ '' | date: '%999999999d' }}{{ 'now' | date: '%999999999Y%0999999999S' }}",
                "{{ 9223372036854775807 | date: '%Y' }}{{ -9223372036854775808 | date: '%c' }}",
                "{{ '99999-99-99' | date: '%Y' }}{{ '-9999999999' | date_to_xmlschema }}",
                "{{ bigfloat | date: '%s' }}{{ 999999999999999 | date_to_rfc822 }}",
                "{{ '253402300800' | date: '%Y' }}{{ '9999999999999' | date_to_long_string: 'ordinal' }}",
            })
    void endsInTime(String template) {
        assertThat(render("before " + template)).startsWith("before ");
    }

    @ParameterizedTest
    @Timeout(120)
    @ValueSource(
            strings = {
                "'x.' | append: s",
                "'x and ' | append: s",
                "'((((' | append: s",
                "s | replace: ' ', ' and '",
                "s | replace: ' ', ' or x == x and '",
                "s | replace: ' ', '['"
            })
    void expressionsOfFiltersAreBounded(String expression) {
        String made = LONG.replace("PIECE", "x ") + "{% assign e = " + expression + " %}";

        for (String filter : List.of("where_exp", "find_exp", "group_by_exp")) {
            assertThat(render("before " + made + "{{ people | " + filter + ": 'x', e | size }}"))
                    .startsWith("before ");
        }
    }

    @Test
    @Timeout(120)
    void manyLargeValuesDoNotFillTheMemory() {
        StringBuilder template = new StringBuilder(LONG.replace("PIECE", "abc"));
        for (int i = 0; i < 1_000; i++) {
            template.append("{% assign v").append(i).append(" = s | append: '").append(i);
            template.append("' %}{% assign l").append(i).append(" = (1..1900000) | compact %}");
        }

        render(template.toString(), AMPLE);

        assertThat(rendering.remarks()).extracting(Remark::kind).containsExactly(Kind.SIZE);
    }

    @Test
    @Timeout(120)
    void deepNestingIsCutOff() {
        String deep = "{% if name %}".repeat(50_000) + "x" + "{% endif %}".repeat(50_000);

        assertThat(render("before " + deep)).startsWith("before ");
        assertThat(render("before {{ " + "a[".repeat(9_000) + "]".repeat(9_000) + " }}"))
                .startsWith("before ");
        assertThat(render("before {% if " + "a and ".repeat(3_000) + "a %}x{% endif %}"))
                .startsWith("before ");
    }

    @Test
    void randomTemplatesNeverThrow() {
        render(20250303, 3_000);
    }

    @Test
    @Tag("long")
    void manyRandomTemplatesNeverThrow() {
        render(Long.getLong("seed", System.nanoTime()), 200_000);
    }

    private void render(long seed, int count) {
        RandomTemplates templates = new RandomTemplates(seed);
        for (int i = 0; i < count; i++) {
            String template = templates.next();
            assertThatCode(() -> render(template, QUICK))
                    .as(() -> "seed " + seed + ":\n" + template)
                    .doesNotThrowAnyException();
        }
    }
}
