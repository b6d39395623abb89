package fr.chapeau.check;

import fr.chapeau.text.Span;

/// Tells what of a body is a sample of code, asked for from the front to the back.
public final class Fences {
    private final String body;
    private int line;
    private boolean open;

    public Fences(String body) {
        this.body = body;
    }

    /// Whether a place lies in fenced or inline code.
    public boolean hold(Span place) {
        boolean inside = open;
        while (line >= 0 && line <= place.start()) {
            inside = open;
            if (isFence(line)) {
                open = !open;
            }
            int end = body.indexOf('\n', line);
            line = end < 0 ? -1 : end + 1;
        }
        inside |= open;
        boolean before = place.start() > 0 && body.charAt(place.start() - 1) == '`';
        boolean behind = place.end() < body.length() && body.charAt(place.end()) == '`';
        return inside || (before && behind);
    }

    private boolean isFence(int start) {
        int at = start;
        while (at < body.length() && body.charAt(at) == ' ') {
            at++;
        }
        return body.startsWith("```", at) || body.startsWith("~~~", at);
    }
}
