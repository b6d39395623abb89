package fr.chapeau.cli;

import java.util.concurrent.TimeUnit;

/// How far a long work has come, on one line of a terminal that is written over and taken away.
/// Nothing where nobody looks on.
final class Progress {
    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(100);

    /// To the line's beginning, and away with what stands there (ECMA-48, CR and EL).
    private static final String WIPE = "\r\u001B[K";

    private final Terminal terminal;
    private boolean shown;
    private long last = System.nanoTime();

    Progress(Terminal terminal) {
        this.terminal = terminal;
    }

    /// Shows it, though not so often that it costs time.
    void show(int done, int all) {
        if (!terminal.watched() || System.nanoTime() - last < PAUSE) {
            return;
        }
        last = System.nanoTime();
        shown = true;
        terminal.err().print(WIPE + terminal.texts().of(CliMessage.CHECK_PROGRESS, done, all));
        terminal.err().flush();
    }

    /// Takes it away, before anything else is written.
    void clear() {
        if (shown) {
            terminal.err().print(WIPE);
            terminal.err().flush();
            shown = false;
        }
    }
}
