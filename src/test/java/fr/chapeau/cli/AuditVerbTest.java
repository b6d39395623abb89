package fr.chapeau.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fr.chapeau.check.Rgaa;
import fr.chapeau.git.GitRepo;
import fr.chapeau.i18n.Language;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/// The report over a whole site.
class AuditVerbTest {
    @TempDir private Path folder;
    private GitRepo repo = GitRepo.at(Path.of(""));
    private Path out = Path.of("");
    private Path csv = Path.of("");

    @BeforeEach
    void site() {
        repo = GitRepo.init(folder.resolve("site"));
        repo.write("_config.yml", "lang: fr\ncollections:\n  actualites:\n    title: Actus\n");
        repo.write("_actualites/a.md", "---\ntitle: A <b>&\n---\n\nDes XXX\u0002 et ![](/a.png)\n");
        repo.write("_actualites/propre.md", "---\ntitle: Propre\n---\n\nUn texte fini.\n");
        repo.commitAll("Début");
        repo.git("config", "user.name", "=Zoé \"Z\", &script");
        repo.write("_posts/2026-01-02-b.md", "---\ntitle: B\n---\n\nUn TODO, suite...\n");
        repo.commitAll("Suite");
        repo.write("_actualites/neuf.md", "---\ntitle: Neuf\n---\n\nUn XXX.\n");
        out = folder.resolve("rapport.html");
        csv = folder.resolve("rapport.csv");
    }

    private CommandRun audit(Language language) {
        return CommandRun.in(language, "audit", repo.folder(), "--out", out, "--csv", csv);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void writesAPageThatStandsAlone(Language language) throws Exception {
        CommandRun run = audit(language);

        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        String html = Files.readString(out);
        Document page = parsed(html);
        assertThat(page.getDocumentElement().getAttribute("lang"))
                .isEqualTo(language.locale().getLanguage());
        assertThat(page.getElementsByTagName("script").getLength()).isZero();
        assertThat(html).doesNotContain("src=").doesNotContain("http").doesNotContain("@import");
        assertThat(texts(page, "h1")).hasSize(1).first().asString().contains("site");
        assertThat(texts(page, "title")).isEqualTo(texts(page, "h1"));
        assertThat(texts(page, "h3")).contains("A <b>&");
    }

    @Test
    void givesEveryTableItsCaptionAndHeads() throws Exception {
        audit(Language.FRENCH);

        NodeList tables = parsed(Files.readString(out)).getElementsByTagName("table");
        assertThat(tables.getLength()).isEqualTo(5 + 3);
        for (int i = 0; i < tables.getLength(); i++) {
            Element table = (Element) tables.item(i);
            assertThat(table.getElementsByTagName("caption").getLength()).isEqualTo(1);
            NodeList heads = table.getElementsByTagName("th");
            for (int j = 0; j < heads.getLength(); j++) {
                assertThat(((Element) heads.item(j)).getAttribute("scope")).matches("col|row");
            }
            int columns = cells((Element) table.getElementsByTagName("tr").item(0));
            NodeList rows = table.getElementsByTagName("tr");
            for (int j = 0; j < rows.getLength(); j++) {
                assertThat(cells((Element) rows.item(j))).isEqualTo(columns);
            }
        }
    }

    private static int cells(Element row) {
        return row.getElementsByTagName("td").getLength()
                + row.getElementsByTagName("th").getLength();
    }

    @Test
    void namesThePicturesThatNothingUses() throws Exception {
        repo.write("img/un-vieux.png", "x".repeat(2_500));
        repo.write("img/a.png", "x");

        audit(Language.FRENCH);

        String html = Files.readString(out);
        assertThat(html).contains("Images que rien n’utilise").contains("img/un-vieux.png</th>");
        assertThat(html).contains(">3</td>").doesNotContain("img/a.png</th>");
        assertThat(Files.readString(csv)).contains("img/un-vieux.png,,,advice,image-unused,");
        CommandRun.in(
                Language.FRENCH, "audit", repo.file("_actualites"), "--out", out, "--csv", csv);
        assertThat(Files.readString(out)).doesNotContain("un-vieux");
    }

    @Test
    void leadsOnlyToPlacesOfThePage() throws Exception {
        audit(Language.ENGLISH);

        Document page = parsed(Files.readString(out));
        Set<String> ids = new HashSet<>();
        NodeList all = page.getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
            String id = ((Element) all.item(i)).getAttribute("id");
            assertThat(id.isEmpty() || ids.add(id)).as(id).isTrue();
        }
        NodeList links = page.getElementsByTagName("a");
        assertThat(links.getLength()).isGreaterThan(6);
        for (int i = 0; i < links.getLength(); i++) {
            String target = ((Element) links.item(i)).getAttribute("href");
            assertThat(ids).contains(target.substring(1));
        }
    }

    @Test
    void countsBySeverityRuleCollectionAgeAndAuthor() throws Exception {
        audit(Language.ENGLISH);

        Document page = parsed(Files.readString(out));
        List<List<String>> severities = rows(page, "severities");
        CommandRun check = CommandRun.in(Language.ENGLISH, "check", repo.folder());
        long errors = check.out().lines().filter(line -> line.contains(": error: ")).count();
        assertThat(severities.getFirst()).startsWith("error").contains(String.valueOf(errors));
        assertThat(rows(page, "rules"))
                .anyMatch(row -> row.getFirst().contains("placeholder-xxx"))
                .anyMatch(row ->
                        row.getFirst().contains("image-alt-empty")
                                && row.get(1)
                                        .equals(
                                                String.join(
                                                        ", ",
                                                        Rgaa.current()
                                                                .criteria("image-alt-empty"))));
        assertThat(rows(page, "collections"))
                .extracting(List::getFirst)
                .containsExactlyInAnyOrder("Actus", "Posts");
        assertThat(rows(page, "ages"))
                .extracting(row -> row.getFirst() + " " + row.get(1))
                .containsExactly("Less than a month 3", "Not known 1");
        assertThat(rows(page, "authors"))
                .extracting(row -> row.getFirst() + " " + row.get(1))
                .containsExactlyInAnyOrder(
                        GitRepo.AUTHOR.name() + " 2", "=Zoé \"Z\", &script 1", "Not known 1");
    }

    /// The cells of the rows of a section's table, heads left out.
    private static List<List<String>> rows(Document page, String section) {
        List<List<String>> rows = new ArrayList<>();
        NodeList sections = page.getElementsByTagName("section");
        for (int i = 0; i < sections.getLength(); i++) {
            Element one = (Element) sections.item(i);
            if (one.getAttribute("aria-labelledby").equals(section)) {
                NodeList lines =
                        ((Element) one.getElementsByTagName("tbody").item(0))
                                .getElementsByTagName("tr");
                for (int j = 0; j < lines.getLength(); j++) {
                    Element line = (Element) lines.item(j);
                    List<String> row = new ArrayList<>(texts(line, "th"));
                    row.addAll(texts(line, "td"));
                    rows.add(row);
                }
            }
        }
        return rows;
    }

    @Test
    void writesARowAFindingForSpreadsheets() throws IOException {
        audit(Language.FRENCH);

        String table = Files.readString(csv);
        List<List<String>> rows = csv(table);
        CommandRun check = CommandRun.of("check", "--format", "jsonl", repo.folder());
        assertThat(rows.getFirst())
                .startsWith("file", "line", "column", "severity", "rule", "rgaa", "message");
        assertThat(rows).hasSize((int) check.out().lines().count() + 1);
        assertThat(rows).allMatch(row -> row.size() == rows.getFirst().size());
        assertThat(rows)
                .anySatisfy(row ->
                        assertThat(row)
                                .startsWith(
                                        "_actualites/a.md", "5", "5", "error", "placeholder-xxx")
                                .contains("A <b>&", "Actus", GitRepo.AUTHOR.name()))
                // A spreadsheet would compute what begins with a sign of equality.
                .anySatisfy(row -> assertThat(row).contains("2026-03-02", "'=Zoé \"Z\", &script"));
        assertThat(table.replace("\r\n", "")).doesNotContain("\n").doesNotContain("\r");
    }

    /// A reader of RFC 4180.
    private static List<List<String>> csv(String text) {
        List<List<String>> rows = new ArrayList<>();
        Matcher field =
                Pattern.compile("(?:\"((?:[^\"]|\"\")*)\"|([^,\"\r\n]*))(,|\r\n)").matcher(text);
        List<String> row = new ArrayList<>();
        while (field.find()) {
            row.add(field.group(1) == null ? field.group(2) : field.group(1).replace("\"\"", "\""));
            if (!field.group(3).equals(",")) {
                rows.add(row);
                row = new ArrayList<>();
            }
        }
        assertThat(row).isEmpty();
        return rows;
    }

    @Test
    void hasContrastInLightAndDark() throws IOException {
        audit(Language.FRENCH);

        String css = Files.readString(out);
        for (String scheme : css.split("@media \\(prefers-color-scheme: dark\\)", -1)) {
            String block = scheme.substring(0, scheme.indexOf('}'));
            double paper = luminance(block, "paper");
            double faint = luminance(block, "faint");
            for (String name : List.of("ink", "link", "error", "warning", "advice")) {
                assertThat(contrast(luminance(block, name), paper)).as(name).isGreaterThan(7);
                assertThat(contrast(luminance(block, name), faint)).as(name).isGreaterThan(4.5);
            }
            assertThat(contrast(luminance(block, "line"), paper)).isGreaterThan(3);
        }
    }

    private static double contrast(double one, double other) {
        return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    }

    /// Relative luminance (WCAG 2.1).
    private static double luminance(String css, String name) {
        Matcher color = Pattern.compile("--" + name + ": #(..)(..)(..);").matcher(css);
        assertThat(color.find()).as(name).isTrue();
        double[] weights = {0.2126, 0.7152, 0.0722};
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            double part = Integer.parseInt(color.group(i + 1), 16) / 255.0;
            sum +=
                    weights[i]
                            * (part <= 0.03928
                                    ? part / 12.92
                                    : Math.pow((part + 0.055) / 1.055, 2.4));
        }
        return sum;
    }

    @Test
    void saysWhatWasSetAsideWithItsReason() throws Exception {
        repo.write(
                ".chapeau/dismissals/_actualites/neuf.md/un.yml",
                """
                rule: placeholder-xxx
                about: XXX
                before: "Un "
                after: "."
                reason: C’est, voulu.
                by: Zoé
                """);

        audit(Language.FRENCH);

        Document page = parsed(Files.readString(out));
        assertThat(rows(page, "set-aside"))
                .containsExactly(
                        List.of("Neuf", "5", "Texte à remplacer (XXX)", "C’est, voulu.", "Zoé"));
        assertThat(Files.readString(out)).contains("Un constat a été écarté avec une raison");
        List<List<String>> rows = csv(Files.readString(csv));
        assertThat(rows.getFirst()).endsWith("state", "reason");
        assertThat(rows.getLast())
                .startsWith("_actualites/neuf.md", "5")
                .endsWith("set-aside", "C’est, voulu.");
        assertThat(rows.subList(1, rows.size() - 1)).allMatch(row -> row.contains("open"));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void looksBackWhereAsked(Language language) throws Exception {
        CommandRun.in(language, "audit", repo.folder(), "--out", out, "--trend", "--months", "3");

        Document page = parsed(Files.readString(out));
        assertThat(rows(page, "trend")).hasSize(1);
        assertThat(rows(page, "trend").getFirst()).contains("3", "2");
        assertThat(page.getElementsByTagName("svg").getLength()).isEqualTo(3 + 1);
        assertThat(Files.readString(out)).contains("aria-label=\"").doesNotContain("http");
        CommandRun wrong = CommandRun.of("audit", repo.folder(), "--out", out, "--months", "0");
        assertThat(wrong.code()).isEqualTo(2);
        assertThat(wrong.err()).contains("--months");
        repo.sh("rm -rf .git");
        CommandRun.in(Language.FRENCH, "audit", repo.folder(), "--out", out, "--trend");
        assertThat(Files.readString(out)).contains("n’a pas d’historique");
    }

    @Test
    void replacesTheReportOfAnotherDay() throws IOException {
        audit(Language.FRENCH);
        String first = Files.readString(out);
        repo.write("_actualites/neuf.md", "---\ntitle: Neuf\n---\n\nUn texte.\n");

        audit(Language.FRENCH);

        assertThat(Files.readString(out)).isNotEqualTo(first);
    }

    @Test
    void worksWithoutGitAndWithoutArticles() throws IOException {
        repo.sh("rm -rf .git");
        assertThat(audit(Language.FRENCH).code()).isZero();
        assertThat(Files.readString(out)).contains("Git ne connaît pas ces articles");

        repo.sh("rm -rf _actualites _posts");
        assertThat(audit(Language.FRENCH).code()).isZero();
        assertThat(Files.readString(out)).contains("Rien n’a été trouvé");
    }

    @Test
    void saysWhatItCannotDo() throws IOException {
        Path absent = folder.resolve("absent").resolve("a.html");

        CommandRun nowhere = CommandRun.of("audit", repo.folder(), "--out", absent);
        CommandRun file = CommandRun.of("audit", repo.file("_config.yml"), "--out", out);
        Files.write(
                repo.file("_actualites/latin.md"), new byte[] {'-', '-', '-', '\n', (byte) 0xE9});
        CommandRun partly = audit(Language.FRENCH);

        assertThat(nowhere.code()).isEqualTo(2);
        assertThat(nowhere.err()).hasLineCount(1).contains("absent");
        assertThat(file.code()).isEqualTo(2);
        assertThat(partly.code()).isEqualTo(2);
        assertThat(partly.err()).contains("latin.md");
        assertThat(Files.readString(out)).contains("id=\"problems\"").contains("latin.md");
    }

    private static List<String> texts(Document page, String name) {
        return texts(page.getDocumentElement(), name);
    }

    private static List<String> texts(Element element, String name) {
        List<String> texts = new ArrayList<>();
        NodeList found = element.getElementsByTagName(name);
        for (int i = 0; i < found.getLength(); i++) {
            texts.add(found.item(i).getTextContent().strip());
        }
        return texts;
    }

    private static Document parsed(String html) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8)));
    }
}
