package fr.chapeau.frontmatter;

import fr.chapeau.problem.Problem;
import fr.chapeau.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.events.DocumentEndEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.StreamEndEvent;
import org.yaml.snakeyaml.parser.Parser;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/// Reads one YAML document with SnakeYAML's parser.
///
/// Its events are used, not its `compose`: they tell an alias from its anchor's node and a written
/// tag from a guessed one.
final class YamlReader {
    private final String text;
    private final Span range;
    private final SourceOffsets offsets;

    YamlReader(String text, Span range) {
        this.text = text;
        this.range = range;
        this.offsets = new SourceOffsets(text, range);
    }

    /// The root node; an absent scalar for an empty document.
    ///
    /// @throws ProblemFound and nothing else
    YamlNode read() {
        LibyamlQuirks quirks = new LibyamlQuirks(range.of(text));
        while (true) {
            try {
                List<Event> events = events(quirks.yaml());
                return new YamlTree(text, range, offsets, quirks, events).build();
            } catch (MarkedYAMLException e) {
                if (!quirks.repair(e, offsets, range)) {
                    throw new ProblemFound(new YamlErrors(text, range, offsets).problem(e));
                }
            } catch (ProblemFound e) {
                throw e;
            } catch (RuntimeException e) {
                // SnakeYAML throws more than it declares, for instance NumberFormatException.
                throw new ProblemFound(new YamlErrors(text, range, offsets).problem(e));
            }
        }
    }

    /// The events of the first document. What follows it does not matter to Psych, but a second
    /// document is more than Chapeau can edit.
    private List<Event> events(String yaml) {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(Integer.MAX_VALUE);
        Parser parsed = new ParserImpl(new StreamReader(yaml), options);
        List<Event> events = new ArrayList<>();
        while (parsed.peekEvent() != null) {
            Event event = parsed.getEvent();
            events.add(event);
            if (events.size() > YamlTree.MOST_NODES) {
                throw new ProblemFound(Problem.of(FrontMatterMessage.YAML_TOO_COMPLEX).at(range));
            }
            if (event instanceof DocumentEndEvent) {
                refuseMore(parsed);
                return events;
            }
        }
        return events;
    }

    private void refuseMore(Parser parsed) {
        Event next;
        try {
            next = parsed.getEvent();
        } catch (MarkedYAMLException e) {
            int at = offsets.of(e.getProblemMark());
            throw new ProblemFound(
                    Problem.of(FrontMatterMessage.YAML_DOCUMENTS).at(Span.at(at)).because(e));
        }
        if (!(next instanceof StreamEndEvent)) {
            int at = offsets.of(next.getStartMark());
            throw new ProblemFound(Problem.of(FrontMatterMessage.YAML_DOCUMENTS).at(Span.at(at)));
        }
    }
}
