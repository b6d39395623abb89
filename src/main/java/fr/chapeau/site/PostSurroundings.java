package fr.chapeau.site;

import fr.chapeau.site.PostRegister.Common;
import fr.chapeau.site.PostRegister.Form;
import fr.chapeau.site.PostRegister.Shared;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// What a post shares with the others of an index. What the index knows of the post itself does not
/// count: its text at hand is another.
final class PostSurroundings implements Surroundings {
    /// Whoever shares a title or an address with more posts than that needs no list of them.
    private static final int ENOUGH = 50;

    private final SiteIndex index;
    private final PostFile file;
    private final PostFacts own;

    PostSurroundings(SiteIndex index, PostFile file, PostFacts own) {
        this.index = index;
        this.file = file;
        this.own = own;
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
        boolean alike = usual.equals(word) || own.words(field).contains(usual);
        return alike || areUsedTogether(new Form(field, word), new Form(field, usual))
                ? Optional.empty()
                : others(new Form(field, usual))
                        .findFirst()
                        .map(one -> new UsualForm(usual, uses.getOrDefault(usual, 0), named(one)));
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
