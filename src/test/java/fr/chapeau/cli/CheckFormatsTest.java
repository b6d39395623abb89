package fr.chapeau.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import fr.chapeau.check.Rgaa;
import fr.chapeau.check.catalogue.Catalogue;
import fr.chapeau.git.GitRepo;
import fr.chapeau.i18n.Language;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/// The forms in which `check` tells what it has found.
class CheckFormatsTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /// The smiley takes two UTF-16 units, four bytes of UTF-8 and one place on the screen.
    private static final String POST =
            """
            ---
            title: Un titre
            ---

            😀 Plus de XXX postes.

            Le salon, les ateliers... et la mer.

            ![](/uploads/a.png)
            """;

    @TempDir private Path folder;
    private GitRepo repo = GitRepo.at(Path.of(""));

    @BeforeEach
    void site() {
        repo = GitRepo.init(folder.resolve("site"));
        repo.write("_config.yml", "lang: fr\ncollections:\n  actualites:\n    output: false\n");
        repo.write("_actualites/à venir, 100%: «a».md", POST);
        repo.write("_actualites/propre.md", "---\ntitle: Un titre\n---\n\nUn texte fini.\n");
        repo.commitAll("Début");
    }

    @Test
    void writesFindingsAndNumbersAsOneJsonObject() throws IOException {
        CommandRun run = CommandRun.of("check", "--format", "json", repo.folder());

        JsonNode report = JSON.readTree(run.out());
        CommandRun lines = CommandRun.of("check", "--format", "jsonl", repo.folder());
        List<JsonNode> each = new ArrayList<>();
        for (String line : lines.out().lines().toList()) {
            each.add(JSON.readTree(line));
        }
        assertThat(report.get("findings")).containsExactlyElementsOf(each);
        assertThat(report.at("/summary/files").asInt()).isEqualTo(2);
        assertThat(report.at("/summary/errors").asInt()).isEqualTo(errors(each));
        assertThat(run.code()).isEqualTo(1);
    }

    private static int errors(List<JsonNode> findings) {
        return (int)
                findings.stream()
                        .filter(one -> one.get("severity").asText().equals("error"))
                        .count();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void writesSarifWithRulesPlacesAndFixes(Language language) throws IOException {
        CommandRun run = CommandRun.in(language, "check", "--format", "sarif", repo.folder());

        JsonNode sarif = JSON.readTree(run.out());
        JsonNode only = sarif.at("/runs/0");
        assertThat(sarif.get("version").asText()).isEqualTo("2.1.0");
        assertThat(sarif.get("runs")).hasSize(1);
        assertThat(only.get("columnKind").asText()).isEqualTo("utf16CodeUnits");
        assertThat(only.get("language").asText()).matches("[a-z]{2}-[A-Z]{2}");
        assertThat(only.at("/invocations/0/executionSuccessful").asBoolean()).isTrue();
        assertThat(only.at("/tool/driver/name").asText()).isEqualTo("Chapeau");
        checkRules(only.at("/tool/driver/rules"));
        for (JsonNode result : only.get("results")) {
            checkResult(result, only.at("/tool/driver/rules"));
        }
        JsonNode placeholder = result(only, "placeholder-xxx");
        assertThat(placeholder.at("/locations/0/physicalLocation/region").toString())
                .isEqualTo("{\"startLine\":5,\"startColumn\":12,\"endLine\":5,\"endColumn\":15}");
        assertThat(placeholder.get("level").asText()).isEqualTo("error");
        assertThat(placeholder.has("fixes")).isFalse();
    }

    private static void checkRules(JsonNode rules) {
        assertThat(rules).hasSameSizeAs(Catalogue.rules());
        for (JsonNode rule : rules) {
            String id = rule.get("id").asText();
            assertThat(rule.at("/shortDescription/text").asText()).as(id).isNotBlank();
            assertThat(rule.at("/help/text").asText()).as(id).isNotBlank();
            assertThat(rule.at("/defaultConfiguration/level").asText())
                    .matches("error|warning|note");
            List<String> tags = new ArrayList<>();
            rule.at("/properties/tags").forEach(tag -> tags.add(tag.asText()));
            List<String> criteria =
                    Rgaa.current().criteria(id).stream()
                            .map(number -> "RGAA " + Rgaa.CURRENT + " " + number)
                            .toList();
            assertThat(tags).as(id).doesNotHaveDuplicates().containsAll(criteria);
        }
    }

    /// What section 3.27 of SARIF asks of a result, and 3.30 of a region.
    private static void checkResult(JsonNode result, JsonNode rules) {
        String rule = result.get("ruleId").asText();
        assertThat(rules.get(result.get("ruleIndex").asInt()).get("id").asText()).isEqualTo(rule);
        assertThat(result.at("/message/text").asText()).isNotBlank();
        JsonNode place = result.at("/locations/0/physicalLocation");
        assertThat(place.at("/artifactLocation/uri").asText())
                .isEqualTo("_actualites/%C3%A0%20venir,%20100%25:%20%C2%ABa%C2%BB.md");
        assertThat(place.at("/artifactLocation/uriBaseId").asText()).isEqualTo("%SRCROOT%");
        JsonNode region = place.get("region");
        assertThat(region.get("startLine").asInt()).isPositive();
        assertThat(region.get("startColumn").asInt()).isPositive();
        assertThat(region.get("endLine").asInt())
                .isGreaterThanOrEqualTo(region.get("startLine").asInt());
    }

    private static JsonNode result(JsonNode run, String rule) {
        for (JsonNode result : run.get("results")) {
            if (result.get("ruleId").asText().equals(rule)) {
                return result;
            }
        }
        throw new AssertionError("no " + rule + " in " + run);
    }

    @Test
    void givesSarifTheEditsOfASureFix() throws IOException {
        CommandRun run = CommandRun.of("check", "--format", "sarif", repo.folder());

        JsonNode result = result(JSON.readTree(run.out()).at("/runs/0"), "typo-ellipsis");

        JsonNode change = result.at("/fixes/0/artifactChanges/0");
        assertThat(change.get("artifactLocation"))
                .isEqualTo(result.at("/locations/0/physicalLocation/artifactLocation"));
        JsonNode replacement = change.at("/replacements/0");
        assertThat(replacement.at("/insertedContent/text").asText()).isEqualTo("…");
        assertThat(replacement.at("/deletedRegion/startLine").asInt()).isEqualTo(7);
        assertThat(replacement.at("/deletedRegion/startColumn").asInt()).isEqualTo(23);
        assertThat(replacement.at("/deletedRegion/endColumn").asInt()).isEqualTo(26);
    }

    @Test
    void tellsInSarifWhatCouldNotBeChecked() throws IOException {
        CommandRun run = CommandRun.of("check", "--format", "sarif", folder.resolve("absent"));

        JsonNode invocation = JSON.readTree(run.out()).at("/runs/0/invocations/0");
        assertThat(invocation.get("executionSuccessful").asBoolean()).isFalse();
        assertThat(invocation.at("/toolExecutionNotifications/0/message/text").asText())
                .contains("absent");
        assertThat(run.code()).isEqualTo(2);
    }

    @Test
    void writesJUnitThatEveryParserReads() throws Exception {
        repo.write("_actualites/a&b<c>\"'\u0001.md", "---\ntitle: T\n---\n\nDes <XXX> & \u0002.\n");

        CommandRun run = CommandRun.of("check", "--format", "junit", repo.folder());

        Document xml = parsed(run.out());
        NodeList suites = xml.getElementsByTagName("testsuite");
        assertThat(suites.getLength()).isEqualTo(3);
        int failures = 0;
        for (int i = 0; i < suites.getLength(); i++) {
            Element suite = (Element) suites.item(i);
            int cases = suite.getElementsByTagName("testcase").getLength();
            assertThat(suite.getAttribute("tests")).isEqualTo(String.valueOf(cases));
            failures += Integer.parseInt(suite.getAttribute("failures"));
            assertThat(suite.getElementsByTagName("failure").getLength())
                    .isEqualTo(Integer.parseInt(suite.getAttribute("failures")));
        }
        CommandRun json = CommandRun.of("check", "--format", "json", repo.folder());
        assertThat(failures).isEqualTo(JSON.readTree(json.out()).at("/summary/errors").asInt());
        assertThat(((Element) suites.item(0)).getAttribute("name"))
                .isEqualTo("_actualites/a&b<c>\"'\uFFFD.md");
    }

    private static Document parsed(String xml) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void writesCommandsThatGithubReadsBack() {
        CommandRun run = CommandRun.of("check", "--format", "github", repo.folder());

        assertThat(run.out().lines())
                .allMatch(line -> line.startsWith("::"))
                .anyMatch(line ->
                        line.startsWith(
                                "::error file=_actualites/à venir%2C 100%25%3A «a».md,line=5,"
                                        + "endLine=5,col=12,endColumn=15,title=placeholder-xxx::"))
                .anyMatch(line -> line.startsWith("::notice "));
        assertThat(run.code()).isEqualTo(1);
    }

    @Test
    void writesALineEndOfANameForGithub() {
        repo.write("_actualites/a\nb.md", POST);

        CommandRun run = CommandRun.of("check", "--format", "github", repo.folder());

        assertThat(run.out().lines())
                .allMatch(line -> line.startsWith("::"))
                .anyMatch(line -> line.contains("file=_actualites/a%0Ab.md,"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "jsonl", "json", "sarif", "junit", "github"})
    void givesTheSameInTheSameOrderHoweverManyWorkAtATime(String format) {
        for (int i = 0; i < 300; i++) {
            repo.write("_actualites/" + i + ".md", i % 3 == 0 ? POST.repeat(i % 7 + 1) : POST);
        }

        CommandRun one = CommandRun.of("check", "--format", format, "--jobs", "1", repo.folder());
        CommandRun many = CommandRun.of("check", "--format", format, "--jobs", "7", repo.folder());

        assertThat(many).isEqualTo(one);
    }

    @Test
    void leavesOutWhatMattersLess() {
        CommandRun all = CommandRun.of("check", repo.folder());
        CommandRun errors = CommandRun.of("check", "--min-severity", "error", repo.folder());

        assertThat(all.out()).contains("(typo-ellipsis)");
        assertThat(errors.out()).contains("(placeholder-xxx)").doesNotContain("(typo-ellipsis)");
        assertThat(errors.code()).isEqualTo(1);
    }

    @Test
    void givesWhatTheRulesFindThatAreAskedFor() {
        CommandRun run =
                CommandRun.of(
                        "check",
                        "--rule",
                        "typo-ellipsis",
                        "--rule",
                        "typo-ligature",
                        repo.folder());

        assertThat(run.out().lines()).hasSize(2).first().asString().endsWith("(typo-ellipsis)");
        assertThat(run.code()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"--rule sottise", "--jobs 0", "--staged --base HEAD", "--staged --fix"})
    void refusesWhatCannotBeMeant(String options) {
        List<Object> words = new ArrayList<>(List.of("check"));
        words.addAll(List.of(options.split(" ")));
        words.add(repo.folder());

        CommandRun run = CommandRun.of(words.toArray());

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).hasLineCount(1);
    }
}
