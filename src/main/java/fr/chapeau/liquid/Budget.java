package fr.chapeau.liquid;

/// What is left of time and size. A rendering that was interrupted ends, too.
final class Budget {
    /// Values that are shorter come and go.
    private static final int SMALL = 16_384;

    /// How many values of the largest size a rendering may make.
    private static final int MOST_VALUES = 16;

    /// What a list may hold, as a multiple of the largest text.
    private static final int HEAVIEST = 8;

    /// An item of a list takes as much memory as some characters.
    private static final int PER_ITEM = 8;

    private final long end;
    private final int size;
    private long written;
    private long kept;

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

    /// Takes no note of so many characters that will be written, since they were before.
    void allow(long characters) {
        written -= characters;
    }

    /// A text of this length may be kept.
    void keep(long length) {
        value(length);
        if (length > SMALL) {
            kept += length;
        }
        if (kept > (long) MOST_VALUES * size) {
            throw new LiquidStop(Remark.Kind.SIZE);
        }
    }

    /// A list may be kept.
    ///
    /// @param weight of all that is in it
    void keep(long items, long weight) {
        value(items);
        if (weight > (long) HEAVIEST * size) {
            throw new LiquidStop(Remark.Kind.SIZE);
        }
        keep(Math.min(size, items * PER_ITEM));
    }

    /// A value as large as this may be made.
    void value(long length) {
        if (length > size) {
            throw new LiquidStop(Remark.Kind.SIZE);
        }
    }
}
