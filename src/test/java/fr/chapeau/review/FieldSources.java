package fr.chapeau.review;

import static org.assertj.core.api.Assertions.assertThat;

import fr.chapeau.frontmatter.FieldPath;
import fr.chapeau.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Holds what is told of fields against what differs in the source.
final class FieldSources {
    private FieldSources() {}

    /// Each character of the front matter that is gone or new lies in a field of which is told.
    static void assertAllShown(PostChanges changes) {
        if (!changes.header().readable() || changes.header().isEmpty()) {
            return;
        }
        List<Span> olds = new ArrayList<>();
        List<Span> news = new ArrayList<>();
        boolean around = false;
        for (FieldChange change : changes.header().fields()) {
            around |= change.path().equals(FieldPath.ROOT);
            switch (change) {
                case FieldChange.Added added -> add(null, added.after(), olds, news);
                case FieldChange.Removed removed -> add(removed.before(), null, olds, news);
                case FieldChange.Changed c -> add(c.before(), c.after(), olds, news);
                case FieldChange.Inside c -> add(c.before(), c.after(), olds, news);
                case FieldChange.Items c -> add(c.before(), c.after(), olds, news);
                case FieldChange.WrittenOtherwise c -> add(c.before(), c.after(), olds, news);
                case FieldChange.Reordered c -> add(c.before(), c.after(), olds, news);
            }
        }
        boolean comesOrGoes = olds.isEmpty() || news.isEmpty();
        assertThat(olds.size() + news.size()).isPositive();
        if (around || comesOrGoes) {
            return;
        }
        int oldEnd = changes.oldText().length();
        int newEnd = changes.newText().length();
        assertThat(without(changes.oldText().substring(0, bodyStart(changes, true, oldEnd)), olds))
                .isEqualTo(
                        without(
                                changes.newText().substring(0, bodyStart(changes, false, newEnd)),
                                news));
    }

    private static int bodyStart(PostChanges changes, boolean old, int otherwise) {
        int length = 0;
        for (Piece piece : changes.header().source()) {
            boolean counts =
                    piece.isKept()
                            || (old
                                    ? piece instanceof Piece.Deleted
                                    : piece instanceof Piece.Inserted);
            length += counts ? piece.text().length() : 0;
        }
        return Math.min(length, otherwise);
    }

    private static void add(
            @Nullable WrittenValue before,
            @Nullable WrittenValue after,
            List<Span> olds,
            List<Span> news) {
        if (before != null) {
            olds.add(before.span());
        }
        if (after != null) {
            news.add(after.span());
        }
    }

    private static String without(String header, List<Span> told) {
        StringBuilder rest = new StringBuilder();
        for (int i = 0; i < header.length(); i++) {
            int at = i;
            if (told.stream().noneMatch(span -> span.contains(at))) {
                rest.append(header.charAt(i));
            }
        }
        return rest.toString();
    }
}
