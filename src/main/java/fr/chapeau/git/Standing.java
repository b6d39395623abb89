package fr.chapeau.git;

import org.jspecify.annotations.Nullable;

/// One path in the three places that Git compares.
///
/// @param head in the last commit
/// @param staged in the index, if no conflict is open
/// @param work on disk, as it would be committed
/// @param workMode kind on disk as the file system gives it; 0 if there is none
record Standing(
        String path,
        @Nullable Version head,
        @Nullable Version staged,
        @Nullable Version work,
        int workMode,
        boolean isConflict,
        boolean isIgnored,
        Conversion conversion) {

    /// Whether some other tool has put aside a version that is neither of the two that count.
    boolean isStagedDifferently() {
        return !same(staged, head) && !same(staged, work);
    }

    boolean isChanged() {
        return !same(head, work);
    }

    /// What would be committed, for comparing later.
    String content() {
        return work == null ? "" : work.toString();
    }

    private static boolean same(@Nullable Version one, @Nullable Version other) {
        return one == null ? other == null : one.equals(other);
    }
}
