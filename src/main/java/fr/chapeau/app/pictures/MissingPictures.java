package fr.chapeau.app.pictures;

import fr.chapeau.check.ImageAddress;
import fr.chapeau.check.PictureFile;
import fr.chapeau.site.PostFile;
import fr.chapeau.site.Site;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/// Says of an address that leads to no file whether it should, and which file may be meant.
///
/// Only an address from the top of the site whose first folder the checkout has is said to be
/// broken: sites serve other folders from elsewhere when they are built (`/assets` from
/// `src/assets`).
final class MissingPictures {
    private static final Pattern ELSEWHERE = Pattern.compile("//.*|[A-Za-z][A-Za-z0-9+.-]*:.*");
    private static final PictureFile UNKNOWN = new PictureFile.Unknown();
    private static final FileTime GONE = FileTime.fromMillis(0);
    private static final int MOST_FILES = 5_000;

    private final Site site;
    private final Map<Path, Listing> folders = new ConcurrentHashMap<>();

    /// The names in a folder, as long as its time stays.
    private record Listing(FileTime modified, List<String> names) {}

    MissingPictures(Site site) {
        this.site = site;
    }

    /// What was said of an address, and the folders of which that is true as long as nothing comes
    /// or goes in them.
    record Answer(PictureFile file, Map<Path, FileTime> folders) {

        boolean holds() {
            return folders.entrySet().stream()
                    .allMatch(folder -> folder.getValue().equals(modified(folder.getKey())));
        }
    }

    Answer of(String address, PostFile from) {
        String path = path(address.strip());
        Map<Path, FileTime> looked = new HashMap<>();
        try {
            if (path.isEmpty()) {
                return new Answer(UNKNOWN, looked);
            }
            look(looked, site.source(), path);
            Path ofPost = site.root().resolve(from.path()).getParent();
            if (!path.startsWith("/") && ofPost != null) {
                look(looked, ofPost, path);
            }
            return new Answer(of(path), looked);
        } catch (IOException | InvalidPathException e) {
            return new Answer(UNKNOWN, looked);
        }
    }

    /// Notes the folder in which the next part of a path would have to come.
    private void look(Map<Path, FileTime> looked, Path start, String path) {
        Path folder = start.resolve(path.replaceFirst("^/+", "")).normalize().getParent();
        while (folder != null && !Files.isDirectory(folder) && !folder.equals(start)) {
            folder = folder.getParent();
        }
        if (folder != null && folder.startsWith(site.root())) {
            looked.put(folder, modified(folder));
        }
    }

    private PictureFile of(String path) throws IOException {
        int name = path.lastIndexOf('/');
        if (!path.startsWith("/") || name < 1) {
            return UNKNOWN;
        }
        Path source = site.source();
        Path top = source.resolve(path.substring(1, path.indexOf('/', 1)));
        Path folder = source.resolve(path.substring(1, name)).normalize();
        if (!folder.startsWith(source) || !Files.isDirectory(top)) {
            return UNKNOWN;
        }
        return Files.isDirectory(folder)
                ? near(path.substring(name + 1), names(folder))
                : new PictureFile.Missing("");
    }

    private static FileTime modified(Path folder) {
        try {
            return Files.getLastModifiedTime(folder);
        } catch (IOException e) {
            return GONE;
        }
    }

    /// The path in the site; empty where it is worked out later, or leads elsewhere.
    private String path(String address) {
        if (address.contains("{{")
                || address.contains("{%")
                || ELSEWHERE.matcher(address).matches()) {
            return "";
        }
        String path = address.replaceFirst("[?#].*", "").replaceAll("/{2,}", "/");
        String base = site.config().addresses().baseurl();
        String below =
                !base.isEmpty() && path.startsWith(base + "/")
                        ? path.substring(base.length())
                        : path;
        return ImageAddress.decoded(below);
    }

    private List<String> names(Path folder) throws IOException {
        FileTime modified = modified(folder);
        Listing known = folders.get(folder);
        if (known == null || !known.modified().equals(modified)) {
            List<String> names = new ArrayList<>();
            try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
                for (Path file : files) {
                    if (names.size() < MOST_FILES && FileSort.PICTURE.isNamed(file.toString())) {
                        names.add(String.valueOf(file.getFileName()));
                    }
                }
            }
            names.sort(null);
            known = new Listing(modified, List.copyOf(names));
            folders.put(folder, known);
        }
        return known.names();
    }

    private static PictureFile near(String name, List<String> names) {
        String wanted = small(name);
        for (String other : names) {
            if (small(other).equals(wanted)) {
                return new PictureFile.OtherCase(other);
            }
        }
        List<String> near = names.stream().filter(other -> isNear(wanted, small(other))).toList();
        // Of several, nobody knows which.
        return new PictureFile.Missing(near.size() == 1 ? near.getFirst() : "");
    }

    private static String small(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    /// The same but for the extension, for what stands between the words, or for one sign.
    private static boolean isNear(String one, String other) {
        String words = words(one);
        return words.length() > 3 && (words.equals(words(other)) || differsInOne(one, other));
    }

    private static String words(String name) {
        int dot = name.lastIndexOf('.');
        return (dot < 0 ? name : name.substring(0, dot)).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    /// One sign too many, too few, another, or two in the wrong order.
    private static boolean differsInOne(String one, String other) {
        if (Math.abs(one.length() - other.length()) > 1
                || one.chars().anyMatch(Character::isDigit)) {
            // Names with numbers differ in one sign on purpose.
            return false;
        }
        int start = 0;
        int shorter = Math.min(one.length(), other.length());
        while (start < shorter && one.charAt(start) == other.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < shorter - start
                && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
            end++;
        }
        int left = Math.max(one.length(), other.length()) - start - end;
        return left <= 1
                || (left == 2
                        && one.length() == other.length()
                        && one.charAt(start) == other.charAt(start + 1)
                        && one.charAt(start + 1) == other.charAt(start));
    }
}
