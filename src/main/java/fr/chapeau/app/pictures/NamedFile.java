package fr.chapeau.app.pictures;

import java.nio.file.Path;

/// An address that a post holds in its front matter.
///
/// @param own whether it stands in the field that is asked about
/// @param post that holds it, from the site's root
record NamedFile(String address, boolean own, Path post) {}
