package fr.chapeau.ui.welcome;

import fr.chapeau.problem.MessageKey;

/// Words of the welcome screen.
enum WelcomeMessage implements MessageKey {
    WELCOME_TITLE,
    WELCOME_SENTENCE,
    WELCOME_OPEN,
    WELCOME_SAMPLE,
    WELCOME_SAMPLE_HINT,
    WELCOME_RECENT,
    WELCOME_NO_RECENT,
    WELCOME_DROP,
    WELCOME_MISSING,
    WELCOME_FORGET
}
