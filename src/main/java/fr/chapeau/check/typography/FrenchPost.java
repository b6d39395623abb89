package fr.chapeau.check.typography;

import fr.chapeau.check.CheckedPost;
import fr.chapeau.markdown.MarkdownDocument;
import fr.chapeau.markdown.ProseRun;
import fr.chapeau.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What correcting French while it is typed has to know of a post: whether it is in French, which
/// no-break space it uses, and where its body is no prose. Immutable.
public final class FrenchPost {

    /// A post of which nothing is known: nothing is corrected in it.
    public static final FrenchPost UNKNOWN = new FrenchPost(false, '\u00A0', List.of());

    /// A block of Liquid that begins and may not end yet: what follows is no prose.
    private static final Pattern HIDING = Pattern.compile("\\{%-?\\s*(raw|comment|highlight)\\b");

    private final boolean french;
    private final char blank;
    private final int[] starts;
    private final int[] ends;

    private FrenchPost(boolean french, char blank, List<Span> zones) {
        this.french = french;
        this.blank = blank;
        starts = zones.stream().mapToInt(Span::start).toArray();
        ends = zones.stream().mapToInt(Span::end).toArray();
    }

    /// Takes time in proportion to the post.
    public static FrenchPost of(CheckedPost post) {
        if (!post.isFrench()) {
            return UNKNOWN;
        }
        List<Span> zones = new ArrayList<>();
        for (Span zone : zones(post.body())) {
            zones.add(post.bodyPlaces().in(zone));
        }
        return new FrenchPost(true, FrenchProse.of(post).blank(), zones);
    }

    /// As the rules see it.
    public boolean isFrench() {
        return french;
    }

    /// The no-break space that the post uses.
    public char blank() {
        return blank;
    }

    /// Whether a place of the file lies inside of something that is no prose: code, an address, a
    /// tag, Liquid, a heading, words of another language.
    public boolean isProtected(int offset) {
        int low = 0;
        int high = starts.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (starts[middle] < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low > 0 && offset < ends[low - 1];
    }

    /// By place, none overlapping another.
    private static List<Span> zones(MarkdownDocument body) {
        Zones zones = new Zones(body.body());
        List<Span> foreign = FrenchProse.foreign(body);
        for (ProseRun run : body.prose()) {
            Span place = run.span();
            boolean corrected =
                    FrenchProse.isCorrected(run)
                            && foreign.stream().limit(20).noneMatch(place::overlaps);
            if (corrected) {
                zones.gapUntil(place.start());
                masks(run).forEach(zones::add);
                zones.proseUntil(place.end());
            }
        }
        zones.gapUntil(body.body().length());
        zones.unended();
        return zones.found;
    }

    private static List<Span> masks(ProseRun run) {
        List<Span> masks = new ArrayList<>();
        String text = run.text();
        for (int i = text.indexOf(ProseRun.MASK); i >= 0; i = text.indexOf(ProseRun.MASK, i + 1)) {
            masks.add(run.span(i, i + 1));
        }
        return masks;
    }

    /// Gathers what lies between pieces of prose, and what is masked in them.
    private static final class Zones {
        private final String body;
        private final List<Span> found = new ArrayList<>();
        private int done;

        Zones(String body) {
            this.body = body;
        }

        /// Without the blank lines at both ends: a new paragraph may be typed there.
        void gapUntil(int end) {
            int from = done;
            int to = end;
            while (from < to && Character.isWhitespace(body.charAt(from))) {
                from++;
            }
            while (to > from && Character.isWhitespace(body.charAt(to - 1))) {
                to--;
            }
            add(new Span(from, Math.max(from, to)));
        }

        void add(Span zone) {
            if (!zone.isEmpty() && zone.start() >= done) {
                found.add(zone);
                done = zone.end();
            }
        }

        void proseUntil(int end) {
            done = Math.max(done, end);
        }

        void unended() {
            Matcher block = HIDING.matcher(body);
            while (block.find()) {
                String end = "end" + block.group(1);
                if (body.indexOf(end, block.end()) < 0) {
                    int start = block.start();
                    found.removeIf(zone -> zone.end() > start);
                    found.add(new Span(start, body.length() + 1));
                    return;
                }
            }
        }
    }
}
