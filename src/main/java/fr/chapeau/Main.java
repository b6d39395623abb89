package fr.chapeau;

import fr.chapeau.cli.ChapeauCli;
import fr.chapeau.cli.Terminal;
import fr.chapeau.i18n.Language;
import fr.chapeau.i18n.Texts;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Objects;
import javafx.application.Application;
import org.jspecify.annotations.Nullable;

/// Entry of the programme.
public final class Main {
    private Main() {}

    /// Opens the window, or runs the command that the arguments name.
    public static void main(String[] arguments) {
        Texts texts = new Texts(Language.of(Locale.getDefault()));
        Clock clock = Clock.system(ZoneId.systemDefault());
        Terminal terminal =
                new Terminal(utf8(FileDescriptor.out), utf8(FileDescriptor.err), texts, clock);
        String version =
                Objects.requireNonNullElse(Main.class.getPackage().getImplementationVersion(), "0");
        ChapeauCli cli = new ChapeauCli(terminal, version, Main::openWindow);
        System.exit(cli.run(arguments));
    }

    /// What programs read from us is UTF-8 whatever the machine's locale is.
    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }

    private static int openWindow(@Nullable Path folder, @Nullable Path screenshot) {
        WindowOrder order =
                new WindowOrder(
                        folder == null ? null : folder.toAbsolutePath().normalize(),
                        screenshot == null ? null : screenshot.toAbsolutePath().normalize());
        Application.launch(ChapeauApp.class, order.arguments());
        return 0;
    }
}
