package fr.chapeau.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import fr.chapeau.architecture.ArchitectureRules.NamedRule;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every rule has been seen to fail: once on each planted class that breaks it, and on none that
/// keeps it.
class ArchitectureRulesTest {
    private static final String ROOT = "planted";

    /// Rule, class that breaks it, members of that class. One class may break several rules.
    private static final String BREAKING =
            """
            layers | text.UsesLater | check.Innocent later;
            layers | cli.UsesRoot | planted.Root root;
            layers | problem.UsesLaterArray | check.Innocent[] later;
            layers | ui.kit.UsesFeature | ui.form.Innocent later;
            layers | ui.checks.UsesWindow | ui.window.Innocent later;
            known packages | odd.Unlisted | int row;
            known packages | ui.Loose | int row;
            features apart | ui.library.SeesSibling | ui.form.Innocent sibling;
            window without command line | ui.form.SeesCommandLine | cli.Innocent line;
            values in the window | ui.commit.UsesService | git.Service service;
            cycles | site.a.One | site.b.Two two;
            javafx below ui | app.UsesProperty | javafx.beans.property.StringProperty name;
            javafx below ui | app.UsesTheme | atlantafx.base.theme.PrimerLight theme;
            models | ui.form.FormViewModel | javafx.scene.Node node;
            models | ui.commit.CommitModel | javafx.stage.Stage stage;
            static variables | app.Variable | static int count;
            mutable constants | app.Registry | static final java.util.HashMap<String, String> ALL = null;
            mutable constants | app.Counter | static final java.util.concurrent.atomic.AtomicInteger N = null;
            global locale | Starter | void start() { java.util.Locale.setDefault(java.util.Locale.FRANCE); }
            empty names | app.PostManager | int posts;
            empty names | app.DateUtils | int dates;
            empty names | app.SaverImpl | int saver;
            empty names | app.PathHelper | int path;
            null marks | git.unmarked.Plain | int mark;
            com.github.difflib | app.UsesDiff | com.github.difflib.patch.Patch<String> patch;
            org.yaml.snakeyaml | settings.UsesYaml | org.yaml.snakeyaml.Yaml yaml;
            com.vladsch.flexmark | ui.preview.UsesFlexmark | com.vladsch.flexmark.parser.Parser parser;
            org.jsoup | ui.preview.UsesJsoup | org.jsoup.nodes.Document document;
            com.openhtmltopdf | app.preview.UsesPdf | com.openhtmltopdf.util.XRLog log;
            org.eclipse.jgit | app.UsesGit | org.eclipse.jgit.lib.Repository repository;
            picocli | UsesPicocli | picocli.CommandLine line;
            com.fasterxml.jackson | app.UsesJackson | com.fasterxml.jackson.databind.ObjectMapper mapper;
            org.fxmisc | ui.editor.UsesRichText | org.fxmisc.richtext.CodeArea area;
            org.reactfx | ui.editor.UsesReactFx | org.reactfx.EventStream<String> stream;
            javafx.scene.web | ui.editor.UsesWebView | javafx.scene.web.WebView view;
            """;

    /// Class that keeps every rule though it is near to breaking one, and its members.
    private static final String KEEPING =
            """
            Root | ui.window.Innocent window; cli.Innocent line; static final int ANSWER = 42;
            check.Innocent | text.Innocent earlier; org.jsoup.nodes.Document html;
            check.rules.Inner | check.Innocent above;
            text.Innocent | com.github.difflib.patch.Patch<String> patch;
            git.Service | org.eclipse.jgit.lib.Repository repository; git.Value value;
            cli.Innocent | picocli.CommandLine line; com.fasterxml.jackson.databind.ObjectMapper mapper;
            frontmatter.Innocent | org.yaml.snakeyaml.Yaml yaml; static final java.util.List<String> WORDS = null;
            ui.text.Innocent | org.fxmisc.richtext.CodeArea area; org.reactfx.EventStream<String> stream;
            ui.preview.Innocent | javafx.scene.web.WebView view;
            ui.form.Innocent | git.Value value; javafx.scene.Node node;
            ui.form.NameViewModel | javafx.beans.property.StringProperty name;
            ui.editor.TextModel | javafx.collections.ObservableList<String> lines;
            ui.window.Innocent | ui.form.Innocent form; ui.preview.Innocent preview;
            app.Managerial | app.Managerial other; static final String NAME = "";
            site.b.Two | site.a.One back;
            """;

    private static final Pattern OFFENDER =
            Pattern.compile("planted(\\.[a-z]+)*\\.([A-Z]\\w*|package-info)");
    private static final Set<String> WITHOUT_MARK = Set.of(ROOT + ".git.unmarked");

    private static List<Example> breaking = List.of();
    private static List<Example> keeping = List.of();
    private static JavaClasses planted = new ClassFileImporter().importClasses();

    private record Example(String rule, String type, String members) {
        String packageName() {
            int dot = qualified().lastIndexOf('.');
            return qualified().substring(0, dot);
        }

        String qualified() {
            return ROOT + "." + type;
        }

        String code() {
            String simple = qualified().substring(packageName().length() + 1);
            String body =
                    members.replaceAll(
                            "\\b(ui|cli|check|text|git|site|app)\\.(?=[a-zA-Z.]*[A-Z])",
                            ROOT + ".$1.");
            return "package "
                    + packageName()
                    + ";\npublic class "
                    + simple
                    + " { public "
                    + body
                    + " }\n";
        }
    }

    @BeforeAll
    static void plant(@TempDir Path folder) {
        breaking =
                BREAKING.lines()
                        .map(line -> line.split(" \\| ", 3))
                        .map(parts -> new Example(parts[0].strip(), parts[1], parts[2]))
                        .toList();
        keeping =
                KEEPING.lines()
                        .map(line -> line.split(" \\| ", 2))
                        .map(parts -> new Example("", parts[0], parts[1]))
                        .toList();
        PlantedCode code = new PlantedCode();
        code.file("planted/git/Value.java", "package planted.git; public record Value(int n) {}");
        Set<String> packages = new TreeSet<>();
        List<Example> all = new ArrayList<>(breaking);
        all.addAll(keeping);
        for (Example example : all) {
            packages.add(example.packageName());
            code.file(path(example.qualified()), example.code());
        }
        packages.removeAll(WITHOUT_MARK);
        for (String name : packages) {
            String mark = "@org.jspecify.annotations.NullMarked package " + name + ";";
            code.file(path(name + ".package-info"), mark);
        }
        code.compileInto(folder);
        planted = new ClassFileImporter().importPath(folder);
    }

    static List<NamedRule> rules() {
        return new ArchitectureRules(ROOT).all();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyRuleFailsOnExactlyTheClassesThatBreakIt(NamedRule named) {
        List<String> expected =
                breaking.stream()
                        .filter(example -> example.rule().equals(named.name()))
                        .map(Example::qualified)
                        .toList();

        List<String> report = named.rule().evaluate(planted).getFailureReport().getDetails();

        assertThat(expected).as("planted examples of " + named).isNotEmpty();
        assertThat(String.join("\n", report)).contains(expected);
        if (!named.name().equals("cycles")) {
            assertThat(report)
                    .map(ArchitectureRulesTest::offender)
                    .noneMatch(type ->
                            keeping.stream().anyMatch(kept -> kept.qualified().equals(type)));
        }
    }

    /// The class that a line of a report is about: the first one it names.
    private static String offender(String line) {
        Matcher name = OFFENDER.matcher(line);
        assertThat(name.find()).as(line).isTrue();
        return name.group();
    }

    @Test
    void everyPlantedExampleNamesARule() {
        assertThat(breaking)
                .map(Example::rule)
                .isSubsetOf(rules().stream().map(NamedRule::name).toList());
    }

    private static String path(String qualified) {
        return qualified.replace('.', '/') + ".java";
    }
}
