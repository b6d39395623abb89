package fr.chapeau.app.dismissal;

/// What a finding is about, in words that hold when the text around it changes: no line, no offset.
/// White space that only lays a text out is one blank each, the end of a paragraph one line end.
///
/// @param rule the rule's id
/// @param about the text that the finding stands at; where nothing is written, the field or the
///   sentence that says what is missing. Of a long text the beginning, and a digest of all of it
/// @param before the end of what stands in front of it
/// @param after the beginning of what stands behind it
/// @param nth which of the findings of that rule about the same text, from 1
/// @param of how many there were
public record Anchor(String rule, String about, String before, String after, int nth, int of) {

    /// Stands for the end of a paragraph in the surroundings.
    static final char PARAGRAPH = '\n';

    /// In UTF-16 units.
    private static final int TELLING = 10;

    public Anchor {
        if (nth < 1 || of < nth) {
            throw new IllegalArgumentException(nth + " of " + of);
        }
    }

    /// Whether the same words stand around it.
    boolean hasSurroundingsOf(Anchor other) {
        return before.equals(other.before) && after.equals(other.after);
    }

    /// Whether the same words stand around it in its own paragraph, and there are any.
    boolean hasParagraphOf(Anchor other) {
        boolean alone = (inFront() + behind()).isEmpty();
        return !alone && inFront().equals(other.inFront()) && behind().equals(other.behind());
    }

    /// Whether the same words stand on one side of it, and they are more than a common word or two.
    boolean hasSideOf(Anchor other) {
        return isTelling(before, other.before)
                || isTelling(after, other.after)
                || isTelling(inFront(), other.inFront())
                || isTelling(behind(), other.behind());
    }

    private static boolean isTelling(String words, String others) {
        return words.strip().length() >= TELLING && words.equals(others);
    }

    private String inFront() {
        return before.substring(before.lastIndexOf(PARAGRAPH) + 1).strip();
    }

    private String behind() {
        int end = after.indexOf(PARAGRAPH);
        return (end < 0 ? after : after.substring(0, end)).strip();
    }

    /// Whether it is the same one of as many.
    boolean hasPlaceOf(Anchor other) {
        return nth == other.nth && of == other.of;
    }
}
