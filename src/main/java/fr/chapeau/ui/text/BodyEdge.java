package fr.chapeau.ui.text;

import fr.chapeau.frontmatter.PostParts;
import fr.chapeau.text.Rope;

/// Where the body of a post may be said to begin: behind the line that closes the front matter, or
/// behind the blank lines below it. Jekyll counts these to the front matter, but in an area, where
/// somebody may be typing them, they must not vanish.
///
/// @param earliest behind the closing line; 0 without front matter
/// @param latest where Jekyll lets the body begin
record BodyEdge(int earliest, int latest) {
    private static final int SLACK = 2048;

    /// The edge in a text.
    ///
    /// @param guess a place behind which it probably lies no more: only the text up to there and a
    ///   little more is looked at, if that tells
    static BodyEdge of(Rope text, int guess) {
        if (text.length() < 3 || text.charAt(0) != '-') {
            return new BodyEdge(0, 0);
        }
        int enough = Math.min(text.length(), guess + SLACK);
        if (enough < text.length()) {
            BodyEdge near = in(text.subSequence(0, enough).toString());
            if (near.latest > 0 && near.latest < enough) {
                return near;
            }
        }
        return in(text.toString());
    }

    private static BodyEdge in(String text) {
        PostParts parts = PostParts.split(text);
        if (parts.yaml().isEmpty()) {
            return new BodyEdge(0, 0);
        }
        int latest = parts.body().start();
        int lineEnd = text.indexOf('\n', parts.yaml().get().end());
        return new BodyEdge(lineEnd < 0 ? latest : Math.min(latest, lineEnd + 1), latest);
    }

    int clamp(int start) {
        return Math.clamp(start, earliest, latest);
    }
}
