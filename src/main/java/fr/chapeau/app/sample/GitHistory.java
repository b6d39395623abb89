package fr.chapeau.app.sample;

import fr.chapeau.git.Author;
import fr.chapeau.git.NewRepository;
import fr.chapeau.problem.Outcome;
import java.nio.file.Path;

/// The sample's history in a real repository.
final class GitHistory implements HistoryWriter {

    @Override
    public Outcome<Path> start(Path folder) {
        return new NewRepository(folder).create();
    }

    @Override
    public Outcome<Path> commit(Path folder, SampleCommit commit) {
        Author author = new Author(commit.author(), commit.email());
        return new NewRepository(folder)
                .commit(commit.paths(), author, commit.when(), commit.message());
    }
}
