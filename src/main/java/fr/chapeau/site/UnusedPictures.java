package fr.chapeau.site;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds the pictures of a site that nothing in it names: no text, no template, no data, no style.
/// A name counts wherever it stands and however it is written, without extension or size too, since
/// templates put addresses together; so what is found is used by nobody, and some of what nobody
/// uses is not found. Reads the whole site: never for the JavaFX thread.
public final class UnusedPictures {
    private static final long LARGEST = 4_000_000;
    private static final Set<String> NOT_OURS =
            Set.of(".git", "node_modules", "vendor", "_site", ".jekyll-cache", ".sass-cache");
    private static final Pattern TEXT =
            Pattern.compile(
                    "(?i).*\\.(?:md|markdown|mkd|html?|xml|ya?ml|json|csv|tsv|js|mjs|ts|jsx|tsx|vue"
                            + "|css|scss|sass|less|rb|erb|liquid|txt|svg|toml|php|py|webmanifest"
                            + "|njk|conf|ics|geojson)|_[^./]*|[^./]*");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    /// Sizes and kinds of which templates make the address from that of one picture.
    private static final Pattern VARIANT = Pattern.compile("\\d+x\\d+|[23]x|\\d+w|thumb|mini");

    /// Browsers ask for these by themselves.
    private static final Pattern ICON =
            Pattern.compile(
                    "(?i)(?:favicon|apple-touch-icon|android-chrome|mstile|safari-pinned).*");

    private final Site site;
    private final Node names = new Node();
    private final Map<Path, Node> pictures = new HashMap<>();
    private final List<Path> texts = new ArrayList<>();
    private boolean foldersAreListed;

    private UnusedPictures(Site site) {
        this.site = site;
    }

    /// The words of names: a name ends where a node is `named`.
    private static final class Node {
        private final Map<String, Node> next = new HashMap<>();
        private boolean named;
        private boolean used;
    }

    /// One of them.
    ///
    /// @param path from the root
    public record Unused(Path path, long bytes) {}

    /// All of them by path; none for a site that cannot be read.
    public static List<Unused> of(Site site) {
        UnusedPictures pictures = new UnusedPictures(site);
        try {
            pictures.look();
            pictures.texts.forEach(pictures::read);
            return pictures.unused();
        } catch (IOException e) {
            return List.of();
        }
    }

    private void look() throws IOException {
        Files.walkFileTree(
                site.root(),
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult preVisitDirectory(
                            Path folder, BasicFileAttributes attributes) {
                        return NOT_OURS.contains(Walk.name(folder))
                                ? FileVisitResult.SKIP_SUBTREE
                                : FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                        if (attributes.isRegularFile()) {
                            take(file, attributes.size());
                        }
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFileFailed(Path file, IOException e) {
                        return FileVisitResult.CONTINUE;
                    }
                });
    }

    private void take(Path file, long bytes) {
        String name = Walk.name(file);
        boolean published = file.startsWith(site.source()) && !isSpecial(file);
        if (ImagePath.matches(name) && published && !ICON.matcher(name).matches()) {
            pictures.put(file, node(name));
        }
        if (TEXT.matcher(name).matches() && bytes < LARGEST) {
            texts.add(file);
        }
    }

    /// Jekyll publishes nothing below a folder with such a name, but for collections.
    private boolean isSpecial(Path file) {
        for (Path part : site.source().relativize(file)) {
            if (part.toString().startsWith(".")) {
                return true;
            }
        }
        return false;
    }

    private Node node(String name) {
        List<String> words = words(name.substring(0, name.lastIndexOf('.')));
        while (words.size() > 1 && VARIANT.matcher(words.getLast()).matches()) {
            words.removeLast();
        }
        Node at = names;
        for (String word : words) {
            at = at.next.computeIfAbsent(word, any -> new Node());
        }
        at.named = true;
        return at;
    }

    private void read(Path file) {
        try {
            // Templates name the picture of a person by the name of their post.
            use(words(Walk.name(file)));
            String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
            foldersAreListed |= text.contains("static_files");
            use(words(text));
            if (text.indexOf('%') >= 0) {
                use(words(Assets.decoded(text)));
            }
        } catch (IOException e) {
            // Not to be read by the site either.
        }
    }

    private void use(List<String> words) {
        for (int start = 0; start < words.size(); start++) {
            Node at = names.next.get(words.get(start));
            for (int next = start + 1; at != null; next++) {
                at.used |= at.named;
                at = next < words.size() ? at.next.get(words.get(next)) : null;
            }
        }
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(WordForms.plain(text));
        while (word.find()) {
            words.add(word.group());
        }
        return words;
    }

    private List<Unused> unused() throws IOException {
        Set<Path> inUse = new HashSet<>();
        pictures.forEach((file, node) -> {
            if (node.used || node == names) {
                inUse.add(file.getParent());
            }
        });
        List<Unused> unused = new ArrayList<>();
        for (Map.Entry<Path, Node> picture : pictures.entrySet()) {
            Path file = picture.getKey();
            boolean listed = foldersAreListed && !inUse.contains(file.getParent());
            if (!picture.getValue().used && picture.getValue() != names && !listed) {
                unused.add(new Unused(site.root().relativize(file), Files.size(file)));
            }
        }
        unused.sort(Comparator.comparing(Unused::path));
        return unused;
    }
}
