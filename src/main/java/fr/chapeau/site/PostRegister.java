package fr.chapeau.site;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.pcollections.PSet;

/// Who has which title, address, words and links among the posts of a site. Immutable; taking one
/// post in or out costs what that post holds, however many there are.
final class PostRegister {
    private static final PostRegister EMPTY =
            new PostRegister(
                    HashTreePMap.empty(), Relation.empty(), Relation.empty(), Relation.empty());

    private final PMap<Path, Entry> entries;
    private final Relation<Key, Path> holders;

    /// The ways in which posts write one word.
    private final Relation<Word, String> forms;

    /// The addresses that posts link to, by their folder.
    private final Relation<String, String> linked;

    private PostRegister(
            PMap<Path, Entry> entries,
            Relation<Key, Path> holders,
            Relation<Word, String> forms,
            Relation<String, String> linked) {
        this.entries = entries;
        this.holders = holders;
        this.forms = forms;
        this.linked = linked;
    }

    /// What posts can have in common.
    enum Shared {
        TITLE,
        /// The file that Jekyll writes.
        FILE,
        ADDRESS,
        /// The last part of an address, or the name of a file without one.
        NAME,
        /// A folder that the address lies in, at any depth.
        FOLDER,
        LINK
    }

    /// What some posts have in common.
    sealed interface Key {}

    /// Something that is no word.
    record Common(Shared shared, String text) implements Key {}

    /// A word as it is written in a field.
    record Form(String field, String written) implements Key {}

    /// A word of a field, however it is written.
    record Word(String field, String folded) {}

    /// A post and what is known of it.
    record Entry(PostFile file, PostFacts facts) {}

    static PostRegister empty() {
        return EMPTY;
    }

    /// With a post as it is now.
    PostRegister with(PostFile file, PostFacts facts) {
        Entry now = new Entry(file, facts);
        Entry before = entries.get(file.path());
        return now.equals(before) ? this : without(file.path()).added(now);
    }

    private PostRegister added(Entry entry) {
        Path path = entry.file().path();
        Relation<Key, Path> held = holders;
        for (Key key : keys(entry)) {
            held = held.with(key, path);
        }
        Relation<Word, String> written = forms;
        for (Form form : forms(entry.facts())) {
            written = written.with(word(form), form.written());
        }
        Relation<String, String> links = linked;
        for (String link : entry.facts().links()) {
            links = links.with(LinkPath.folder(link), link);
        }
        return new PostRegister(entries.plus(path, entry), held, written, links);
    }

    PostRegister without(Path path) {
        Entry entry = entries.get(path);
        if (entry == null) {
            return this;
        }
        Relation<Key, Path> held = holders;
        for (Key key : keys(entry)) {
            held = held.without(key, path);
        }
        Relation<Word, String> written = forms;
        for (Form form : forms(entry.facts())) {
            written = held.has(form) ? written : written.without(word(form), form.written());
        }
        Relation<String, String> links = linked;
        for (String link : entry.facts().links()) {
            boolean left = held.has(new Common(Shared.LINK, link));
            links = left ? links : links.without(LinkPath.folder(link), link);
        }
        return new PostRegister(entries.minus(path), held, written, links);
    }

    @Nullable Entry entry(Path path) {
        return entries.get(path);
    }

    /// The posts that have something.
    PSet<Path> holders(Key key) {
        return holders.of(key);
    }

    boolean has(Shared shared, String text) {
        return holders.has(new Common(shared, text));
    }

    /// The ways in which posts write a word.
    PSet<String> forms(Word word) {
        return forms.of(word);
    }

    /// All words, each however it is written.
    Set<Word> words() {
        return forms.toMap().keySet();
    }

    /// Some of the addresses within a folder that posts link to.
    List<String> linked(String folder, int most) {
        return linked.of(folder).stream().limit(most).toList();
    }

    /// Some of the folders in which posts link to something.
    List<String> linkedFolders(int most) {
        return linked.some(most);
    }

    /// The posts of which something else may be said since a post changed, besides that post: those
    /// that share what it had before or has now, and not both times.
    static Set<Path> concerned(PostRegister before, PostRegister now, Path path) {
        Entry gone = before.entry(path);
        Entry come = now.entry(path);
        Set<Key> changed = new HashSet<>(gone == null ? Set.of() : keys(gone));
        Set<Key> kept = new HashSet<>(come == null ? Set.of() : keys(come));
        Set<Key> both = new HashSet<>(changed);
        both.retainAll(kept);
        changed.addAll(kept);
        changed.removeAll(both);
        if (gone != null
                && come != null
                && gone.facts().place().page() != come.facts().place().page()) {
            title(come.file(), come.facts()).ifPresent(changed::add);
        }
        Set<Path> concerned = new LinkedHashSet<>();
        for (Key key : changed) {
            switch (key) {
                case Form form -> {
                    concerned.addAll(before.rarer(word(form)));
                    concerned.addAll(now.rarer(word(form)));
                }
                case Common(Shared shared, String text) -> {
                    switch (shared) {
                        case TITLE, FILE -> {
                            concerned.addAll(before.holders(key));
                            concerned.addAll(now.holders(key));
                        }
                        case ADDRESS ->
                                concerned.addAll(now.holders(new Common(Shared.LINK, text)));
                        case NAME, FOLDER, LINK -> {}
                    }
                }
            }
        }
        concerned.remove(path);
        return concerned;
    }

    /// The posts that write a word otherwise than most do.
    private Set<Path> rarer(Word word) {
        Set<Path> all = new HashSet<>();
        Set<String> written = new HashSet<>(forms(word));
        written.stream()
                .max(WordForms.usual(form -> holders(new Form(word.field(), form)).size()))
                .ifPresent(written::remove);
        for (String form : written) {
            all.addAll(holders(new Form(word.field(), form)));
        }
        return all;
    }

    /// What all posts have, for comparison.
    Map<Object, Object> contents() {
        Map<Object, Object> all = new HashMap<>();
        all.putAll(entries);
        all.putAll(holders.toMap());
        all.putAll(forms.toMap());
        all.putAll(linked.toMap());
        return all;
    }

    static Word word(Form form) {
        return new Word(form.field(), WordForms.folded(form.written()));
    }

    private static Set<Form> forms(PostFacts facts) {
        Set<Form> forms = new LinkedHashSet<>();
        facts.words()
                .forEach((field, words) -> words.forEach(word -> forms.add(new Form(field, word))));
        return forms;
    }

    private static Set<Key> keys(Entry entry) {
        PostFacts facts = entry.facts();
        Set<Key> keys = new LinkedHashSet<>(forms(facts));
        title(entry.file(), facts).ifPresent(keys::add);
        facts.links().forEach(link -> keys.add(new Common(Shared.LINK, link)));
        if (facts.place().page()) {
            keys.add(new Common(Shared.FILE, facts.place().file()));
        }
        for (String address : facts.place().keys()) {
            keys.add(new Common(Shared.ADDRESS, address));
            keys.add(new Common(Shared.NAME, WordForms.folded(LinkPath.name(address))));
            for (String folder = LinkPath.folder(address);
                    !folder.equals("/");
                    folder = LinkPath.folder(folder)) {
                keys.add(new Common(Shared.FOLDER, folder));
            }
        }
        if (facts.place().url().isEmpty()) {
            String name = WordForms.folded(PostName.of(entry.file().name()).slug());
            keys.add(new Common(Shared.NAME, name));
        }
        return keys;
    }

    /// The title of a page that readers get, by which they tell it from the others of its
    /// collection in its language.
    static Optional<Common> title(PostFile file, PostFacts facts) {
        if (facts.title().isEmpty() || facts.place().url().isEmpty()) {
            return Optional.empty();
        }
        String text =
                file.collection().label()
                        + '\n'
                        + facts.language()
                        + '\n'
                        + WordForms.plain(facts.title());
        return Optional.of(new Common(Shared.TITLE, text));
    }
}
