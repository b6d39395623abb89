package fr.chapeau.app.sample;

import fr.chapeau.git.Checkout;
import fr.chapeau.git.HeadState;
import fr.chapeau.problem.Outcome;
import fr.chapeau.problem.Problem;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;

/// A folder with the sample site that Chapeau itself made, at this very place.
///
/// A mark inside the Git directory tells: it says where the folder was made, so that neither a copy
/// nor a clone counts, and nothing is ever removed that is not known to be a sample. Not for the
/// JavaFX thread.
public final class MadeSample {
    private static final String FOLDER = "folder";
    private static final String COMMIT = "commit";

    private final Path folder;
    private final String commit;

    /// What the user has done in the sample.
    ///
    /// @param files changed or added
    /// @param commits whether anything was committed since the sample was made
    public record OwnWork(int files, boolean commits) {}

    private MadeSample(Path folder, String commit) {
        this.folder = folder;
        this.commit = commit;
    }

    /// Marks a folder as a sample just made.
    static void mark(Path folder) throws IOException {
        write(folder.toRealPath(), head(folder));
    }

    /// The sample that lies in a folder; empty for every other folder, for symbolic links to a
    /// sample, and for copies of one.
    public static Optional<MadeSample> in(Path folder) {
        Path mark = markOf(folder);
        try {
            boolean plain =
                    isPlainFolder(folder)
                            && isPlainFolder(folder.resolve(".git"))
                            && isPlainFolder(Objects.requireNonNull(mark.getParent()))
                            && Files.isRegularFile(mark, LinkOption.NOFOLLOW_LINKS);
            if (!plain) {
                return Optional.empty();
            }
            Properties said = new Properties();
            try (Reader in = Files.newBufferedReader(mark)) {
                said.load(in);
            }
            Path real = folder.toRealPath();
            return real.toString().equals(said.getProperty(FOLDER))
                    ? Optional.of(new MadeSample(real, said.getProperty(COMMIT, "")))
                    : Optional.empty();
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /// Where it lies.
    public Path folder() {
        return folder;
    }

    /// What would be thrown away with the sample.
    public OwnWork ownWork() {
        return new OwnWork(SampleFiles.changedIn(folder), !head(folder).equals(commit));
    }

    /// Moves the sample, as it is, into another folder; gives its new place.
    public Outcome<Path> moveInto(Path parent) {
        try {
            Path to = SampleSite.freeBelow(parent.toRealPath());
            if (in(folder).isEmpty() || to.startsWith(folder)) {
                return Outcome.refused(Problem.of(SampleMessage.NOT_MOVED, parent));
            }
            Files.move(folder, to, StandardCopyOption.ATOMIC_MOVE);
            write(to, commit);
            return Outcome.done(to);
        } catch (IOException e) {
            return Outcome.failed(Problem.of(SampleMessage.NOT_MOVED, parent).because(e));
        }
    }

    /// Moves the whole folder to the trash, and looks once more that it is the sample.
    public Outcome<Path> throwAway(Trash trash) {
        return in(folder).isEmpty()
                ? Outcome.refused(Problem.of(SampleMessage.NO_SAMPLE, folder))
                : trash.take(folder);
    }

    private static Path markOf(Path folder) {
        return folder.resolve(".git").resolve("chapeau").resolve("sample.properties");
    }

    private static boolean isPlainFolder(Path folder) {
        return Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS);
    }

    private static void write(Path folder, String commit) throws IOException {
        Properties said = new Properties();
        said.setProperty(FOLDER, folder.toString());
        said.setProperty(COMMIT, commit);
        StringWriter out = new StringWriter();
        said.store(out, null);
        Path mark = markOf(folder);
        Files.createDirectories(mark.getParent());
        Files.writeString(mark, out.toString());
    }

    /// The commit that the sample is at; empty where there is none.
    private static String head(Path folder) {
        if (Checkout.discover(folder) instanceof Outcome.Done<Optional<Checkout>>(var found)
                && found.isPresent()) {
            try (Checkout checkout = found.get()) {
                return checkout.head() instanceof Outcome.Done<HeadState>(var at)
                        ? switch (at) {
                            case HeadState.OnBranch branch -> branch.commit();
                            case HeadState.Detached detached -> detached.commit();
                            case HeadState.Unborn unborn -> "";
                        }
                        : "";
            }
        }
        return "";
    }
}
