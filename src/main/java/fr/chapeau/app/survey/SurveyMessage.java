package fr.chapeau.app.survey;

import fr.chapeau.problem.MessageKey;

/// What can be said of checking many posts.
enum SurveyMessage implements MessageKey {
    STAGED_NOT_UTF8
}
