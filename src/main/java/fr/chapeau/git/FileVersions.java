package fr.chapeau.git;

import java.util.List;

/// The versions of one file that the history holds.
///
/// @param versions the newest first
/// @param complete whether these are all: false where more than was asked for are there, or where a
///   shallow clone was cut off
public record FileVersions(List<FileVersion> versions, boolean complete) {

    public FileVersions {
        versions = List.copyOf(versions);
    }
}
