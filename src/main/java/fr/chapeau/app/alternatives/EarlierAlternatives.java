package fr.chapeau.app.alternatives;

import fr.chapeau.app.checking.PostChecks;
import fr.chapeau.app.files.PostFiles;
import fr.chapeau.check.ImageAddress;
import fr.chapeau.check.Picture;
import fr.chapeau.check.Picture.Trait;
import fr.chapeau.check.image.SoundWords;
import fr.chapeau.problem.Outcome;
import fr.chapeau.site.PostFile;
import fr.chapeau.site.PostSummary;
import fr.chapeau.site.Site;
import fr.chapeau.text.FileText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

/// Looks up what the other places of a site say of the same picture files, in the posts as they are
/// saved. Only posts whose text holds the name of such a file are parsed. Never on the JavaFX
/// thread; an interrupt ends a search.
public final class EarlierAlternatives {
    /// So often what is known by then is told.
    private static final int TOLD_EVERY = 500;

    private static final int MOST = 5;

    private final PostChecks checks;
    private final Site site;
    private final PostFile post;

    /// @param post the article that asks
    public EarlierAlternatives(PostChecks checks, PostFile post) {
        this.checks = checks;
        this.site = checks.index().site();
        this.post = post;
    }

    /// Earlier alternatives by the address of the picture, most used first.
    ///
    /// @param out told what is known by then while the search goes on, and at its end
    public void search(List<ArticlePicture> pictures, Consumer<Map<String, List<Suggestion>>> out) {
        Tally tally = new Tally(pictures);
        out.accept(tally.result());
        int looked = 0;
        for (PostSummary other : checks.index().posts()) {
            if (Thread.currentThread().isInterrupted()) {
                return;
            }
            if (!other.file().path().equals(post.path())) {
                tally.read(other.file());
            }
            looked++;
            if (looked % TOLD_EVERY == 0) {
                out.accept(tally.result());
            }
        }
        out.accept(tally.result());
    }

    /// Which file an address means: where it lies in the site, else the address itself.
    private Object file(String source, PostFile from) {
        return site.asset(source, from).<Object>map(path -> path).orElse(source.strip());
    }

    private final class Tally {
        private final Map<String, Object> files = new HashMap<>();
        private final Set<String> names = new HashSet<>();
        private final Set<String> spellings = new HashSet<>();
        private final Map<Object, Map<String, Set<Path>>> uses = new HashMap<>();
        private final Map<Object, Map<String, Integer>> here = new HashMap<>();

        Tally(List<ArticlePicture> pictures) {
            for (ArticlePicture one : pictures) {
                String source = one.picture().source();
                if (source.isBlank()) {
                    continue;
                }
                Object file = files.computeIfAbsent(source, any -> file(source, post));
                String name = ImageAddress.fileName(source);
                names.add(name);
                spellings.add(name);
                spellings.add(lastPart(source));
                spellings.add(name.replace(" ", "%20"));
                if (isSound(one.picture())) {
                    here.computeIfAbsent(file, any -> new TreeMap<>())
                            .merge(one.words().strip(), 1, Integer::sum);
                }
            }
        }

        void read(PostFile other) {
            if (!(PostFiles.read(site.root().resolve(other.path()))
                    instanceof Outcome.Done<FileText>(FileText text))) {
                return;
            }
            if (spellings.stream().noneMatch(text.text()::contains)) {
                return;
            }
            for (Picture picture : checks.pictures(other.path(), text)) {
                boolean named = names.contains(ImageAddress.fileName(picture.source()));
                if (named && isSound(picture) && picture.alternative() != null) {
                    Object file = file(picture.source(), other);
                    uses.computeIfAbsent(file, any -> new TreeMap<>())
                            .computeIfAbsent(picture.alternative().strip(), any -> new HashSet<>())
                            .add(other.path());
                }
            }
        }

        Map<String, List<Suggestion>> result() {
            Map<String, List<Suggestion>> result = new HashMap<>();
            files.forEach((source, file) -> result.put(source, suggestions(file)));
            return Map.copyOf(result);
        }

        private List<Suggestion> suggestions(Object file) {
            Map<String, Set<Path>> posts = uses.getOrDefault(file, Map.of());
            Map<String, Integer> own = here.getOrDefault(file, Map.of());
            Set<String> words = new HashSet<>(posts.keySet());
            words.addAll(own.keySet());
            List<Suggestion> all = new ArrayList<>();
            for (String each : words) {
                int count = posts.getOrDefault(each, Set.of()).size();
                all.add(new Suggestion(each, count, own.containsKey(each)));
            }
            all.sort(
                    Comparator.comparingInt((Suggestion one) -> -one.posts())
                            .thenComparing(one -> !one.here())
                            .thenComparing(Suggestion::words));
            return all.stream().limit(MOST).toList();
        }

        private static boolean isSound(Picture picture) {
            return picture.alternative() != null
                    && picture.hasWords()
                    && !picture.has(Trait.COMPUTED)
                    && SoundWords.are(picture.alternative(), picture.source());
        }

        private static String lastPart(String source) {
            return source.substring(source.lastIndexOf('/') + 1);
        }
    }
}
