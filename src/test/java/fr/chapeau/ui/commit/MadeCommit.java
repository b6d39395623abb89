package fr.chapeau.ui.commit;

import fr.chapeau.app.checking.PostChecks;
import fr.chapeau.app.commit.CommitArticles;
import fr.chapeau.app.workspace.SiteSession;
import fr.chapeau.app.workspace.Workspace;
import fr.chapeau.git.GitRepo;
import fr.chapeau.i18n.Language;
import fr.chapeau.markdown.Kramdown;
import fr.chapeau.problem.Outcome;
import fr.chapeau.ui.kit.Background;
import fr.chapeau.ui.kit.Lane;
import java.nio.file.Path;
import java.util.List;

/// A commit of one article in a real repository.
final class MadeCommit implements AutoCloseable {
    static final String PATH = "_actus/article.md";
    static final String TEXT = "---\ntitle: Un titre\n---\n\nUne phrase.\n";

    private final GitRepo repo;
    private final Lane lane = new Lane("made commit");

    MadeCommit(Path folder) {
        repo = GitRepo.init(folder.resolve("site"));
        repo.write("_config.yml", "lang: fr\ncollections: {actus: {output: true}}\n");
        repo.write(PATH, TEXT);
        repo.git("add", ".");
        repo.git("commit", "-q", "-m", "Début");
    }

    GitRepo repo() {
        return repo;
    }

    /// A model for a commit of the article as it is on disk.
    CommitModel model(Background background) {
        Workspace workspace = done(Workspace.open(repo.folder()));
        PostChecks checks = new SiteSession(workspace, GitRepo.CLOCK).checks();
        return new CommitModel(
                background,
                lane,
                new CommitArticles(workspace, checks, new Kramdown()),
                List.of(repo.file(PATH)),
                Language.FRENCH);
    }

    @Override
    public void close() {
        lane.close();
    }

    private static <T> T done(Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Done<T>(T value) -> value;
            case Outcome.Refused<T>(var why) -> throw new AssertionError(why);
            case Outcome.Failed<T>(var why) -> throw new AssertionError(why);
        };
    }
}
