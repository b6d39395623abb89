package fr.chapeau.cli;

import fr.chapeau.i18n.Texts;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
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
    public ChapeauCli(
            Texts texts, PrintStream out, PrintStream err, String version, Editor editor) {
        terminal = new Terminal(out, err, texts);
        commands = new CommandLine(new ChapeauCommand(editor));
        commands.addSubcommand(new GetVerb(terminal));
        commands.addSubcommand(new RenderVerb(terminal));
        commands.setResourceBundle(
                ResourceBundle.getBundle(
                        "fr.chapeau.cli.usage",
                        texts.language().locale(),
                        ResourceBundle.Control.getNoFallbackControl(
                                ResourceBundle.Control.FORMAT_PROPERTIES)));
        commands.getCommandSpec().version("Chapeau " + version);
        commands.setOut(new PrintWriter(out, true, StandardCharsets.UTF_8));
        commands.setErr(new PrintWriter(err, true, StandardCharsets.UTF_8));
        commands.setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
        commands.setParameterExceptionHandler((wrong, arguments) -> notUnderstood(wrong));
        commands.setExecutionExceptionHandler((bug, command, parsed) -> stopped(bug));
    }

    /// Does what the arguments say.
    ///
    /// @return the exit code
    public int run(String... arguments) {
        return commands.execute(arguments);
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

    private int stopped(Exception bug) {
        LOG.log(System.Logger.Level.ERROR, "unexpected", bug);
        String name = bug.getClass().getSimpleName();
        terminal.err().println("chapeau: " + terminal.texts().of(CliMessage.BUG, name));
        return Terminal.FAILED;
    }
}
