package fr.chapeau.frontmatter;

import fr.chapeau.text.Span;
import java.util.ArrayList;
import java.util.List;

/// How the author of a document writes what YAML leaves open.
///
/// @param newline line end
/// @param step columns from a key to the keys below it
/// @param listOffset columns from a key to the dashes below it, 0 or more
/// @param flowLists non-empty lists are written `[a, b]`, never one item a line
/// @param folding where long strings go on in the next line
/// @param escapes what double-quoted strings escape without need
record DocumentHabits(
        String newline,
        int step,
        int listOffset,
        boolean flowLists,
        Folding folding,
        EscapeHabit escapes) {

    static DocumentHabits of(YamlDocument yaml) {
        Survey survey = new Survey(yaml.text());
        survey.visit(Place.root(yaml));
        Span range = yaml.range().isEmpty() ? new Span(0, yaml.text().length()) : yaml.range();
        return new DocumentHabits(
                newline(range.of(yaml.text())),
                survey.step == 0 ? 2 : survey.step,
                Math.max(0, survey.listOffset),
                survey.flowLists && survey.listOffset < 0,
                FoldingHabit.ofDocument(yaml.text(), survey.scalars),
                survey.escapes);
    }

    private static String newline(String text) {
        int end = text.indexOf('\n');
        return end > 0 && text.charAt(end - 1) == '\r' ? "\r\n" : "\n";
    }

    /// Looks at every node once; the first case of each kind decides.
    private static final class Survey {
        private final String text;
        private final List<Place> scalars = new ArrayList<>();
        private int step;
        private int listOffset = -1;
        private boolean flowLists;
        private EscapeHabit escapes = EscapeHabit.NONE;

        Survey(String text) {
            this.text = text;
        }

        void visit(Place place) {
            switch (place.node()) {
                case YamlScalar scalar -> scalar(place, scalar);
                case YamlOpaque opaque -> {}
                case YamlMapping map -> {
                    if (!map.flow() && !place.item() && step == 0 && place.parentIndent() >= 0) {
                        // A line end that only YAML knows may hide where the line began.
                        step = Math.max(0, indentBelow(place, map));
                    }
                    map.entries().forEach(entry -> visit(place.entry(text, map, entry)));
                }
                case YamlSequence list -> {
                    flowLists |= list.flow() && !list.items().isEmpty();
                    if (!list.flow() && !place.item() && listOffset < 0) {
                        listOffset = indentBelow(place, list);
                    }
                    for (int i = 0; i < list.items().size(); i++) {
                        visit(place.item(text, list, i));
                    }
                }
            }
        }

        private int indentBelow(Place place, YamlNode node) {
            return Place.column(text, node.span().start()) - place.parentIndent();
        }

        private void scalar(Place place, YamlScalar scalar) {
            scalars.add(place);
            if (scalar.style() == ScalarStyle.DOUBLE_QUOTED) {
                EscapeHabit found = EscapeHabit.of(scalar.span().of(text));
                escapes = escapes.equals(EscapeHabit.NONE) ? found : escapes;
            }
        }
    }
}
