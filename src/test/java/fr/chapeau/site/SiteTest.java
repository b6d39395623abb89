package fr.chapeau.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fr.chapeau.i18n.Language;
import fr.chapeau.i18n.Texts;
import fr.chapeau.problem.Outcome;
import fr.chapeau.site.PostCollection.Kind;
import fr.chapeau.site.PostFile.Building;
import fr.chapeau.site.PostFile.Markup;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteTest {
    @TempDir Path folder;

    private MadeSite made() {
        return new MadeSite(folder);
    }

    @Test
    void theRootIsTheNearestFolderUpwardsWithSettings() throws Exception {
        MadeSite made =
                made().config("title: dehors\n")
                        .file("docs/_config.yaml", "title: dedans\n")
                        .post("docs/_posts/2024-01-01-a.md", "title: a");

        Site site = MadeSite.open(made.root().resolve("docs/_posts"));

        assertThat(site.root()).isEqualTo(made.root().toRealPath().resolve("docs"));
        assertThat(MadeSite.posts(site)).containsOnlyKeys("_posts/2024-01-01-a.md");
    }

    @Test
    void aFileOpensTheSiteItLiesIn() throws Exception {
        MadeSite made = made().config("title: a\n").post("_posts/2024-01-01-a.md", "title: a");

        Site site = MadeSite.open(made.root().resolve("_posts/2024-01-01-a.md"));

        assertThat(site.root()).isEqualTo(made.root().toRealPath());
    }

    @Test
    void settingsAboveTheWorkTreeDoNotCount() throws Exception {
        MadeSite made = made().config("title: dehors\n").file("arbre/sous/a.md", "Texte\n");
        Path tree = made.root().resolve("arbre");

        Outcome<Site> outcome = Site.open(tree.resolve("sous"), tree);

        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        outcome.map(site -> {
            assertThat(site.isPlain()).isTrue();
            return site;
        });
    }

    @Test
    void aFolderThatIsNotThereIsNamedInTheMessage() {
        Outcome<Site> outcome = Site.open(folder.resolve("absent"), null);

        assertThat(outcome).isInstanceOf(Outcome.Failed.class);
        assertThat(outcome.toString()).contains("FOLDER_MISSING", "absent");
    }

    @Test
    void theSettingsOfKramdownArePlainValues() throws Exception {
        MadeSite made =
                made().config(
                                """
                                highlighter: none
                                kramdown:
                                  hard_wrap: true
                                  toc_levels: [2, 3]
                                  input: GFM
                                """)
                        .post("_posts/2024-01-01-a.md", "title: a");

        SiteConfig.Markdown markdown = MadeSite.open(made.root()).config().markdown();

        assertThat(markdown.isKramdown()).isTrue();
        assertThat(markdown.kramdown())
                .containsEntry("hard_wrap", true)
                .containsEntry("input", "GFM")
                .containsEntry("syntax_highlighter", "none");
        assertThat(markdown.kramdown().get("toc_levels")).asString().isEqualTo("[2, 3]");
    }

    @Test
    void anUnreadableFolderIsAFailureAndASkippedOneAnotice() throws Exception {
        MadeSite made = made().file("clos/a.md", "a\n").file("ouvert/b.md", "b\n");
        Path closed = made.root().resolve("clos");
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("---------"));
        try {
            assumeTrue(!Files.isReadable(closed), "the machine's administrator reads everything");

            List<PostFile> posts = new ArrayList<>();
            Site.WalkResult result = made.open().walk(posts::add);

            assertThat(Site.open(closed, null).toString()).contains("FOLDER_UNREADABLE");
            assertThat(posts).hasSize(1);
            assertThat(result.problems().toString()).contains("FOLDER_SKIPPED", "clos");
        } finally {
            Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwx------"));
        }
    }

    @Test
    void aBrokenConfigurationIsToldWithItsLineAndTheRestOpens() {
        MadeSite made =
                made().config("title: a\ncollections: {a\nurl: 'x\n")
                        .post("_posts/2024-01-01-a.md", "title: a")
                        .post("_notes/b.md", "title: b");

        Site site = made.open();

        assertThat(MadeSite.notices(site)).containsExactly("CONFIG_INVALID");
        String told = new Texts(Language.FRENCH).of(site.notices().getFirst().message());
        assertThat(told).contains("_config.yml", "ligne ").doesNotContain("{");
        assertThat(MadeSite.posts(site))
                .containsOnlyKeys("_posts/2024-01-01-a.md", "_notes/b.md")
                .allSatisfy(
                        (path, post) -> assertThat(post.building()).isEqualTo(Building.DOCUMENT));
    }

    @Test
    void settingsThatJekyllRefusesAreTold() {
        MadeSite made =
                made().config(
                                """
                                include: _pages
                                exclude: {a: b}
                                collections: notes
                                timezone: Europe/Pari
                                source: ../ailleurs
                                """)
                        .post("_posts/2024-01-01-a.md", "title: a");

        Site site = made.open();

        assertThat(MadeSite.notices(site))
                .containsExactlyInAnyOrder(
                        "CONFIG_LIST",
                        "CONFIG_LIST",
                        "CONFIG_COLLECTIONS",
                        "CONFIG_TIMEZONE",
                        "CONFIG_SOURCE");
        assertThat(MadeSite.posts(site)).hasSize(1);
    }

    @Test
    void settingsThatAreNoTextOrNoMapAreTold() throws Exception {
        MadeSite made = made().post("_posts/2024-01-01-a.md", "title: a");
        Path config = made.root().resolve("_config.yml");

        Files.write(config, "title: é\n".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(MadeSite.notices(made.open())).containsExactly("CONFIG_NOT_UTF8");

        Files.writeString(config, "- a\n- b\n");
        assertThat(MadeSite.notices(made.open())).containsExactly("CONFIG_INVALID");

        Files.delete(config);
        made.file("_config.toml", "title = 'a'\n");
        assertThat(MadeSite.notices(made.open())).containsExactly("CONFIG_TOML");
    }

    @Test
    void anEmptyConfigurationIsAConfiguration() {
        MadeSite made =
                made().config("# rien\n").post("a.md", "title: a").file("b.md", "sans en-tête\n");

        Site site = made.open();

        assertThat(site.notices()).isEmpty();
        assertThat(site.isPlain()).isFalse();
        assertThat(MadeSite.posts(site)).containsOnlyKeys("a.md");
    }

    @Test
    void inAPlainFolderEveryMarkdownFileIsAPostAndFoldersAreCollections() {
        MadeSite made =
                made().file("a.md", "Texte\n")
                        .post("actus/b.markdown", "title: b")
                        .file("actus/2024/c.md", "Texte\n")
                        .file("guides/_d.md", "Texte\n")
                        .file("guides/e.html", "<p>\n")
                        .file("guides/f.txt", "Texte\n")
                        .file("node_modules/g.md", "Texte\n")
                        .file(".git/h.md", "Texte\n")
                        .file("_site/i.md", "Texte\n");

        Site site = made.open();
        Map<String, PostFile> posts = MadeSite.posts(site);

        assertThat(site.isPlain()).isTrue();
        assertThat(posts)
                .containsOnlyKeys("a.md", "actus/b.markdown", "actus/2024/c.md", "guides/_d.md");
        assertThat(posts.values())
                .extracting(post -> post.collection().label())
                .containsExactlyInAnyOrder("", "actus", "actus", "guides");
        assertThat(posts.values())
                .allMatch(post -> post.collection().kind() == Kind.FOLDER)
                .allMatch(post -> post.building() == Building.DOCUMENT);
    }

    @Test
    void theCollectionsOfAPlainFolderBeginWhereTheContentDoes() {
        MadeSite made =
                made().file("LISEZMOI", "x")
                        .file("contenu/pages/actus/a.md", "Texte\n")
                        .file("contenu/pages/guides/2024/b.md", "Texte\n");

        Map<String, PostFile> posts = MadeSite.posts(made.open());

        assertThat(posts.values())
                .extracting(post -> post.collection().label())
                .containsExactlyInAnyOrder("contenu/pages/actus", "contenu/pages/guides");
    }

    @Test
    void aFolderOfPlainTextsSaysSoKindly() {
        MadeSite made = made().file("a.txt", "Texte\n").file("b.txt", "Texte\n");

        Site site = made.open();

        assertThat(MadeSite.notices(site)).containsExactly("NO_POSTS_BUT_TEXTS");
        assertThat(new Texts(Language.FRENCH).of(site.notices().getFirst().message()))
                .contains("2 fichiers sont des textes simples");
    }

    @Test
    void anEmptyFolderSaysSo() {
        assertThat(MadeSite.notices(made().open())).containsExactly("NO_POSTS");
    }

    @Test
    void anUndeclaredFolderOfPostsIsShownAsNotBuilt() {
        MadeSite made =
                made().config(
                                "collections: {notes: {output: true, title: Nos notes}}\nexclude: [_vieux]\n")
                        .post("_notes/a.md", "title: a")
                        .post("_actualites/b.md", "title: b")
                        .post("_vieux/c.md", "title: c")
                        .post("_layouts/d.md", "title: d")
                        .file("_actualites/sans-entete.md", "Texte\n");

        Map<String, PostFile> posts = MadeSite.posts(made.open());

        assertThat(posts).containsOnlyKeys("_notes/a.md", "_actualites/b.md");
        PostFile undeclared = posts.get("_actualites/b.md");
        assertThat(undeclared).isNotNull();
        assertThat(undeclared.building()).isEqualTo(Building.COLLECTION_NOT_DECLARED);
        assertThat(undeclared.collection().title(Locale.FRENCH)).contains("Actualités");
        assertThat(MadeSite.index(made.open()).collections())
                .extracting(one -> one.kind() + " " + one.title(Locale.ENGLISH).orElse("-"))
                .containsExactly(
                        "POSTS -", "DECLARED Nos notes", "PAGES -", "UNDECLARED Actualites");
    }

    @Test
    void aPostThatJekyllPassesOverIsShownWithTheReason() {
        MadeSite made =
                made().config("collections: [notes]\n")
                        .post("_posts/sans-date.md", "title: a")
                        .file("_notes/bom.md", "\uFEFF---\ntitle: b\n---\n")
                        .file("_notes/conflit.md", "<<<<<<< HEAD\n---\ntitle: c\n---\n")
                        .file("_notes/blanc.md", "\n\n---\ntitle: d\n---\n")
                        .file("_notes/note.md", "Texte\n");

        Map<String, PostFile> posts = MadeSite.posts(made.open());

        assertThat(posts)
                .containsOnlyKeys(
                        "_posts/sans-date.md",
                        "_notes/bom.md",
                        "_notes/conflit.md",
                        "_notes/blanc.md");
        assertThat(posts.get("_posts/sans-date.md"))
                .extracting(PostFile::building)
                .isEqualTo(Building.NAME_WITHOUT_DATE);
        assertThat(posts.get("_notes/conflit.md"))
                .extracting(PostFile::building)
                .isEqualTo(Building.HEADER_HIDDEN);
    }

    @Test
    void linksAreFollowedInsideTheSiteOnlyAndNeverInCircles() throws Exception {
        Path outside = Files.createDirectory(folder.resolve("dehors"));
        Files.writeString(outside.resolve("secret.md"), "---\ntitle: s\n---\n");
        MadeSite made =
                new MadeSite(Files.createDirectory(folder.resolve("site")))
                        .config("exclude: [commun]\n")
                        .post("a.md", "title: a")
                        .post("docs/b.md", "title: b")
                        .post("commun/c.md", "title: c");
        Files.createSymbolicLink(made.root().resolve("docs/rond"), made.root());
        Files.createSymbolicLink(made.root().resolve("lien"), outside);
        Files.createSymbolicLink(made.root().resolve("secret.md"), outside.resolve("secret.md"));
        Files.createSymbolicLink(made.root().resolve("aussi"), made.root().resolve("commun"));
        Files.createSymbolicLink(made.root().resolve("alias.md"), made.root().resolve("a.md"));

        Map<String, PostFile> posts = MadeSite.posts(made.open());

        assertThat(posts).containsOnlyKeys("a.md", "alias.md", "docs/b.md", "aussi/c.md");
    }

    @Test
    void namesStayAsTheFileSystemSpellsThem() throws Exception {
        String decomposed = "_posts/2024-01-01-e\u0301te\u0301.md";
        MadeSite made = made().config("title: a\n").post(decomposed, "layout: a");

        Site site = made.open();

        assertThat(MadeSite.posts(site)).containsOnlyKeys(decomposed);
        assertThat(site.post(Path.of(decomposed))).isPresent();
    }

    @Test
    void aFileThatIsNamedOutrightIsAlwaysAPost() {
        MadeSite made =
                made().config("exclude: [notes]\n")
                        .file("notes/brouillon.md", "Texte\n")
                        .file("lettre.txt", "Texte\n");

        Site site = made.open();

        assertThat(site.post(Path.of("notes/brouillon.md"))).isEmpty();
        PostFile named = site.named(made.root().resolve("notes/brouillon.md"));
        assertThat(named.path()).isEqualTo(Path.of("notes/brouillon.md"));
        assertThat(named.building()).isEqualTo(Building.NOT_READ);
        assertThat(named.collection().kind()).isEqualTo(Kind.PAGES);
        assertThat(site.named(Path.of("lettre.txt")).markup()).isEqualTo(Markup.MARKDOWN);
    }

    @Test
    void aFileThatIsPassedOverBelongsToTheCollectionOfItsFolder() {
        MadeSite made =
                made().config("collections: [notes]\n").file("_notes/sans-entete.md", "Texte\n");

        PostFile named = made.open().named(Path.of("_notes/sans-entete.md"));

        assertThat(named.collection().label()).isEqualTo("notes");
        assertThat(named.building()).isEqualTo(Building.NOT_READ);
    }

    @Test
    void aSiteFurtherDownIsPointedAt() {
        MadeSite made = made().config("").file("LISEZMOI.md", "Texte\n");
        MadeSite outer = new MadeSite(made.root().resolve("depot"));
        outer.file("LISEZMOI.md", "Texte\n").file("docs/_config.yml", "title: a\n");

        Outcome<Site> outcome = Site.open(outer.root(), outer.root());

        outcome.map(site -> {
            assertThat(MadeSite.notices(site)).containsExactly("NESTED_SITE");
            return site;
        });
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void aWalkOfOneFolderKeepsToIt() {
        MadeSite made =
                made().config("collections: [notes]\nexclude: [rien]\n")
                        .post("_notes/a.md", "title: a")
                        .post("_notes/sous/b.md", "title: b")
                        .post("docs/c.md", "title: c")
                        .post("rien/d.md", "title: d");
        Site site = made.open();
        List<String> seen = new ArrayList<>();

        site.walk(Path.of("_notes/sous"), post -> seen.add(Site.slashes(post.path())));
        site.walk(made.root().resolve("docs"), post -> seen.add(Site.slashes(post.path())));
        site.walk(Path.of("rien"), post -> seen.add(Site.slashes(post.path())));

        assertThat(seen).containsExactly("_notes/sous/b.md", "docs/c.md");
        assertThat(site.walk(Path.of(".."), post -> true).complete()).isTrue();
    }

    @Test
    void aWalkStopsWhenItIsTold() {
        MadeSite made = made();
        for (int i = 0; i < 20; i++) {
            made.file("a" + i + ".md", "Texte\n");
        }
        List<PostFile> seen = new ArrayList<>();

        Site.WalkResult result =
                made.open()
                        .walk(post -> {
                            seen.add(post);
                            return seen.size() < 3;
                        });

        assertThat(seen).hasSize(3);
        assertThat(result.complete()).isFalse();
    }
}
