package fr.chapeau.site;

import static org.assertj.core.api.Assertions.assertThat;

import fr.chapeau.frontmatter.FrontMatter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AppearancesTest {
    private static final String CONFIG =
            """
            timezone: Europe/Paris
            baseurl: /ville
            permalink: pretty
            collections:
              actualites: {output: true, permalink: /actualites/:year/:title/}
              equipe: {}
            exclude: [brouillons]
            """;

    @TempDir Path folder;

    private Appearance of(String path, String... lines) throws IOException {
        MadeSite made = new MadeSite(folder).config(CONFIG).post(path, lines);
        return of(made, path);
    }

    private static Appearance of(MadeSite made, String path) throws IOException {
        Site site = made.open();
        Path file = site.root().resolve(path);
        return new Appearances(site, MadeSite.CLOCK)
                .of(site.named(file), FrontMatter.parse(Files.readString(file)));
    }

    private static String shown(Appearance appearance) {
        return switch (appearance) {
            case Appearance.Appears(var address, var date, var remarks) ->
                    address.url() + " " + remarks;
            case Appearance.Later(var address, Instant from) -> address.url() + " from " + from;
            case Appearance.Hidden(var reason, var address) ->
                    reason + (address == null ? "" : " " + address.url());
            case Appearance.Stops(var fault, String detail, var from) ->
                    fault + " '" + detail + "'" + (from == null ? "" : " from " + from);
            case Appearance.NoSite none -> "no site";
        };
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    _posts/2024-01-01-été.md  | title: a             | /2024/01/01/%C3%A9t%C3%A9/ []
                    sport/_posts/2024-01-01-a.md | category: Judo    | /sport/judo/2024/01/01/a/ []
                    _actualites/2024-01-01-a.md | slug: Été chaud    | /actualites/2024/%C3%89t%C3%A9-chaud/ []
                    _actualites/a.md          | title: a             | /actualites/2026/a/ [ADDRESS_CHANGES]
                    _actualites/a.md          | permalink: /a.html   | /a.html []
                    page.md                   | title: a             | /page/ []
                    docs/index.html           | title: a             | /docs/ []
                    _posts/2024-01-01-a.md    | title: 'a            | /2026/03/01/2024-01-01-a/ [FRONT_MATTER_UNREAD, ADDRESS_CHANGES]
                    _posts/2027-03-03-a.md    | date: 2027-03-03 09:00 +0100 | /2027/03/03/a/ from 2027-03-03T08:00:00Z
                    _posts/2024-01-01-a.md    | published: false     | HELD_BACK /2024/01/01/a/
                    page.md                   | published: false     | HELD_BACK /page/
                    _drafts/a.md              | title: a             | DRAFT
                    _equipe/a.md              | title: a             | WITHOUT_PAGE
                    _autres/a.md              | title: a             | NOT_DECLARED
                    _posts/a.md               | title: a             | NAME_WITHOUT_DATE
                    brouillons/a.md           | title: a             | EXCLUDED
                    .cache/a.md               | title: a             | SPECIAL_NAME
                    docs/_a.md                | title: a             | SPECIAL_NAME
                    _posts/2024-01-01-a.md    | date:                | DATE_EMPTY ''
                    _posts/2024-01-01-a.md    | date: bientôt        | DATE_UNREADABLE 'bientôt'
                    _posts/2024-13-01-a.md    | title: a             | NAME_DATE_UNREADABLE '2024-13-01'
                    page.md                   | permalink: ""        | PERMALINK_EMPTY ''
                    page.md                   | permalink: 12        | PERMALINK_NO_TEXT '12'
                    _posts/2024-01-01-a.md    | slug: 2024           | SLUG_NO_TEXT '2024'
                    _posts/2024-01-01-a.md    | permalink: /:nom/    | PERMALINK_UNKNOWN_PART ':nom'
                    _posts/2027-01-01-a.md    | permalink: /:nom/    | PERMALINK_UNKNOWN_PART ':nom' from 2026-12-31T23:00:00Z
                    _posts/2024-01-01-a.md    | category: "L’info : en bref" | ADDRESS_INVALID 'l’info : en bref'
                    page.md                   | un mot               | FRONT_MATTER_NO_MAP ''
                    """)
    void saysWhetherWhenAndWhere(String path, String line, String expected) throws IOException {
        Appearance appearance = of(path, line);

        assertThat(shown(appearance)).isEqualTo(expected);
    }

    @Test
    void aFileWithoutFrontMatterIsCopiedAsItIs() throws IOException {
        MadeSite made = new MadeSite(folder).config(CONFIG).file("lisez-moi.md", "Texte\n");

        assertThat(shown(of(made, "lisez-moi.md"))).isEqualTo("NO_FRONT_MATTER");
    }

    @Test
    void somethingBeforeTheFrontMatterHidesThePost() throws IOException {
        MadeSite made =
                new MadeSite(folder).config(CONFIG).file("_actualites/a.md", "\n---\nt: a\n---\n");

        assertThat(shown(of(made, "_actualites/a.md"))).isEqualTo("HEADER_HIDDEN");
    }

    @Test
    void aFolderWithoutASiteHasNoAddresses() throws IOException {
        MadeSite made = new MadeSite(folder).post("a.md", "title: a");

        assertThat(shown(of(made, "a.md"))).isEqualTo("no site");
    }

    @Test
    void theFileThatIsWrittenIsKnownToo() throws IOException {
        Appearance appearance = of("_actualites/2024-01-01-été.md", "title: a");

        assertThat(appearance)
                .isInstanceOfSatisfying(
                        Appearance.Appears.class,
                        appears -> {
                            assertThat(appears.address().file())
                                    .isEqualTo("actualites/2024/été/index.html");
                            assertThat(appears.address().readable())
                                    .isEqualTo("/ville/actualites/2024/été/");
                            assertThat(appears.written())
                                    .contains(Instant.parse("2023-12-31T23:00:00Z"));
                        });
    }
}
