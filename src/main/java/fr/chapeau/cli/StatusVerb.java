package fr.chapeau.cli;

import fr.chapeau.app.workspace.DraftStates;
import fr.chapeau.app.workspace.Workspace;
import fr.chapeau.git.DraftState;
import fr.chapeau.problem.Outcome;
import fr.chapeau.problem.Problem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `chapeau status DIR`: the posts below DIR that are not as in the last commit, one a line: state,
/// tab, path from DIR.
@Command(name = "status")
final class StatusVerb implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "DIR", descriptionKey = "DIR")
    private Path folder = Path.of("");

    StatusVerb(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        return terminal.printed(terminal.end(states(), this::list));
    }

    private Outcome<SortedMap<Path, DraftState>> states() {
        return Files.exists(folder) && !Files.isDirectory(folder)
                ? Outcome.failed(Problem.of(CliMessage.STATUS_OF_A_FILE, folder.toString()))
                : Workspace.open(folder).then(this::states);
    }

    private Outcome<SortedMap<Path, DraftState>> states(Workspace workspace) {
        workspace.site().notices().forEach(terminal::say);
        return new DraftStates(workspace).below(folder);
    }

    private void list(SortedMap<Path, DraftState> states) {
        states.forEach((path, state) ->
                terminal.out().println(word(state) + "\t" + Terminal.name(path.toString())));
    }

    /// For scripts: the same words in every language.
    private static String word(DraftState state) {
        return state.name().toLowerCase(Locale.ROOT);
    }
}
