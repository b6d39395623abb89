package fr.chapeau.cli;

import fr.chapeau.problem.Problem;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/// `chapeau [DIR]`: opens the editor.
@Command(name = "chapeau")
@SuppressWarnings("UnusedVariable") // picocli acts on --help and --version by itself
final class ChapeauCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Editor editor;

    @Spec private @Nullable CommandSpec spec;

    @Parameters(index = "0", arity = "0..1", paramLabel = "DIR", descriptionKey = "DIR")
    private @Nullable Path folder;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            descriptionKey = "help")
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            descriptionKey = "version")
    private boolean version;

    @Option(names = "--screenshot", paramLabel = "FILE", descriptionKey = "screenshot")
    private @Nullable Path screenshot;

    ChapeauCommand(Terminal terminal, Editor editor) {
        this.terminal = terminal;
        this.editor = editor;
    }

    @Override
    public Integer call() {
        Optional<Problem> mistake = mistake();
        mistake.ifPresent(terminal::say);
        return mistake.isPresent() ? Terminal.FAILED : editor.open(folder, screenshot);
    }

    /// What is wrong with a first word that is no verb.
    Optional<Problem> mistake() {
        return folder == null || spec == null
                ? Optional.empty()
                : new FirstWord(folder, spec.subcommands().keySet()).mistake();
    }
}
