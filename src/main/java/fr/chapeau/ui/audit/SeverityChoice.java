package fr.chapeau.ui.audit;

import fr.chapeau.problem.MessageKey;
import fr.chapeau.problem.Severity;
import java.util.EnumSet;
import java.util.Set;

/// Which findings are shown.
public enum SeverityChoice {
    ALL(AuditUiMessage.SEVERITY_ALL, EnumSet.allOf(Severity.class)),
    GRAVE(AuditUiMessage.SEVERITY_GRAVE, EnumSet.of(Severity.ERROR, Severity.WARNING)),
    ERRORS(AuditUiMessage.ERRORS, EnumSet.of(Severity.ERROR)),
    WARNINGS(AuditUiMessage.WARNINGS, EnumSet.of(Severity.WARNING)),
    ADVICE(AuditUiMessage.ADVICE, EnumSet.of(Severity.ADVICE));

    private final MessageKey label;
    private final Set<Severity> severities;

    SeverityChoice(MessageKey label, Set<Severity> severities) {
        this.label = label;
        this.severities = Set.copyOf(severities);
    }

    MessageKey label() {
        return label;
    }

    Set<Severity> severities() {
        return severities;
    }
}
