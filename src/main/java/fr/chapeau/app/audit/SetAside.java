package fr.chapeau.app.audit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A finding that somebody has set aside: it counts among none.
///
/// @param by who decided, as Git names them; empty where nobody knows
/// @param date null where the record does not say
public record SetAside(
        AuditedFinding finding, String reason, String by, @Nullable LocalDate date) {}
