package fr.chapeau.app.pictures;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How the posts of a collection write the address of a file in one field.
///
/// @param prefix what stands before the path: `/`, nothing, `{{ site.baseurl }}/`...
/// @param base folder of the finished site that the path starts from, which the layout puts before
///   it; empty for the top, null where the path starts from the post's own folder
/// @param encoded whether letters and spaces that an address must not hold are written `%20`
record AddressHabit(String prefix, @Nullable String base, boolean encoded) {
    /// What every site understands.
    static final AddressHabit USUAL = new AddressHabit("/", "", true);

    private static final String UNRESERVED = "-._~!$&'()*+,;=:@/";

    /// How one address that was found in a post is written.
    ///
    /// @param file that it means, from the site's root
    /// @param post from the site's root
    static Optional<AddressHabit> of(String address, Path file, Path post, PublicFolders folders) {
        boolean encoded = !needless(address);
        for (String written : new String[] {address.strip(), decoded(address.strip())}) {
            for (String path : new String[] {folders.published(file), SiteFile.slashes(file)}) {
                String own = nfc(written);
                String end = nfc(path);
                boolean ends =
                        own.endsWith(end)
                                && (own.length() == end.length()
                                        || own.charAt(own.length() - end.length() - 1) == '/');
                if (ends) {
                    String prefix = own.substring(0, own.length() - end.length());
                    return Optional.of(new AddressHabit(prefix, "", encoded));
                }
            }
            String below = fromPost(file, post);
            if (nfc(written).equals(nfc(below)) || nfc(written).equals("./" + nfc(below))) {
                String prefix = written.startsWith("./") ? "./" : "";
                return Optional.of(new AddressHabit(prefix, null, encoded));
            }
        }
        return Optional.empty();
    }

    /// How an address that means no file by itself is written, if a layout were to put a folder
    /// before it.
    ///
    /// @param published path of a file that ends like the address
    static Optional<AddressHabit> behindFolder(String address, String published) {
        String tail = tail(address);
        if (tail.isEmpty() || !nfc(published).endsWith("/" + nfc(tail))) {
            return Optional.empty();
        }
        String plain = decoded(address.strip());
        String prefix = plain.substring(0, plain.length() - tail.length());
        String base = published.substring(0, nfc(published).length() - nfc(tail).length() - 1);
        return Optional.of(new AddressHabit(prefix, base, !needless(address)));
    }

    /// What of an address a file's path may end with.
    static String tail(String address) {
        String plain = decoded(address.strip());
        int start = plain.startsWith("./") ? 2 : 0;
        while (start < plain.length() && plain.charAt(start) == '/') {
            start++;
        }
        return plain.substring(start);
    }

    /// The address of a file in this habit.
    ///
    /// @param file from the site's root
    String address(Path file, Path post, PublicFolders folders) {
        if (base == null) {
            return prefix + spelled(fromPost(file, post));
        }
        String published = folders.published(file);
        if (base.isEmpty()) {
            return prefix + spelled(published);
        }
        return published.startsWith(base + "/")
                ? prefix + spelled(published.substring(base.length() + 1))
                : USUAL.address(file, post, folders);
    }

    private String spelled(String path) {
        return encoded ? encode(path) : path;
    }

    private static String fromPost(Path file, Path post) {
        Path folder = post.getParent();
        return SiteFile.slashes(folder == null ? file : folder.relativize(file));
    }

    /// RFC 3986, 3.3: everything that a path may not hold, byte by byte.
    private static String encode(String path) {
        StringBuilder text = new StringBuilder();
        for (byte one : path.getBytes(StandardCharsets.UTF_8)) {
            char letter = (char) (one & 0xFF);
            boolean plain =
                    letter < 128
                            && (Character.isLetterOrDigit(letter)
                                    || UNRESERVED.indexOf(letter) >= 0);
            text.append(plain ? String.valueOf(letter) : "%%%02X".formatted((int) letter));
        }
        return text.toString();
    }

    /// Whether an address holds letters as they are that others would escape.
    private static boolean needless(String address) {
        String path = address.strip().replaceAll("\\{\\{.*?}}", "");
        return path.chars().anyMatch(letter -> letter == ' ' || letter >= 128);
    }

    private static String decoded(String address) {
        try {
            return URLDecoder.decode(address.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return address;
        }
    }

    private static String nfc(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }
}
