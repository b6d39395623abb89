package fr.chapeau.check;

import fr.chapeau.markdown.ProseContext;
import fr.chapeau.markdown.ProseRun;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// What a passage says, and what is learned of that: it stays true wherever the passage stands.
/// Thread-safe.
final class Said {
    private static final Set<Object> ONCE = Set.of();

    private final Map<ProseContext, BitSet> contexts = new EnumMap<>(ProseContext.class);
    private final Lazy<Folded> folded;
    private final Lazy<CharacterSet> characters;
    private final Lazy<FrenchText.Words> words;
    private final Set<Object> without;

    private Said(String text, List<ProseRun.Mark> marks, Set<Object> without) {
        this.folded = new Lazy<>(() -> Folded.of(text));
        this.characters = new Lazy<>(() -> CharacterSet.of(text));
        this.words = new Lazy<>(() -> FrenchText.Words.of(text));
        this.without = without;
        for (ProseRun.Mark mark : marks) {
            contexts.computeIfAbsent(mark.context(), c -> new BitSet())
                    .set(mark.start(), mark.end());
        }
    }

    /// For one check, in which nothing is looked for twice.
    static Said once(String text, List<ProseRun.Mark> marks) {
        return new Said(text, marks, ONCE);
    }

    /// For many checks.
    static Said kept(String text, List<ProseRun.Mark> marks) {
        return new Said(text, marks, ConcurrentHashMap.newKeySet());
    }

    boolean within(ProseContext context, int index) {
        BitSet set = contexts.get(context);
        return set != null && set.get(index);
    }

    Folded folded() {
        return folded.get();
    }

    FrenchText.Words words() {
        return words.get();
    }

    CharacterSet characters() {
        return characters.get();
    }

    /// Whether it is known that there is nothing of the kind in it.
    boolean isWithout(Object what) {
        return without.contains(what);
    }

    void learnWithout(Object what) {
        if (without != ONCE) {
            without.add(what);
        }
    }
}
