package fr.chapeau.review;

import fr.chapeau.frontmatter.FrontMatter;
import fr.chapeau.frontmatter.YamlEntry;
import fr.chapeau.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A front matter cut so that each character belongs to one field, or to what stands around them.
///
/// @param head the delimiter line, and whatever else stands in front of the first field's lines
/// @param fields in their order
/// @param tail what stands behind the lines of the last field
record HeaderTiles(Span head, List<Tile> fields, Span tail) {

    /// The lines of one field: from where the lines of the one before it end.
    ///
    /// @param name of the field; a key that comes again has a number behind it
    record Tile(String name, YamlEntry entry, Span span) {}

    static HeaderTiles of(FrontMatter matter) {
        String text = matter.text();
        Span header = matter.parts().header().orElse(Span.at(0));
        Span yaml = matter.parts().yaml().orElse(Span.at(0));
        List<Tile> tiles = new ArrayList<>();
        Map<String, Integer> seen = new HashMap<>();
        int at = yaml.start();
        for (YamlEntry entry : matter.root().entries()) {
            int end = Math.max(at, endOfLine(text, entry.span().end(), yaml.end()));
            String key = entry.key().text();
            int times = seen.merge(key, 1, Integer::sum);
            tiles.add(new Tile(times == 1 ? key : key + "\n" + times, entry, new Span(at, end)));
            at = end;
        }
        return new HeaderTiles(
                new Span(header.start(), yaml.start()), tiles, new Span(at, header.end()));
    }

    /// Behind the line end, where a comment at most follows; else the very place.
    private static int endOfLine(String text, int from, int limit) {
        int at = from;
        boolean comment = false;
        while (at < limit) {
            char c = text.charAt(at);
            if (c == '\n') {
                return at + 1;
            }
            comment |= c == '#' && at > from;
            if (!comment && c != ' ' && c != '\t' && c != '\r') {
                return from;
            }
            at++;
        }
        return limit;
    }
}
