package fr.chapeau.review;

import fr.chapeau.frontmatter.FieldPath;
import fr.chapeau.frontmatter.FrontMatter;
import fr.chapeau.frontmatter.PsychValue;
import fr.chapeau.frontmatter.YamlEntry;
import fr.chapeau.review.HeaderTiles.Tile;
import fr.chapeau.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Compares two front matters field by field. Every character that differs lies in the source of a
/// change.
final class FieldComparison {
    private final FrontMatter before;
    private final FrontMatter after;
    private final HeaderTiles old;
    private final HeaderTiles fresh;

    private FieldComparison(FrontMatter before, FrontMatter after) {
        this.before = before;
        this.after = after;
        old = HeaderTiles.of(before);
        fresh = HeaderTiles.of(after);
    }

    static HeaderChanges between(FrontMatter before, FrontMatter after) {
        boolean readable = before.problem().isEmpty() && after.problem().isEmpty();
        List<Piece> source = WordDiff.between(header(before), header(after));
        return new HeaderChanges(
                readable,
                readable ? new FieldComparison(before, after).compare() : List.of(),
                source);
    }

    private static String header(FrontMatter matter) {
        return matter.parts().header().orElse(Span.at(0)).of(matter.text());
    }

    private List<FieldChange> compare() {
        List<FieldChange> changes = new ArrayList<>();
        Map<String, Tile> olds = new LinkedHashMap<>();
        old.fields().forEach(tile -> olds.put(tile.name(), tile));
        Set<String> outOfOrder =
                Order.outOfOrder(
                        old.fields().stream().map(Tile::name).toList(),
                        fresh.fields().stream().map(Tile::name).toList());
        for (Tile tile : fresh.fields()) {
            Tile was = olds.remove(tile.name());
            FieldPath path = FieldPath.of(tile.entry().key().text());
            if (was == null) {
                changes.add(new FieldChange.Added(path, written(after, tile)));
                continue;
            }
            int count = changes.size();
            compare(path, was, tile, changes);
            if (changes.size() == count && outOfOrder.contains(tile.name())) {
                changes.add(
                        new FieldChange.Reordered(
                                path, written(before, was), written(after, tile)));
            }
        }
        for (Tile tile : olds.values()) {
            FieldPath path = FieldPath.of(tile.entry().key().text());
            changes.add(new FieldChange.Removed(path, written(before, tile)));
        }
        compareSurroundings(changes);
        return changes;
    }

    private void compare(FieldPath path, Tile was, Tile tile, List<FieldChange> changes) {
        WrittenValue one = written(before, was);
        WrittenValue other = written(after, tile);
        if (!Values.isSame(one.value(), other.value())) {
            changes.add(ValueComparison.between(path, one, other));
        } else if (!one.source().equals(other.source())) {
            changes.add(new FieldChange.WrittenOtherwise(path, one, other));
        }
    }

    private void compareSurroundings(List<FieldChange> changes) {
        boolean same =
                old.head().of(before.text()).equals(fresh.head().of(after.text()))
                        && old.tail().of(before.text()).equals(fresh.tail().of(after.text()));
        boolean comesOrGoes = old.head().isEmpty() != fresh.head().isEmpty();
        if (!same && !(comesOrGoes && !changes.isEmpty())) {
            changes.add(
                    new FieldChange.WrittenOtherwise(
                            FieldPath.ROOT, surroundings(before, old), surroundings(after, fresh)));
        }
    }

    private static WrittenValue surroundings(FrontMatter matter, HeaderTiles tiles) {
        Span whole = tiles.head().union(tiles.tail());
        String source = tiles.head().of(matter.text()) + tiles.tail().of(matter.text());
        return new WrittenValue(matter.reading(), whole, source);
    }

    private static WrittenValue written(FrontMatter matter, Tile tile) {
        YamlEntry entry = tile.entry();
        PsychValue value = entry.value().reading();
        return new WrittenValue(value, tile.span(), tile.span().of(matter.text()));
    }
}
