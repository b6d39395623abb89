package fr.chapeau.frontmatter;

/// Whether a string can take the style of the scalar it replaces.
final class KeptStyle {
    private KeptStyle() {}

    static boolean allows(YamlScalar existing, String text, boolean flow) {
        if (existing.isAbsent()) {
            return false;
        }
        ScalarFacts facts = ScalarFacts.of(text);
        boolean lines = facts.lineBreaks();
        // A string of several lines reads badly in quotes; only what had some keeps them.
        boolean linesFit = !lines || (existing.text().indexOf('\n') >= 0 && !blankAtBreak(text));
        return switch (existing.style()) {
            case PLAIN ->
                    !text.isEmpty()
                            && facts.plain(flow)
                            && linesFit
                            && (!PlainReaders.mistake(text) || staysOfItsKind(existing, text));
            case SINGLE_QUOTED -> !facts.special() && linesFit;
            case DOUBLE_QUOTED -> true;
            case LITERAL, FOLDED -> !facts.special() && !text.isEmpty() && !flow;
        };
    }

    /// Symbols and numbers without end have no value of their own in [FieldValue]; a field that
    /// holds one keeps it when it is written as text.
    static boolean staysOfItsKind(YamlScalar existing, String text) {
        PsychValue.Scalar value = PsychResolver.resolve(text);
        return existing.style() == ScalarStyle.PLAIN
                && isTextOnlyToUs(existing.value())
                && isTextOnlyToUs(value)
                && existing.value().getClass() == value.getClass();
    }

    private static boolean isTextOnlyToUs(PsychValue.Scalar value) {
        return !(value instanceof PsychValue.Text)
                && FieldValue.of(value) instanceof FieldValue.Text;
    }

    private static boolean blankAtBreak(String text) {
        return text.contains("\n ")
                || text.contains(" \n")
                || text.contains("\n\t")
                || text.contains("\t\n");
    }
}
