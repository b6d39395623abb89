package fr.chapeau.app.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fr.chapeau.git.GitRepo;
import fr.chapeau.problem.Outcome;
import fr.chapeau.problem.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleSiteTest {
    private static final Path RESOURCES = Path.of("src/main/resources/fr/chapeau/app/sample/site");
    private static final int LARGEST_IMAGE = 40_000;

    @TempDir Path folder = Path.of("");

    @Test
    void theListNamesEveryFileOfTheSampleAndNoOther() throws IOException {
        SamplePlan plan = plan();
        List<String> listed = new ArrayList<>();
        plan.commits()
                .forEach(commit -> commit.files().forEach(file -> listed.add(file.resource())));
        plan.uncommitted().forEach(file -> listed.add(file.resource()));

        assertThat(listed).doesNotHaveDuplicates();
        assertThat(listed).containsExactlyInAnyOrderElementsOf(filesBelow(RESOURCES));
    }

    @Test
    void theHistoryRunsForwardInTime() throws IOException {
        SamplePlan plan = plan();

        assertThat(plan.commits()).hasSizeBetween(5, 8);
        assertThat(plan.commits()).map(commit -> commit.when().toInstant()).isSorted();
        assertThat(plan.commits())
                .map(SampleCommit::author)
                .containsOnly("Inès Le Goff", "Malo Caradec");
    }

    @Test
    void eachStepFindsItsFilesAsTheyWereThen() {
        Path charter = Path.of("_communiques/une-charte-pour-les-donnees-de-la-cote.markdown");
        List<String> seen = new ArrayList<>();
        HistoryWriter history =
                new Recorder() {
                    @Override
                    public Outcome<Path> commit(Path site, SampleCommit commit) {
                        assertThat(commit.paths())
                                .allMatch(path -> Files.isRegularFile(site.resolve(path)));
                        if (commit.paths().contains(charter.toString())) {
                            seen.add(text(site.resolve(charter)));
                        }
                        return super.commit(site, commit);
                    }
                };

        Outcome<Path> made = new SampleSite(history).writeInto(folder.resolve("site"));

        assertThat(made).isEqualTo(Outcome.done(folder.resolve("site")));
        assertThat(seen).hasSize(2);
        assertThat(seen.getFirst()).contains("Onze ports");
        assertThat(seen.getLast()).contains("Douze ports");
    }

    /// The identifiers of commits depend on every byte, name and date: the same sample comes out
    /// everywhere.
    @Test
    void gitFindsAHistoryAndTwoFilesThatAreNotInIt() {
        Path site = folder.resolve("site");

        Outcome<Path> made = new SampleSite().writeInto(site);

        assertThat(made).isEqualTo(Outcome.done(site));
        GitRepo repo = GitRepo.at(site);
        assertThat(repo.git("log", "--format=%an, %cI").lines())
                .hasSize(7)
                .startsWith("Inès Le Goff, 2025-03-04T10:35:00+01:00")
                .endsWith("Inès Le Goff, 2024-09-02T09:30:00+02:00");
        assertThat(repo.git("status", "--porcelain", "-b", "-uall").lines())
                .containsExactly(
                        "## main",
                        "?? _actualites/l-agence-au-salon-des-metiers-de-la-mer.markdown",
                        "?? _drafts/bilan-de-l-annee.md");
        assertThat(repo.git("fsck", "--strict")).isEmpty();
        assertThat(repo.git("show", "--stat", "--format=%s", "HEAD~2"))
                .contains("Corriger le nombre", "1 file changed");
    }

    @Test
    void aFolderThatHoldsSomethingIsLeftAlone() throws IOException {
        Path own = Files.writeString(folder.resolve("mine.txt"), "mine");

        Outcome<Path> made = new SampleSite(new Recorder()).writeInto(folder);

        assertThat(made).isInstanceOf(Outcome.Refused.class);
        assertThat(filesBelow(folder)).containsExactly(own.getFileName().toString());
    }

    @Test
    void aFileInPlaceOfTheFolderIsLeftAlone() throws IOException {
        Path file = Files.writeString(folder.resolve("site"), "mine");

        Outcome<Path> made = new SampleSite(new Recorder()).writeInto(file);

        assertThat(made).isInstanceOf(Outcome.Refused.class);
        assertThat(file).hasContent("mine");
    }

    @Test
    void theFirstStepOfTheHistoryThatFailsEndsIt() {
        Outcome<Path> failure = Outcome.failed(Problem.of(SampleMessage.NOT_WRITTEN, folder));
        HistoryWriter history =
                new Recorder() {
                    @Override
                    public Outcome<Path> start(Path site) {
                        return failure;
                    }
                };

        assertThat(new SampleSite(history).writeInto(folder)).isEqualTo(failure);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void theImagesAreSmall() throws IOException {
        for (String image : filesBelow(RESOURCES.resolve("uploads"))) {
            assertThat(Files.size(RESOURCES.resolve("uploads").resolve(image)))
                    .as(image)
                    .isLessThan(LARGEST_IMAGE);
        }
    }

    /// Jekyll builds what is published and nothing else; what it built is looked at, since it ends
    /// with 0 even when it could not read the front matter of a post.
    @Test
    void jekyllBuildsTheSample() throws Exception {
        assumeTrue(jekyllIsThere(), "there is no jekyll on PATH");
        Path site = folder.resolve("site");
        new SampleSite(new Recorder()).writeInto(site);
        ProcessBuilder jekyll =
                new ProcessBuilder(
                        "jekyll", "build", "--strict_front_matter", "--disable-disk-cache");
        // Ruby would read the files as ASCII in a bare container's locale.
        jekyll.environment().put("LC_ALL", "C.UTF-8");
        jekyll.directory(site.toFile()).redirectErrorStream(true);
        jekyll.redirectOutput(folder.resolve("log").toFile());

        int ended = jekyll.start().waitFor();

        String log = Files.readString(folder.resolve("log"));
        assertThat(ended).as(log).isZero();
        assertThat(log).doesNotContainIgnoringCase("error", "warning");
        Path built = site.resolve("_site");
        assertThat(built.resolve("index.html"))
                .content()
                .contains("Les cartes de marées sont désormais ouvertes");
        assertThat(built.resolve("actualites/trois-antennes-font-peau-neuve/index.html"))
                .content()
                .contains("12 septembre 2024", "alt=\"\"", "<figcaption>La salle des cartes");
        assertThat(built.resolve("espace-presse/une-charte-pour-les-donnees-de-la-cote/index.html"))
                .content()
                .contains("Contact presse");
        assertThat(built.resolve("actualites/des-serveurs-qui-suivent-la-maree")).doesNotExist();
        assertThat(built.resolve("actualites/l-agence-au-salon-des-metiers-de-la-mer"))
                .doesNotExist();
    }

    private static boolean jekyllIsThere() throws InterruptedException {
        try {
            return new ProcessBuilder("jekyll", "--version").start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private static SamplePlan plan() throws IOException {
        return SamplePlan.parse(Files.readString(RESOURCES.resolveSibling("sample.txt")));
    }

    private static List<String> filesBelow(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> root.relativize(file).toString().replace('\\', '/'))
                    .toList();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A history that is not kept.
    private static class Recorder implements HistoryWriter {
        @Override
        public Outcome<Path> start(Path site) {
            return Outcome.done(site);
        }

        @Override
        public Outcome<Path> commit(Path site, SampleCommit commit) {
            return Outcome.done(site);
        }
    }
}
