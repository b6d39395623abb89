package fr.chapeau.git;

import static fr.chapeau.git.Outcomes.done;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileHistoryTest {
    private static final Instant START = Instant.parse("2025-01-01T08:00:00Z");
    private static final String TEXT = "un\ndeux\ntrois\nquatre\ncinq\nsix\nsept\nhuit\n";

    @TempDir private Path folder;
    private GitRepo repo = GitRepo.at(Path.of(""));
    private int hours;

    @BeforeEach
    void repository() {
        repo = GitRepo.init(folder.resolve("site"));
    }

    private void commit(String subject) {
        repo.on(START.plusSeconds(3600L * hours++)).commitAll(subject);
    }

    @Test
    void followsAFileUnderAllItsNames() {
        repo.write("_a/un.md", TEXT);
        commit("Un");
        repo.write("_a/un.md", TEXT + "neuf\n").write("autre.md", "x\n");
        commit("Deux");
        repo.move("_a/un.md", "_a/deux.md");
        commit("Trois");
        repo.write("_a/deux.md", TEXT + "neuf\ndix\n");
        commit("Quatre");

        FileVersions history = history("_a/deux.md", 100);

        assertThat(history.complete()).isTrue();
        assertThat(history.versions())
                .extracting(FileVersion::subject, version -> version.path().toString())
                .containsExactly(
                        tuple("Quatre", "_a/deux.md"),
                        tuple("Trois", "_a/deux.md"),
                        tuple("Deux", "_a/un.md"),
                        tuple("Un", "_a/un.md"));
        assertThat(history.versions().getFirst().author()).isEqualTo(GitRepo.AUTHOR);
        assertThat(history.versions().getLast().when()).isEqualTo(START);
        assertThat(text(history.versions().get(2))).isEqualTo(TEXT + "neuf\n");
    }

    private static org.assertj.core.groups.Tuple tuple(Object... values) {
        return org.assertj.core.groups.Tuple.tuple(values);
    }

    @Test
    void tellsOfADeletionAndOfTheReturn() {
        repo.write("a.md", TEXT).write("b.md", "b\n");
        commit("Un");
        repo.delete("a.md");
        commit("Deux");
        repo.write("a.md", TEXT + "de retour\n");
        commit("Trois");

        List<FileVersion> versions = history("a.md", 100).versions();

        assertThat(versions)
                .extracting(FileVersion::subject)
                .containsExactly("Trois", "Deux", "Un");
        assertThat(versions.get(1).deleted()).isTrue();
    }

    @Test
    void saysThatThereIsMore() {
        for (int i = 0; i < 5; i++) {
            repo.write("a.md", TEXT + i);
            commit("Version " + i);
        }

        FileVersions history = history("a.md", 3);

        assertThat(history.versions()).hasSize(3);
        assertThat(history.complete()).isFalse();
    }

    @Test
    void saysWhereAShallowCloneIsCutOff() {
        for (int i = 0; i < 5; i++) {
            repo.write("a.md", TEXT + i);
            commit("Version " + i);
        }
        repo.git("clone", "-q", "--depth", "2", "file://" + repo.folder(), "../partiel");
        repo = GitRepo.at(folder.resolve("partiel"));

        assertThat(history("a.md", 100).complete()).isFalse();
    }

    @Test
    void knowsNothingOfAFileThatWasNeverCommitted() {
        repo.write("a.md", TEXT);
        commit("Un");
        repo.write("b.md", TEXT);

        assertThat(history("b.md", 100)).isEqualTo(new FileVersions(List.of(), true));
    }

    @Test
    void knowsNothingBeforeTheFirstCommit() {
        repo.write("a.md", TEXT);

        assertThat(history("a.md", 100)).isEqualTo(new FileVersions(List.of(), true));
    }

    /// Changes, renames, branches and merges in random order: `git log --follow` lists the same
    /// commits.
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void listsTheCommitsThatGitLists(long seed) {
        Random random = new Random(seed);
        String name = "_a/0.md";
        repo.write(name, TEXT).write("x.md", "x\n");
        commit("Debut");
        List<String> lines = new ArrayList<>(TEXT.lines().toList());
        for (int i = 1; i <= 14; i++) {
            switch (random.nextInt(4)) {
                case 0 -> {
                    String next = "_" + (char) ('a' + random.nextInt(3)) + "/" + i + ".md";
                    repo.move(name, next);
                    name = next;
                }
                case 1 -> repo.write("x.md", "x" + i + "\n");
                case 2 -> {
                    repo.git("checkout", "-q", "-b", "b" + i);
                    repo.write("cote" + i + ".md", "c\n");
                    commit("Cote " + i);
                    repo.git("checkout", "-q", "main");
                    lines.set(random.nextInt(lines.size()), "ligne " + i);
                    repo.write(name, String.join("\n", lines) + "\n");
                    commit("Ici " + i);
                    repo.on(START.plusSeconds(3600L * hours++));
                    repo.git("merge", "-q", "--no-edit", "b" + i);
                    continue;
                }
                default -> {
                    lines.set(random.nextInt(lines.size()), "ligne " + i);
                    repo.write(name, String.join("\n", lines) + "\n");
                }
            }
            commit("Pas " + i);
        }

        List<String> ours =
                history(name, 100).versions().stream().map(FileVersion::commit).toList();

        assertThat(ours)
                .isEqualTo(repo.git("log", "--follow", "--format=%H", "--", name).lines().toList());
    }

    private FileVersions history(String name, int most) {
        try (Checkout checkout = repo.open()) {
            return done(checkout.history(checkout.workTree().resolve(name), most, () -> true));
        }
    }

    private String text(FileVersion version) {
        try (Checkout checkout = repo.open()) {
            byte[] bytes = done(checkout.content(version)).orElseThrow();
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }
}
