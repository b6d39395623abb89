package fr.chapeau.site;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Finds the file that an address in a post means. Case counts, as it does on the web; of two ways
/// to write an accent, both are taken.
final class Assets {
    /// `{{ site.baseurl }}`, `{{ site.url }}`.
    private static final Pattern SITE_VARIABLE =
            Pattern.compile("\\{\\{-?\\s*site\\.(?:baseurl|url)\\s*-?}}");

    /// `{{ "/x.png" | relative_url }}`.
    private static final Pattern URL_FILTER =
            Pattern.compile(
                    "\\{\\{-?\\s*[\"']([^\"']*)[\"']\\s*\\|\\s*(?:relative|absolute)_url\\s*-?}}");

    private static final Pattern SCHEME =
            Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.*", Pattern.DOTALL);

    private final Site site;

    Assets(Site site) {
        this.site = site;
    }

    Optional<Path> find(String address, PostFile from) {
        String plain = withoutLiquid(address.strip());
        return local(plain).flatMap(path -> file(path, from));
    }

    Set<Path> find(Iterable<String> addresses, PostFile from) {
        Set<Path> found = new LinkedHashSet<>();
        addresses.forEach(address -> find(address, from).ifPresent(found::add));
        return found;
    }

    static String withoutLiquid(String address) {
        Matcher filter = URL_FILTER.matcher(address);
        String plain = filter.matches() ? filter.group(1) : address;
        return SITE_VARIABLE.matcher(plain).replaceAll("");
    }

    /// The address without what is the same for the whole site; empty for one of elsewhere.
    private Optional<String> local(String address) {
        String url = site.config().addresses().url();
        String path = address;
        if (!url.isEmpty() && startsWithPath(address, url)) {
            path = "/" + stripSlashes(address.substring(url.length()));
        } else if (address.startsWith("//") || SCHEME.matcher(address).matches()) {
            return Optional.empty();
        }
        String baseurl = site.config().addresses().baseurl();
        if (!baseurl.isEmpty() && startsWithPath(path, baseurl)) {
            path = "/" + stripSlashes(path.substring(baseurl.length()));
        }
        return path.isEmpty() ? Optional.empty() : Optional.of(path);
    }

    private static boolean startsWithPath(String address, String prefix) {
        return address.startsWith(prefix)
                && (address.length() == prefix.length() || address.charAt(prefix.length()) == '/');
    }

    private static String stripSlashes(String path) {
        int start = 0;
        while (start < path.length() && path.charAt(start) == '/') {
            start++;
        }
        return path.substring(start);
    }

    /// As written first: a file's name may hold `%`, `?` or `#`.
    private Optional<Path> file(String path, PostFile from) {
        for (String spelling : spellings(path)) {
            for (Path start : starts(path, from)) {
                Optional<Path> found = below(start, stripSlashes(spelling));
                if (found.isPresent()) {
                    return found;
                }
            }
            Optional<Path> published = inCollection(stripSlashes(spelling));
            if (published.isPresent()) {
                return published;
            }
        }
        return Optional.empty();
    }

    private static Set<String> spellings(String path) {
        Set<String> spellings = new LinkedHashSet<>();
        spellings.add(path);
        spellings.add(decoded(path));
        int end = path.length();
        for (int i = 0; i < path.length(); i++) {
            if (path.charAt(i) == '?' || path.charAt(i) == '#') {
                end = i;
                break;
            }
        }
        spellings.add(decoded(path.substring(0, end)));
        return spellings;
    }

    /// Percent-decoded, where that gives UTF-8.
    static String decoded(String path) {
        if (path.indexOf('%') < 0) {
            return path;
        }
        byte[] raw = path.getBytes(StandardCharsets.UTF_8);
        ByteBuffer bytes = ByteBuffer.allocate(raw.length);
        for (int i = 0; i < raw.length; i++) {
            int high = i + 2 < raw.length ? Character.digit(raw[i + 1], 16) : -1;
            int low = i + 2 < raw.length ? Character.digit(raw[i + 2], 16) : -1;
            if (raw[i] == '%' && high >= 0 && low >= 0) {
                bytes.put((byte) (high * 16 + low));
                i += 2;
            } else {
                bytes.put(raw[i]);
            }
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(bytes.flip()).toString();
        } catch (CharacterCodingException e) {
            return path;
        }
    }

    /// A relative address is meant from the post's folder, or, as in many front matters, from the
    /// site's.
    private List<Path> starts(String path, PostFile from) {
        if (path.startsWith("/")) {
            return List.of(site.source());
        }
        Path folder = site.root().resolve(from.path()).getParent();
        return folder == null ? List.of(site.source()) : List.of(folder, site.source());
    }

    private Optional<Path> below(Path start, String relative) {
        Path found = start;
        for (String segment : relative.split("/", -1)) {
            Path next = step(found, segment);
            if (next == null || !next.startsWith(site.root())) {
                return Optional.empty();
            }
            found = next;
        }
        return inSite(found);
    }

    private @Nullable Path step(Path folder, String segment) {
        return switch (segment) {
            case "", "." -> folder;
            case ".." -> folder.getParent();
            default -> entry(folder, segment);
        };
    }

    private @Nullable Path entry(Path folder, String name) {
        try {
            Path exact = folder.resolve(name);
            if (Files.exists(exact) && isSpelled(exact, name)) {
                return exact;
            }
        } catch (InvalidPathException e) {
            return null;
        }
        return respelled(folder, name);
    }

    /// Whether the file system has the name so and not only finds it so.
    private static boolean isSpelled(Path file, String name) {
        try {
            Path real = file.toRealPath(LinkOption.NOFOLLOW_LINKS).getFileName();
            return real != null && nfc(real.toString()).equals(nfc(name));
        } catch (IOException e) {
            return false;
        }
    }

    private static @Nullable Path respelled(Path folder, String name) {
        String wanted = nfc(name);
        List<Path> same = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            for (Path entry : entries) {
                if (nfc(String.valueOf(entry.getFileName())).equals(wanted)) {
                    same.add(entry);
                }
            }
        } catch (IOException | DirectoryIteratorException e) {
            return null;
        }
        return same.isEmpty() ? null : same.getFirst();
    }

    /// Jekyll publishes the files of a collection `_uploads` under `/uploads/`.
    private Optional<Path> inCollection(String path) {
        int slash = path.indexOf('/');
        String label = slash < 0 ? "" : path.substring(0, slash);
        return site.collections().stream()
                .filter(one -> one.kind() == PostCollection.Kind.DECLARED && one.output())
                .filter(one -> one.label().equals(label))
                .findFirst()
                .flatMap(one ->
                        below(site.source().resolve(one.folder()), path.substring(slash + 1)));
    }

    private Optional<Path> inSite(Path file) {
        try {
            boolean inside = Files.isRegularFile(file) && file.toRealPath().startsWith(site.root());
            return inside ? Optional.of(site.root().relativize(file)) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static String nfc(String name) {
        return Normalizer.isNormalized(name, Normalizer.Form.NFC)
                ? name
                : Normalizer.normalize(name, Normalizer.Form.NFC);
    }
}
