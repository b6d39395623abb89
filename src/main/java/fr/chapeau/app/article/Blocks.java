package fr.chapeau.app.article;

import fr.chapeau.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Which block of the preview a place of the text belongs to. Immutable.
public final class Blocks {
    /// A post may have written the attribute itself, but hardly with a place of its own text in it.
    private static final Pattern SOURCE = Pattern.compile(" data-source=\"(\\d{1,8})-(\\d{1,8})\"");

    private final List<Block> byStart;
    private final int[] furthest;

    /// A paragraph, heading, list item or the like.
    ///
    /// @param file where it is written, without the blank lines behind it
    /// @param source how the rendered body names it: a place of the body
    public record Block(Span file, Span source) {}

    private Blocks(List<Block> blocks) {
        byStart = List.copyOf(blocks);
        furthest = new int[byStart.size()];
        int most = 0;
        for (int i = 0; i < furthest.length; i++) {
            most = Math.max(most, byStart.get(i).file().end());
            furthest[i] = most;
        }
    }

    /// The blocks of a rendered body. Takes time in proportion to the text.
    ///
    /// @param html with `data-source="start-end"` on its blocks
    /// @param body where it stands in the text
    static Blocks of(String html, String text, Span body) {
        List<Block> blocks = new ArrayList<>();
        Matcher sources = SOURCE.matcher(html);
        while (sources.find()) {
            int from = Integer.parseInt(sources.group(1));
            int to = Integer.parseInt(sources.group(2));
            int start = body.start() + from;
            int end = Math.min(body.end(), body.start() + to);
            while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
                end--;
            }
            if (start < end) {
                blocks.add(new Block(new Span(start, end), new Span(from, to)));
            }
        }
        blocks.sort(
                Comparator.comparingInt((Block block) -> block.file().start())
                        .thenComparing(block -> -block.file().end()));
        return new Blocks(blocks);
    }

    /// The innermost block with a place of the file in it or at its end.
    public Optional<Block> at(int place) {
        int low = 0;
        int high = byStart.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (byStart.get(middle).file().start() <= place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        for (int i = low - 1; i >= 0 && furthest[i] >= place; i--) {
            if (byStart.get(i).file().end() >= place) {
                return Optional.of(byStart.get(i));
            }
        }
        return Optional.empty();
    }
}
