package fr.chapeau.cli;

import fr.chapeau.app.changes.DraftChanges;
import fr.chapeau.app.workspace.Workspace;
import fr.chapeau.problem.Outcome;
import fr.chapeau.problem.Problem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `chapeau changes FILE...`: what changed in drafts, in the words of the form and of the text.
@Command(name = "changes")
final class ChangesVerb implements Callable<Integer> {

    /// The forms, by the words of the command line.
    enum Form {
        text,
        jsonl
    }

    private final Terminal terminal;
    private boolean unreadable;

    @Option(names = "--format", paramLabel = "FORMAT", descriptionKey = "changes.format")
    private Form format = Form.text;

    @Option(names = "--base", paramLabel = "REV", descriptionKey = "changes.base")
    private @Nullable String base;

    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "CHANGED")
    private List<Path> paths = new ArrayList<>();

    ChangesVerb(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        for (Path path : paths) {
            end(below(path));
        }
        return terminal.printed(unreadable ? Terminal.FAILED : Terminal.DONE);
    }

    private Outcome<List<Outcome<DraftChanges.Found>>> below(Path path) {
        Outcome<Workspace> around =
                Files.isDirectory(path) ? Workspace.open(path) : Workspace.around(path);
        return around.then(workspace -> {
            try (workspace) {
                return new DraftChanges(workspace).below(path, Optional.ofNullable(base));
            }
        });
    }

    private void end(Outcome<List<Outcome<DraftChanges.Found>>> outcome) {
        switch (outcome) {
            case Outcome.Done<List<Outcome<DraftChanges.Found>>>(var articles) ->
                    articles.forEach(this::show);
            case Outcome.Refused<List<Outcome<DraftChanges.Found>>>(Problem why) -> failed(why);
            case Outcome.Failed<List<Outcome<DraftChanges.Found>>>(Problem why) -> failed(why);
        }
    }

    private void show(Outcome<DraftChanges.Found> outcome) {
        switch (outcome) {
            case Outcome.Done<DraftChanges.Found>(DraftChanges.Found found) -> {
                switch (format) {
                    case text -> new ChangesText(terminal).show(found);
                    case jsonl -> new ChangesJson(terminal).show(found);
                }
            }
            case Outcome.Refused<DraftChanges.Found>(Problem why) -> failed(why);
            case Outcome.Failed<DraftChanges.Found>(Problem why) -> failed(why);
        }
    }

    private void failed(Problem why) {
        unreadable = true;
        terminal.say(why);
    }
}
