package fr.chapeau.markdown;

import fr.chapeau.text.Span;
import java.util.ArrayList;
import java.util.List;

/// Finds attribute lists and extensions, `{: …}` and `{::…}`, which end on the line they start on.
final class AttributeListSpans {

    private AttributeListSpans() {}

    static List<Span> of(String body) {
        List<Span> found = new ArrayList<>();
        int at = 0;
        while ((at = body.indexOf("{:", at)) >= 0) {
            int end = at + 2;
            while (end < body.length() && "}\n".indexOf(body.charAt(end)) < 0) {
                boolean escape = body.charAt(end) == '\\' && end + 1 < body.length();
                end += escape && body.charAt(end + 1) != '\n' ? 2 : 1;
            }
            boolean closed = end < body.length() && body.charAt(end) == '}';
            if (closed && !(at > 0 && body.charAt(at - 1) == '\\')) {
                found.add(new Span(at, end + 1));
            }
            at = end;
        }
        return found;
    }
}
