package fr.chapeau.liquid;

import static org.assertj.core.api.Assertions.assertThat;

import fr.chapeau.liquid.Remark.Kind;
import fr.chapeau.liquid.Template.Rendering;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateTest {
    private static final Limits SMALL = new Limits(Duration.ofMillis(400), 100_000);

    private final Map<String, String> includes = new HashMap<>();
    private Rendering rendering = new Rendering(new MadeHost(Map.of()), SMALL);

    private String render(String template) {
        rendering = new Rendering(new MadeHost(includes), SMALL);
        String text = rendering.render(Template.parse("page", template), MadeHost.values());
        return Mark.replaced(text, index -> "<" + rendering.remarks().get(index).kind() + ">");
    }

    @Test
    void showsTheRestAroundWhatItDoesNotKnow() {
        assertThat(render("a {% gallery x %}b{% endgallery %} {{ name }}"))
                .isEqualTo("a <UNKNOWN_TAG>b Jean");
        assertThat(rendering.remarks())
                .containsExactly(new Remark(Kind.UNKNOWN_TAG, "gallery", "page", 1));
    }

    @Test
    void letsAValuePassAFilterThatItDoesNotKnow() {
        assertThat(render("a\n{{ name | asset_path }}")).isEqualTo("a\nJean<UNKNOWN_FILTER>");
        assertThat(rendering.remarks())
                .containsExactly(new Remark(Kind.UNKNOWN_FILTER, "asset_path", "page", 2));
    }

    @Test
    void marksEachPlaceOfAnUnknownFilterOnceAndNeverWithinAValue() {
        assertThat(render("{% for i in (1..3) %}{{ i | twice }}{% endfor %} {{ name | twice }}"))
                .isEqualTo("1<UNKNOWN_FILTER>23 Jean");
        assertThat(render("{% assign x = name | twice %}{% if x == 'Jean' %}yes{% endif %}"))
                .isEqualTo("<UNKNOWN_FILTER>yes");
        assertThat(
                        render(
                                "{% capture x %}{{ name | twice }}{% endcapture %}"
                                        + "{% if x == 'Jean' %}yes{% endif %}"))
                .isEqualTo("yes");
        assertThat(rendering.remarks())
                .containsExactly(new Remark(Kind.UNKNOWN_FILTER, "twice", "page", 1));
    }

    @Test
    void marksAMissingIncludeAndAMissingPost() {
        assertThat(render("a{% include no.html %}b{% post_url 2020-01-01-no %}c{% link x.md %}"))
                .isEqualTo("a<MISSING_INCLUDE>b<MISSING_TARGET>c<MISSING_TARGET>");
        assertThat(render("{% include ../a.html %}{% include /etc/passwd %}"))
                .isEqualTo("<MISSING_INCLUDE><MISSING_INCLUDE>");
        assertThat(render("{% post_url 2025-01-01-a %} {% link _posts/a.md %}"))
                .isEqualTo("/base/a/ /base/a/");
    }

    @Test
    void goesOnBehindWhatIsNotClosed() {
        assertThat(render("a{% if name %}b{% for x in list %}{{ x }}{% endif %}c"))
                .isEqualTo("aba<SYNTAX>b<SYNTAX>c<SYNTAX>c");
        assertThat(render("a{{ name b")).startsWith("a").contains("<SYNTAX>");
        assertThat(render("a{% endif %}b{% else %}c")).isEqualTo("a<SYNTAX>b<SYNTAX>c");
    }

    @Test
    void knowsTheLineAndTheIncludeOfAFault() {
        includes.put("i.html", "x\n{% foo %}");

        render("a\n{% include i.html %}\n{% bar %}");

        assertThat(rendering.remarks())
                .containsExactly(
                        new Remark(Kind.UNKNOWN_TAG, "foo", "i.html", 2),
                        new Remark(Kind.UNKNOWN_TAG, "bar", "page", 3));
    }

    @Test
    void highlightsCodeWithoutColours() {
        assertThat(render("{% highlight ruby %}\n1 < 2\n{% endhighlight %}"))
                .isEqualTo(
                        "<figure class=\"highlight\"><pre><code class=\"language-ruby\""
                                + " data-lang=\"ruby\">1 &lt; 2</code></pre></figure>");
    }

    @ParameterizedTest
    @Timeout(10)
    @ValueSource(
            strings = {
                "{% for a in (1..1000000) %}{% for b in (1..1000000) %}{% endfor %}{% endfor %}",
                "{% for a in (1..99999999999) %}x{% endfor %}",
                "{{ (1..99999999999) | join: ',' }}",
                "{% assign s = 'x' %}{% for i in (1..99) %}{% assign s = s | append: s %}{% endfor %}",
                "{% assign s = 'xxxxxxxxxx' %}{% for i in (1..99) %}"
                        + "{% assign s = s | replace: 'x', s %}{% endfor %}",
                "{% assign s = list %}{% for i in (1..99) %}{% assign s = s | concat: s %}{% endfor %}",
                "{% assign n = 9 %}{% for i in (1..99) %}{% assign n = n | times: n %}{% endfor %}",
                "{% for i in (1..99999) %}{{ text }}{% capture x %}{{ text }}{% endcapture %}{% endfor %}",
                "{% include self.html %}"
            })
    void endsWhateverWouldNotEnd(String template) {
        includes.put("self.html", "s{% include self.html %}{% include self.html %}");

        String text = render("before " + template);

        assertThat(text).startsWith("before ").hasSizeLessThan(200_000);
        assertThat(rendering.remarks())
                .anyMatch(remark ->
                        remark.kind() == Kind.TIME
                                || remark.kind() == Kind.SIZE
                                || remark.kind() == Kind.DEPTH);
    }

    @ParameterizedTest
    @Timeout(20)
    @ValueSource(
            strings = {
                "{{",
                "{%",
                "{{ x",
                "{% if x %}",
                "{% for a in b %}",
                "{{ 'a' | ",
                "{% comment %}",
                "{{ a[",
                "{% if a == %}",
                "<",
                "{% include a.html x='",
                "{% raw %}",
                "((",
                "a.b[",
                "|"
            })
    void readsLongNonsenseInTime(String nonsense) {
        String text = nonsense.repeat(30_000);

        assertThat(render(text)).isNotNull();
        assertThat(render("{{ " + nonsense.repeat(3_000) + " }}")).isNotNull();
        assertThat(render("{% if " + nonsense.repeat(3_000) + " %}")).isNotNull();
        assertThat(render("{{ text | append: '" + nonsense.repeat(900) + "' | strip_html }}"))
                .isNotNull();
    }
}
