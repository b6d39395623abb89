package fr.chapeau.app.document;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The text that [TypingProcess] writes.
final class Counting {
    private static final String BEFORE = "---\ntitle: Compter\n---\n" + "Un mot. ".repeat(5_000);

    private Counting() {}

    static String upTo(int count) {
        return BEFORE
                + IntStream.rangeClosed(1, count)
                        .mapToObj(i -> i + ";")
                        .collect(Collectors.joining());
    }

    /// How far a text counts. Throws where it is anything but a whole text.
    static int of(String text) {
        String counted = text.substring(Math.min(BEFORE.length(), text.length()));
        int last = counted.lastIndexOf(';', Math.max(0, counted.length() - 2));
        int count =
                counted.isEmpty()
                        ? 0
                        : Integer.parseInt(counted.substring(last + 1, counted.length() - 1));
        if (!text.equals(upTo(count))) {
            throw new IllegalStateException("not a whole text: " + counted);
        }
        return count;
    }
}
