package fr.chapeau.review;

import fr.chapeau.text.LineDiff;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What changed between two versions of a post. Immutable.
///
/// All that is shown is from here, and it is the whole truth: the kept and deleted pieces of header
/// and body are the old text, the kept and inserted ones the new text, to the character.
///
/// @param before null for a new post
/// @param after null for a deleted one
/// @param oldText the old text as it was compared, with the line ends of the new one where all of
///   them changed; offsets are those of it
/// @param newText the new text
/// @param pictures by place: those of the front matter, then those of the body
public record PostChanges(
        @Nullable PostVersion before,
        @Nullable PostVersion after,
        String oldText,
        String newText,
        List<FileChange> file,
        HeaderChanges header,
        BodyChanges body,
        List<PictureChange> pictures) {

    public PostChanges {
        file = List.copyOf(file);
        pictures = List.copyOf(pictures);
    }

    /// Whether the two are the same in everything that is compared.
    public boolean isEmpty() {
        return file.isEmpty() && header.isEmpty() && body.isEmpty() && !isNew() && !isDeleted();
    }

    public boolean isNew() {
        return before == null;
    }

    public boolean isDeleted() {
        return after == null;
    }

    /// The version that there is, the new one if there are both.
    public Optional<PostVersion> latest() {
        return Optional.ofNullable(after == null ? before : after);
    }

    /// What differs line by line. Takes time in proportion to the text.
    public LineDiff lines() {
        return LineDiff.between(oldText, newText);
    }
}
