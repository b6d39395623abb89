package fr.chapeau.app.audit;

import fr.chapeau.problem.Message;
import fr.chapeau.problem.Severity;

/// One finding of an audit.
///
/// @param line from 1
/// @param column from 1, in UTF-16 units
/// @param fixable whether it can be put right without asking
public record AuditedFinding(
        String rule, Severity severity, int line, int column, Message message, boolean fixable) {}
