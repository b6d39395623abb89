package fr.chapeau.check;

import java.nio.file.Path;

/// Knows the files that pictures name. Thread-safe, and quick enough to be asked again at each
/// check: what is read of a file is kept until the file changes.
@FunctionalInterface
public interface PictureFiles {
    /// Where no files are known.
    PictureFiles NONE = (post, address) -> new PictureFile.Unknown();

    /// What is known of one.
    ///
    /// @param post path of the post from the site's root
    /// @param address as the post writes it
    PictureFile of(Path post, String address);
}
