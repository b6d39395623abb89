package fr.chapeau.app.pagefile;

import fr.chapeau.app.preview.MediaTypes;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Notes which files of the checkout a page shows, and names them by numbers: their content is too
/// long to be carried through the page. An article that makes such an address up names no more than
/// a file that its page shows anyway. One thread.
public final class GatheredFiles {
    static final String SCHEME = "chapeau-page";
    private static final String START = SCHEME + ":";
    static final Pattern ADDRESS = Pattern.compile(START + "(\\d{1,6})");

    private final Map<Path, String> addresses = new LinkedHashMap<>();

    /// The address of a file; empty for one that no page may show.
    public String addressOf(Path file) {
        return MediaTypes.of(file).isEmpty()
                ? ""
                : addresses.computeIfAbsent(file, added -> START + addresses.size());
    }

    /// All files so far, by number.
    public List<Path> files() {
        return new ArrayList<>(addresses.keySet());
    }

    /// The number in an address; empty for any other.
    static OptionalInt numberIn(String address) {
        Matcher number = ADDRESS.matcher(address);
        return number.matches()
                ? OptionalInt.of(Integer.parseInt(number.group(1)))
                : OptionalInt.empty();
    }
}
