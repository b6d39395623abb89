package fr.chapeau.app.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fr.chapeau.RubyHere;
import fr.chapeau.app.sample.SampleSite;
import fr.chapeau.frontmatter.FrontMatter;
import fr.chapeau.markdown.DomText;
import fr.chapeau.problem.Outcome;
import fr.chapeau.site.Appearance;
import fr.chapeau.site.PostReader;
import fr.chapeau.site.PostSummary;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whole pages by the real `jekyll build` and by ours.
class PageComparisonTest {
    @TempDir Path home = Path.of("");

    @Test
    void everyPageOfTheSampleSiteIsAsJekyllBuildsIt() throws Exception {
        assumeTrue(RubyHere.hasJekyll(), "no Jekyll on this machine");
        Path sample = home.toRealPath().resolve("chapeau-exemple");
        assertThat(new SampleSite().writeBelow(home.toRealPath())).isEqualTo(Outcome.done(sample));

        assertThat(compared(sample)).hasSizeGreaterThan(10);
    }

    @Test
    void everyPageOfASiteFullOfLiquidIsAsJekyllBuildsIt() throws Exception {
        assumeTrue(RubyHere.hasJekyll(), "no Jekyll on this machine");
        Path folder = Files.createDirectory(home.toRealPath().resolve("riche"));
        RICH.forEach((name, text) -> write(folder.resolve(name), text));

        assertThat(compared(folder)).hasSize(7);
    }

    /// Builds a site and holds each page against ours.
    private List<String> compared(Path source) throws Exception {
        Path built = home.resolve("built");
        BuiltSite.build(source, built);
        BuiltSite ours = new BuiltSite(source);
        PostReader reader = new PostReader(ours.site(), BuiltSite.CLOCK);
        List<String> pages = new ArrayList<>();
        for (PostSummary post : ours.index().posts()) {
            String path = post.file().path().toString();
            FrontMatter text = FrontMatter.parse(Files.readString(source.resolve(path)));
            if (reader.appearance(post.file(), text) instanceof Appearance.Appears appears) {
                pages.add(path);
                RenderedPage page = ours.page(path);
                String html = page.html().replaceAll(" data-source=\"[^\"]*\"", "");
                String theirs = Files.readString(built.resolve(appears.address().file()));
                assertThat(page.remarks()).as(path).isEmpty();
                assertThat(DomText.of(html)).as(path).isEqualTo(DomText.of(theirs));
            }
        }
        return pages;
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static final Map<String, String> RICH =
            Map.ofEntries(
                    Map.entry(
                            "_config.yml",
                            """
                            title: Essai
                            url: https://www.exemple.fr
                            baseurl: /base
                            timezone: Europe/Paris
                            author: {name: Anne, links: [a, b]}
                            collections:
                              fiches: {output: true, permalink: /fiches/:name/, title: Fiches}
                              notes: {}
                            defaults:
                            - {scope: {path: '', type: fiches}, values: {layout: fiche, level: 2}}
                            - {scope: {path: '', type: posts}, values: {layout: post}}
                            """),
                    Map.entry(
                            "_data/people.yml",
                            """
                            # who is who
                            - name: Anne
                              since: 2020-01-02
                              roles: [chef, dev]
                            - name: "Bob: le second"
                              bio: |
                                deux
                                lignes
                            """),
                    Map.entry(
                            "_data/menu/main.json",
                            "{\"a\": [1, 2.5, null, true], \"b\": {\"c\": \"d\"}}"),
                    Map.entry("_data/list.json", "[{\"x\": 1},\n\t{\"x\": 2}]"),
                    Map.entry("_data/table.csv", "nom,ville\nAnne,\"Paris, 12e\"\nBob,\n"),
                    Map.entry("_data/table2.tsv", "a\tb\n1\t2\n"),
                    Map.entry(
                            "_layouts/default.html",
                            """
                            ---
                            skin: plain
                            deep: outer
                            ---
                            <html><body class="{{ layout.skin }} {{ layout.deep }}">
                            {% include nav.html here=page.url %}{{ content }}
                            {% for p in site.data.people %}{{ p.name }} {{ p.since | date: "%d/%m/%Y" }} {{ p.roles | join: "+" }} {{ p.bio }}{% endfor %}
                            {{ site.data.menu.main.a | inspect }} {{ site.data.menu.main.b.c }} {{ site.data.list | map: "x" | join }}
                            {% for r in site.data.table %}{{ r.nom }}={{ r.ville }};{% endfor %}{{ site.data.table2[0].b }}
                            {{ site.author.name }} {{ site.author.links | last }} {{ site.title }} {{ site.time | date: "%F" }}
                            {{ site.missing }}{{ page.nothing.at.all }}
                            {% link fiches.md %} {% link _fiches/un.md %} {% post_url 2025-01-02-bonjour %}
                            </body></html>
                            """),
                    Map.entry(
                            "_layouts/post.html",
                            """
                            ---
                            layout: default
                            deep: inner
                            ---
                            <h1>{{ page.title }}</h1><p>{{ page.date }} {{ page.date | date_to_xmlschema }} {{ page.id }} {{ page.slug }} {{ page.ext }} {{ page.name }} {{ page.path }} {{ page.collection }}</p>
                            <p>{{ page.categories | join: "/" }} {{ page.tags | join: "/" }} {{ page.draft }}</p>
                            <p>{{ page.previous.title }} {{ page.next.url }} {{ page.previous.date }}</p>
                            <div>{{ page.excerpt }}</div>{{ page.excerpt | strip_html | truncatewords: 3 }}
                            {{ content }}
                            {% for p in site.related_posts %}[{{ p.title }}]{% endfor %}
                            """),
                    Map.entry(
                            "_layouts/fiche.html",
                            """
                            ---
                            layout: default
                            ---
                            <article data-level="{{ page.level }}">{{ page.title }} {{ page.relative_path }} {{ page.url | absolute_url }}
                            {{ content }}{{ page.date | date: "%Y" }}</article>
                            """),
                    Map.entry(
                            "_includes/nav.html",
                            """
                            <nav>{% for d in site.fiches %}<a {% if d.url == include.here %}class="here"{% endif %} href="{{ d.url | relative_url }}">{{ d.title }}</a>{% endfor %}
                            {% assign c = site.collections | where: "label", "fiches" | first %}{{ c.title }} {{ c.docs | size }} {{ c.output }}
                            {% for t in site.tags %}{{ t[0] }}:{{ t[1].size }} {% endfor %}{% for t in site.categories %}{{ t | first }}:{{ t | last | size }} {% endfor %}
                            {{ site.notes | map: "title" | join: "," }} {{ site.documents | size }} {{ site.posts | size }}
                            {% assign byYear = site.posts | group_by_exp: "p", "p.date | date: '%Y'" %}{% for y in byYear %}{{ y.name }}={{ y.items | map: "title" | join: "," }} {% endfor %}
                            {% assign f = site.posts | where_exp: "p", "p.tags contains 'mer'" %}{{ f | map: "title" | join: "," }}</nav>
                            """),
                    Map.entry(
                            "_posts/2025-01-02-bonjour.md",
                            """
                            ---
                            title: Bonjour
                            tags: mer port
                            categories: [Vie, Mer]
                            ---
                            Premier *paragraphe* de {{ page.title }}.

                            {% for i in (1..3) %}
                            - point {{ i }}
                            {% endfor %}

                            {% raw %}{{ brut }}{% endraw %} {% include nav.html %}
                            """),
                    Map.entry(
                            "_posts/2025-03-04-encore-une-fois.md",
                            """
                            ---
                            tag: mer
                            category: Vie
                            date: 2025-03-04 10:11:12 +01:00
                            ---
                            Sans titre.<!-- x -->

                            ## Suite

                            {% highlight ruby %}
                            puts 1 < 2
                            {% endhighlight %}
                            """),
                    Map.entry(
                            "_posts/2024-12-31-fin.html",
                            "---\ntitle: Fin\n---\n<p>HTML {{ 'x' | upcase }}</p>\n"),
                    Map.entry(
                            "_fiches/un.md",
                            "---\ntitle: Un\n---\nTexte un. {{ page.level | plus: 1 }}\n"),
                    Map.entry("_fiches/deux.md", "---\nlevel: 7\n---\nTexte deux.\n"),
                    Map.entry("_notes/n.md", "---\ntitle: Note\n---\nCachée.\n"),
                    Map.entry(
                            "fiches.md",
                            """
                            ---
                            layout: default
                            title: Les fiches
                            ---
                            {{ page.dir }} {{ page.name }} {{ page.path }} {{ page.url }} {{ page.date }}

                            {% for d in site.fiches reversed %}* [{{ d.title }}]({{ d.url | relative_url }}) {{ d.content | strip_html }}
                            {% endfor %}
                            """),
                    Map.entry(
                            "index.html",
                            "---\nlayout: default\n---\n<p>{{ site.pages | map: 'title' | compact | join: ',' }}</p>\n"));
}
