package fr.chapeau.app.sample;

import fr.chapeau.problem.Outcome;
import fr.chapeau.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.stream.Stream;

/// Makes the sample site: a Jekyll site of an imaginary agency in a repository of its own, with the
/// defects that Chapeau looks for, a scheduled and an unpublished post, and files that are not
/// committed yet.
public final class SampleSite {
    private static final String NAME = "chapeau-exemple";

    private final HistoryWriter history;

    public SampleSite() {
        this(new GitHistory());
    }

    /// @param history keeps the files, in the place of Git
    SampleSite(HistoryWriter history) {
        this.history = history;
    }

    /// Makes the site below a folder, under a name that is free, and gives its place. Not on the FX
    /// thread.
    public Outcome<Path> writeBelow(Path parent) {
        return writeInto(freeBelow(parent));
    }

    /// Writes the site into a folder that is empty or does not exist yet, and gives it back. Not on
    /// the FX thread.
    public Outcome<Path> writeInto(Path folder) {
        try {
            if (Files.exists(folder) && !isEmptyFolder(folder)) {
                return Outcome.refused(Problem.of(SampleMessage.FOLDER_NOT_EMPTY, folder));
            }
            Files.createDirectories(folder);
            SamplePlan plan = SampleFiles.plan();
            Outcome<Path> done = history.start(folder);
            for (SampleCommit commit : plan.commits()) {
                if (!(done instanceof Outcome.Done<Path>)) {
                    return done;
                }
                SampleFiles.copy(commit.files(), folder);
                done = history.commit(folder, commit);
            }
            SampleFiles.copy(plan.uncommitted(), folder);
            if (done instanceof Outcome.Done<Path> && Files.isDirectory(folder.resolve(".git"))) {
                MadeSample.mark(folder);
            }
            return done;
        } catch (IOException e) {
            return Outcome.failed(Problem.of(SampleMessage.NOT_WRITTEN, folder).because(e));
        }
    }

    /// A place for a sample where nothing is yet.
    static Path freeBelow(Path parent) {
        Path free = parent.resolve(NAME);
        for (int i = 2; Files.exists(free, LinkOption.NOFOLLOW_LINKS); i++) {
            free = parent.resolve(NAME + "-" + i);
        }
        return free;
    }

    private static boolean isEmptyFolder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.findAny().isEmpty();
        }
    }
}
