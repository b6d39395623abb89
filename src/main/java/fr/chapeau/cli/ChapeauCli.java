package fr.chapeau.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.ResourceBundle;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// The command line as a whole: which verbs there are, and what happens when they cannot be
/// understood.
public final class ChapeauCli {
    private static final System.Logger LOG = System.getLogger(ChapeauCli.class.getName());

    private final Terminal terminal;
    private final CommandLine commands;

    /// The verbs, with what they work on.
    public ChapeauCli(Terminal terminal, String version, Editor editor) {
        this.terminal = terminal;
        commands = new CommandLine(new ChapeauCommand(editor));
        for (Object verb :
                List.of(
                        new CheckVerb(terminal),
                        new RenderVerb(terminal),
                        new GetVerb(terminal),
                        new SetVerb(terminal),
                        new StatusVerb(terminal),
                        new CommitVerb(terminal))) {
            commands.addSubcommand(verb);
        }
        commands.setResourceBundle(
                ResourceBundle.getBundle(
                        "fr.chapeau.cli.usage",
                        terminal.texts().language().locale(),
                        ResourceBundle.Control.getNoFallbackControl(
                                ResourceBundle.Control.FORMAT_PROPERTIES)));
        commands.getCommandSpec().version("Chapeau " + version);
        commands.setOut(new PrintWriter(terminal.out(), true, StandardCharsets.UTF_8));
        commands.setErr(new PrintWriter(terminal.err(), true, StandardCharsets.UTF_8));
        commands.setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
        commands.setParameterExceptionHandler((wrong, arguments) -> notUnderstood(wrong));
        commands.setExecutionExceptionHandler((bug, command, parsed) -> stopped(bug));
    }

    /// Does what the arguments say.
    ///
    /// @return the exit code
    public int run(String... arguments) {
        try {
            return commands.execute(arguments);
        } catch (StackOverflowError | OutOfMemoryError e) {
            // Java would end with 1, which means that errors were found.
            return stopped(e);
        }
    }

    private int notUnderstood(ParameterException wrong) {
        String why =
                switch (wrong) {
                    case UnmatchedArgumentException more ->
                            terminal.texts()
                                    .of(CliMessage.USAGE_UNKNOWN, more.getUnmatched().getFirst());
                    case MissingParameterException less ->
                            terminal.texts()
                                    .of(
                                            CliMessage.USAGE_MISSING,
                                            String.join(
                                                    ", ",
                                                    less.getMissing().stream()
                                                            .map(ArgSpec::paramLabel)
                                                            .toList()));
                    default -> String.valueOf(wrong.getValue());
                };
        terminal.err().println("chapeau: " + terminal.texts().of(CliMessage.USAGE_WRONG, why));
        wrong.getCommandLine().usage(terminal.err());
        return Terminal.FAILED;
    }

    private int stopped(Throwable bug) {
        LOG.log(System.Logger.Level.ERROR, "unexpected", bug);
        String name = bug.getClass().getSimpleName();
        terminal.err().println("chapeau: " + terminal.texts().of(CliMessage.BUG, name));
        return Terminal.FAILED;
    }
}
