package fr.chapeau.ui.audit;

import fr.chapeau.i18n.Texts;
import fr.chapeau.ui.kit.Background;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// What the view over a site is put together from.
///
/// @param zone in which an audit's moment is told
/// @param fix puts all findings of a rule right, or of all rules where none is named; null where
///   nothing does, so that nothing is offered
public record AuditParts(
        Texts texts,
        Background background,
        AuditSource source,
        ZoneId zone,
        @Nullable Consumer<Optional<String>> fix) {}
