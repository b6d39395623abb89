package fr.chapeau.check.typography;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What is wrong, and what is right in its place.
///
/// @param starts where a match may begin
record Correction(Starts starts, Pattern wrong, Function<MatchResult, String> right) {

    /// What is wrong in a text, by place.
    List<MatchResult> in(String text) {
        int at = starts.next(text, 0);
        if (at < 0) {
            return List.of();
        }
        Matcher matcher = wrong.matcher(text);
        matcher.useTransparentBounds(true).useAnchoringBounds(false);
        List<MatchResult> found = new ArrayList<>();
        while (at >= 0) {
            boolean matches = matcher.region(at, text.length()).lookingAt();
            if (matches) {
                found.add(matcher.toMatchResult());
            }
            at = starts.next(text, matches ? Math.max(at + 1, matcher.end()) : at + 1);
        }
        return found;
    }
}
