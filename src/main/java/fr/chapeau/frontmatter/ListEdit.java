package fr.chapeau.frontmatter;

import fr.chapeau.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Inserts, removes and moves items of a list.
final class ListEdit {
    private final SourceEdit edit;
    private final NodeText nodes;
    private final ValueEdit values;
    private final boolean blankLines;

    /// @param nodes for the list
    ListEdit(SourceEdit edit, NodeText nodes, Caution caution) {
        this.edit = edit;
        this.nodes = nodes;
        this.values = new ValueEdit(edit, nodes);
        this.blankLines = caution != Caution.KEEP_STYLE;
    }

    void insert(Place place, YamlSequence list, int at, List<FieldValue> added) {
        if (list.items().isEmpty()) {
            values.replace(place, new FieldValue.ListOf(added));
        } else if (list.flow()) {
            insertInFlow(list, at, added);
        } else {
            insertInBlock(list, at, added);
        }
    }

    void remove(Place place, YamlSequence list, int at) {
        if (list.flow()) {
            FlowParts.remove(edit, list.span(), spans(list), at);
        } else if (list.items().size() == 1) {
            values.replace(place, new FieldValue.ListOf(List.of()));
        } else {
            removeItems(list, at, at + 1);
        }
    }

    /// Removes the items from `from` up to `to`, but not all.
    void removeItems(YamlSequence list, int from, int to) {
        if (list.flow()) {
            FlowParts.remove(edit, list.span(), spans(list), from, to);
            return;
        }
        int dash = Place.dash(edit.text(), list, from);
        if (edit.startsLine(dash)) {
            edit.deleteLines(dash, list.items().get(to - 1).span().end(), blankLines);
        } else if (to < list.items().size()) {
            edit.delete(dash, Place.dash(edit.text(), list, to));
        } else {
            edit.delete(
                    list.items().get(from - 1).span().end(), list.items().getLast().span().end());
        }
    }

    /// Puts the item at `from` where `to` is once it has been taken out.
    void move(YamlSequence list, int from, int to) {
        List<Integer> order =
                new ArrayList<>(IntStream.range(0, list.items().size()).boxed().toList());
        order.add(to, order.remove(from));
        if (list.flow()) {
            FlowParts.move(edit, spans(list), order);
        } else {
            moveInBlock(list, order);
        }
    }

    private void insertInFlow(YamlSequence list, int at, List<FieldValue> added) {
        List<YamlNode> items = list.items();
        List<Span> spans = spans(list);
        String separator = FlowParts.separator(edit.text(), spans);
        NodeText item = nodes.item();
        String source = added.stream().map(item::flow).collect(Collectors.joining(separator));
        if (at == items.size()) {
            edit.insert(spans.getLast().end(), separator + source);
        } else {
            edit.insert(spans.get(at).start(), source + separator);
        }
    }

    private void insertInBlock(YamlSequence list, int at, List<FieldValue> added) {
        int first = list.span().start();
        int column = edit.column(first);
        String gap = areApart(list) ? edit.newline() + edit.newline() : edit.newline();
        String start = gap + " ".repeat(column);
        NodeText shape = nodes.item();
        String items =
                added.stream()
                        .map(item -> shape.item(item, column))
                        .collect(Collectors.joining(start));
        if (at > 0) {
            int end = list.items().get(at - 1).span().end();
            edit.insert(edit.endOfDeeperComments(end, column), start + items);
        } else {
            edit.insert(first, items + start);
        }
    }

    /// Whether a blank line stands between any two items.
    private boolean areApart(YamlSequence list) {
        int count = list.items().size();
        if (count == 1 || blankLines) {
            return false;
        }
        for (int i = 1; i < count; i++) {
            int end = edit.endOfLine(list.items().get(i - 1).span().end());
            if (edit.endOfBlankLines(end) == end) {
                return false;
            }
        }
        return true;
    }

    /// Comments between two items go with the one below them, where they stand under its dash. With
    /// caution the deeper ones go with the item above: they would go on a block that comes there.
    private void moveInBlock(YamlSequence list, List<Integer> order) {
        List<Span> chunks = new ArrayList<>();
        int start = list.span().start();
        for (int i = 0; i < order.size(); i++) {
            int itemEnd = list.items().get(i).span().end();
            int end = blankLines ? endWithComments(itemEnd, start) : edit.endOfLine(itemEnd);
            chunks.add(new Span(start, Math.max(start, end)));
            if (i + 1 < order.size()) {
                int content = firstContent(end);
                int dash = Place.dash(edit.text(), list, i + 1);
                start = edit.column(content) == edit.column(dash) ? content : dash;
            }
        }
        FlowParts.move(edit, chunks, order);
    }

    private int endWithComments(int itemEnd, int dash) {
        int indent = edit.column(dash);
        int end = edit.endOfBlankLines(itemEnd);
        int more = edit.endOfDeeperComments(end, indent);
        while (more > end) {
            end = edit.endOfBlankLines(more);
            more = edit.endOfDeeperComments(end, indent);
        }
        return end;
    }

    private int firstContent(int from) {
        int at = from;
        while (at < edit.text().length() && Character.isWhitespace(edit.text().charAt(at))) {
            at++;
        }
        return at;
    }

    private List<Span> spans(YamlSequence list) {
        return FlowParts.spans(edit.text(), list.items().stream().map(YamlNode::span).toList());
    }
}
