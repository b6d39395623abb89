package fr.chapeau.frontmatter;

import fr.chapeau.text.Span;

/// Where a value stands.
///
/// @param introducer offset behind the colon or dash in front of it; -1 for the root, and for what
///   has none in a flow collection
/// @param parentIndent column of the innermost block map's keys, or block list's dashes, that hold
///   it
/// @param flow inside `[ ]` or `{ }`
/// @param item an item of a list
record Place(YamlNode node, int introducer, int parentIndent, boolean flow, boolean item) {

    static Place root(YamlDocument yaml) {
        return new Place(yaml.root(), -1, -1, false, false);
    }

    /// The value of an entry of the map that stands here.
    Place entry(String text, YamlMapping map, YamlEntry entry) {
        int indent = map.flow() ? parentIndent : column(text, map.span().start());
        return new Place(entry.value(), colon(text, entry), indent, flow || map.flow(), false);
    }

    /// An item of the list that stands here.
    Place item(String text, YamlSequence list, int index) {
        YamlNode item = list.items().get(index);
        if (list.flow()) {
            return new Place(item, -1, parentIndent, true, true);
        }
        int dash = dash(text, list, index);
        return new Place(item, dash + 1, column(text, list.span().start()), flow, true);
    }

    /// Code points between the start of a line and a place in it.
    static int column(String text, int offset) {
        return text.codePointCount(LineBreaks.startOfLine(text, offset), offset);
    }

    /// Offset of an item's dash.
    static int dash(String text, YamlSequence list, int index) {
        int first = list.span().start();
        if (index == 0) {
            return first;
        }
        int column = first - LineBreaks.startOfLine(text, first);
        Span item = list.items().get(index).span();
        int line = LineBreaks.startOfLine(text, item.start());
        while (line > first && !isDash(text, line, line + column)) {
            line = LineBreaks.startOfLine(text, line - 1);
        }
        return line > first ? line + column : first;
    }

    private static boolean isDash(String text, int line, int at) {
        return at < text.length()
                && text.charAt(at) == '-'
                && text.substring(line, at).isBlank()
                && (at + 1 == text.length() || " \t\r\n".indexOf(text.charAt(at + 1)) >= 0);
    }

    /// Offset behind the colon of an entry, or -1: in `{a, b: c}` the first has none.
    private static int colon(String text, YamlEntry entry) {
        int at = entry.key().span().end();
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at < text.length() && text.charAt(at) == ':' ? at + 1 : -1;
    }
}
