package fr.chapeau;

import fr.chapeau.cli.ChapeauCli;
import fr.chapeau.i18n.Language;
import fr.chapeau.i18n.Texts;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;

/// Entry of the programme.
public final class Main {
    private Main() {}

    /// Opens the window, or runs the command that the arguments name.
    public static void main(String[] arguments) {
        Texts texts = new Texts(Language.of(Locale.getDefault()));
        String version =
                Objects.requireNonNullElse(Main.class.getPackage().getImplementationVersion(), "0");
        ChapeauCli cli =
                new ChapeauCli(
                        texts,
                        utf8(FileDescriptor.out),
                        utf8(FileDescriptor.err),
                        version,
                        (folder, screenshot) -> 0);
        System.exit(cli.run(arguments));
    }

    /// What programs read from us is UTF-8 whatever the machine's locale is.
    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }
}
