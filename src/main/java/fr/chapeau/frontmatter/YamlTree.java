package fr.chapeau.frontmatter;

import fr.chapeau.problem.Problem;
import fr.chapeau.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingEndEvent;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.SequenceEndEvent;
import org.yaml.snakeyaml.events.SequenceStartEvent;

/// Builds the tree of one document from SnakeYAML's events.
final class YamlTree {
    /// Aliases of aliases can stand for more values than any machine holds.
    static final int MOST_NODES = 500_000;

    private static final int DEEPEST = 100;

    /// What may stand before a `?` that is a sign of YAML.
    private static final Pattern INDICATORS = Pattern.compile("[ ?-]*");

    private final String text;
    private final Span range;
    private final SourceOffsets offsets;
    private final LibyamlQuirks quirks;
    private final List<Event> events;
    private final LibyamlRules rules;
    private final Map<String, Anchored> anchors = new HashMap<>();
    private int next;
    private int depth;
    private int flowDepth;
    private long values;

    /// What an alias stands for.
    private record Anchored(PsychValue reading, long values) {}

    YamlTree(
            String text,
            Span range,
            SourceOffsets offsets,
            LibyamlQuirks quirks,
            List<Event> events) {
        this.text = text;
        this.range = range;
        this.offsets = offsets;
        this.quirks = quirks;
        this.events = events;
        this.rules = new LibyamlRules(text);
    }

    YamlNode build() {
        rules.checkStart(range.start());
        while (next < events.size() && !(events.get(next) instanceof NodeEvent)) {
            next++;
        }
        YamlNode root = next == events.size() ? absent(range.start()) : node();
        rules.checkOutside(range.start(), root.span().start());
        rules.checkOutside(root.span().end(), range.end());
        return root;
    }

    private YamlNode node() {
        Event event = events.get(next++);
        if (event instanceof AliasEvent alias) {
            return alias(alias);
        }
        long before = values;
        count(1);
        YamlNode node =
                switch (event) {
                    case ScalarEvent scalar -> scalar(scalar);
                    case SequenceStartEvent start -> sequence(start);
                    case MappingStartEvent start -> mapping(start);
                    default -> throw new IllegalStateException("no node: " + event);
                };
        return opaqueIfNamed((NodeEvent) event, node, values - before);
    }

    private YamlNode alias(AliasEvent alias) {
        Anchored anchored = anchors.get(alias.getAnchor());
        Span span = span(alias.getStartMark().getIndex(), alias.getEndMark().getIndex());
        rules.checkAnchor(alias.getAnchor(), span);
        if (anchored == null) {
            throw new ProblemFound(
                    Problem.of(
                                    FrontMatterMessage.YAML_ALIAS,
                                    YamlErrors.lineNumber(text, span.start()),
                                    alias.getAnchor())
                            .at(span));
        }
        count(anchored.values());
        return new YamlOpaque(span, OpaqueReason.ALIAS, anchored.reading());
    }

    private YamlNode opaqueIfNamed(NodeEvent event, YamlNode node, long size) {
        String tag = event instanceof ScalarEvent scalar ? scalar.getTag() : null;
        if (event instanceof CollectionStartEvent start) {
            tag = start.getTag();
        }
        if (tag == null && event.getAnchor() == null) {
            return node;
        }
        int start = offsets.of(event.getStartMark());
        rules.checkAnchor(event.getAnchor(), Span.at(start));
        if (tag != null) {
            rules.checkTag(start);
        }
        Span span = new Span(Math.min(start, node.span().start()), node.span().end());
        PsychValue reading =
                tag == null ? node.reading() : TaggedReading.of(tag, node, node.reading());
        if (event.getAnchor() == null) {
            return new YamlOpaque(span, OpaqueReason.TAG, reading);
        }
        anchors.put(event.getAnchor(), new Anchored(reading, size));
        return new YamlOpaque(span, OpaqueReason.ANCHOR, reading);
    }

    private YamlScalar scalar(ScalarEvent event) {
        int start = offsets.of(event.getStartMark());
        int end = offsets.of(event.getEndMark());
        ScalarStyle style =
                switch (event.getScalarStyle()) {
                    case PLAIN -> ScalarStyle.PLAIN;
                    case SINGLE_QUOTED -> ScalarStyle.SINGLE_QUOTED;
                    case DOUBLE_QUOTED, JSON_SCALAR_STYLE -> ScalarStyle.DOUBLE_QUOTED;
                    case LITERAL -> ScalarStyle.LITERAL;
                    case FOLDED -> ScalarStyle.FOLDED;
                };
        String content = quirks.restore(event.getValue());
        if (style.isBlock()) {
            BlockScalarSource block = BlockScalarSource.read(text, blockHeader(start), end);
            rules.checkBlock(block);
            end = block.contentEnd();
        }
        PsychValue.Scalar value =
                style == ScalarStyle.PLAIN
                        ? PsychResolver.resolve(content)
                        : new PsychValue.Text(content);
        Span span = new Span(start, Math.max(start, end));
        if (style == ScalarStyle.PLAIN) {
            rules.checkPlain(span, content, flowDepth > 0);
        }
        return new YamlScalar(span, style, content, value);
    }

    /// A tag or an anchor may come before the `|` or `>`.
    private int blockHeader(int start) {
        int at = start;
        while (text.charAt(at) != '|' && text.charAt(at) != '>') {
            at++;
        }
        return at;
    }

    private YamlSequence sequence(SequenceStartEvent start) {
        descend(start);
        List<YamlNode> items = new ArrayList<>();
        while (!(events.get(next) instanceof SequenceEndEvent)) {
            items.add(node());
        }
        ascend(start);
        int end = items.isEmpty() ? 0 : items.getLast().span().end();
        return new YamlSequence(collectionSpan(start, "[", end), start.isFlow(), items);
    }

    private YamlMapping mapping(MappingStartEvent start) {
        descend(start);
        List<YamlNode> keys = new ArrayList<>();
        List<YamlNode> items = new ArrayList<>();
        while (!(events.get(next) instanceof MappingEndEvent)) {
            keys.add(node());
            items.add(node());
        }
        ascend(start);
        int from = offsets.of(start.getStartMark());
        if (start.isFlow() && text.startsWith("?", from) && isNothing(keys.getFirst())) {
            rules.checkEmptyKey(from);
        }
        List<YamlEntry> entries = entries(keys, items);
        int end = entries.isEmpty() ? 0 : entries.getLast().span().end();
        return new YamlMapping(collectionSpan(start, "{", end), start.isFlow(), entries);
    }

    /// Block collections end with their last child: SnakeYAML's end mark runs past comments. A flow
    /// map without braces, `[a: b]`, does so too.
    private Span collectionSpan(CollectionStartEvent start, String bracket, int lastChild) {
        int from = offsets.of(start.getStartMark());
        int end = offsets.of(events.get(next++).getEndMark());
        boolean bracketed = start.isFlow() && end > from && "]}".indexOf(text.charAt(end - 1)) >= 0;
        boolean named = start.getAnchor() != null || start.getTag() != null;
        boolean ownBracket = bracketed && (named || text.startsWith(bracket, from));
        return new Span(from, Math.max(from, ownBracket ? end : lastChild));
    }

    private List<YamlEntry> entries(List<YamlNode> keys, List<YamlNode> items) {
        Set<String> once = new HashSet<>();
        Set<String> twice = new HashSet<>();
        for (YamlNode key : keys) {
            String name = keyText(key);
            if (!once.add(name)) {
                twice.add(name);
            }
        }
        List<YamlEntry> entries = new ArrayList<>();
        for (int i = 0; i < keys.size(); i++) {
            entries.add(entry(keys.get(i), items.get(i), twice));
        }
        return entries;
    }

    private YamlEntry entry(YamlNode key, YamlNode item, Set<String> twice) {
        String name = keyText(key);
        boolean complex = !(key instanceof YamlScalar) || isExplicit(key.span().start());
        OpaqueReason reason = null;
        if (complex) {
            reason = OpaqueReason.COMPLEX_KEY;
        } else if (name.equals("<<")) {
            reason = OpaqueReason.MERGE;
        } else if (twice.contains(name)) {
            reason = OpaqueReason.DUPLICATE_KEY;
        }
        YamlScalar simple =
                key instanceof YamlScalar scalar
                        ? scalar
                        : new YamlScalar(
                                key.span(), ScalarStyle.PLAIN, name, new PsychValue.Text(name));
        // Where neither colon nor value follow the key, SnakeYAML's mark runs past the line.
        Span value = item.span();
        boolean alone = complex && !hasColon(key);
        if (alone && !value.isEmpty()) {
            throw rules.noColon(key.span().start());
        }
        Span span = alone ? key.span() : key.span().union(value);
        return new YamlEntry(simple, opaque(item, reason), span);
    }

    private boolean hasColon(YamlNode key) {
        int at = key.span().end();
        while (at < range.end() && " \t\r\n#".indexOf(text.charAt(at)) >= 0) {
            at = text.charAt(at) == '#' ? LineBreaks.endOfLine(text, at, range.end()) : at + 1;
        }
        return at < range.end() && text.charAt(at) == ':';
    }

    private static YamlNode opaque(YamlNode node, @Nullable OpaqueReason reason) {
        return reason == null ? node : new YamlOpaque(node.span(), reason, node.reading());
    }

    private String keyText(YamlNode key) {
        return key instanceof YamlScalar scalar ? scalar.text() : key.span().of(text);
    }

    /// Whether a node has no characters at all, neither tag nor anchor.
    private static boolean isNothing(YamlNode node) {
        return node instanceof YamlScalar scalar && scalar.span().isEmpty();
    }

    /// Whether `?` stands before the key, on its line or alone on one above.
    private boolean isExplicit(int keyStart) {
        int at = keyStart - 1;
        while (at >= range.start() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
            at--;
        }
        if (at < range.start() || text.charAt(at) != '?') {
            return false;
        }
        int line = LineBreaks.startOfLine(text, at);
        return line == LineBreaks.startOfLine(text, keyStart)
                || INDICATORS.matcher(text).region(line, at).matches();
    }

    private void descend(CollectionStartEvent start) {
        flowDepth += start.isFlow() ? 1 : 0;
        if (++depth > DEEPEST) {
            throw tooComplex(Span.at(offsets.of(start.getStartMark())));
        }
    }

    private void ascend(CollectionStartEvent start) {
        flowDepth -= start.isFlow() ? 1 : 0;
        depth--;
    }

    private void count(long more) {
        values += more;
        if (values > MOST_NODES) {
            throw tooComplex(range);
        }
    }

    private static ProblemFound tooComplex(Span span) {
        return new ProblemFound(Problem.of(FrontMatterMessage.YAML_TOO_COMPLEX).at(span));
    }

    private Span span(int from, int to) {
        return new Span(offsets.of(from), offsets.of(to));
    }

    private static YamlScalar absent(int at) {
        return new YamlScalar(Span.at(at), ScalarStyle.PLAIN, "", new PsychValue.Null());
    }
}
