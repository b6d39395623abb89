package fr.chapeau.app.commit;

import fr.chapeau.problem.MessageKey;

/// What the gate before a commit says.
enum GateMessage implements MessageKey {
    GATE_ERRORS,
    GATE_WITHOUT_GIT
}
