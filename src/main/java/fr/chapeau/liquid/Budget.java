package fr.chapeau.liquid;

/// What is left of time and size. A rendering that was interrupted ends, too.
final class Budget {
    private final long end;
    private final int size;
    private long written;

    Budget(Limits limits) {
        end = System.nanoTime() + limits.time().toNanos();
        size = limits.size();
    }

    void check() {
        if (System.nanoTime() - end > 0 || Thread.currentThread().isInterrupted()) {
            throw new LiquidStop(Remark.Kind.TIME);
        }
    }

    /// Takes note of text that comes into being, wherever it goes.
    void write(long characters) {
        written += characters;
        if (written > size) {
            throw new LiquidStop(Remark.Kind.SIZE);
        }
    }

    /// A value as large as this may be made.
    void value(long length) {
        if (length > size) {
            throw new LiquidStop(Remark.Kind.SIZE);
        }
    }
}
