package fr.chapeau.app.sample;

import fr.chapeau.problem.Outcome;
import fr.chapeau.problem.Problem;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// Makes the sample site: a Jekyll site of an imaginary agency in a repository of its own, with the
/// defects that Chapeau looks for, a scheduled and an unpublished post, and files that are not
/// committed yet.
public final class SampleSite {
    private final HistoryWriter history;

    public SampleSite() {
        this(new GitHistory());
    }

    /// @param history keeps the files, in the place of Git
    SampleSite(HistoryWriter history) {
        this.history = history;
    }

    /// Writes the site into a folder that is empty or does not exist yet, and gives it back. Not on
    /// the FX thread.
    public Outcome<Path> writeInto(Path folder) {
        try {
            if (Files.exists(folder) && !isEmptyFolder(folder)) {
                return Outcome.refused(Problem.of(SampleMessage.FOLDER_NOT_EMPTY, folder));
            }
            Files.createDirectories(folder);
            SamplePlan plan =
                    SamplePlan.parse(new String(read("sample.txt"), StandardCharsets.UTF_8));
            Outcome<Path> done = history.start(folder);
            for (SampleCommit commit : plan.commits()) {
                if (!(done instanceof Outcome.Done<Path>)) {
                    return done;
                }
                copy(commit.files(), folder);
                done = history.commit(folder, commit);
            }
            copy(plan.uncommitted(), folder);
            return done;
        } catch (IOException e) {
            return Outcome.failed(Problem.of(SampleMessage.NOT_WRITTEN, folder).because(e));
        }
    }

    private static boolean isEmptyFolder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.findAny().isEmpty();
        }
    }

    private static void copy(List<SampleFile> files, Path folder) throws IOException {
        for (SampleFile file : files) {
            Path target = folder.resolve(file.path());
            Files.createDirectories(folder.resolve(file.path()).getParent());
            Files.write(target, read("site/" + file.resource()));
        }
    }

    private static byte[] read(String resource) throws IOException {
        try (InputStream in = SampleSite.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new FileNotFoundException(resource);
            }
            return in.readAllBytes();
        }
    }
}
