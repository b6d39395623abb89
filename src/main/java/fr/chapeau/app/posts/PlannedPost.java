package fr.chapeau.app.posts;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Where a post would be that is not made yet.
///
/// @param path from the site's root
/// @param expected the address that it would have once it is published; null where nobody can tell
/// @param occupied the name, without extension, that its title gives, where another file has that;
///   null where it is free
public record PlannedPost(Path path, @Nullable String expected, @Nullable String occupied) {

    /// The address that it would have once it is published, as people read it.
    public Optional<String> address() {
        return Optional.ofNullable(expected);
    }

    /// The name that its title gives, where another file has that and this one gets a number.
    public Optional<String> taken() {
        return Optional.ofNullable(occupied);
    }
}
