package fr.chapeau.site;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/// An immutable map that shares what is the same with the maps that it was made from: a hash array
/// mapped trie (Bagwell, "Ideal Hash Trees", 2001). Adding or removing an entry costs the same
/// however many there are. The order of its entries says nothing.
final class Trie<K, V> {
    private static final int BITS = 5;
    private static final int LAST_SHIFT = 30;

    private final @Nullable Node<K, V> root;
    private final int size;

    private Trie(@Nullable Node<K, V> root, int size) {
        this.root = root;
        this.size = size;
    }

    /// Without entries.
    static <K, V> Trie<K, V> empty() {
        return new Trie<>(null, 0);
    }

    private sealed interface Node<K, V> {}

    /// Entries whose keys have one hash: nearly always a single one.
    private record Leaf<K, V>(int hash, List<Map.Entry<K, V>> entries) implements Node<K, V> {}

    /// Up to 32 nodes; of `places`, the bits that are set say which.
    private record Branch<K, V>(int places, List<Node<K, V>> nodes) implements Node<K, V> {

        @Nullable Node<K, V> at(int place) {
            return has(place) ? nodes.get(index(place)) : null;
        }

        private boolean has(int place) {
            return (places & (1 << place)) != 0;
        }

        private int index(int place) {
            return Integer.bitCount(places & ((1 << place) - 1));
        }

        /// @param node null for none
        @Nullable Node<K, V> with(int place, @Nullable Node<K, V> node) {
            List<Node<K, V>> now = new ArrayList<>(nodes);
            int bit = 1 << place;
            if (has(place)) {
                now.remove(index(place));
            }
            if (node != null) {
                now.add(index(place), node);
            }
            boolean alone = now.size() == 1 && now.getFirst() instanceof Leaf;
            if (now.isEmpty() || alone) {
                return alone ? now.getFirst() : null;
            }
            return new Branch<>(node == null ? places & ~bit : places | bit, List.copyOf(now));
        }
    }

    int size() {
        return size;
    }

    boolean isEmpty() {
        return size == 0;
    }

    boolean has(K key) {
        return get(key) != null;
    }

    @Nullable V get(K key) {
        int hash = hash(key);
        Node<K, V> node = root;
        for (int shift = 0; node instanceof Branch<K, V> branch; shift += BITS) {
            node = branch.at(place(hash, shift));
        }
        return node instanceof Leaf<K, V> leaf ? value(leaf, hash, key) : null;
    }

    Trie<K, V> with(K key, V value) {
        boolean fresh = !has(key);
        return new Trie<>(put(root, 0, hash(key), key, value), fresh ? size + 1 : size);
    }

    Trie<K, V> without(K key) {
        return has(key) ? new Trie<>(put(root, 0, hash(key), key, null), size - 1) : this;
    }

    void forEach(BiConsumer<K, V> out) {
        visit(root, out);
    }

    /// A copy.
    Map<K, V> toMap() {
        Map<K, V> all = new HashMap<>();
        forEach(all::put);
        return all;
    }

    List<K> keys() {
        List<K> all = new ArrayList<>(size);
        forEach((key, value) -> all.add(key));
        return all;
    }

    /// So many of its keys, always the same ones; all where there are fewer.
    List<K> some(int most) {
        List<K> found = new ArrayList<>();
        gather(root, most, found);
        return found;
    }

    private static <K, V> void gather(@Nullable Node<K, V> node, int most, List<K> found) {
        if (found.size() >= most) {
            return;
        }
        switch (node) {
            case null -> {}
            case Leaf<K, V> leaf -> leaf.entries().forEach(entry -> found.add(entry.getKey()));
            case Branch<K, V> branch -> {
                for (Node<K, V> below : branch.nodes()) {
                    gather(below, most, found);
                }
            }
        }
    }

    private static <K, V> void visit(@Nullable Node<K, V> node, BiConsumer<K, V> out) {
        switch (node) {
            case null -> {}
            case Leaf<K, V> leaf ->
                    leaf.entries().forEach(entry -> out.accept(entry.getKey(), entry.getValue()));
            case Branch<K, V> branch -> branch.nodes().forEach(below -> visit(below, out));
        }
    }

    private static <K, V> @Nullable V value(Leaf<K, V> leaf, int hash, K key) {
        if (leaf.hash() == hash) {
            for (Map.Entry<K, V> entry : leaf.entries()) {
                if (entry.getKey().equals(key)) {
                    return entry.getValue();
                }
            }
        }
        return null;
    }

    /// @param value null to remove the key
    private static <K, V> @Nullable Node<K, V> put(
            @Nullable Node<K, V> node, int shift, int hash, K key, @Nullable V value) {
        return switch (node) {
            case null -> value == null ? null : new Leaf<>(hash, List.of(Map.entry(key, value)));
            case Leaf<K, V> leaf when leaf.hash() == hash -> changed(leaf, key, value);
            case Leaf<K, V> leaf -> {
                Branch<K, V> parted =
                        new Branch<>(1 << place(leaf.hash(), shift), List.<Node<K, V>>of(leaf));
                yield put(parted, shift, hash, key, value);
            }
            case Branch<K, V> branch -> {
                int place = place(hash, shift);
                yield branch.with(place, put(branch.at(place), shift + BITS, hash, key, value));
            }
        };
    }

    private static <K, V> @Nullable Leaf<K, V> changed(Leaf<K, V> leaf, K key, @Nullable V value) {
        List<Map.Entry<K, V>> entries = new ArrayList<>(leaf.entries());
        entries.removeIf(entry -> entry.getKey().equals(key));
        if (value != null) {
            entries.add(Map.entry(key, value));
        }
        return entries.isEmpty() ? null : new Leaf<>(leaf.hash(), List.copyOf(entries));
    }

    private static int place(int hash, int shift) {
        return shift > LAST_SHIFT ? 0 : (hash >>> shift) & ((1 << BITS) - 1);
    }

    /// Spread, for many hashes differ in few of their bits only.
    private static int hash(Object key) {
        int hash = key.hashCode() * 0x9E3779B9;
        return hash ^ (hash >>> 16);
    }
}
