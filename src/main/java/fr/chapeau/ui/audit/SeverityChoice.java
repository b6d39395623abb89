package fr.chapeau.ui.audit;

import fr.chapeau.problem.Severity;
import java.util.EnumSet;
import java.util.Set;

/// Which findings are shown.
public enum SeverityChoice {
    ALL,
    GRAVE,
    ERRORS,
    WARNINGS,
    ADVICE;

    AuditUiMessage label() {
        return switch (this) {
            case ALL -> AuditUiMessage.SEVERITY_ALL;
            case GRAVE -> AuditUiMessage.SEVERITY_GRAVE;
            case ERRORS -> AuditUiMessage.ERRORS;
            case WARNINGS -> AuditUiMessage.WARNINGS;
            case ADVICE -> AuditUiMessage.ADVICE;
        };
    }

    Set<Severity> severities() {
        return switch (this) {
            case ALL -> EnumSet.allOf(Severity.class);
            case GRAVE -> EnumSet.of(Severity.ERROR, Severity.WARNING);
            case ERRORS -> EnumSet.of(Severity.ERROR);
            case WARNINGS -> EnumSet.of(Severity.WARNING);
            case ADVICE -> EnumSet.of(Severity.ADVICE);
        };
    }
}
