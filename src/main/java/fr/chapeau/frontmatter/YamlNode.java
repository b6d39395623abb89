package fr.chapeau.frontmatter;

import fr.chapeau.text.Span;
import java.util.List;

/// A value of a YAML document and where it is written. Spans are offsets in the whole file's text.
public sealed interface YamlNode permits YamlScalar, YamlSequence, YamlMapping, YamlOpaque {

    /// From the first to the last of its own characters: no comment, blank line or line end behind
    /// it. Empty, right behind the colon or dash, for a value that is not written.
    Span span();

    /// What Psych makes of it.
    default PsychValue reading() {
        return switch (this) {
            case YamlScalar scalar -> scalar.value();
            case YamlSequence sequence -> sequenceReading(sequence.items());
            case YamlMapping mapping -> MappingReading.of(mapping);
            case YamlOpaque opaque -> opaque.reading();
        };
    }

    private static PsychValue sequenceReading(List<YamlNode> items) {
        return new PsychValue.Sequence(items.stream().map(YamlNode::reading).toList());
    }
}
