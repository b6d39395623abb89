package fr.chapeau.app.document;

import fr.chapeau.text.Span;
import fr.chapeau.text.TextEdit;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// Key presses that are undone together: letters of one word, or characters deleted in a row.
///
/// @param origin where all of them come from
/// @param typing whether characters come, else they go
/// @param start where the run's text begins
/// @param removed what the run took away
/// @param inserted what the run put there
/// @param last when the last key was pressed
record TypingRun(
        Origin origin, boolean typing, int start, String removed, String inserted, Instant last) {
    private static final Duration PAUSE = Duration.ofSeconds(2);

    /// Keeps a run, and with it the cost of a key press, short in scripts without spaces.
    private static final int LONGEST = 120;

    /// The run that an edit starts, if it is what one key press does.
    static Optional<TypingRun> startedBy(
            TextEdit edit, String removed, Origin origin, Instant now) {
        boolean typing = isOneCharacter(edit.replacement());
        boolean deleting = edit.replacement().isEmpty() && isOneCharacter(removed);
        return typing || deleting
                ? Optional.of(
                        new TypingRun(
                                origin,
                                typing,
                                edit.span().start(),
                                removed,
                                edit.replacement(),
                                now))
                : Optional.empty();
    }

    private static boolean isOneCharacter(String text) {
        return text.equals("\r\n")
                || (!text.isEmpty() && text.codePointCount(0, text.length()) == 1);
    }

    /// This run with one more key press, if that belongs to it.
    Optional<TypingRun> continuedBy(TypingRun next) {
        boolean together =
                origin.equals(next.origin)
                        && typing == next.typing
                        && !next.last.isAfter(last.plus(PAUSE))
                        && inserted.length() + removed.length() < LONGEST;
        if (!together) {
            return Optional.empty();
        }
        return typing ? typed(next) : deleted(next);
    }

    private Optional<TypingRun> typed(TypingRun next) {
        boolean adjacent = next.removed.isEmpty() && next.start == start + inserted.length();
        if (!adjacent || endsBefore(next.inserted)) {
            return Optional.empty();
        }
        return Optional.of(
                new TypingRun(origin, true, start, removed, inserted + next.inserted, next.last));
    }

    /// A new line ends the run for good; a space ends it as soon as something else follows.
    private boolean endsBefore(String next) {
        int last = inserted.codePointBefore(inserted.length());
        boolean newLine = last == '\n' || last == '\r';
        return newLine || (isSpace(last) && !isSpace(next.codePointAt(0)));
    }

    private static boolean isSpace(int character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }

    private Optional<TypingRun> deleted(TypingRun next) {
        boolean backwards = next.start + next.removed.length() == start;
        if (!backwards && next.start != start) {
            return Optional.empty();
        }
        String gone = backwards ? next.removed + removed : removed + next.removed;
        return Optional.of(new TypingRun(origin, false, next.start, gone, "", next.last));
    }

    /// All key presses as one edit of the text before the first of them.
    TextEdit edit() {
        return TextEdit.replace(new Span(start, start + removed.length()), inserted);
    }
}
