package fr.chapeau.liquid;

/// `(from..to)`: whole numbers with both ends.
record IntRange(long from, long to) {
    long size() {
        return to < from ? 0 : to - from + 1;
    }

    @Override
    public String toString() {
        return from + ".." + to;
    }
}
