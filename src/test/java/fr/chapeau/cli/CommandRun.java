package fr.chapeau.cli;

import fr.chapeau.git.GitRepo;
import fr.chapeau.i18n.Language;
import fr.chapeau.i18n.Texts;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/// One run of the command line, with what it wrote.
record CommandRun(int code, String out, String err) {

    /// Runs a command in French.
    static CommandRun of(Object... arguments) {
        return in(Language.FRENCH, arguments);
    }

    static CommandRun in(Language language, Object... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal =
                new Terminal(
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        new Texts(language),
                        GitRepo.CLOCK);
        String[] words = new String[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            words[i] = arguments[i].toString();
        }
        int code = new ChapeauCli(terminal, "1.2.3", (folder, screenshot) -> 42).run(words);
        return new CommandRun(
                code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
