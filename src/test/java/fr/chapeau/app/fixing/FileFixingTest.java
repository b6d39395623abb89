package fr.chapeau.app.fixing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.chapeau.check.CheckEngine;
import fr.chapeau.check.CheckReport;
import fr.chapeau.check.CheckedPost;
import fr.chapeau.check.Finding;
import fr.chapeau.check.Fix;
import fr.chapeau.check.RuleInfo;
import fr.chapeau.check.SiteFacts;
import fr.chapeau.check.catalogue.Catalogue;
import fr.chapeau.frontmatter.FrontMatter;
import fr.chapeau.frontmatter.PsychValue;
import fr.chapeau.markdown.Kramdown;
import fr.chapeau.problem.Message;
import fr.chapeau.problem.Outcome;
import fr.chapeau.problem.Severity;
import fr.chapeau.text.FileText;
import fr.chapeau.text.Span;
import fr.chapeau.text.TextEdit;
import fr.chapeau.text.TextEdits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What all automatic fixes together leave of a post.
class FileFixingTest {
    private static final Kramdown KRAMDOWN = new Kramdown();
    private static final CheckEngine ENGINE = new CheckEngine(Catalogue.rules());

    private static final List<String> PIECES =
            List.of(
                    "Le salon",
                    " : ",
                    " ; ",
                    "!",
                    "« mer »",
                    "«mer»",
                    "\"mer\"",
                    "l'air",
                    "2ème",
                    "  ",
                    "...",
                    "etc...",
                    "n° 3",
                    "5 km",
                    "oeuvre",
                    "e\u0301",
                    "a\u200Bb",
                    "**gras**;",
                    "`a...b`",
                    "[lien : ici](http://a.fr)",
                    "\n\n",
                    "\r\n",
                    "\n- ",
                    "\n-a",
                    "\n#Titre",
                    "<br>",
                    "{{ page.title }}",
                    "http://exemple.fr",
                    "<a href=\"http://a.fr\">a</a>",
                    "\t",
                    "\n\n> ",
                    "XXX",
                    "![](a.png)",
                    " ",
                    "\n");

    private static final List<String> HEADS =
            List.of(
                    "",
                    "---\ntitle: Le port ...\n---\n\n",
                    "---\ntitle: 'L''air : 2ème'\ntags: [a, \"l'air\"]\n---\n\n",
                    "---\ntitle: Un titre  \nresume: >\n  Une phrase...\n  l'autre  \n---\n\n",
                    "---\ntitle: [\n---\n\n",
                    "---\r\ntitle: \"La mer !\"\r\nurl: http://a.fr\r\n---\r\n\r\n");

    @Test
    void leavesMadeUpPostsTheSameButForWhatWasPutRight() {
        Random random = new Random(20_261_122L);
        for (int run = 0; run < 400; run++) {
            StringBuilder text = new StringBuilder(HEADS.get(random.nextInt(HEADS.size())));
            for (int i = random.nextInt(40); i >= 0; i--) {
                text.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            check(text.toString());
        }
    }

    @Test
    void leavesRealPostsTheSameButForWhatWasPutRight() throws IOException {
        Path corpus =
                Path.of(Optional.ofNullable(System.getenv("CHAPEAU_SHARED")).orElse("../shared"))
                        .resolve("corpus");
        org.assertj.core.api.Assumptions.assumeThat(corpus).isDirectory();
        try (Stream<Path> files = Files.walk(corpus)) {
            for (Path file : files.filter(FileFixingTest::isPost).toList()) {
                check(Files.readString(file));
            }
        }
    }

    private static boolean isPost(Path file) {
        return file.toString().matches(".*\\.(md|markdown)");
    }

    private static void check(String text) {
        FileText before = new FileText(text, false);

        FileFixing.Fixed fixed = done(before, FileFixingTest::found);
        FileText after = fixed.text();

        assertThat(FixChange.edits(fixed.changes()).apply(text)).isEqualTo(after.text());
        assertThat(fixed(after, FileFixingTest::found)).as(text).isEqualTo(after);
        assertThat(letters(after.text())).as(text).isEqualTo(letters(text));
        FrontMatter old = FrontMatter.parse(text);
        FrontMatter now = FrontMatter.parse(after.text());
        if (old.problem().isEmpty()) {
            assertThat(now.problem()).as(text).isEmpty();
            assertThat(shape(now.reading())).as(text).isEqualTo(shape(old.reading()));
        }
    }

    /// All letters and digits but those that fixes are about, such as the titles of links; no other
    /// fix drops a word.
    private static String letters(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace("œ", "oe")
                .replace("Œ", "Oe")
                .replaceAll("https?://", "://")
                .replaceAll("[?&](?:(?:utm|mtm|at)_\\w+|fbclid|gclid|ncid)=[^&#)\\s\"]*", "")
                .replaceAll("(\\]\\([^)\\s]*)\\s+\"[^\"]*\"\\)", "$1)")
                .replaceAll("mailto:", "")
                .replaceAll("(\\d|[IVX])(?:[ei]{1,2}me|ere|re|e)", "$1")
                .replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private static String shape(PsychValue value) {
        return switch (value) {
            case PsychValue.Mapping(var entries) -> {
                List<String> members = new ArrayList<>();
                entries.forEach((key, inner) -> members.add(key + ":" + shape(inner)));
                yield members.toString();
            }
            case PsychValue.Sequence(var items) ->
                    items.stream().map(FileFixingTest::shape).toList().toString();
            case PsychValue.Scalar scalar -> scalar.getClass().getSimpleName();
        };
    }

    private static List<Finding> found(FileText text) {
        CheckReport report =
                ENGINE.check(
                        CheckedPost.of(
                                Path.of("a.md"),
                                text.text(),
                                text.bom(),
                                KRAMDOWN,
                                SiteFacts.UNKNOWN));
        return report.findings();
    }

    private static FileText fixed(FileText text, Function<FileText, List<Finding>> look) {
        return done(text, look).text();
    }

    private static FileFixing.Fixed done(FileText text, Function<FileText, List<Finding>> look) {
        if (new FileFixing().fix(Path.of("a.md"), text, look)
                instanceof Outcome.Done<FileFixing.Fixed>(FileFixing.Fixed done)) {
            return done;
        }
        throw new AssertionError("not put right: " + text);
    }

    @Test
    void makesFixesThatTouchEachOtherOneAfterTheOther() {
        FileText after =
                fixed(
                        new FileText("aab", false),
                        text ->
                                text.text().startsWith("a")
                                        ? List.of(
                                                finding(0, 1, "x"),
                                                finding(1, 1, "-"),
                                                finding(2, 3, "y"))
                                        : List.of());

        assertThat(after.text()).isEqualTo("xay");
    }

    @Test
    void tellsWhatCameOfAllRoundsInTheTextBeforeThem() {
        FileFixing.Fixed fixed =
                done(
                        new FileText("aab cd", false),
                        text ->
                                switch (text.text()) {
                                    case "aab cd" ->
                                            List.of(
                                                    finding(0, 1, "xx"),
                                                    finding(1, 1, "-"),
                                                    finding(4, 5, "C"));
                                    case "xxab Cd" ->
                                            List.of(finding(2, 3, "y"), finding(6, 7, ""));
                                    default -> List.of();
                                });

        assertThat(fixed.text().text()).isEqualTo("xxyb C");
        assertThat(fixed.changes())
                .extracting(FixChange::edits)
                .containsExactly(TextEdits.of(edit(0, 2, "xxy")), TextEdits.of(edit(4, 6, "C")));
        assertThat(fixed.changes()).allMatch(change -> change.findings().size() == 2);
    }

    @Test
    void leavesATextAloneInWhichFixesUndoEachOther() {
        FileText text = new FileText("a", false);

        Outcome<FileFixing.Fixed> outcome =
                new FileFixing()
                        .fix(
                                Path.of("a.md"),
                                text,
                                now -> List.of(finding(0, 1, now.text().equals("a") ? "b" : "a")));

        assertThat(outcome).isInstanceOf(Outcome.Failed.class);
    }

    @Test
    void doesNotMakeAFixThatBreaksAFrontMatterOrChangesAnotherField() {
        String text = "---\ntitle: a\nb: 1\n---\n";

        for (Finding harmful :
                List.of(
                        finding(11, 12, "[a"),
                        finding(11, 12, "a\nc: 2"),
                        finding(0, 3, "--"),
                        finding(11, 15, "a # b"))) {
            FileText after = fixed(new FileText(text, false), now -> List.of(harmful));

            assertThat(after.text()).isEqualTo(text);
        }
    }

    @Test
    void doesNotEmptyAnAlternative() {
        Finding decorative =
                finding(0, 0, "").with(new Fix.EmptyAlternative(TextEdits.of(edit(0, 1, ""))));
        Finding proposed = finding(0, 0, "").with(new Fix.Proposed(TextEdits.of(edit(0, 1, ""))));

        FileText after = fixed(new FileText("abc", false), now -> List.of(decorative, proposed));

        assertThat(after.text()).isEqualTo("abc");
    }

    private static Finding finding(int start, int end, String replacement) {
        RuleInfo rule = RuleInfo.of("essai", Severity.ADVICE, "found");
        return Finding.of(rule, new Span(start, end), Message.of(rule.title()))
                .with(new Fix.Automatic(TextEdits.of(edit(start, end, replacement))));
    }

    private static TextEdit edit(int start, int end, String replacement) {
        return TextEdit.replace(new Span(start, end), replacement);
    }

    @TempDir private Path folder;

    @Test
    void refusesAFileThatHasChangedMeanwhile() throws IOException {
        Path file = Files.writeString(folder.resolve("a.md"), "mine");
        FileText before = new FileText("mine", false);
        FileFixing.Fixed fixed =
                new FileFixing.Fixed(new FileText("fixed", false), List.of(), List.of());
        Files.writeString(file, "theirs");

        Outcome<FileFixing.Fixed> outcome = fixed.write(folder, file, before);

        assertThat(outcome).isInstanceOf(Outcome.Failed.class);
        assertThat(file).hasContent("theirs");
    }
}
