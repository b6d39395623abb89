package fr.chapeau.frontmatter;

import fr.chapeau.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// Inserts, removes and moves items of a list.
final class ListEdit {
    private final SourceEdit edit;
    private final NodeText nodes;
    private final ValueEdit values;
    private final boolean blankLines;

    ListEdit(SourceEdit edit, DocumentHabits habits, Caution caution) {
        this.edit = edit;
        this.nodes = new NodeText(habits, caution);
        this.values = new ValueEdit(edit, habits, caution);
        this.blankLines = caution != Caution.KEEP_STYLE;
    }

    void insert(Place place, YamlSequence list, int at, FieldValue value) {
        List<YamlNode> items = list.items();
        if (items.isEmpty()) {
            values.replace(place, new FieldValue.ListOf(List.of(value)));
        } else if (list.flow()) {
            insertInFlow(items, at, value);
        } else {
            insertInBlock(list, at, value);
        }
    }

    void remove(Place place, YamlSequence list, int at) {
        if (list.flow()) {
            FlowParts.remove(edit, list.span(), spans(list), at);
        } else if (list.items().size() == 1) {
            values.replace(place, new FieldValue.ListOf(List.of()));
        } else {
            int dash = Place.dash(edit.text(), list, at);
            int end = list.items().get(at).span().end();
            if (edit.startsLine(dash)) {
                edit.deleteLines(dash, end, blankLines);
            } else {
                edit.delete(dash, Place.dash(edit.text(), list, at + 1));
            }
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

    private void insertInFlow(List<YamlNode> items, int at, FieldValue value) {
        String source = nodes.flow(value);
        if (at == items.size()) {
            edit.insert(items.getLast().span().end(), ", " + source);
        } else {
            edit.insert(items.get(at).span().start(), source + ", ");
        }
    }

    private void insertInBlock(YamlSequence list, int at, FieldValue value) {
        int first = list.span().start();
        int column = edit.column(first);
        String item = nodes.item(value, column);
        String indent = " ".repeat(column);
        if (at > 0) {
            int end = edit.endOfLine(list.items().get(at - 1).span().end());
            edit.insert(end, edit.newline() + indent + item);
        } else {
            edit.insert(first, item + edit.newline() + indent);
        }
    }

    /// Comments between two items go with the one below them, where they stand under its dash.
    private void moveInBlock(YamlSequence list, List<Integer> order) {
        List<Span> chunks = new ArrayList<>();
        int start = list.span().start();
        for (int i = 0; i < order.size(); i++) {
            int itemEnd = list.items().get(i).span().end();
            int end = blankLines ? edit.endOfBlankLines(itemEnd) : edit.endOfLine(itemEnd);
            chunks.add(new Span(start, Math.max(start, end)));
            if (i + 1 < order.size()) {
                int content = firstContent(end);
                int dash = Place.dash(edit.text(), list, i + 1);
                start = edit.column(content) == edit.column(dash) ? content : dash;
            }
        }
        FlowParts.move(edit, chunks, order);
    }

    private int firstContent(int from) {
        int at = from;
        while (at < edit.text().length() && Character.isWhitespace(edit.text().charAt(at))) {
            at++;
        }
        return at;
    }

    private static List<Span> spans(YamlSequence list) {
        return list.items().stream().map(YamlNode::span).toList();
    }
}
