package fr.chapeau.site;

import static org.assertj.core.api.Assertions.assertThat;

import fr.chapeau.frontmatter.FrontMatter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SiteLinksTest {
    @TempDir Path folder;

    private MadeSite made() {
        MadeSite made =
                new MadeSite(folder)
                        .config(
                                """
                                url: https://www.exemple.fr
                                baseurl: /site
                                collections:
                                  actus: {output: true, permalink: /actus/:title/}
                                """)
                        .post("_actus/fete.md", "title: La fête")
                        .post("_actus/marche.md", "title: Le marché", "permalink: /marche.html")
                        .post("_actus/salon.md", "title: Le salon", "redirect_from: /vieux/salon")
                        .post("_actus/repos.md", "title: Le repos", "published: false")
                        .post("contact.md", "title: Contact")
                        .post("aide/index.md", "title: Aide")
                        .post("aide/clavier.md", "title: Clavier");
        return made.file("documents/bilan.pdf", "x")
                .file("documents/été.pdf", "x")
                .file("_redirects", "/court /actus/fete/\n/archives/* /actus/:splat\n");
    }

    private static LinkTarget of(MadeSite made, String path, String address) {
        Site site = made.open();
        SiteIndex index = MadeSite.index(site);
        PostFile file = site.named(Path.of(path));
        FrontMatter matter = FrontMatter.parse(read(made, path));
        return new PostReader(site, MadeSite.CLOCK).surroundings(index, file, matter).link(address);
    }

    private static String read(MadeSite made, String path) {
        try {
            return Files.readString(made.root().resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/site/actus/fete/",
                "/site/actus/fete",
                "/actus/fete/index.html",
                "https://www.exemple.fr/site/actus/fete/",
                "http://exemple.fr/site/actus/fete/#lieu",
                "{{ site.baseurl }}/actus/fete/",
                "{{ '/actus/fete/' | relative_url }}",
                "../salon/",
                "../../marche.html",
                "/marche",
                "/vieux/salon",
                "/actus/repos/",
                "/contact.html",
                "/contact?sujet=a",
                "/aide/",
                "/aide/clavier",
                "/documents/bilan.pdf",
                "/documents/%C3%A9t%C3%A9.pdf",
                "/documents",
                "/court",
                "/archives/2019/salon",
                "/"
            })
    void findsPagesByAllTheirAddressesAndFiles(String address) {
        assertThat(of(made(), "_actus/fete.md", address)).isEqualTo(new LinkTarget.Found());
    }

    @ParameterizedTest
    @CsvSource({
        "/actus/fte/,'',''",
        "../absente/,'',''",
        "/documents/absent.pdf,'',''",
        "/aide/souris,'',''",
        "/perdue,'',''",
        "/actus/contact,/site/contact.html,Contact",
        "/aide/Clavier,/site/aide/clavier.html,Clavier",
    })
    void missesWhatIsNotThere(String address, String near, String title) {
        assertThat(of(made(), "_actus/fete.md", address))
                .isEqualTo(new LinkTarget.Missing(near, title));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "#lieu",
                "?page=2",
                "https://ailleurs.exemple.org/x",
                "https://www.exemple.fr/autre-site/",
                "mailto:a@exemple.fr",
                "tel:+33123456789",
                "{{ page.lien }}",
                "{% link _actus/x.md %}",
                "/actus/page2/",
                "https://www.exemple.fr/site/actus/2019/",
                "/feed.xml",
                "/tag/jardin/",
                "/inconnu/ici"
            })
    void saysNothingOfWhatItCannotKnow(String address) {
        assertThat(of(made(), "_actus/fete.md", address)).isNotInstanceOf(LinkTarget.Missing.class);
    }

    @ParameterizedTest
    @CsvSource({
        "contact@exemple.fr, mailto:",
        "www.exemple.org/x, https://",
        "data.exemple.fr, https://"
    })
    void knowsWhatLacksItsProtocol(String address, String protocol) {
        assertThat(of(made(), "_actus/fete.md", address)).isEqualTo(new LinkTarget.Bare(protocol));
    }

    @Test
    void saysNothingOfAFolderToWhichMostLinksLeadNowhere() {
        MadeSite made = made();
        for (int i = 0; i < 6; i++) {
            made.file(
                    "_actus/a" + i + ".md",
                    "---\ntitle: A" + i + "\n---\n[b](/aide/absente-" + i + ")\n");
        }

        assertThat(of(made, "_actus/fete.md", "/aide/absente-1"))
                .isEqualTo(new LinkTarget.Unknown());
    }

    @Test
    void inAPlainFolderALinkWantsTheFileOfAText() {
        MadeSite made =
                new MadeSite(folder)
                        .file("guide/un.md", "# Un\n")
                        .file("guide/deux/index.md", "# Deux\n")
                        .file("guide/api.exemple.fr/index.md", "# API\n");

        assertThat(of(made, "guide/un.md", "deux/index.md#a")).isEqualTo(new LinkTarget.Found());
        assertThat(of(made, "guide/un.md", "trois.md")).isEqualTo(new LinkTarget.Missing("", ""));
        for (String address : List.of("/trois.md", "deux", "api.exemple.fr/x", "trois")) {
            assertThat(of(made, "guide/un.md", address)).isEqualTo(new LinkTarget.Unknown());
        }
    }

    @Test
    void readsManyAddressesInATextWithoutEnds() {
        String text = "](<".repeat(50_000) + "href=\"".repeat(50_000) + "](((".repeat(50_000);

        assertThat(WrittenAddresses.of(text)).hasSizeLessThan(1_000);
    }

    @Test
    void takesAddressesAsMarkdownAndHtmlWriteThem() {
        String text =
                """
                [a](/a) ![b]( /b.png "B") [c](</c d>) [d](/d(1))

                [e]: /e
                <a class='x' href='/f'>f</a> <img src="/g.png">
                """;

        assertThat(WrittenAddresses.of(text))
                .containsExactlyInAnyOrder("/a", "/b.png", "/c d", "/d(1)", "/e", "/f", "/g.png");
    }
}
