package fr.chapeau.site;

import fr.chapeau.site.PostRegister.Common;
import fr.chapeau.site.PostRegister.Form;
import fr.chapeau.site.PostRegister.Shared;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// What a post shares with the others of an index. What the index knows of the post itself does not
/// count: its text at hand is another.
final class PostSurroundings implements Surroundings {
    /// Whoever shares a title or an address with more posts than that needs no list of them.
    private static final int ENOUGH = 50;

    /// A word is usual from so many posts on.
    private static final int USUAL = 3;

    private static final int LONG = 6;

    private final SiteIndex index;
    private final PostFile file;
    private final PostFacts own;
    private final Appearance appearance;

    PostSurroundings(SiteIndex index, PostFile file, PostFacts own, Appearance appearance) {
        this.index = index;
        this.file = file;
        this.own = own;
        this.appearance = appearance;
    }

    @Override
    public Optional<Other> sameTitle() {
        return PostRegister.title(file, own)
                .flatMap(key ->
                        others(key)
                                .filter(other -> other.facts().place().page())
                                .map(PostSurroundings::named)
                                .min(Comparator.comparing(Other::path)));
    }

    @Override
    public Optional<Other> sameAddress() {
        String page = own.place().file();
        return page.isEmpty()
                ? Optional.empty()
                : others(new Common(Shared.FILE, page))
                        .filter(other -> !isTranslation(other.facts()))
                        .map(PostSurroundings::named)
                        .min(Comparator.comparing(Other::path));
    }

    /// Plug-ins write the languages of one page to folders of their own.
    private boolean isTranslation(PostFacts other) {
        return !other.language().equals(own.language());
    }

    @Override
    public boolean hasPage() {
        return own.place().page();
    }

    @Override
    public boolean isPageOfKramdown() {
        Site site = index.site();
        String converter = site.config().markdown().converter();
        return !site.isPlain() && converter.equalsIgnoreCase("kramdown");
    }

    @Override
    public Optional<UsualForm> usualForm(String field, String word) {
        PostRegister register = index.register();
        PostRegister.Word shared = PostRegister.word(new Form(field, word));
        List<String> forms = List.copyOf(register.forms(shared));
        Map<String, Integer> uses = new HashMap<>();
        for (String form : forms) {
            uses.put(form, uses(new Form(field, form)));
        }
        uses.merge(word, 1, Integer::sum);
        String usual = uses.keySet().stream().max(WordForms.usual(uses::get)).orElse(word);
        if (forms.size() <= 1 && usual.equals(word) && uses.getOrDefault(word, 0) == 1) {
            return misspelt(field, word, shared);
        }
        boolean alike = usual.equals(word) || own.words(field).contains(usual);
        return alike || areUsedTogether(new Form(field, word), new Form(field, usual))
                ? Optional.empty()
                : usualForm(new Form(field, usual), uses.getOrDefault(usual, 0));
    }

    private Optional<UsualForm> usualForm(Form form, int uses) {
        return others(form).findFirst().map(one -> new UsualForm(form.written(), uses, named(one)));
    }

    /// Of a word that nobody else has: one that many have and that is a letter away. What is all in
    /// capitals is an abbreviation, of which every letter counts.
    private Optional<UsualForm> misspelt(String field, String word, PostRegister.Word shared) {
        if (word.equals(word.toUpperCase(Locale.ROOT))) {
            return Optional.empty();
        }
        PostRegister register = index.register();
        return index.nearWords().near(shared).stream()
                .flatMap(near -> register.forms(near).stream())
                .map(form -> new Form(field, form))
                .filter(form -> uses(form) >= USUAL && !own.words(field).contains(form.written()))
                .filter(form -> isOneLongWordOff(word, form.written()))
                .max(Comparator.comparingInt(this::uses).thenComparing(Form::written))
                .flatMap(form -> usualForm(form, uses(form)));
    }

    /// Whether the letter is wrong in a word that is long by itself: `Plan A` is not `Plan B`.
    private static boolean isOneLongWordOff(String one, String other) {
        List<String> words = WordForms.parts(one);
        List<String> others = WordForms.parts(other);
        if (words.size() != others.size()) {
            return false;
        }
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            String wanted = others.get(i);
            boolean sameStart = word.charAt(0) == wanted.charAt(0);
            boolean isLong = Math.min(word.length(), wanted.length()) >= LONG;
            if (!WordForms.folded(word).equals(WordForms.folded(wanted))
                    && !(sameStart && isLong)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public boolean isUsed(String field, String word) {
        return uses(new Form(field, word)) > 0;
    }

    /// By how many other posts.
    private int uses(Form form) {
        var holders = index.register().holders(form);
        return holders.size() - (holders.contains(file.path()) ? 1 : 0);
    }

    /// Whoever uses both in one post takes them for two words.
    private boolean areUsedTogether(Form rare, Form usual) {
        var usually = index.register().holders(usual);
        return index.register().holders(rare).stream()
                .limit(ENOUGH)
                .anyMatch(path -> !path.equals(file.path()) && usually.contains(path));
    }

    @Override
    public LinkTarget link(String address) {
        return index.isWhole()
                ? index.links().target(address, file, own)
                : new LinkTarget.Unknown();
    }

    @Override
    public Optional<Set<String>> anchors(String address) {
        return isPageOfKramdown() && index.isWhole()
                ? index.links()
                        .post(address, own)
                        .filter(path -> !path.equals(file.path()))
                        .flatMap(index::anchors)
                : Optional.empty();
    }

    @Override
    public Optional<Appearance.Stops> stops() {
        return appearance instanceof Appearance.Stops stops ? Optional.of(stops) : Optional.empty();
    }

    @Override
    public KeyHabits keys() {
        return index.isWhole() ? new KeyHabitsOfIndex(index, file) : KeyHabits.NONE;
    }

    private Stream<PostRegister.Entry> others(PostRegister.Key key) {
        PostRegister register = index.register();
        return register.holders(key).stream()
                .limit(ENOUGH)
                .filter(path -> !path.equals(file.path()))
                .map(register::entry)
                .flatMap(Stream::ofNullable);
    }

    private static Other named(PostRegister.Entry entry) {
        String title = entry.facts().title();
        Path path = entry.file().path();
        return new Other(path, title.isEmpty() ? entry.file().name() : title);
    }
}
