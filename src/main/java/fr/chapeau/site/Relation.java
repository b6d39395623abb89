package fr.chapeau.site;

import java.util.List;
import java.util.Map;
import org.pcollections.HashTreePMap;
import org.pcollections.HashTreePSet;
import org.pcollections.PMap;
import org.pcollections.PSet;

/// Which things belong to which, many to many. Immutable, with changes that cost nearly the same
/// however much it holds.
final class Relation<A, B> {
    private final PMap<A, PSet<B>> all;

    private Relation(PMap<A, PSet<B>> all) {
        this.all = all;
    }

    static <A, B> Relation<A, B> empty() {
        return new Relation<>(HashTreePMap.empty());
    }

    Relation<A, B> with(A one, B other) {
        return new Relation<>(all.plus(one, of(one).plus(other)));
    }

    Relation<A, B> without(A one, B other) {
        PSet<B> left = of(one).minus(other);
        return new Relation<>(left.isEmpty() ? all.minus(one) : all.plus(one, left));
    }

    /// What belongs to one.
    PSet<B> of(A one) {
        return all.getOrDefault(one, HashTreePSet.empty());
    }

    boolean has(A one) {
        return all.containsKey(one);
    }

    /// So many of those to which something belongs; always the same ones.
    List<A> some(int most) {
        return all.keySet().stream().limit(most).toList();
    }

    /// All of it.
    Map<A, PSet<B>> toMap() {
        return all;
    }
}
