package fr.chapeau.git;

import fr.chapeau.problem.Outcome;
import java.io.IOException;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.eclipse.jgit.api.AddCommand;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;

/// A repository that Chapeau makes itself, with a history of its own: who committed what and when
/// is said for each step, and no hook or signature of the user's takes part. Never on the JavaFX
/// thread.
public final class NewRepository {
    private static final String BRANCH = Constants.R_HEADS + "main";

    private final Path folder;

    public NewRepository(Path folder) {
        this.folder = folder;
    }

    /// Makes the folder a work tree without a commit, on the branch `main`.
    public Outcome<Path> create() {
        return writing(repository -> {
            repository.create();
            repository.updateRef(Constants.HEAD).link(BRANCH);
        });
    }

    /// Commits files as they lie in the folder, and nothing else.
    ///
    /// @param paths relative to the folder, with `/`
    public Outcome<Path> commit(
            List<String> paths, Author author, OffsetDateTime when, String message) {
        PersonIdent person =
                new PersonIdent(author.name(), author.email(), when.toInstant(), when.getOffset());
        return writing(repository -> {
            AddCommand add = new Git(repository).add();
            paths.forEach(add::addFilepattern);
            Optional<ObjectId> head = Optional.ofNullable(repository.resolve(Constants.HEAD));
            CommitWriter writer =
                    new CommitWriter(
                            repository, person, person, Optional.empty(), Optional.empty());
            try (ObjectInserter inserter = repository.newObjectInserter()) {
                ObjectId tree = add.call().writeTree(inserter);
                ObjectId commit = writer.object(tree, head, message, inserter);
                writer.move(commit, head, message);
            }
        });
    }

    private Outcome<Path> writing(Step step) {
        UserSystem.install();
        Path own = folder.resolve(Constants.DOT_GIT);
        GitFolders folders = new GitFolders(folder, own, own);
        try (Repository repository =
                new FileRepositoryBuilder()
                        .setGitDir(own.toFile())
                        .setWorkTree(folder.toFile())
                        .build()) {
            step.take(repository);
            return Outcome.done(folder);
        } catch (IOException e) {
            return Outcome.failed(Failures.writing(e, folders));
        } catch (GitAPIException e) {
            return Outcome.failed(Failures.writing(new IOException(e), folders));
        } catch (GitStop stop) {
            return stop.outcome();
        }
    }

    @FunctionalInterface
    private interface Step {
        void take(Repository repository) throws IOException, GitAPIException, GitStop;
    }
}
