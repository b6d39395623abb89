package fr.chapeau.site;

import static org.assertj.core.api.Assertions.assertThat;

import fr.chapeau.site.PostFile.Building;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/// What we read of a site is what the real Jekyll reads of it. Skipped where there is none.
@EnabledIf("fr.chapeau.RubyHere#hasJekyll")
class JekyllComparisonTest {
    /// Files with front matter in every place in which Jekyll may or may not look.
    private static final List<String> PLACES =
            List.of(
                    """
                    _posts/2024-01-01-a.md _posts/sub/2024-01-02-b.markdown _posts/sans-date.md
                    _posts/_sub/2024-01-03-c.md _posts/sub/_sub/2024-01-04-d.md
                    _posts/.2024-01-05-e.md _posts/2024-01-06-f.md~ _posts/2024-01-07-g.html
                    sport/_posts/2024-01-08-h.md _drafts/idée.md _drafts/sub/autre.md
                    sport/_drafts/x.md _notes/a.md _notes/sub/b.md _notes/_c.md _notes/sub/_d.md
                    _notes/.e.md _notes/#f.md _notes/g.md~ _notes/.sub/h.md _notes/i.html
                    _notes/_sub/j.md _notes/~k.md _fiches/a.md _fiches/b.md _fiches/c.md
                    _autre/a.md _layouts/a.md _includes/a.md _site/a.md a.md b.html _c.md .d.md
                    #a.md _hidden.md e.md~ README.md docs/f.md docs/_g/h.md docs/point./i.md
                    j..md node_modules/k.md docs/node_modules/l.md vendor/m.md
                    vendor/bundle/n.md gemfiles/o.md Gemfile.md l.mkd m.mkdown
                    """
                            .split("\\s+"));

    @TempDir Path folder;

    private MadeSite site() {
        return new MadeSite(folder);
    }

    @Test
    void aSiteWithoutSettingsIsReadAlike() throws Exception {
        MadeSite site = site().config("title: Essai\n");

        everyKindOfPlace(site, "");

        assertReadAlike(site);
    }

    @Test
    void collectionsAreReadAlike() throws Exception {
        MadeSite site =
                site().config("collections:\n  notes:\n    output: true\n  fiches: {}\n  élan:\n");

        everyKindOfPlace(site, "");
        site.post("_élan/a.md", "title: a").post("_lan/b.md", "title: b");

        assertReadAlike(site);
    }

    @Test
    void collectionsAsAListAreReadAlike() throws Exception {
        MadeSite site = site().config("collections: [notes, fiches, data]\n");

        everyKindOfPlace(site, "");

        assertReadAlike(site);
    }

    @Test
    void aFolderOfCollectionsIsReadAlike() throws Exception {
        MadeSite site =
                site().config(
                                """
                                collections_dir: content
                                collections: {notes: , fiches: }
                                exclude: [_notes/sub, content/_fiches]
                                """);

        everyKindOfPlace(site, "");
        everyKindOfPlace(site, "content/");
        everyKindOfPlace(site, "content2/");

        assertReadAlike(site);
    }

    @Test
    void includeAndExcludeAreReadAlike() throws Exception {
        MadeSite site =
                site().config(
                                """
                                collections: {notes: {output: true}, fiches: , pages: {output: true}}
                                include: [_pages, .well-known, "#a.md", _hidden.md]
                                exclude:
                                - README.md
                                - /scripts/
                                - pri
                                - "*.html"
                                - _posts/2024-01-0?-a.md
                                - _fiches/[ab].md
                                - en/
                                - vendor
                                """);

        everyKindOfPlace(site, "");
        everyKindOfPlace(site, "_pages/");
        everyKindOfPlace(site, ".well-known/");
        everyKindOfPlace(site, "scripts/");
        everyKindOfPlace(site, "privé/");
        everyKindOfPlace(site, "en/");
        everyKindOfPlace(site, "fr/");
        everyKindOfPlace(site, "vendor2/");

        assertReadAlike(site);
    }

    @Test
    void otherExtensionsOfMarkdownAreReadAlike() throws Exception {
        MadeSite site = site().config("markdown_ext: \"md,txt\"\ndestination: public\n");

        everyKindOfPlace(site, "");
        site.post("a.txt", "title: a").post("public/b.md", "title: b").post("c.MD", "title: c");

        assertReadAlike(site);
    }

    @Test
    void aSourceFolderIsReadAlike() throws Exception {
        MadeSite site = site().config("source: src\ncollections: [notes]\n");

        everyKindOfPlace(site, "");
        everyKindOfPlace(site, "src/");

        assertReadAlike(site);
    }

    @Test
    void titlesDatesAndPublicationAreTakenAlike() throws Exception {
        MadeSite site =
                site().config(
                                """
                                timezone: Europe/Paris
                                collections: {notes: {output: true}}
                                defaults:
                                - {scope: {path: "", type: notes}, values: {title: Note, published: false}}
                                - {scope: {path: _notes/public}, values: {published: true}}
                                - {scope: {path: "_notes/**/b*.md"}, values: {title: Verre}}
                                - {scope: {path: "", type: posts}, values: {date: "2020-02-02"}}
                                """);
        String[] dates = {
            "2024-03-08 15:13:00 +01:00",
            "2024-03-08 15:13:00",
            "2024-03-08",
            "\"2024-03-08 15:13\"",
            "\"2024-03-08T15:13:00Z\"",
            "2024/03/08",
            "2999-01-01",
            "2026-03-01 12:59:59 +01:00",
            "2026-03-01 13:00:01 +01:00",
            "2026-03-01 12:59:00",
            "\"2026-03-01 12:59\"",
            ""
        };
        for (int i = 0; i < dates.length; i++) {
            site.post(
                    "_posts/2024-05-0" + (i % 9 + 1) + "-un-article-" + i + ".md",
                    "date: " + dates[i]);
            // Without a default, an empty date stops Jekyll.
            String line = dates[i].isEmpty() ? "layout: a" : "date: " + dates[i];
            site.post("_notes/public/2023-05-01-Note-DEUX-" + i + ".md", line);
        }
        String[] published = {"no", "false", "\"false\"", "", "true", "0", "oui"};
        for (int i = 0; i < published.length; i++) {
            site.post("_posts/2024-06-01-publié-" + i + ".md", "published: " + published[i]);
            site.post("_notes/note-" + i + ".md", "published: " + published[i]);
            site.post("_notes/public/b-" + i + ".md", "published: " + published[i]);
            site.post("page-" + i + ".md", "published: " + published[i], "date: 2999-01-01");
        }
        site.post("_posts/2024-07-01-é--à.b.md", "title: 2024")
                .post("_posts/2024-7-1-court.md", "title: ' '")
                .post("_posts/24-7-1-deux.md", "layout: a")
                .post("_posts/69-7-1-deux.md", "layout: a")
                .post("_drafts/idée-à-voir.md", "layout: a")
                .post("_drafts/2999-01-01-loin.md", "layout: a");

        assertTakenAlike(site);
    }

    @Test
    void futurePostsAreTakenAlikeWhereTheSiteShowsThem() throws Exception {
        MadeSite site =
                site().config(
                                "timezone: Europe/Paris\nfuture: true\nunpublished: true\nshow_drafts: true\n");
        site.post("_posts/2999-01-01-loin.md", "title: a")
                .post("_posts/2024-01-01-non.md", "published: false")
                .post("_drafts/idée.md", "title: b");

        assertTakenAlike(site);
    }

    /// All of [#PLACES] and some files that are special in themselves, below a prefix.
    private static void everyKindOfPlace(MadeSite site, String prefix) {
        for (String path : PLACES) {
            site.post(prefix + path, "title: " + path.length());
        }
        site.file(prefix + "sans-entete.md", "Texte\n")
                .file(prefix + "_notes/sans-entete.md", "Texte\n")
                .file(prefix + "_posts/2024-02-01-sans-entete.md", "Texte\n")
                .file(prefix + "vide.md", "")
                .file(prefix + "espaces.md", "---  \t\r\ntitle: a\n---\n")
                .file(prefix + "tiret.md", "--- # a\ntitle: a\n---\n")
                .file(prefix + "sans-fin.md", "---")
                .file(prefix + "_posts/2024-02-02-image.png", "png")
                .file(prefix + "style.scss", "---\n---\n");
    }

    private static void assertReadAlike(MadeSite made) throws Exception {
        Site site = made.open();
        Map<String, PostFile> ours = MadeSite.posts(site);
        Markups markups = new Markups(site.config().reading().markdownExtensions());

        TreeSet<String> theirs =
                new TreeSet<>(
                        RealJekyll.read(
                                        made.root(),
                                        "future=true",
                                        "unpublished=true",
                                        "show_drafts=true")
                                .keySet());
        theirs.removeIf(path -> markups.of(path).isEmpty());

        assertThat(theirs).hasSizeGreaterThan(5);
        TreeSet<String> documents = new TreeSet<>();
        ours.forEach((path, post) -> {
            if (post.building() == Building.DOCUMENT) {
                documents.add(path);
            }
        });
        assertThat(documents).isEqualTo(theirs);
        for (Map.Entry<String, PostFile> post : ours.entrySet()) {
            assertThat(site.post(Path.of(post.getKey()))).contains(post.getValue());
        }
    }

    private static void assertTakenAlike(MadeSite made) throws Exception {
        Site site = made.open();
        SiteIndex index = MadeSite.index(site);

        Map<String, RealJekyll.Document> shown =
                RealJekyll.read(made.root(), "time=" + MadeSite.NOW);
        Map<String, RealJekyll.Document> all =
                RealJekyll.read(
                        made.root(),
                        "time=" + MadeSite.NOW,
                        "future=true",
                        "unpublished=true",
                        "show_drafts=true");

        TreeMap<String, String> ours = new TreeMap<>();
        TreeMap<String, String> theirs = new TreeMap<>();
        for (PostSummary post : index.posts()) {
            RealJekyll.Document read = all.get(Site.slashes(post.file().path()));
            assertThat(read).as(post.file().path().toString()).isNotNull();
            boolean page = read.date() == 0;
            boolean dated = !page && post.date().isPresent();
            RealJekyll.Document built = shown.get(read.path());
            boolean published = built != null && built.published();
            String title = page || read.title().isBlank() ? post.title() : read.title();
            theirs.put(read.path(), title + "|" + published + "|" + (dated ? read.date() : 0));
            Instant date = dated ? post.date().orElseThrow().instant() : null;
            ours.put(
                    read.path(),
                    post.title()
                            + "|"
                            + (post.publication() == Publication.PUBLISHED)
                            + "|"
                            + (date == null ? 0 : date.getEpochSecond()));
        }
        assertThat(ours).isEqualTo(theirs);
    }
}
