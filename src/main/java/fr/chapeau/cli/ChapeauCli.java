package fr.chapeau.cli;

import fr.chapeau.problem.Message;
import fr.chapeau.problem.Problem;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.ResourceBundle;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;
import picocli.CommandLine.UnmatchedArgumentException;

/// The command line as a whole: which verbs there are, and what happens when they cannot be
/// understood.
public final class ChapeauCli {
    private static final System.Logger LOG = System.getLogger(ChapeauCli.class.getName());

    private final Terminal terminal;
    private final ChapeauCommand opening;
    private final CommandLine commands;

    /// The verbs, with what they work on; Chapeau is on the search path.
    public ChapeauCli(Terminal terminal, String version, Editor editor) {
        this(terminal, version, "chapeau", editor);
    }

    /// The verbs, with what they work on.
    ///
    /// @param programme that started us, for those who are to start us again
    public ChapeauCli(Terminal terminal, String version, String programme, Editor editor) {
        this.terminal = terminal;
        opening = new ChapeauCommand(terminal, editor);
        commands = new CommandLine(opening);
        for (Object verb :
                List.of(
                        new CheckVerb(terminal, version),
                        new RenderVerb(terminal),
                        new GetVerb(terminal),
                        new SetVerb(terminal),
                        new StatusVerb(terminal),
                        new ChangesVerb(terminal),
                        new ReviewVerb(terminal, version),
                        new CommitVerb(terminal),
                        new HookVerb(terminal, programme),
                        new AuditVerb(terminal, version))) {
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
        // A name may begin with @, as that of a person in a message does.
        commands.setExpandAtFiles(false);
        commands.setExecutionStrategy(this::helpOrRun);
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

    private int helpOrRun(ParseResult parsed) {
        Integer shown = CommandLine.executeHelpRequest(parsed);
        return shown == null ? new RunLast().execute(parsed) : terminal.printed(shown);
    }

    private int notUnderstood(ParameterException wrong) {
        Optional<Problem> mistake =
                wrong.getCommandLine() == commands ? opening.mistake() : Optional.empty();
        if (mistake.isPresent()) {
            terminal.say(mistake.get());
            return Terminal.FAILED;
        }
        terminal.say(Problem.of(CliMessage.USAGE_WRONG, why(wrong)));
        wrong.getCommandLine().usage(terminal.err());
        return Terminal.FAILED;
    }

    private static Object why(ParameterException wrong) {
        return switch (wrong) {
            case UnmatchedArgumentException more ->
                    Message.of(CliMessage.USAGE_UNKNOWN, more.getUnmatched().getFirst());
            case MissingParameterException less ->
                    Message.of(
                            CliMessage.USAGE_MISSING,
                            String.join(
                                    ", ",
                                    less.getMissing().stream().map(ChapeauCli::name).toList()));
            case OverwrittenOptionException twice ->
                    Message.of(CliMessage.USAGE_TWICE, name(twice.getOverwritten()));
            default -> unfit(wrong);
        };
    }

    private static Object unfit(ParameterException wrong) {
        String value = Objects.requireNonNullElse(wrong.getValue(), "");
        Class<?> type = wrong.getArgSpec() == null ? Object.class : wrong.getArgSpec().type();
        Object[] allowed = type.getEnumConstants();
        return allowed == null
                ? Message.of(CliMessage.USAGE_UNKNOWN, value)
                : Message.of(
                        CliMessage.USAGE_ONE_OF,
                        value,
                        String.join(", ", Arrays.stream(allowed).map(Object::toString).toList()));
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    private int stopped(Throwable bug) {
        LOG.log(System.Logger.Level.ERROR, "unexpected", bug);
        terminal.say(Problem.of(CliMessage.BUG, bug.getClass().getSimpleName()));
        return Terminal.FAILED;
    }
}
