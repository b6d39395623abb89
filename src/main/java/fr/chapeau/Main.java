package fr.chapeau;

import fr.chapeau.cli.ChapeauCli;
import fr.chapeau.cli.Terminal;
import fr.chapeau.i18n.Language;
import fr.chapeau.i18n.Texts;
import fr.chapeau.problem.Problem;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import javafx.application.Application;
import org.jspecify.annotations.Nullable;

/// Entry of the programme.
public final class Main {
    private Main() {}

    /// Opens the window, or runs the command that the arguments name.
    public static void main(String[] arguments) {
        // Small pictures are drawn with Java 2D, which would open a display of its own beside ours.
        System.setProperty("java.awt.headless", "true");
        String version =
                Objects.requireNonNullElse(Main.class.getPackage().getImplementationVersion(), "0");
        // What packaging/launcher.sh says of itself.
        String programme = System.getProperty("chapeau.launcher", "chapeau");
        ChapeauCli cli = new ChapeauCli(terminal(), version, programme, Main::openWindow);
        System.exit(cli.run(arguments));
    }

    /// Where we were started, in the language of the system.
    static Terminal terminal() {
        return new Terminal(
                utf8(FileDescriptor.out),
                utf8(FileDescriptor.err),
                new Texts(Language.of(Locale.getDefault())),
                Clock.system(ZoneId.systemDefault()),
                isWatched());
    }

    /// Whether input, output and errors are a terminal. Java does not tell of the last one; the
    /// system does, as far as it shows what is open.
    private static boolean isWatched() {
        boolean terminal =
                Optional.ofNullable(System.console()).map(Console::isTerminal).orElse(false);
        if (!terminal) {
            return false;
        }
        try {
            Path errors = Path.of("/proc/self/fd/2");
            return !Files.exists(errors)
                    || errors.toRealPath().toString().matches("/dev/(pts/\\d+|tty.*|console)");
        } catch (IOException e) {
            return false;
        }
    }

    /// What programs read from us is UTF-8 whatever the machine's locale is.
    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }

    private static int openWindow(@Nullable Path folder, @Nullable Path screenshot) {
        Path site = folder == null ? null : folder.toAbsolutePath().normalize();
        try {
            if (screenshot == null) {
                launch(new WindowOrder(site));
                return Terminal.DONE;
            }
            Path file = screenshot.toAbsolutePath().normalize();
            PictureRun run = new PictureRun(Main::launch);
            return run.write(site, file, terminal()::say) ? Terminal.DONE : Terminal.FAILED;
        } catch (UnsupportedOperationException e) {
            // What Glass, JavaFX's window system, says of a display or of a GTK that is not there.
            terminal().say(Problem.of(StartMessage.NO_WINDOW).because(e));
            return Terminal.FAILED;
        }
    }

    private static void launch(WindowOrder order) {
        Application.launch(ChapeauApp.class, order.arguments());
    }
}
