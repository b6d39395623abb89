package fr.chapeau.app.pictures;

import java.nio.IntBuffer;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A picture as small as it is shown, or why it cannot be shown.
///
/// Both know what the picture's first bytes say, where it is a picture at all.
public sealed interface PictureLook {

    Optional<PictureFacts> facts();

    /// A small picture.
    ///
    /// @param known what the file says of itself
    /// @param width of the small picture, in pixels
    /// @param argb its pixels row by row, alpha multiplied in; read-only
    record Shown(PictureFacts known, int width, int height, IntBuffer argb) implements PictureLook {

        @Override
        public Optional<PictureFacts> facts() {
            return Optional.of(known);
        }
    }

    /// Nothing to show.
    record Unshown(@Nullable PictureFacts known, Why why) implements PictureLook {

        @Override
        public Optional<PictureFacts> facts() {
            return Optional.ofNullable(known);
        }
    }

    /// Why there is nothing to show.
    enum Why {
        /// What only browsers show: AVIF, or an SVG with parts that are not drawn here.
        FORMAT,
        /// More pixels, or more work, than is safe for a small picture.
        TOO_LARGE,
        /// No picture, or a broken one.
        BROKEN,
        /// The file is not there or cannot be read.
        UNREADABLE
    }
}
