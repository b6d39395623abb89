package fr.chapeau.site;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Which things belong to which, many to many. Immutable, with changes that cost the same however
/// much it holds.
final class Relation<A, B> {
    private final Trie<A, Trie<B, Boolean>> all;

    private Relation(Trie<A, Trie<B, Boolean>> all) {
        this.all = all;
    }

    static <A, B> Relation<A, B> empty() {
        return new Relation<>(Trie.empty());
    }

    Relation<A, B> with(A one, B other) {
        return new Relation<>(all.with(one, of(one).with(other, true)));
    }

    Relation<A, B> without(A one, B other) {
        Trie<B, Boolean> left = of(one).without(other);
        return new Relation<>(left.isEmpty() ? all.without(one) : all.with(one, left));
    }

    /// What belongs to one.
    Trie<B, Boolean> of(A one) {
        @Nullable Trie<B, Boolean> known = all.get(one);
        return known == null ? Trie.empty() : known;
    }

    boolean has(A one) {
        return all.has(one);
    }

    /// So many of those to which something belongs.
    List<A> some(int most) {
        return all.some(most);
    }

    /// A copy.
    Map<A, Set<B>> toMap() {
        Map<A, Set<B>> copy = new HashMap<>();
        all.forEach((one, others) -> copy.put(one, new HashSet<>(others.keys())));
        return copy;
    }
}
