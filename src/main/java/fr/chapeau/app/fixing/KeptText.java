package fr.chapeau.app.fixing;

import fr.chapeau.text.FileText;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// A text that was kept before something was put right in it.
///
/// @param path from the site's root
/// @param after tells whether the article still has what was made of it
/// @param unsaved the text itself, where it was on the screen alone; null where it is on disk
public record KeptText(Path path, TextMark after, @Nullable FileText unsaved) {}
