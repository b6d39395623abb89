package fr.chapeau.app.dismissal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The decision of a person that a finding needs nothing to be done.
///
/// @param reason in one line, with something in it that can be seen
/// @param by who decided, as Git names them; empty where nobody knows
/// @param date null where the record does not say
public record Dismissal(Anchor anchor, String reason, String by, @Nullable LocalDate date) {

    public Dismissal {
        if (!isReason(reason)) {
            throw new IllegalArgumentException("no reason");
        }
    }

    /// Whether a text says anything: blanks and characters that nobody sees are no reason.
    public static boolean isReason(String text) {
        return text.codePoints().anyMatch(Dismissal::isSeen);
    }

    private static boolean isSeen(int character) {
        return !Character.isSpaceChar(character)
                && !Character.isISOControl(character)
                && Character.getType(character) != Character.FORMAT;
    }
}
