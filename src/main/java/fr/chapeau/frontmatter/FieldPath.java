package fr.chapeau.frontmatter;

import fr.chapeau.problem.Outcome;
import fr.chapeau.problem.Problem;
import java.util.ArrayList;
import java.util.List;

/// Where a field is, as in `une-ou-diaporama[0].alternative-textuelle`; a key that holds a dot, a
/// bracket or a double quote stands in double quotes, with `\"` and `\\` inside.
public record FieldPath(List<Step> steps) {

    /// One step down the tree.
    public sealed interface Step {}

    /// Into a map.
    public record Key(String name) implements Step {}

    /// Into a list.
    ///
    /// @param index from 0
    public record Index(int index) implements Step {
        public Index {
            if (index < 0) {
                throw new IllegalArgumentException("no index: " + index);
            }
        }
    }

    /// The whole front matter.
    public static final FieldPath ROOT = new FieldPath(List.of());

    public FieldPath {
        steps = List.copyOf(steps);
    }

    /// A key of the front matter itself, taken as it is.
    public static FieldPath of(String key) {
        return ROOT.key(key);
    }

    public FieldPath key(String name) {
        return with(new Key(name));
    }

    public FieldPath item(int index) {
        return with(new Index(index));
    }

    public boolean isRoot() {
        return steps.isEmpty();
    }

    /// The map or list that holds the field.
    public FieldPath parent() {
        return new FieldPath(steps.subList(0, steps.size() - 1));
    }

    /// The step that leads from [#parent] to the field.
    public Step last() {
        return steps.getLast();
    }

    /// Failed where the text is no path.
    public static Outcome<FieldPath> parse(String text) {
        PathText source = new PathText(text);
        List<Step> steps = new ArrayList<>();
        boolean readable = source.key(steps);
        while (readable && !source.atEnd()) {
            readable =
                    source.take('[') ? source.index(steps) : source.take('.') && source.key(steps);
        }
        return readable
                ? Outcome.done(new FieldPath(steps))
                : Outcome.failed(Problem.of(FrontMatterMessage.PATH_UNREADABLE, text));
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (Step step : steps) {
            switch (step) {
                case Index(int index) -> text.append('[').append(index).append(']');
                case Key(String name) ->
                        text.append(text.isEmpty() ? "" : ".").append(PathText.quoted(name));
            }
        }
        return text.toString();
    }

    private FieldPath with(Step step) {
        List<Step> longer = new ArrayList<>(steps);
        longer.add(step);
        return new FieldPath(longer);
    }
}
