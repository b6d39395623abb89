package fr.chapeau.cli.report;

import fr.chapeau.problem.MessageKey;
import fr.chapeau.problem.Severity;

/// What reports say beside the findings' own sentences.
enum ReportMessage implements MessageKey {
    SUMMARY,
    LINE,
    FIXED,
    FIXED_RULE,
    FIXED_SUMMARY,
    DISMISSED_LINE,
    DISMISSED_BY,
    DISMISSED_SUMMARY,
    STALE_LINE,
    STALE_SUMMARY,
    NOTHING_FOUND,
    SEVERITY_ERROR,
    SEVERITY_WARNING,
    SEVERITY_ADVICE;

    static ReportMessage of(Severity severity) {
        return switch (severity) {
            case ERROR -> SEVERITY_ERROR;
            case WARNING -> SEVERITY_WARNING;
            case ADVICE -> SEVERITY_ADVICE;
        };
    }
}
