package fr.chapeau.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `chapeau [DIR]`: opens the editor.
@Command(name = "chapeau")
@SuppressWarnings("UnusedVariable") // picocli acts on --help and --version by itself
final class ChapeauCommand implements Callable<Integer> {
    private final Editor editor;

    @Parameters(index = "0", arity = "0..1", paramLabel = "DIR", descriptionKey = "DIR")
    private @Nullable Path folder;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            descriptionKey = "help")
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            descriptionKey = "version")
    private boolean version;

    @Option(names = "--screenshot", paramLabel = "FILE", descriptionKey = "screenshot")
    private @Nullable Path screenshot;

    ChapeauCommand(Editor editor) {
        this.editor = editor;
    }

    @Override
    public Integer call() {
        return editor.open(folder, screenshot);
    }
}
