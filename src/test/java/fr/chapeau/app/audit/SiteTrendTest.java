package fr.chapeau.app.audit;

import static org.assertj.core.api.Assertions.assertThat;

import fr.chapeau.app.workspace.SiteChecks;
import fr.chapeau.git.GitRepo;
import fr.chapeau.problem.Outcome;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// How a site came to be as it is, over a history with new, renamed, mended and deleted articles.
class SiteTrendTest {
    private static final String RECORD =
            """
            rule: placeholder-xxx
            about: XXX
            before: "Le film "
            after: " sort lundi."
            reason: C’est le titre du film.
            """;
    private static final String FILM = "---\ntitle: Un film\n---\n\nLe film XXX sort lundi.\n";

    @TempDir private Path folder;
    private GitRepo repo = GitRepo.at(Path.of(""));

    @BeforeEach
    void history() {
        repo = GitRepo.init(folder.resolve("depot"));
        on("2025-11-15").write("site/_config.yml", "lang: fr\ncollections:\n  actus: {}\n");
        repo.write("site/_actus/a.md", FILM);
        repo.write("site/_actus/b.md", "---\ntitle: Deux\n---\n\nDes XXX et des XXX ici.\n");
        repo.write("site/assets/lisez-moi.md", "Un TODO sans en-tête.\n");
        repo.write("ailleurs/c.md", "---\ntitle: Hors du site\n---\n\nXXX\n");
        repo.commitAll("Début");
        // Renamed, and untouched otherwise.
        repo.git("mv", "site/_actus/a.md", "site/_actus/film.md");
        on("2025-12-24").commitAll("Renomme");
        repo.write("site/.chapeau/dismissals/_actus/film.md/un.yml", RECORD);
        on("2026-01-20").commitAll("Écarte");
        repo.delete("site/_actus/b.md");
        on("2026-02-10").commitAll("Supprime");
        repo.write("site/_actus/neuf.md", "---\ntitle: Neuf\n---\n\nPas validé XXX.\n");
    }

    private GitRepo on(String day) {
        return repo.on(Instant.parse(day + "T12:00:00Z"));
    }

    private Trend trend(Path where, int months) {
        Outcome<Trend> found =
                new SiteTrend(new SiteChecks(GitRepo.CLOCK), GitRepo.CLOCK, 2)
                        .of(where, months, (done, all) -> {});
        assertThat(found).isInstanceOf(Outcome.Done.class);
        return ((Outcome.Done<Trend>) found).value();
    }

    private static List<String> lines(Trend trend) {
        return trend.months().stream()
                .map(month -> month.day() + " " + month.articles() + " " + month.errors())
                .toList();
    }

    @Test
    void countsWhatStoodAtTheEndOfEachMonth() {
        Trend trend = trend(repo.file("site"), 6);

        assertThat(trend.branch()).isEqualTo("main");
        assertThat(lines(trend))
                .containsExactly(
                        "2025-11-30 2 3",
                        "2025-12-31 2 3",
                        "2026-01-31 2 2",
                        "2026-02-28 1 0",
                        "2026-03-02 1 0");
        assertThat(trend.reach()).isEqualTo(Trend.Reach.YOUNGER);
        assertThat(trend(repo.file("site"), 5).reach()).isEqualTo(Trend.Reach.WHOLE);
    }

    @Test
    void checksEachTextOnce() {
        List<Integer> all = new ArrayList<>();

        new SiteTrend(new SiteChecks(GitRepo.CLOCK), GitRepo.CLOCK, 2)
                .of(repo.file("site"), 6, (done, of) -> all.add(of));

        // The film under two names, once set aside, and the other article; no post, but it might
        // have been one by its name: the file without front matter.
        assertThat(all).isNotEmpty().allMatch(count -> count == 5).hasSize(5);
    }

    @Test
    void looksAtAFolderAlone() {
        repo.write("site/_actus/sous/d.md", "---\ntitle: Dessous\n---\n\nXXX\n");
        on("2026-03-01").commitAll("Dessous");

        assertThat(lines(trend(repo.file("site/_actus/sous"), 1)))
                .containsExactly("2026-03-02 1 1");
    }

    @Test
    void followsWhatIsPublishedAndNotWhatIsCheckedOut() {
        repo.git("clone", "-q", repo.folder().toString(), "../copie");
        GitRepo clone = GitRepo.at(folder.resolve("copie"));
        clone.git("config", "user.name", "Ada");
        clone.git("config", "user.email", "ada@example.org");
        clone.git("checkout", "-q", "-b", "brouillon");
        clone.write("site/_actus/brouillon.md", "---\ntitle: B\n---\n\nXXX\n").commitAll("Pas là");

        Trend trend = trend(clone.file("site"), 1);

        assertThat(trend.branch()).isEqualTo("main");
        assertThat(lines(trend)).containsExactly("2026-03-02 1 0");
    }

    @Test
    void saysThatAPartOfTheHistoryIsMissing() {
        repo.git("clone", "-q", "--depth", "2", "file://" + repo.folder(), "../partiel");

        Trend trend = trend(folder.resolve("partiel/site"), 6);

        assertThat(trend.reach()).isEqualTo(Trend.Reach.CUT);
        assertThat(lines(trend))
                .containsExactly("2026-01-31 2 2", "2026-02-28 1 0", "2026-03-02 1 0");
    }

    @Test
    void saysThatThereIsNothingToLookBackOn() throws Exception {
        Path plain = Files.createDirectories(folder.resolve("sans"));
        GitRepo.init(folder.resolve("vide"));

        assertThat(trend(plain, 3)).isEqualTo(new Trend("", List.of(), Trend.Reach.WITHOUT_GIT));
        assertThat(trend(folder.resolve("vide"), 3))
                .isEqualTo(new Trend("", List.of(), Trend.Reach.EMPTY));
    }

    @Test
    void leavesTheCheckoutAlone() {
        String before = repo.git("status", "--porcelain");

        trend(repo.file("site"), 6);

        assertThat(repo.git("status", "--porcelain")).isEqualTo(before);
        assertThat(trend(repo.file("site"), 1).months())
                .extracting(Trend.Month::day)
                .containsExactly(LocalDate.of(2026, 3, 2));
    }

    @Test
    void anInterruptEndsIt() {
        List<Integer> told = new ArrayList<>();
        Thread.currentThread().interrupt();
        try {
            new SiteTrend(new SiteChecks(GitRepo.CLOCK), GitRepo.CLOCK, 1)
                    .of(repo.file("site"), 6, (done, all) -> told.add(done));
        } catch (IllegalStateException e) {
            assertThat(e).hasRootCauseInstanceOf(InterruptedException.class);
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }

        assertThat(told).hasSizeLessThan(5);
    }
}
