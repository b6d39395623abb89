package fr.chapeau.ui.audit;

import fr.chapeau.app.audit.Audit;
import fr.chapeau.app.audit.AuditGroup;
import fr.chapeau.app.audit.GroupKey;
import fr.chapeau.app.audit.Grouping;
import fr.chapeau.app.audit.Trend;
import fr.chapeau.ui.kit.Background;
import fr.chapeau.ui.kit.Job;
import fr.chapeau.ui.kit.Subscriptions;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/// The audit of an open site: its newest figures, how they are put together, and what is chosen of
/// them. Knows no words, so that it outlives a change of language. FX thread only.
public final class AuditModel implements AutoCloseable {
    private final Background background;
    private final LongReading<Audit> audit;
    private final LongReading<Trend> trend;
    private final ObjectProperty<Grouping> grouping = new SimpleObjectProperty<>(Grouping.RULE);
    private final ObjectProperty<SeverityChoice> severity =
            new SimpleObjectProperty<>(SeverityChoice.ALL);
    private final ReadOnlyObjectWrapper<List<AuditGroup>> groups =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ObjectProperty<Optional<AuditGroup>> chosen =
            new SimpleObjectProperty<>(Optional.empty());
    private final Subscriptions subscriptions = new Subscriptions();
    private @Nullable Job regrouping;

    /// A model that has read nothing yet.
    public AuditModel(Background background, AuditSource source) {
        this.background = background;
        this.audit = new LongReading<>(background, source::audit);
        this.trend = new LongReading<>(background, source::trend);
        subscriptions.add(audit.stageProperty().subscribe((before, now) -> read(before, now)));
        subscriptions.add(grouping.subscribe((before, now) -> regroup()));
        subscriptions.add(severity.subscribe((before, now) -> regroup()));
    }

    /// Checks the site, unless that was done or is under way.
    public void startOnce() {
        if (audit.stage().value() == null && audit.stage().problem() == null) {
            start();
        }
    }

    /// Checks the site anew.
    public void start() {
        audit.start();
    }

    /// Calls the check of the site off.
    public void cancel() {
        audit.cancel();
    }

    /// Looks back, unless that was done or is under way.
    public void startTrendOnce() {
        if (trend.stage().value() == null && trend.stage().problem() == null) {
            startTrend();
        }
    }

    /// Looks back anew.
    public void startTrend() {
        trend.start();
    }

    /// Calls the look back off.
    public void cancelTrend() {
        trend.cancel();
    }

    /// The newest audit, and how far one under way has come.
    public ReadOnlyObjectProperty<ReadingState<Audit>> auditProperty() {
        return audit.stageProperty();
    }

    /// The newest look back, and how far one under way has come.
    public ReadOnlyObjectProperty<ReadingState<Trend>> trendProperty() {
        return trend.stageProperty();
    }

    /// By what findings are put together.
    public ObjectProperty<Grouping> groupingProperty() {
        return grouping;
    }

    /// Which findings are shown.
    public ObjectProperty<SeverityChoice> severityProperty() {
        return severity;
    }

    /// The findings that are shown, put together.
    public ReadOnlyObjectProperty<List<AuditGroup>> groupsProperty() {
        return groups.getReadOnlyProperty();
    }

    /// The group whose findings are listed.
    public ObjectProperty<Optional<AuditGroup>> chosenProperty() {
        return chosen;
    }

    @Override
    public void close() {
        subscriptions.close();
        audit.close();
        trend.close();
        if (regrouping != null) {
            regrouping.cancel();
        }
    }

    private void read(ReadingState<Audit> before, ReadingState<Audit> now) {
        if (before.isRunning() && !now.isRunning() && now.problem() == null) {
            regroup();
        }
    }

    private void regroup() {
        Audit of = audit.stage().value();
        if (of == null) {
            return;
        }
        if (regrouping != null) {
            regrouping.cancel();
        }
        Grouping by = grouping.get();
        SeverityChoice shown = severity.get();
        regrouping =
                background.run(
                        () -> AuditGroup.of(of.only(shown.severities()), by), this::regrouped);
    }

    /// What was chosen stays chosen where it is still there.
    private void regrouped(List<AuditGroup> now) {
        Optional<GroupKey> key = chosen.get().map(AuditGroup::key);
        groups.set(now);
        chosen.set(
                now.stream()
                        .filter(group -> key.equals(Optional.of(group.key())))
                        .findFirst()
                        .or(() -> now.stream().findFirst()));
    }
}
