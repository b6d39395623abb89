package fr.chapeau.app.document;

import java.nio.file.Path;

/// All that a save needs to know, copied from the document so that it can be done elsewhere.
///
/// @param snapshot what to write
/// @param disk what the file must still hold
public record SaveRequest(Path file, Snapshot snapshot, OnDisk disk) {

    /// The bytes that the file shall hold.
    byte[] bytes() {
        return disk.encode(snapshot.text());
    }
}
