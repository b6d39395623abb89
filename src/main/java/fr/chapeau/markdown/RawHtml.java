package fr.chapeau.markdown;

import fr.chapeau.markdown.HtmlTokenizer.Token;
import fr.chapeau.text.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The raw HTML of a body, blocks and inline tags together, in the order of the text.
public final class RawHtml {

    /// Elements without content (HTML standard, 13.1.2), obsolete ones included.
    private static final Set<String> VOID =
            Set.of(
                    "area",
                    "base",
                    "basefont",
                    "bgsound",
                    "br",
                    "col",
                    "embed",
                    "frame",
                    "hr",
                    "img",
                    "input",
                    "keygen",
                    "link",
                    "meta",
                    "param",
                    "source",
                    "track",
                    "wbr");

    /// Elements whose end tag may be left out (13.1.2.4).
    private static final Set<String> END_OPTIONAL =
            Set.of(
                    "p",
                    "li",
                    "dt",
                    "dd",
                    "tr",
                    "td",
                    "th",
                    "thead",
                    "tbody",
                    "tfoot",
                    "option",
                    "optgroup",
                    "colgroup",
                    "caption",
                    "rb",
                    "rt",
                    "rtc",
                    "rp",
                    "html",
                    "head",
                    "body");

    /// Elements lie in each other no deeper, so that looking for one around another stays cheap.
    private static final int MAX_DEPTH = 500;

    private final List<Token> tokens;
    private final List<HtmlTag> tags;
    private final List<Span> strayEndTags;
    private final Set<HtmlTag> captionedFigures = new HashSet<>();

    private RawHtml(List<Token> tokens, List<HtmlTag> tags, List<Span> strayEndTags) {
        this.tokens = tokens;
        this.tags = List.copyOf(tags);
        this.strayEndTags = List.copyOf(strayEndTags);
        for (HtmlTag tag : tags) {
            HtmlTag parent = tag.parent();
            if (tag.name().equals("figcaption") && parent != null) {
                captionedFigures.add(parent);
            }
        }
    }

    /// @param masked the body in which everything that is no HTML is blank
    static RawHtml of(CharSequence masked) {
        List<Token> tokens = HtmlTokenizer.tokens(masked);
        return new Nesting(tokens).result();
    }

    /// Every element, by its start tag.
    public List<HtmlTag> tags() {
        return tags;
    }

    /// Every element of that name.
    public List<HtmlTag> tags(String name) {
        return tags.stream().filter(t -> t.name().equals(name)).toList();
    }

    /// Elements that should have an end tag and have none.
    public List<HtmlTag> unclosed() {
        return tags.stream()
                .filter(t -> t.closing() == null)
                .filter(t -> !VOID.contains(t.name()) && !END_OPTIONAL.contains(t.name()))
                .toList();
    }

    /// End tags that end nothing.
    public List<Span> strayEndTags() {
        return strayEndTags;
    }

    /// Comments, with their marks.
    public List<Span> comments() {
        return tokens.stream().filter(Token.Comment.class::isInstance).map(Token::span).toList();
    }

    /// Whether it lies in a `figure` that has a `figcaption`.
    public boolean captioned(HtmlTag tag) {
        return tag.ancestor("figure").filter(captionedFigures::contains).isPresent();
    }

    List<Token> tokens() {
        return tokens;
    }

    static boolean isVoid(String name) {
        return VOID.contains(name);
    }

    /// Which element lies in which: an end tag ends the nearest open element of its name.
    private static final class Nesting {
        private final List<Token> tokens;
        private final List<Token.Start> starts = new ArrayList<>();
        private final List<Span> strays = new ArrayList<>();
        private final Deque<Integer> open = new ArrayDeque<>();
        private final Map<String, Integer> openByName = new HashMap<>();
        private int[] parents;
        private @Nullable Span[] closings;

        Nesting(List<Token> tokens) {
            this.tokens = tokens;
            this.parents = new int[tokens.size()];
            this.closings = new Span[tokens.size()];
        }

        RawHtml result() {
            for (Token token : tokens) {
                switch (token) {
                    case Token.Start start -> start(start);
                    case Token.End end -> end(end);
                    case Token.Comment _, Token.Opaque _ -> {}
                }
            }
            List<HtmlTag> tags = new ArrayList<>(starts.size());
            for (int i = 0; i < starts.size(); i++) {
                Token.Start start = starts.get(i);
                HtmlTag parent = parents[i] < 0 ? null : tags.get(parents[i]);
                tags.add(
                        new HtmlTag(
                                start.name(),
                                start.span(),
                                start.attributes(),
                                closings[i],
                                parent));
            }
            return new RawHtml(tokens, tags, strays);
        }

        private void start(Token.Start start) {
            Integer parent = open.peek();
            int index = starts.size();
            parents[index] = parent == null ? -1 : parent;
            starts.add(start);
            if (!VOID.contains(start.name()) && open.size() < MAX_DEPTH) {
                open.push(index);
                openByName.merge(start.name(), 1, Integer::sum);
            }
        }

        private void end(Token.End end) {
            if (openByName.getOrDefault(end.name(), 0) == 0) {
                strays.add(end.span());
                return;
            }
            while (true) {
                int index = open.pop();
                String name = starts.get(index).name();
                openByName.merge(name, -1, Integer::sum);
                if (name.equals(end.name())) {
                    closings[index] = end.span();
                    return;
                }
            }
        }
    }
}
