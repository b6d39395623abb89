package fr.chapeau.app.commit;

import fr.chapeau.git.Author;
import java.util.List;

/// Who is to be named in a commit besides its author.
///
/// @param coAuthors who wrote it, too (`Co-authored-by`)
/// @param signedOff whether its committer vouches for it (`Signed-off-by`)
public record Credits(List<Author> coAuthors, boolean signedOff) {

    /// Nobody.
    public static final Credits NONE = new Credits(List.of(), false);

    public Credits {
        coAuthors = List.copyOf(coAuthors);
    }
}
