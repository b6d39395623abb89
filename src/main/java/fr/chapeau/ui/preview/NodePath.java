package fr.chapeau.ui.preview;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// Where a node stands in a page: the indexes of the nodes that lead to it, from the page's body.
record NodePath(List<Integer> indexes) {
    static final NodePath BODY = new NodePath(List.of());

    NodePath {
        indexes = List.copyOf(indexes);
    }

    /// A path as [#toString] writes it, without the brackets.
    static NodePath parse(String indexes) {
        return indexes.isEmpty()
                ? BODY
                : new NodePath(
                        Arrays.stream(indexes.split(",", -1)).map(Integer::valueOf).toList());
    }

    NodePath child(int index) {
        List<Integer> longer = new ArrayList<>(indexes);
        longer.add(index);
        return new NodePath(longer);
    }

    /// As an array of JavaScript.
    @Override
    public String toString() {
        return indexes.stream().map(String::valueOf).collect(Collectors.joining(",", "[", "]"));
    }
}
