package fr.chapeau.site;

import static org.assertj.core.api.Assertions.assertThat;

import fr.chapeau.RubyHere;
import fr.chapeau.frontmatter.FrontMatter;
import fr.chapeau.problem.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is said where the rules of Jekyll alone do not tell an address.
class DoubtsTest {
    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");

    @TempDir private Path folder;
    private Path root = Path.of("");

    @BeforeEach
    void site() throws IOException {
        root = folder.toRealPath();
        write("_config.yml", "");
        for (int day = 1; day <= 4; day++) {
            write("_posts/2026-01-0%d-jour.md".formatted(day), "---\ntitle: Jour\n---\n");
        }
        write("index.md", "---\ntitle: Accueil\n---\n");
    }

    @ParameterizedTest
    @CsvSource({
        "'title: Essai', ''",
        "'plugins: [jekyll-feed, jekyll-sitemap, jekyll-redirect-from]', ''",
        "'plugins: [jekyll-theme-leap-day]', ''",
        "'plugins: [jekyll-feed, jekyll-polyglot]', PLUGINS jekyll-polyglot",
        "'gems: [a, b]', 'PLUGINS a, b'",
        "'limit_posts: 2', LIMIT 2",
        "'limit_posts: 0', ''",
        "'a: [', CONFIGURATION _config.yml"
    })
    void theConfigurationTells(String config, String expected) throws IOException {
        write("_config.yml", config + "\n");

        assertThat(doubts("_posts/2026-01-01-jour.md")).isEqualTo(expected);
    }

    @Test
    void aLimitOfPostsIsNoneOfPages() throws IOException {
        write("_config.yml", "limit_posts: 2\n");

        assertThat(doubts("index.md")).isEmpty();
    }

    @Test
    void programsThatReachFarAreNamed() throws IOException {
        write("_plugins/filtres.rb", "module F; def gras(x) x; end; end\n");
        assertThat(doubts("index.md")).isEmpty();

        write("_plugins/sous/adresses.rb", "Jekyll::Hooks.register(:posts, :pre_render) {}\n");
        assertThat(doubts("index.md")).isEqualTo("PROGRAMS _plugins/sous/adresses.rb");
    }

    @Test
    void otherConfigurationsAreNamedThatSayWhereOrWhether() throws IOException {
        write("_config.dev.yml", "url: http://localhost\n");
        assertThat(doubts("index.md")).isEmpty();

        write("_config.prod.yml", "permalink: pretty\n");
        assertThat(doubts("index.md")).isEqualTo("OTHER_CONFIGURATIONS _config.prod.yml");
    }

    @Test
    void nothingIsInDoubtOfWhatHasNoAddress() throws IOException {
        write("_config.yml", "plugins: [inconnu]\ncollections: {notes: {output: false}}\n");
        write("_notes/a.md", "---\ntitle: A\n---\n");

        assertThat(doubts("_notes/a.md")).isEmpty();
    }

    /// The newest as many as the limit appear, and where the answer says so.
    @Test
    void jekyllItselfShowsTheNewestPostsAlone() throws Exception {
        Assumptions.assumeTrue(RubyHere.hasJekyll(), "no Jekyll on this machine");
        write("_config.yml", "limit_posts: 2\n");

        Map<String, PostAddress> written = RealJekyll.build(List.of(root), NOW).written();

        for (int day = 1; day <= 4; day++) {
            String path = "_posts/2026-01-0%d-jour.md".formatted(day);
            PostAddress there = written.get(root.resolve(path).toString());
            assertThat(there != null).as(path).isEqualTo(day > 2);
            assertThat(doubts(path)).isEqualTo("LIMIT 2");
            if (there != null) {
                assertThat(appearance(path)).isInstanceOf(Appearance.Appears.class);
                assertThat(((Appearance.Appears) appearance(path)).address().url())
                        .isEqualTo(there.url());
            }
        }
    }

    /// A program of the site gives another address than the rules do: the answer says that it may.
    @Test
    void jekyllItselfLetsProgramsChangeAddresses() throws Exception {
        Assumptions.assumeTrue(RubyHere.hasJekyll(), "no Jekyll on this machine");
        write(
                "_plugins/adresses.rb",
                "Jekyll::Hooks.register(:posts, :post_init) { |p| p.data['permalink'] = '/x/' }\n");

        Map<String, PostAddress> written = RealJekyll.build(List.of(root), NOW).written();

        String path = "_posts/2026-01-01-jour.md";
        PostAddress there = written.get(root.resolve(path).toString());
        assertThat(there).isNotNull();
        assertThat(((Appearance.Appears) appearance(path)).address().url())
                .isNotEqualTo(there.url());
        assertThat(doubts(path)).isEqualTo("PROGRAMS _plugins/adresses.rb");
    }

    private String doubts(String path) throws IOException {
        Site site = opened();
        PostReader reader = reader(site);
        return String.join(
                "; ",
                reader.doubts(site.named(root.resolve(path)), appearance(path)).stream()
                        .map(doubt -> doubt.kind() + " " + doubt.detail())
                        .toList());
    }

    private Appearance appearance(String path) throws IOException {
        Site site = opened();
        return reader(site)
                .appearance(
                        site.named(root.resolve(path)),
                        FrontMatter.parse(Files.readString(root.resolve(path))));
    }

    private static PostReader reader(Site site) {
        return new PostReader(site, Clock.fixed(NOW, ZoneOffset.UTC));
    }

    private Site opened() {
        return switch (Site.open(root, null)) {
            case Outcome.Done<Site>(Site site) -> site;
            case Outcome.Refused<Site>(var why) -> throw new AssertionError(why);
            case Outcome.Failed<Site>(var why) -> throw new AssertionError(why);
        };
    }

    private void write(String path, String text) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
