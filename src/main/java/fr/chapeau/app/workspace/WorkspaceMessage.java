package fr.chapeau.app.workspace;

import fr.chapeau.problem.MessageKey;

/// What is said of a folder that was opened.
enum WorkspaceMessage implements MessageKey {
    WITHOUT_GIT,
    PATH_MISSING,
    STATUS_WITHOUT_GIT
}
