package fr.chapeau.git;

import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;

/// A version of a file, as Git writes it into a tree.
record Version(int mode, ObjectId id) {

    boolean isLink() {
        return FileMode.SYMLINK.equals(mode);
    }

    boolean isSubmodule() {
        return FileMode.GITLINK.equals(mode);
    }

    @Override
    public String toString() {
        return Integer.toOctalString(mode) + " " + id.name();
    }
}
