package fr.chapeau.site;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a list of posts shows of one.
///
/// @param title of the front matter, else what Jekyll makes of the file's name
/// @param written null for a post without a date
/// @param state whether its text could be read
public record PostSummary(
        PostFile file,
        String title,
        @Nullable PostDate written,
        Publication publication,
        State state) {

    /// Whether a post's text could be read.
    public enum State {
        READ,
        /// The front matter is no valid YAML: title and date are those of the file's name.
        INVALID_FRONT_MATTER,
        NOT_UTF8,
        UNREADABLE
    }

    public Optional<PostDate> date() {
        return Optional.ofNullable(written);
    }
}
