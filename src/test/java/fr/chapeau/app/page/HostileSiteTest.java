package fr.chapeau.app.page;

import static org.assertj.core.api.Assertions.assertThat;

import fr.chapeau.liquid.Limits;
import fr.chapeau.liquid.Remark;
import fr.chapeau.liquid.Remark.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A site that tries to read what is not its own, or to keep the preview busy for ever.
class HostileSiteTest {
    private static final String SECRET = "secret de la machine";

    @TempDir Path home = Path.of("");
    private Path site = Path.of("");

    @BeforeEach
    void make() throws IOException {
        home = home.toRealPath();
        Files.writeString(home.resolve("secret.html"), SECRET);
        Files.writeString(home.resolve("secret.yml"), "word: " + SECRET);
        Files.createDirectory(home.resolve("dehors"));
        Files.writeString(home.resolve("dehors/x.html"), SECRET);
        site = Files.createDirectory(home.resolve("site"));
        write("_config.yml", "title: Essai\n");
        write("_layouts/l.html", "<main>{{ content }}</main>");
        write("_posts/2025-01-01-a.md", "---\nlayout: l\n---\ntexte");
        Files.createDirectories(site.resolve("_includes"));
        Files.createDirectories(site.resolve("_data"));
        Files.createSymbolicLink(site.resolve("_includes/lien.html"), home.resolve("secret.html"));
        Files.createSymbolicLink(site.resolve("_includes/dossier"), home.resolve("dehors"));
        Files.createSymbolicLink(site.resolve("_data/lien.yml"), home.resolve("secret.yml"));
        Files.createSymbolicLink(site.resolve("_layouts/lien.html"), home.resolve("secret.html"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{% include ../secret.html %}",
                "{% include ../../secret.html %}",
                "{% include /etc/hostname %}",
                "{% include lien.html %}",
                "{% include dossier/x.html %}",
                "{% assign f = '../../secret.html' %}{% include {{ f }} %}",
                "{% include_relative ../../secret.html %}",
                "{% render '../../secret.html' %}",
                "{% render 'lien.html' %}",
                "{{ site.data.lien.word }}{{ site.data.lien }}",
                "{% link ../secret.html %}"
            })
    void readsNothingOutsideTheSite(String liquid) {
        RenderedPage page = page("layout: l", liquid);

        assertThat(page.html()).doesNotContain(SECRET);
        assertThat(page.laidOut()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"lien", "../secret", "../../secret", "/etc/hostname", "nulle-part"})
    void takesNoLayoutFromElsewhere(String layout) {
        RenderedPage page = page("layout: " + layout, "texte");

        assertThat(page.html()).doesNotContain(SECRET).contains("texte");
        assertThat(page.laidOut()).isFalse();
        assertThat(page.missingLayout()).isEqualTo(layout);
    }

    @Test
    @Timeout(20)
    void endsLayoutsAndIncludesThatGoRoundInCircles() throws IOException {
        write("_layouts/a.html", "---\nlayout: b\n---\n<a>{{ content }}</a>");
        write("_layouts/b.html", "---\nlayout: a\n---\n<b>{{ content }}</b>");
        write("_includes/self.html", "x{% include self.html %}{% include self.html %}");
        write("_posts/2025-01-02-b.md", "---\n---\n{{ site.posts | map: 'content' | join: '' }}");

        assertThat(page("layout: a", "texte").html()).contains("<b><a>").contains("texte");
        assertThat(page("layout: l", "{% include self.html %}").remarks())
                .extracting(Remark::kind)
                .containsAnyOf(Kind.TIME, Kind.DEPTH, Kind.SIZE);
        assertThat(page("layout: l", "{{ site.posts | map: 'content' | join: '' }}").html())
                .contains("<main>");
    }

    @Test
    @Timeout(20)
    void endsALayoutThatNeverEnds() throws IOException {
        write(
                "_layouts/l.html",
                "<main>{% for a in (1..999999) %}{% for b in (1..999999) %}{% endfor %}"
                        + "{% endfor %}{{ content }}</main>");

        RenderedPage page = page("layout: l", "texte");

        assertThat(page.html()).startsWith("<main>");
        assertThat(page.remarks()).extracting(Remark::kind).containsExactly(Kind.TIME);
    }

    @Test
    @Timeout(30)
    void takesLongLinesAndFilesThatAreNoText() throws IOException {
        write("_data/long.yml", "a: " + "x".repeat(1_000_000));
        Files.write(site.resolve("_includes/bytes.html"), new byte[] {-1, -2, 0, 1});
        String line = "{{ 'x' }} " + "mot ".repeat(500_000);

        assertThat(page("layout: l", line).html()).contains("<main>");
        assertThat(page("layout: l", "{{ site.data.long.a | size }}").html()).contains("1000000");
        assertThat(page("layout: l", "a{% include bytes.html %}b").remarks())
                .extracting(Remark::kind)
                .containsExactly(Kind.MISSING_INCLUDE);
    }

    @ParameterizedTest
    @Timeout(30)
    @ValueSource(
            strings = {
                "{% for i in (1..10000000) %}0123456789{% endfor %}",
                "{{ site.data.bomb | jsonify }}",
                "{{ site.data.bomb }}",
                "{% for i in (1..99) %}{{ site.posts | map: 'content' | join: '' }}{% endfor %}",
                "{% for i in (1..20) %}{% assign l = l | concat: site.posts | concat: l %}"
                        + "{% unless l %}{% assign l = site.posts | reverse %}{% endunless %}"
                        + "{% endfor %}{{ l }}{{ l | inspect }}{{ l | sort: 'content' | size }}",
                "{% for i in (1..1000000) %}{% include lines.html n=i %}{% endfor %}"
            })
    void endsWhateverWouldFillTheMemory(String liquid) throws IOException {
        write("_includes/lines.html", "{{ include.n }}\n".repeat(1_000));
        StringBuilder bomb = new StringBuilder("a: &a [x, x, x, x, x, x, x, x, x, x]\n");
        for (char c = 'b'; c <= 'j'; c++) {
            String before = "*" + (char) (c - 1) + ", ";
            bomb.append(c).append(": &").append(c).append(" [").append(before.repeat(10));
            bomb.append("x]\n");
        }
        write("_data/bomb.yml", bomb.toString());
        for (int i = 10; i < 60; i++) {
            write(
                    "_posts/2025-01-" + i % 28 + "-p" + i + ".md",
                    "---\n---\n" + "mot *a* ".repeat(9_000));
        }

        RenderedPage page = page("layout: l", "before " + liquid);

        assertThat(page.html()).contains("before").hasSizeLessThan(20_000_000);
    }

    private RenderedPage page(String header, String body) {
        Limits limits = new Limits(Duration.ofSeconds(3), 8_000_000);
        return new BuiltSite(site, limits)
                .page("_posts/2025-01-01-a.md", "---\n" + header + "\n---\n" + body);
    }

    private void write(String name, String text) throws IOException {
        Path file = site.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
