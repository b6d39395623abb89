package fr.chapeau.frontmatter;

import java.util.ArrayList;
import java.util.List;

/// Finds out where an author lets long strings go on in the next line.
final class FoldingHabit {
    private FoldingHabit() {}

    /// The habit of a document: that of its first folded plain or quoted string; none where long
    /// strings stand on one line; else that of `YAML.dump`.
    static Folding ofDocument(String text, List<Place> scalars) {
        boolean longLines = false;
        for (Place place : scalars) {
            YamlScalar scalar = (YamlScalar) place.node();
            if (scalar.style().isBlock() || place.flow()) {
                continue;
            }
            ScalarLayout layout = ExistingLayout.of(text, place, scalar, "\n", 2);
            if (isFolded(text, scalar)) {
                return fitted(text, scalar, layout);
            }
            longLines |= wouldFold(scalar, layout.with(Folding.PSYCH));
        }
        return longLines ? Folding.NEVER : Folding.PSYCH;
    }

    /// The habit of one string: its own where it shows one, else that of its document.
    static Folding of(String text, YamlScalar scalar, ScalarLayout layout, Folding document) {
        if (isFolded(text, scalar)) {
            return fitted(text, scalar, layout);
        }
        if (scalar.style() == ScalarStyle.FOLDED && document.kind() == Folding.Kind.NEVER) {
            return document;
        }
        return wouldFold(scalar, layout.with(document)) ? Folding.NEVER : document;
    }

    private static boolean wouldFold(YamlScalar scalar, ScalarLayout layout) {
        String here = ScalarText.write(scalar.text(), scalar.style(), layout.with(Folding.NEVER));
        String folded = ScalarText.write(scalar.text(), scalar.style(), layout);
        return !here.equals(folded);
    }

    private static boolean isFolded(String text, YamlScalar scalar) {
        return scalar.style() != ScalarStyle.LITERAL
                && LineBreaks.areIn(text, scalar.span().start(), scalar.span().end())
                && !foldedLines(text, scalar).isEmpty();
    }

    /// Of the two ways of folding and the widths that the lines allow, the one that gives these
    /// lines; lines broken by hand give the width of the longest.
    private static Folding fitted(String text, YamlScalar scalar, ScalarLayout layout) {
        List<Integer> lines = foldedLines(text, scalar);
        int shortest = lines.stream().mapToInt(Integer::intValue).min().orElse(80);
        int longest = lines.stream().mapToInt(Integer::intValue).max().orElse(80);
        List<Folding> candidates =
                List.of(
                        Folding.PSYCH,
                        new Folding(Folding.Kind.WITHIN, 80),
                        new Folding(Folding.Kind.BEHIND, shortest - 1),
                        new Folding(Folding.Kind.WITHIN, longest));
        String source = scalar.span().of(text).replace("\r\n", "\n");
        for (Folding candidate : candidates) {
            ScalarLayout tried = layout.with(candidate);
            String written = ScalarText.write(scalar.text(), scalar.style(), tried);
            if (written.replace("\r\n", "\n").equals(source)) {
                return candidate;
            }
        }
        return candidates.getLast();
    }

    /// Lengths of the lines that go on, in code points, indentation included.
    private static List<Integer> foldedLines(String text, YamlScalar scalar) {
        List<Integer> lengths = new ArrayList<>();
        int limit = scalar.span().end();
        int line = LineBreaks.startOfLine(text, scalar.span().start());
        boolean header = scalar.style() == ScalarStyle.FOLDED;
        while (true) {
            int end = LineBreaks.endOfLine(text, line, limit);
            if (end >= limit) {
                return lengths;
            }
            int next = LineBreaks.nextLine(text, end, limit);
            boolean goesOn =
                    !header
                            && !text.substring(line, end).isBlank()
                            && !text.substring(next, LineBreaks.endOfLine(text, next, limit))
                                    .isBlank();
            if (goesOn && end > scalar.span().start()) {
                lengths.add(text.codePointCount(line, end));
            }
            header = false;
            line = next;
        }
    }
}
