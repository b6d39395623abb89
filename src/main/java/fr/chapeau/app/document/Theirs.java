package fr.chapeau.app.document;

import fr.chapeau.text.FileText;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a file holds that someone else changed.
public final class Theirs {
    private final byte @Nullable [] bytes;

    private Theirs(byte @Nullable [] bytes) {
        this.bytes = bytes;
    }

    static Theirs of(byte[] bytes) {
        return new Theirs(bytes);
    }

    static Theirs gone() {
        return new Theirs(null);
    }

    /// Whether the file is no longer there.
    public boolean isGone() {
        return bytes == null;
    }

    /// The content; empty where there is no file or no UTF-8 in it.
    public Optional<FileText> text() {
        return bytes().flatMap(FileText::decode);
    }

    Optional<byte[]> bytes() {
        return Optional.ofNullable(bytes);
    }
}
