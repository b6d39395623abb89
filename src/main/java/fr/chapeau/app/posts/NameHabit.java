package fr.chapeau.app.posts;

import fr.chapeau.site.PostCollection;
import fr.chapeau.site.PostFile;
import fr.chapeau.site.PostSummary;
import fr.chapeau.site.Site;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How the files of a collection are named, as its latest posts show.
///
/// @param folder from the site's root; without the year, where there is one
/// @param byYear whether a folder for each year lies below it
/// @param dated whether names begin with the date
/// @param accents whether names keep their accents
/// @param extension with its dot
record NameHabit(Path folder, boolean byYear, boolean dated, boolean accents, String extension) {
    /// Older posts may follow an older habit.
    private static final int LATEST = 40;

    private static final Pattern DATED = Pattern.compile("(\\d{2,4}-\\d{1,2}-\\d{1,2})-(.+)");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

    /// @param posts of the site; those of other collections are passed over
    static NameHabit of(
            Site site, PostCollection collection, List<PostSummary> posts, ZoneId zone) {
        List<PostSummary> latest =
                posts.stream()
                        .filter(post -> post.file().collection().equals(collection))
                        .filter(post -> post.file().markup() == PostFile.Markup.MARKDOWN)
                        .filter(post -> !post.file().draft())
                        .sorted(newestFirst(zone))
                        .limit(LATEST)
                        .toList();
        boolean posted = collection.kind() == PostCollection.Kind.POSTS;
        boolean byYear = mostly(latest, post -> YEAR.matcher(folderName(post)).matches());
        Path fallback = site.root().relativize(site.source()).resolve(collectionFolder(collection));
        Path folder = most(latest, post -> folder(post, byYear)).orElse(fallback);
        return new NameHabit(
                folder,
                byYear,
                posted || mostly(latest, post -> DATED.matcher(stem(post.file())).matches()),
                latest.stream().anyMatch(post -> hasAccents(stem(post.file()))),
                most(latest, post -> extension(post.file())).orElse(".md"));
    }

    private static String collectionFolder(PostCollection collection) {
        return collection.kind() == PostCollection.Kind.POSTS ? "_posts" : collection.folder();
    }

    private static Comparator<PostSummary> newestFirst(ZoneId zone) {
        Comparator<PostSummary> byDate =
                Comparator.comparing(
                        post -> post.date().flatMap(date -> date.at(zone)).orElse(null),
                        Comparator.nullsFirst(Comparator.naturalOrder()));
        return byDate.reversed();
    }

    /// Where a post of that slug belongs, from the site's root.
    Path folderFor(LocalDate day) {
        return byYear ? folder.resolve(String.valueOf(day.getYear())) : folder;
    }

    /// The name of a post, without extension.
    String stemFor(String slug, LocalDate day) {
        return dated ? day + "-" + slug : slug;
    }

    /// The name of a post that keeps the date that another name begins with.
    static String renamed(String stem, String slug) {
        Matcher dated = DATED.matcher(stem);
        return dated.matches() ? dated.group(1) + "-" + slug : slug;
    }

    /// What a name says without the date that it begins with.
    static String slug(String stem) {
        Matcher dated = DATED.matcher(stem);
        return dated.matches() ? dated.group(2) : stem;
    }

    static String stem(PostFile file) {
        return file.name().substring(0, file.name().length() - extension(file).length());
    }

    static String extension(PostFile file) {
        int dot = file.name().lastIndexOf('.');
        return dot <= 0 ? "" : file.name().substring(dot);
    }

    private static Path folder(PostSummary post, boolean byYear) {
        Path parent = parent(post.file().path());
        return byYear && YEAR.matcher(folderName(post)).matches() ? parent(parent) : parent;
    }

    private static Path parent(Path path) {
        Path parent = path.getParent();
        return parent == null ? Path.of("") : parent;
    }

    private static String folderName(PostSummary post) {
        Path name = parent(post.file().path()).getFileName();
        return name == null ? "" : name.toString();
    }

    private static boolean hasAccents(String name) {
        return name.chars().anyMatch(c -> c >= 0x80);
    }

    private static boolean mostly(
            List<PostSummary> posts, Function<PostSummary, Boolean> question) {
        return posts.stream().filter(question::apply).count() * 2 > posts.size();
    }

    private static <T> Optional<T> most(List<PostSummary> posts, Function<PostSummary, T> of) {
        Map<T, Integer> counts = new HashMap<>();
        posts.forEach(post -> counts.merge(of.apply(post), 1, Integer::sum));
        return counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    }
}
