package fr.chapeau.git;

import org.jspecify.annotations.Nullable;

/// A file as the last commit has it.
public final class CommittedFile {
    private final byte[] content;
    private final @Nullable Boolean executable;

    /// @param content the bytes that a checkout would put on disk
    /// @param executable whether it is a programme; null where the disk is not asked about that
    ///   (`core.fileMode`)
    public CommittedFile(byte[] content, @Nullable Boolean executable) {
        this.content = content.clone();
        this.executable = executable;
    }

    /// The bytes that a checkout would put on disk.
    public byte[] content() {
        return content.clone();
    }

    /// Whether it is a programme; null where the disk is not asked about that (`core.fileMode`).
    public @Nullable Boolean executable() {
        return executable;
    }
}
