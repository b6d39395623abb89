package fr.chapeau.app.document;

import fr.chapeau.problem.Problem;
import fr.chapeau.text.WriteResult.NotWritten;

/// Says in words why a file was not written.
final class WriteProblem {
    private WriteProblem() {}

    static Problem of(NotWritten failure) {
        DocumentMessage why =
                switch (failure.reason()) {
                    case GONE -> DocumentMessage.SAVE_GONE;
                    case IS_FOLDER -> DocumentMessage.SAVE_FOLDER;
                    case NO_PLAIN_FILE -> DocumentMessage.SAVE_NO_PLAIN_FILE;
                    case LINK_LEADS_OUT -> DocumentMessage.SAVE_LINK_LEADS_OUT;
                    case FILE_READ_ONLY -> DocumentMessage.SAVE_FILE_READ_ONLY;
                    case FOLDER_READ_ONLY -> DocumentMessage.SAVE_FOLDER_READ_ONLY;
                    case DISK_FULL -> DocumentMessage.SAVE_DISK_FULL;
                    case EXISTS -> DocumentMessage.SAVE_EXISTS;
                    case OTHER -> DocumentMessage.SAVE_OTHER;
                };
        Problem problem = Problem.of(why, failure.place().getFileName());
        return failure.cause() == null ? problem : problem.because(failure.cause());
    }
}
