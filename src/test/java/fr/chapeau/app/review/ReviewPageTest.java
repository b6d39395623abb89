package fr.chapeau.app.review;

import static org.assertj.core.api.Assertions.assertThat;

import fr.chapeau.app.changes.ArticleComparison;
import fr.chapeau.app.changes.ChangedArticle;
import fr.chapeau.app.workspace.SiteChecks;
import fr.chapeau.app.workspace.Workspace;
import fr.chapeau.git.GitRepo;
import fr.chapeau.i18n.Language;
import fr.chapeau.i18n.Texts;
import fr.chapeau.problem.Outcome;
import fr.chapeau.review.PostVersion;
import fr.chapeau.site.SiteIndex;
import fr.chapeau.text.FileText;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

class ReviewPageTest {
    private static final String HEAD = "---\ntitle: Le port\ntags: [a]\n---\n\n";
    private static final String OLD =
            HEAD
                    + "Un début. XXX\n\nLe chat dort ici depuis hier.\n\nUn milieu calme.\n\nUne fin.\n";

    @TempDir private Path folder;
    private GitRepo repo = GitRepo.at(Path.of(""));

    @BeforeEach
    void site() {
        repo = GitRepo.init(folder.resolve("site"));
        repo.write("_config.yml", "lang: fr\ncollections:\n  actualites: {output: true}\n")
                .write("_actualites/port.md", OLD)
                .write("_actualites/gare.md", OLD.replace("port", "gare"))
                .commitAll("Début");
    }

    @Test
    void showsFieldsWordsAndFindings() throws Exception {
        repo.write(
                "_actualites/port.md",
                OLD.replace("Le port", "Le beau port")
                        .replace("chat", "chien")
                        .replace("[a]", "[a, b]")
                        .replace("Une fin.", "Une fin. TODO"));

        Document page = page();

        assertThat(texts(page, "h2")).containsExactly("Sommaire", "Le beau port");
        assertThat(texts(page, "a"))
                .containsExactly("Le beau port\u00A0: article modifié, une nouvelle erreur");
        assertThat(texts(page, "code")).contains("_actualites/port.md");
        assertThat(texts(page, "p")).contains("Temps de lecture\u00A0: une minute.");
        assertThat(texts(page, "del")).contains("chat");
        assertThat(texts(page, "ins")).contains("chien", "beau ");
        assertThat(texts(page, "th")).contains("Titre", "Avant", "Après");
        assertThat(texts(page, "td")).contains("Marqueur TODO");
        Element old = element(page, "details", 0);
        assertThat(old.getTextContent()).contains("XXX").doesNotContain("TODO");
        assertThat(element(page, "table", 0).getTextContent())
                .contains("TODO")
                .contains("erreur")
                .doesNotContain("XXX");
    }

    @Test
    void standsAloneAndLeadsOnlyToItself() throws Exception {
        repo.write("_actualites/port.md", OLD.replace("chat", "chien"))
                .delete("_actualites/gare.md")
                .write("_actualites/neuf.md", HEAD + "Neuf.\n");

        String html = html();

        Document page = parsed(html);
        assertThat(page.getDocumentElement().getAttribute("lang")).isEqualTo("fr");
        assertThat(html)
                .doesNotContain("<script")
                .doesNotContain("@import")
                .doesNotContain("url(")
                .doesNotContain("http");
        Set<String> ids = new HashSet<>();
        for (Element one : elements(page, "*")) {
            String id = one.getAttribute("id");
            assertThat(id.isEmpty() || ids.add(id)).as(id).isTrue();
        }
        List<Element> links = elements(page, "a");
        assertThat(links).hasSize(3);
        assertThat(links).allMatch(link -> ids.contains(link.getAttribute("href").substring(1)));
        assertThat(texts(page, "strong"))
                .containsExactlyInAnyOrder("Article modifié", "Article supprimé", "Nouvel article");
        for (Element table : elements(page, "table")) {
            assertThat(table.getElementsByTagName("caption").getLength()).isEqualTo(1);
        }
        assertThat(elements(page, "th")).allMatch(th -> !th.getAttribute("scope").isEmpty());
    }

    @Test
    void givesBothTextsBack() throws Exception {
        Random random = new Random(7);
        for (int round = 0; round < 15; round++) {
            String now = edited(random);
            repo.write("_actualites/port.md", now);

            Document page = page();

            // What is moved stands once; such edits are not made here.
            assertThat(flow(page, "ins")).isEqualTo(bare(OLD));
            assertThat(flow(page, "del")).isEqualTo(bare(now));
        }
    }

    /// Some words of the body others, some blocks gone or new.
    private static String edited(Random random) {
        StringBuilder text = new StringBuilder(HEAD.replace("port", "port " + random.nextInt(99)));
        for (String block : List.of(OLD.substring(HEAD.length()).split("\n\n"))) {
            if (random.nextInt(5) > 0) {
                String[] words = block.strip().split(" ");
                words[random.nextInt(words.length)] = "mot" + random.nextInt(99);
                text.append(String.join(" ", words)).append("\n\n");
            }
            if (random.nextInt(5) == 0) {
                text.append("Nouveau ").append(random.nextInt(99)).append(" venu.\n\n");
            }
        }
        return text.toString();
    }

    /// The body without blanks: those at the ends of blocks are not shown.
    private static String bare(String text) {
        return text.substring(text.indexOf("---", 4) + 3).replaceAll("\\s+", "");
    }

    /// The text of the body on the page without what is in the elements of a name.
    private static String flow(Document page, String without) {
        StringBuilder flow = new StringBuilder();
        for (Element block : elements(page, "div")) {
            if (block.getAttribute("class").equals("text") && !isInTable(block)) {
                collect(block, without, flow);
            }
        }
        return flow.toString().replaceAll("[\\s·↵]+", "");
    }

    private static boolean isInTable(Element block) {
        return block.getParentNode().getNodeName().equals("td");
    }

    private static void collect(Node node, String without, StringBuilder flow) {
        if (node.getNodeType() == Node.TEXT_NODE) {
            flow.append(node.getTextContent());
        }
        NodeList inside = node.getChildNodes();
        for (int i = 0; i < inside.getLength(); i++) {
            if (!inside.item(i).getNodeName().equals(without)) {
                collect(inside.item(i), without, flow);
            }
        }
    }

    @Test
    void saysWhatWasMovedAndFoldsTheRest() throws Exception {
        String cat = "Le chat dort ici depuis hier.\n\n";
        repo.write(
                "_actualites/port.md", OLD.replace(cat, "").replace("Un début", cat + "Un début"));

        Document page = page();

        assertThat(texts(page, "p"))
                .contains(
                        "Déplacé jusqu’ici, depuis plus haut",
                        "« Un début. XXX » a été déplacé plus bas"
                                .replace("« ", "«\u00A0")
                                .replace(" »", "\u00A0»"));
        assertThat(texts(page, "del")).isEmpty();
        assertThat(texts(page, "summary")).contains("Un bloc inchangé", "2 blocs inchangés");
    }

    @Test
    void givesSignsToWhatHasNoShape() throws Exception {
        repo.write(
                "_actualites/port.md",
                OLD.replace("chat dort", "chat\u00A0dort").replace("calme", "ca\u202Elme"));

        Document page = page();

        assertThat(texts(page, "ins")).contains("⍽").anyMatch(text -> text.contains("[U+202E]"));
        assertThat(texts(page, "del")).contains("·");
    }

    @Test
    void keepsHostileTextsText() throws Exception {
        String attack =
                "</style><script>alert(1)</script><img src=x onerror=y>]]>&#0; \u0001\uFFFE";
        repo.write(
                        "_actualites/</title><b>.md",
                        "---\ntitle: \"</h2><script>1</script>\"\n---\n\nA\n")
                .write("_actualites/port.md", HEAD + attack + "\r\n\rfin\n\nneuf\n")
                .write("_actualites/gare.md", "---\ntitle: \"" + attack + "\n---\n" + attack);

        String html = html();

        Document page = parsed(html);
        assertThat(html).doesNotContain("<script").doesNotContain("\u0001");
        assertThat(elements(page, "img")).isEmpty();
        assertThat(elements(page, "style")).hasSize(1);
        assertThat(texts(page, "h2")).contains("</h2><script>1</script>");
        assertThat(page.getDocumentElement().getTextContent()).contains("alert(1)");
    }

    @Test
    void staysWithinBoundsHoweverLargeTheDrafts() throws Exception {
        String large = HEAD + "Un mot après l’autre, sans que rien ne change.\n\n".repeat(2000);
        List<ReviewedDraft> drafts = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            drafts.add(unchecked(Path.of("_actualites/grand-" + i + ".md"), large, large + "Fin."));
        }

        String html = html(drafts);

        assertThat(texts(parsed(html), "h2")).hasSize(61).allMatch(title -> title.length() < 202);
        assertThat(html.length()).isBetween(4_000_000, 7_000_000);
        assertThat(html).contains("la page serait trop longue");
    }

    @Test
    void hasContrastInLightAndDark() throws Exception {
        repo.write("_actualites/port.md", OLD.replace("chat", "chien"));

        String css = html();

        Matcher colours = Pattern.compile("--(paper|faint|gone|new): #(..)(..)(..);").matcher(css);
        List<Double> papers = new ArrayList<>();
        List<Double> inks = new ArrayList<>();
        while (colours.find()) {
            boolean paper = colours.group(1).equals("paper") || colours.group(1).equals("faint");
            (paper ? papers : inks).add(luminance(colours));
        }
        for (int scheme = 0; scheme < 2; scheme++) {
            for (int ink = 0; ink < 2; ink++) {
                double one = inks.get(scheme * 2 + ink);
                assertThat(contrast(one, papers.get(scheme * 2))).isGreaterThan(7);
                assertThat(contrast(one, papers.get(scheme * 2 + 1))).isGreaterThan(4.5);
            }
        }
    }

    private static double contrast(double one, double other) {
        return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    }

    /// Relative luminance (WCAG 2.1).
    private static double luminance(Matcher colour) {
        double[] weights = {0.2126, 0.7152, 0.0722};
        double sum = 0;
        for (int i = 0; i < 3; i++) {
            double part = Integer.parseInt(colour.group(i + 2), 16) / 255.0;
            sum +=
                    weights[i]
                            * (part <= 0.03928
                                    ? part / 12.92
                                    : Math.pow((part + 0.055) / 1.055, 2.4));
        }
        return sum;
    }

    @Test
    void showsPicturesSmallWithTheirAlternativeBeside() throws Exception {
        repo.write("img/un.png", png())
                .write(
                        "_actualites/port.md",
                        OLD.replace("Une fin.", "![Le quai](/img/un.png) ![Loin](/img/nul.png)"));

        Document page = page();

        assertThat(elements(page, "img"))
                .singleElement()
                .satisfies(img -> {
                    assertThat(img.getAttribute("src")).startsWith("data:image/png;base64,");
                    assertThat(img.getAttribute("alt")).isEqualTo("Image d’après");
                });
        assertThat(texts(page, "figcaption"))
                .containsExactly(
                        "Image d’après. Texte alternatif\u00A0: Le quai",
                        "Image d’après. Texte alternatif\u00A0: Loin");
        assertThat(texts(page, "p")).contains("Cette image ne peut pas être montrée ici.");
    }

    @Test
    void givesNoPictureAwayThatLiesOutsideOfTheSite() throws Exception {
        Files.write(folder.resolve("secret.png"), png());
        repo.write("img/un.png", png())
                .link("img/lien.png", folder.resolve("secret.png").toString())
                .write(
                        "_actualites/port.md",
                        OLD.replace(
                                "Une fin.",
                                "![A](/img/un.png) ![B](/img/lien.png) ![C](/../secret.png)"));

        assertThat(elements(page(), "img")).hasSize(1);
    }

    /// One sees through it, so that it stays a PNG.
    private static byte[] png() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(4, 3, BufferedImage.TYPE_INT_ARGB), "png", bytes);
        return bytes.toByteArray();
    }

    private Document page() throws Exception {
        return parsed(html());
    }

    private String html() {
        try (Workspace workspace = done(Workspace.open(repo.folder()))) {
            SiteChecks sites = new SiteChecks(GitRepo.CLOCK);
            DraftReviews reviews = new DraftReviews(workspace, sites.of(workspace));
            List<ReviewedDraft> drafts =
                    done(reviews.below(repo.folder(), Optional.empty())).stream()
                            .map(ReviewPageTest::done)
                            .toList();
            return page(drafts, sites, workspace);
        }
    }

    private String html(List<ReviewedDraft> drafts) {
        try (Workspace workspace = done(Workspace.open(repo.folder()))) {
            return page(drafts, new SiteChecks(GitRepo.CLOCK), workspace);
        }
    }

    /// With a title that is too long to be one.
    private ReviewedDraft unchecked(Path path, String before, String after) {
        try (Workspace workspace = done(Workspace.open(repo.folder()))) {
            ChangedArticle article =
                    new ArticleComparison(SiteIndex.of(workspace.site()))
                            .between(
                                    new PostVersion(path, new FileText(before, false)),
                                    new PostVersion(path, new FileText(after, false)));
            return new ReviewedDraft(
                    path, "titre ".repeat(17_000), article, List.of(), List.of(), 1);
        }
    }

    private static String page(List<ReviewedDraft> drafts, SiteChecks sites, Workspace workspace) {
        return new ReviewPage(
                        new Texts(Language.FRENCH),
                        "1.2.3",
                        sites.rules(),
                        new SitePictures(workspace, sites.of(workspace).index()))
                .of(
                        new ReviewReport(
                                "site",
                                Optional.of("fr"),
                                ZonedDateTime.now(GitRepo.CLOCK),
                                Optional.empty(),
                                drafts,
                                List.of()));
    }

    private static <T> T done(Outcome<T> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        return ((Outcome.Done<T>) outcome).value();
    }

    private static Document parsed(String html) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<Element> elements(Document page, String name) {
        NodeList found = page.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    private static Element element(Document page, String name, int index) {
        return elements(page, name).get(index);
    }

    private static List<String> texts(Document page, String name) {
        return elements(page, name).stream().map(Element::getTextContent).toList();
    }
}
