package fr.chapeau.review;

import fr.chapeau.frontmatter.FrontMatter;
import fr.chapeau.review.PictureReading.Placed;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiPredicate;

/// Compares the pictures of two versions of a post.
final class PictureComparison {
    private final PictureReading reading;

    PictureComparison(PictureReading reading) {
        this.reading = reading;
    }

    List<PictureChange> between(
            FrontMatter before, FrontMatter after, HeaderChanges header, Bodies bodies) {
        List<PictureChange> changes = new ArrayList<>();
        if (!header.isEmpty()) {
            compare(
                    reading.in(before),
                    reading.in(after),
                    (one, other) -> Objects.equals(one.picture().field(), other.picture().field()),
                    changes);
        }
        Map<Integer, Integer> sameBlock = new HashMap<>();
        List<Block> olds = new ArrayList<>();
        List<Block> news = new ArrayList<>();
        for (BlockChange change : bodies.changes.blocks()) {
            switch (change) {
                case BlockChange.Kept kept -> {}
                case BlockChange.Left left -> {}
                case BlockChange.Changed(Block old, Block fresh, var pieces) ->
                        pair(old, fresh, olds, news, sameBlock);
                case BlockChange.Moved(Block old, Block fresh, var pieces) ->
                        pair(old, fresh, olds, news, sameBlock);
                case BlockChange.Added(Block fresh, var pieces) -> news.add(fresh);
                case BlockChange.Removed(Block old, var pieces) -> olds.add(old);
            }
        }
        compare(
                reading.in(before.text(), withNotes(olds, bodies.old)),
                reading.in(after.text(), withNotes(news, bodies.fresh)),
                (one, other) -> sameBlock.getOrDefault(other.block(), -1) == one.block(),
                changes);
        return changes;
    }

    /// Two bodies, their blocks, and what became of them.
    record Bodies(List<Block> old, List<Block> fresh, BodyChanges changes) {}

    private static void pair(
            Block old,
            Block fresh,
            List<Block> olds,
            List<Block> news,
            Map<Integer, Integer> sameBlock) {
        if (!olds.contains(old)) {
            olds.add(old);
        }
        news.add(fresh);
        sameBlock.put(fresh.index(), old.index());
    }

    /// An image may name its address elsewhere.
    private static List<Block> withNotes(List<Block> some, List<Block> all) {
        List<Block> notes = new ArrayList<>(some);
        all.stream()
                .filter(block -> block.kind() == BlockKind.NOTE && !some.contains(block))
                .forEach(notes::add);
        return notes;
    }

    private static void compare(
            List<Placed> before,
            List<Placed> after,
            BiPredicate<Placed, Placed> samePlace,
            List<PictureChange> changes) {
        List<Placed> olds = new ArrayList<>(before);
        List<Placed> news = new ArrayList<>(after);
        take(olds, news, (one, other) -> isSame(one.picture(), other.picture()));
        for (Placed[] pair :
                take(
                        olds,
                        news,
                        (one, other) ->
                                one.picture().address().equals(other.picture().address()))) {
            changes.add(new PictureChange.Described(pair[0].picture(), pair[1].picture()));
        }
        for (Placed[] pair : take(olds, news, samePlace)) {
            changes.add(new PictureChange.Replaced(pair[0].picture(), pair[1].picture()));
        }
        news.forEach(fresh -> changes.add(new PictureChange.Added(fresh.picture())));
        olds.forEach(old -> changes.add(new PictureChange.Removed(old.picture())));
    }

    private static boolean isSame(Picture one, Picture other) {
        return one.address().equals(other.address())
                && Objects.equals(one.alternative(), other.alternative());
    }

    /// Takes out of both lists what fits together.
    private static List<Placed[]> take(
            List<Placed> olds, List<Placed> news, BiPredicate<Placed, Placed> fits) {
        List<Placed[]> pairs = new ArrayList<>();
        for (Placed old : List.copyOf(olds)) {
            news.stream()
                    .filter(fresh -> fits.test(old, fresh))
                    .findFirst()
                    .ifPresent(fresh -> {
                        pairs.add(new Placed[] {old, fresh});
                        olds.remove(old);
                        news.remove(fresh);
                    });
        }
        return pairs;
    }
}
