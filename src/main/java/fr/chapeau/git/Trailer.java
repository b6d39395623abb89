package fr.chapeau.git;

import java.util.stream.Collectors;

/// A named remark at the end of a commit message, such as `Check-Override: the reason`.
///
/// @param key letters, digits and hyphens
/// @param value may have several lines; empty ones are dropped, for they would end the block
public record Trailer(String key, String value) {
    /// What Git takes for part of a line and others for its end (U+0085, U+2028, U+2029), and what
    /// shows nothing.
    private static final String UNSEEN = "[\\p{Cc}\\p{Zl}\\p{Zp}]";

    public Trailer {
        if (!key.matches("[A-Za-z0-9][A-Za-z0-9-]*")) {
            throw new IllegalArgumentException("no trailer key: " + key);
        }
    }

    /// The lines as they stand in the message. Lines after the first begin with a space, as
    /// `git-interpret-trailers` reads a value that goes on.
    String folded() {
        return key
                + ": "
                + value.lines()
                        .map(line -> line.replaceAll(UNSEEN, " ").strip())
                        .filter(line -> !line.isEmpty())
                        .collect(Collectors.joining("\n "));
    }
}
