package fr.chapeau.git;

import java.nio.file.Files;
import java.nio.file.Path;

/// Work of several steps that another tool has begun in the work tree and that is not finished. Git
/// refuses to commit single files in the midst of it, or the commit would become part of it.
enum Operation {
    PATCHES(GitMessage.OPERATION_PATCHES, "rebase-apply/applying"),
    REBASE(GitMessage.OPERATION_REBASE, "rebase-merge"),
    OLD_REBASE(GitMessage.OPERATION_REBASE, "rebase-apply"),
    MERGE(GitMessage.OPERATION_MERGE, "MERGE_HEAD"),
    CHERRY_PICK(GitMessage.OPERATION_CHERRY_PICK, "CHERRY_PICK_HEAD"),
    REVERT(GitMessage.OPERATION_REVERT, "REVERT_HEAD");

    private final GitMessage message;
    private final String sign;

    Operation(GitMessage message, String sign) {
        this.message = message;
        this.sign = sign;
    }

    /// Stops if one is under way.
    static void refuse(Path gitFolder) throws GitStop {
        for (Operation operation : values()) {
            if (Files.exists(gitFolder.resolve(operation.sign))) {
                throw GitStop.refused(operation.message);
            }
        }
    }
}
