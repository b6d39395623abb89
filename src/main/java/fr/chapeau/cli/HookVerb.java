package fr.chapeau.cli;

import fr.chapeau.app.hook.CommitHook;
import fr.chapeau.problem.Problem;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `chapeau hook install DIR` and `chapeau hook remove DIR`: a check before each commit that is
/// made with plain Git.
@Command(name = "hook")
final class HookVerb implements Callable<Integer> {
    private final Terminal terminal;
    private final CommitHook hook;

    @Spec private @Nullable CommandSpec spec;

    /// @param programme that starts Chapeau
    HookVerb(Terminal terminal, String programme) {
        this.terminal = terminal;
        this.hook = new CommitHook(programme, terminal.texts());
    }

    /// Without a word of what to do.
    @Override
    public Integer call() {
        terminal.say(
                Problem.of(
                        CliMessage.USAGE_WRONG,
                        terminal.texts().of(CliMessage.USAGE_MISSING, "install, remove")));
        if (spec != null) {
            spec.commandLine().usage(terminal.err());
        }
        return Terminal.FAILED;
    }

    @Command(name = "install")
    int install(@Parameters(paramLabel = "DIR", descriptionKey = "CHECKOUT") Path folder) {
        return terminal.end(
                hook.install(folder),
                file ->
                        terminal.out()
                                .println(
                                        terminal.texts()
                                                .of(CliMessage.HOOK_INSTALLED, file.toString())));
    }

    @Command(name = "remove")
    int remove(@Parameters(paramLabel = "DIR", descriptionKey = "CHECKOUT") Path folder) {
        return terminal.end(
                hook.remove(folder),
                file ->
                        terminal.out()
                                .println(
                                        file.map(gone ->
                                                        terminal.texts()
                                                                .of(
                                                                        CliMessage.HOOK_REMOVED,
                                                                        gone.toString()))
                                                .orElseGet(() ->
                                                        terminal.texts()
                                                                .of(CliMessage.HOOK_NONE))));
    }
}
