package fr.chapeau.app.fixing;

import fr.chapeau.check.Finding;
import fr.chapeau.text.Span;
import fr.chapeau.text.TextEdit;
import fr.chapeau.text.TextEdits;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Follows the rounds in which a text is put right, so that what comes of them can be told, and
/// made or left out, by place in the text before the first one.
final class FixRounds {
    /// Rules, besides those of typography, with one finding for all places of a kind (decision 15).
    private static final Set<String> OF_MANY_PLACES =
            Set.of("text-not-nfc", "text-invisible-character", "text-control-character");

    private final List<Finding> findings = new ArrayList<>();

    /// For each finding another one of the same change, or itself.
    private final List<Integer> joined = new ArrayList<>();

    private List<Part> parts = List.of();

    /// A stretch of the text that differs.
    ///
    /// @param before where it was in the text before all rounds
    /// @param now where it is after the last one
    /// @param finding one of those that made it
    private record Part(Span before, Span now, int finding) {}

    /// An edit of the round, or a part that is there already.
    private record Piece(Span span, int delta, int finding, boolean old) {}

    /// A round was made.
    ///
    /// @param picked fixes that do not touch each other, of the text after the last round
    void add(List<Finding> picked) {
        List<Piece> pieces = new ArrayList<>();
        parts.forEach(part -> pieces.add(new Piece(part.now(), 0, part.finding(), true)));
        for (Finding finding : picked) {
            boolean apart = isOfManyPlaces(finding.rule());
            int number = -1;
            for (TextEdit edit : FileFixing.edits(finding)) {
                if (number < 0 || apart) {
                    number = findings.size();
                    findings.add(finding);
                    joined.add(number);
                }
                pieces.add(new Piece(edit.span(), edit.delta(), number, false));
            }
        }
        pieces.sort(Comparator.comparing(Piece::span));
        parts = merged(pieces);
    }

    /// Whether each edit of a finding stands for itself.
    private static boolean isOfManyPlaces(String rule) {
        return rule.startsWith(FixChoice.TYPOGRAPHY) || OF_MANY_PLACES.contains(rule);
    }

    /// Pieces that touch become one part.
    private List<Part> merged(List<Piece> pieces) {
        List<Part> merged = new ArrayList<>();
        int earlier = 0;
        int later = 0;
        int old = 0;
        for (int from = 0, to; from < pieces.size(); from = to) {
            Span now = pieces.get(from).span();
            int delta = 0;
            int grown = 0;
            for (to = from; to < pieces.size(); to++) {
                Piece piece = pieces.get(to);
                if (piece.span().start() > now.end()) {
                    break;
                }
                now = now.union(piece.span());
                delta += piece.delta();
                join(pieces.get(from).finding(), piece.finding());
                if (piece.old()) {
                    Part part = parts.get(old++);
                    grown += part.now().length() - part.before().length();
                }
            }
            Span before = new Span(now.start() - earlier, now.end() - earlier - grown);
            Span after = new Span(now.start() + later, now.end() + later + delta);
            merged.add(new Part(before, after, pieces.get(from).finding()));
            earlier += grown;
            later += delta;
        }
        return merged;
    }

    private int root(int finding) {
        int at = finding;
        while (joined.get(at) != at) {
            at = joined.get(at);
        }
        joined.set(finding, at);
        return at;
    }

    private void join(int one, int other) {
        int first = Math.min(root(one), root(other));
        joined.set(Math.max(root(one), root(other)), first);
    }

    /// What came of all rounds, by place.
    List<FixChange> changes(String before, String now) {
        Map<Integer, List<TextEdit>> edits = new TreeMap<>();
        for (Part part : parts) {
            String text = part.now().of(now);
            if (!text.equals(part.before().of(before))) {
                edits.computeIfAbsent(root(part.finding()), any -> new ArrayList<>())
                        .add(TextEdit.replace(part.before(), text));
            }
        }
        Map<Integer, List<Finding>> of = new TreeMap<>();
        for (int i = 0; i < findings.size(); i++) {
            of.computeIfAbsent(root(i), any -> new ArrayList<>()).add(findings.get(i));
        }
        List<FixChange> changes = new ArrayList<>();
        edits.forEach((root, made) ->
                changes.add(new FixChange(of.getOrDefault(root, List.of()), new TextEdits(made))));
        changes.sort(
                Comparator.comparing(change -> change.edits().edits().getFirst().span().start()));
        return List.copyOf(changes);
    }
}
