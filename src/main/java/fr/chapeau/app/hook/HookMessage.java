package fr.chapeau.app.hook;

import fr.chapeau.problem.MessageKey;

/// What can be said of the hook.
enum HookMessage implements MessageKey {
    HOOK_WITHOUT_GIT,
    HOOK_EXISTS,
    HOOK_SHARED,
    HOOK_NOT_OURS,
    HOOK_UNWRITABLE,
    SCRIPT_NOT_FOUND,
    SCRIPT_PASS
}
