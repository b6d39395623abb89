package fr.chapeau.frontmatter;

import fr.chapeau.problem.Problem;
import fr.chapeau.text.Span;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The front matter of one file's text, as it was read. Immutable; all spans are offsets in
/// [#text].
public final class FrontMatter {
    private final String text;
    private final PostParts parts;
    private final YamlDocument yaml;
    private final @Nullable Problem problem;

    private FrontMatter(String text, PostParts parts) {
        this.text = text;
        this.parts = parts;
        this.yaml =
                parts.yaml()
                        .map(range -> YamlDocument.parse(text, range))
                        .orElseGet(() -> YamlDocument.parse(text, Span.at(parts.body().start())));
        this.problem = parts.defect().map(FrontMatter::problemOf).or(yaml::problem).orElse(null);
    }

    /// Reads a file's text, which comes without its byte order mark. Never throws.
    public static FrontMatter parse(String fileText) {
        return new FrontMatter(fileText, PostParts.split(fileText));
    }

    public String text() {
        return text;
    }

    public PostParts parts() {
        return parts;
    }

    /// The YAML between the delimiter lines; an empty document when there is no front matter.
    public YamlDocument yaml() {
        return yaml;
    }

    /// Without entries when there are none or the YAML cannot be read.
    public YamlMapping root() {
        return yaml.root();
    }

    /// Why the front matter cannot be read: invalid YAML, or delimiter lines that Jekyll does not
    /// take for such. Its span is the line that is wrong.
    public Optional<Problem> problem() {
        return Optional.ofNullable(problem);
    }

    /// The node at a path. Nothing is found inside a [YamlOpaque].
    public Optional<YamlNode> find(FieldPath path) {
        return yaml.find(path);
    }

    /// What Psych makes of the whole, aliases and merged keys resolved.
    public PsychValue.Mapping reading() {
        return yaml.reading();
    }

    /// What Psych reads at a path, aliases and merged keys resolved.
    public Optional<PsychValue> readingAt(FieldPath path) {
        return yaml.readingAt(path);
    }

    /// What Psych reads at a path, as JSON can say it.
    public Optional<FieldValue> valueAt(FieldPath path) {
        return yaml.valueAt(path);
    }

    private static Problem problemOf(HeaderDefect defect) {
        FrontMatterMessage key =
                switch (defect.kind()) {
                    case NOT_ON_FIRST_LINE -> FrontMatterMessage.HEADER_NOT_FIRST;
                    case NOT_CLOSED -> FrontMatterMessage.HEADER_NOT_CLOSED;
                };
        return Problem.of(key).at(defect.span());
    }
}
