package fr.chapeau.frontmatter;

import fr.chapeau.problem.Problem;
import fr.chapeau.text.Span;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One YAML document whose root is a map, with the source range of every value: a front matter, or
/// a file such as `_config.yml`. Immutable.
public final class YamlDocument {
    private final String text;
    private final Span range;
    private final YamlMapping root;
    private final PsychValue.Mapping reading;
    private final @Nullable Problem problem;

    private YamlDocument(String text, Span range, YamlMapping root, @Nullable Problem problem) {
        this.text = text;
        this.range = range;
        this.root = root;
        this.reading = MappingReading.of(root);
        this.problem = problem;
    }

    /// Reads a text that is YAML as a whole. Never throws.
    public static YamlDocument parse(String yaml) {
        return parse(yaml, new Span(0, yaml.length()));
    }

    /// Reads the YAML in a range of a text; spans are offsets of the whole text.
    static YamlDocument parse(String text, Span range) {
        YamlMapping nothing = new YamlMapping(Span.at(range.start()), false, List.of());
        try {
            return switch (new YamlReader(text, range).read()) {
                case YamlMapping map -> new YamlDocument(text, range, map, null);
                case YamlScalar(var span, var style, var content, PsychValue.Null()) ->
                        new YamlDocument(
                                text, range, new YamlMapping(span, false, List.of()), null);
                case YamlNode other ->
                        throw new ProblemFound(
                                Problem.of(FrontMatterMessage.YAML_NOT_A_MAP).at(other.span()));
            };
        } catch (ProblemFound defect) {
            return new YamlDocument(text, range, nothing, defect.problem());
        }
    }

    /// The whole text, of which the YAML may be a part.
    public String text() {
        return text;
    }

    /// Where in the text the YAML is.
    public Span range() {
        return range;
    }

    /// Without entries when there are none or the YAML cannot be read.
    public YamlMapping root() {
        return root;
    }

    /// Why the YAML cannot be read, with the line that is wrong as span.
    public Optional<Problem> problem() {
        return Optional.ofNullable(problem);
    }

    /// Whether the YAML can be read, but is a list or a single value.
    public boolean isOtherThanMap() {
        return problem != null && problem.message().key() == FrontMatterMessage.YAML_NOT_A_MAP;
    }

    /// The node at a path. Nothing is found inside a [YamlOpaque].
    public Optional<YamlNode> find(FieldPath path) {
        YamlNode node = root;
        for (FieldPath.Step step : path.steps()) {
            YamlNode next = child(node, step);
            if (next == null) {
                return Optional.empty();
            }
            node = next;
        }
        return Optional.of(node);
    }

    /// What Psych makes of the whole, aliases and merged keys resolved.
    public PsychValue.Mapping reading() {
        return reading;
    }

    /// What Psych reads at a path, aliases and merged keys resolved.
    public Optional<PsychValue> readingAt(FieldPath path) {
        return reading().at(path);
    }

    /// What Psych reads at a path, as JSON can say it.
    public Optional<FieldValue> valueAt(FieldPath path) {
        return readingAt(path).map(FieldValue::of);
    }

    private static @Nullable YamlNode child(YamlNode node, FieldPath.Step step) {
        if (node instanceof YamlMapping map && step instanceof FieldPath.Key(String name)) {
            return map.entry(name).map(YamlEntry::value).orElse(null);
        }
        if (node instanceof YamlSequence list && step instanceof FieldPath.Index(int index)) {
            return index < list.items().size() ? list.items().get(index) : null;
        }
        return null;
    }
}
