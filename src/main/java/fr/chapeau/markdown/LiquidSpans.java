package fr.chapeau.markdown;

import fr.chapeau.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Finds the Liquid of a body: outputs `{{ }}`, tags `{% %}`, and the blocks whose content is no
/// prose. Jekyll replaces all of it before kramdown reads the text.
final class LiquidSpans {

    /// Block tags whose content no reader sees as prose.
    private static final Set<String> HIDING = Set.of("comment", "highlight");

    private record Piece(Span span, String tag) {}

    private final String body;
    private final List<Piece> pieces = new ArrayList<>();
    private final Map<String, Integer> lastByTag = new HashMap<>();
    private final int lastEndOfRaw;

    private LiquidSpans(String body) {
        this.body = body;
        this.lastEndOfRaw = body.lastIndexOf("endraw");
    }

    /// By place, none overlapping another.
    static List<Span> of(String body) {
        if (body.indexOf("{{") < 0 && body.indexOf("{%") < 0) {
            return List.of();
        }
        LiquidSpans finder = new LiquidSpans(body);
        finder.findPieces();
        return finder.spans();
    }

    private void findPieces() {
        boolean outputs = true;
        boolean tags = true;
        int at = 0;
        while ((outputs || tags) && (at = body.indexOf('{', at)) >= 0) {
            char kind = at + 1 < body.length() ? body.charAt(at + 1) : ' ';
            boolean output = kind == '{' && outputs;
            if (!output && !(kind == '%' && tags)) {
                at++;
                continue;
            }
            int end = body.indexOf(output ? "}}" : "%}", at + 2);
            if (end >= 0) {
                at = add(new Span(at, end + 2), output ? "" : tagAt(at + 2));
            } else if (output) {
                outputs = false;
            } else {
                tags = false;
            }
        }
    }

    /// Where to look on.
    private int add(Span span, String tag) {
        lastByTag.put(tag, pieces.size());
        pieces.add(new Piece(span, tag));
        if (!tag.equals("raw") || lastEndOfRaw < span.end()) {
            return span.end();
        }
        int end = body.indexOf("endraw", span.end());
        int open = body.lastIndexOf("{%", end);
        return open < span.end() ? span.end() : open;
    }

    private String tagAt(int from) {
        int start = from;
        while (start < body.length() && " \t\r\n-".indexOf(body.charAt(start)) >= 0) {
            start++;
        }
        int end = start;
        while (end < body.length() && Character.isLetter(body.charAt(end))) {
            end++;
        }
        return body.substring(start, end);
    }

    private List<Span> spans() {
        List<Span> spans = new ArrayList<>(pieces.size());
        for (int i = 0; i < pieces.size(); i++) {
            Span span = pieces.get(i).span();
            String end = "end" + pieces.get(i).tag();
            if (HIDING.contains(pieces.get(i).tag()) && lastByTag.getOrDefault(end, -1) > i) {
                while (!pieces.get(i).tag().equals(end)) {
                    i++;
                }
                span = span.union(pieces.get(i).span());
            }
            spans.add(span);
        }
        return spans;
    }
}
