package fr.chapeau.markdown;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// The table of contents in the place of a list marked `{:toc}` (kramdown syntax, "Automatic Table
/// of Contents").
final class Contents {
    private static final Pattern LINKS_AND_NOTES =
            Pattern.compile("<sup id=\"fnref:[^>]*>.*?</sup>|</?a(?:\\s[^>]*)?>");

    private record Entry(int level, String id, String title) {}

    private final List<Entry> entries = new ArrayList<>();
    private int place = -1;
    private String list = "ul";
    private Map<String, String> attributes = Map.of();

    private final Set<Integer> shown;

    /// @param levels those of the headers that are shown
    Contents(Set<Integer> levels) {
        this.shown = levels;
    }

    /// Follows what was put in before its place.
    void shift(int from, int length) {
        place += place > from ? length : 0;
    }

    boolean hasPlace() {
        return place >= 0;
    }

    /// Remembers where the list stood.
    void placeAt(int index, String listName, Map<String, String> listAttributes) {
        place = index;
        list = listName;
        attributes = listAttributes;
    }

    /// Adds a header, unless its class is `no_toc`.
    ///
    /// @param title its HTML
    void add(int level, Map<String, String> header, String title) {
        String id = header.get("id");
        boolean left = (" " + header.getOrDefault("class", "") + " ").contains(" no_toc ");
        if (id != null && !left && shown.contains(level)) {
            entries.add(new Entry(level, id, title));
        }
    }

    void insertInto(HtmlText html) {
        if (hasPlace() && !entries.isEmpty()) {
            html.insert(place, write());
        }
    }

    private String write() {
        HtmlText html = new HtmlText();
        Map<String, String> all = new LinkedHashMap<>(attributes);
        all.putIfAbsent("id", "markdown-toc");
        String prefix = all.get("id") + "-";
        html.open(list, all);
        Deque<Integer> levels = new ArrayDeque<>();
        for (Entry entry : entries) {
            boolean deeper = !levels.isEmpty() && levels.peek() < entry.level();
            if (deeper) {
                html.open(list, Map.of());
            }
            close(levels, entry.level(), html);
            Map<String, String> link = new LinkedHashMap<>();
            link.put("href", "#" + entry.id());
            link.put("id", prefix + entry.id());
            html.open("li", Map.of()).open("a", link);
            html.raw(LINKS_AND_NOTES.matcher(entry.title()).replaceAll("")).close("a");
            levels.push(entry.level());
        }
        close(levels, 0, html);
        return html.raw("\n").toString();
    }

    /// Closes entries that are not above `level`, with the lists they are in.
    private void close(Deque<Integer> levels, int level, HtmlText html) {
        while (!levels.isEmpty() && levels.peek() >= level) {
            levels.pop();
            html.close("li");
            boolean inner = !levels.isEmpty();
            if (inner && levels.peek() >= level) {
                html.close(list);
            }
        }
        if (levels.isEmpty() && level == 0) {
            html.close(list);
        }
    }
}
