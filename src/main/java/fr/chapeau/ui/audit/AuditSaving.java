package fr.chapeau.ui.audit;

import fr.chapeau.app.audit.Audit;
import fr.chapeau.app.audit.AuditFormat;
import fr.chapeau.app.audit.Trend;
import fr.chapeau.problem.Message;
import fr.chapeau.problem.Outcome;
import fr.chapeau.problem.Problem;
import fr.chapeau.ui.kit.Job;
import fr.chapeau.ui.kit.Notices;
import fr.chapeau.ui.kit.Tone;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Saves an audit as a file, and says what became of it. FX thread only.
final class AuditSaving implements AutoCloseable {
    private final AuditParts parts;
    private final AuditModel model;
    private final Notices notices;
    private @Nullable Job job;

    AuditSaving(AuditParts parts, AuditModel model, Notices notices) {
        this.parts = parts;
        this.model = model;
        this.notices = notices;
    }

    /// Asks for a file and writes the newest audit into it.
    void save(AuditFormat format) {
        Audit audit = model.auditProperty().get().value();
        if (audit != null) {
            parts.source().ask(format, audit).ifPresent(file -> save(format, audit, file));
        }
    }

    private void save(AuditFormat format, Audit audit, Path file) {
        close();
        Optional<Trend> trend = Optional.ofNullable(model.trendProperty().get().value());
        notices.show(
                AuditSaving.class,
                Tone.NEUTRAL,
                Message.of(AuditUiMessage.SAVING, String.valueOf(file.getFileName())));
        job =
                parts.background()
                        .run(() -> parts.source().save(format, audit, trend, file), this::saved);
    }

    private void saved(Outcome<Path> outcome) {
        job = null;
        switch (outcome) {
            case Outcome.Done<Path>(Path file) ->
                    notices.show(
                            AuditSaving.class,
                            Tone.SUCCESS,
                            Message.of(AuditUiMessage.SAVED, file.toString()));
            case Outcome.Refused<Path>(Problem why) -> notices.show(AuditSaving.class, why);
            case Outcome.Failed<Path>(Problem why) -> notices.show(AuditSaving.class, why);
        }
    }

    @Override
    public void close() {
        if (job != null) {
            job.cancel();
            job = null;
        }
    }
}
