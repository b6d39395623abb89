package fr.chapeau.site;

import fr.chapeau.site.PostRegister.Common;
import fr.chapeau.site.PostRegister.Shared;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/// Says where the links within a site lead. That one leads nowhere is said only of folders whose
/// content the checkout shows: where most links to a folder lead nowhere, its pages come from
/// elsewhere, or the checkout holds but a part of the site. Any thread.
final class SiteLinks {
    private static final LinkTarget UNKNOWN = new LinkTarget.Unknown();
    private static final LinkTarget FOUND = new LinkTarget.Found();

    /// So many dead links to a folder are mistakes; above that, the share decides.
    private static final int FEW = 2;

    private static final double MOST = 0.25;
    private static final int SAMPLE = 200;
    private static final int FOLDERS = 100;
    private static final int OF_A_FOLDER = 10;

    /// Pages that plug-ins make of lists.
    private static final Pattern MADE =
            Pattern.compile(
                    ".*/(?:page[/-]?\\d+|\\d+|feed|search|recherche|sitemap|tags?|categor[^/]*)/?",
                    Pattern.CASE_INSENSITIVE);

    /// Files that are written in one format and published in another, or made by plug-ins.
    private static final Pattern BUILT =
            Pattern.compile(
                    ".*\\.(?:xml|json|js|css|map|atom|rss|txt|php|webmanifest)",
                    Pattern.CASE_INSENSITIVE);

    private final Site site;
    private final PostRegister register;
    private final Supplier<ServerRedirects> server;
    private final Map<String, Boolean> known = new ConcurrentHashMap<>();

    /// What has the end of a site's name and could be nothing else. Files are looked for before.
    private static final Pattern HOST =
            Pattern.compile(
                    "(?:www\\.[a-z0-9.-]+|(?:[a-z0-9-]+\\.)+(?:fr|com|org|net|eu|gov|info|io))"
                            + "(?:[/?#].*)?",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern MAILBOX = Pattern.compile("[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+");

    SiteLinks(Site site, PostRegister register, Supplier<ServerRedirects> server) {
        this.site = site;
        this.register = register;
        this.server = server;
    }

    /// @param own what is known of the post that the link stands in
    LinkTarget target(String written, PostFile from, PostFacts own) {
        String address = written.strip();
        if (address.isEmpty() || address.startsWith("#") || !site.isConfigRead()) {
            return UNKNOWN;
        }
        if (MAILBOX.matcher(address).matches()) {
            return new LinkTarget.Bare("mailto:");
        }
        if (HOST.matcher(address).matches() && !isBeside(address.replaceFirst("/.*", ""), from)) {
            return new LinkTarget.Bare("https://");
        }
        if (site.isPlain()) {
            return inFolder(address, from);
        }
        Optional<LinkPath> link = LinkPath.of(address, site, own.place().base());
        if (link.isEmpty()) {
            return UNKNOWN;
        }
        String key = link.get().key();
        if (own.place().keys().contains(key)
                || leads(link.get().path())
                || isBeside(address, from)) {
            return FOUND;
        }
        Optional<String> folder = folder(link.get().path());
        return folder.isPresent() && isKnown(folder.get()) && isKnown("")
                ? missing(key, own)
                : UNKNOWN;
    }

    /// The post whose page has an address; empty for that of another thing, or of several posts.
    ///
    /// @param own what is known of the post that the link stands in
    Optional<Path> post(String written, PostFacts own) {
        return site.isConfigRead()
                ? LinkPath.of(written, site, own.place().base())
                        .map(link -> register.holders(new Common(Shared.ADDRESS, link.key())))
                        .filter(holders -> holders.size() == 1)
                        .map(holders -> holders.iterator().next())
                : Optional.empty();
    }

    /// What tools for plain folders make of a link to another text differs, but all of them want
    /// the file.
    private LinkTarget inFolder(String address, PostFile from) {
        String path = Assets.decoded(address.replaceFirst("[?#].*", ""));
        String small = path.toLowerCase(Locale.ROOT);
        boolean text = small.endsWith(".md") || small.endsWith(".markdown");
        boolean relative = !path.startsWith("/") && path.indexOf(':') < 0 && !path.contains("{");
        if (!text || !relative) {
            return UNKNOWN;
        }
        return isBeside(address, from) ? FOUND : new LinkTarget.Missing("", "");
    }

    private boolean leads(String path) {
        return register.has(Shared.ADDRESS, LinkPath.key(path))
                || isFile(path)
                || server.get().answers(path);
    }

    /// Whether the checkout has a file or a folder for a path from the top of the site. Looks at
    /// few places, never through a folder: dead links are asked for again and again.
    private boolean isFile(String path) {
        String relative = path.substring(1);
        String page = LinkPath.key(path).substring(1) + ".html";
        return isThere(site.source(), relative)
                || isThere(site.source(), page)
                || isInCollection(relative);
    }

    /// Jekyll publishes the files of a collection `_uploads` under `/uploads/`.
    private boolean isInCollection(String path) {
        int slash = path.indexOf('/');
        if (slash < 0) {
            return false;
        }
        String label = path.substring(0, slash);
        return site.collections().stream()
                .filter(one -> one.kind() == PostCollection.Kind.DECLARED && one.output())
                .filter(one -> one.label().equals(label))
                .anyMatch(one ->
                        isThere(site.root().resolve(one.folder()), path.substring(slash + 1)));
    }

    /// Accents may be written in two ways, in addresses and in names of files.
    private boolean isThere(Path start, String relative) {
        try {
            for (String spelling :
                    Set.copyOf(
                            List.of(
                                    relative,
                                    Normalizer.normalize(relative, Normalizer.Form.NFC),
                                    Normalizer.normalize(relative, Normalizer.Form.NFD)))) {
                Path file = start.resolve(spelling).normalize();
                if (file.startsWith(site.root()) && Files.exists(file)) {
                    return true;
                }
            }
            return false;
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private boolean isBeside(String address, PostFile from) {
        Path folder = site.root().resolve(from.path()).getParent();
        boolean relative = !address.startsWith("/") && address.indexOf(':') < 0;
        return folder != null
                && relative
                && isThere(folder, Assets.decoded(address.replaceFirst("[?#].*", "")));
    }

    /// The folder that ought to hold what has an address; empty where anything may make it.
    private Optional<String> folder(String path) {
        String folder = LinkPath.folder(LinkPath.key(path));
        if (MADE.matcher(path).matches() || BUILT.matcher(path).matches()) {
            return Optional.empty();
        }
        if (isFileName(path)) {
            boolean there =
                    !folder.equals("/")
                            && Files.isDirectory(site.source().resolve(folder.substring(1)));
            return there ? Optional.of(folder) : Optional.empty();
        }
        String above = folder;
        while (!above.equals("/") && !register.has(Shared.FOLDER, above)) {
            above = LinkPath.folder(above);
        }
        boolean top = above.equals("/") && !folder.equals("/");
        return top ? Optional.empty() : Optional.of(above);
    }

    private static boolean isFileName(String path) {
        return ImagePath.matches(path) || ImagePath.isDocument(path);
    }

    /// Whether most of what posts link to in a folder is there; of the whole site, only pages
    /// count, since files may come from elsewhere when it is built.
    ///
    /// @param folder empty for the whole site
    private boolean isKnown(String folder) {
        return known.computeIfAbsent(folder, any -> isKnown(links(folder)));
    }

    private boolean isKnown(List<String> links) {
        long dead = links.stream().filter(link -> !leads(link)).count();
        return dead <= Math.max(FEW, links.size() * MOST);
    }

    private List<String> links(String folder) {
        return folder.isEmpty()
                ? register.linkedFolders(FOLDERS).stream()
                        .flatMap(one -> register.linked(one, OF_A_FOLDER).stream())
                        .filter(link -> !isFileName(link))
                        .toList()
                : register.linked(folder, SAMPLE);
    }

    /// A post whose address ends alike may have moved, or may not have an address yet.
    private LinkTarget missing(String key, PostFacts own) {
        Common name = new Common(Shared.NAME, WordForms.folded(LinkPath.name(key)));
        List<Path> alike = register.holders(name).stream().limit(FEW).toList();
        Set<PostFacts> facts = new HashSet<>();
        for (Path path : alike) {
            PostRegister.Entry entry = register.entry(path);
            if (entry != null) {
                facts.add(entry.facts());
            }
        }
        if (facts.stream().anyMatch(one -> one.place().url().isEmpty())) {
            return UNKNOWN;
        }
        facts.removeIf(one -> one.place().equals(own.place()));
        if (facts.size() != 1) {
            return new LinkTarget.Missing("", "");
        }
        PostFacts near = facts.iterator().next();
        String url = site.config().addresses().baseurl() + near.place().url();
        return new LinkTarget.Missing(url, near.title());
    }
}
