package fr.chapeau.ui.adjust;

import fr.chapeau.app.adjustment.AdjustableForm;
import fr.chapeau.app.adjustment.AdjustmentResult;
import fr.chapeau.app.adjustment.FieldChanges;
import fr.chapeau.app.adjustment.SettingsText;
import fr.chapeau.i18n.Language;
import fr.chapeau.problem.Outcome;
import fr.chapeau.problem.Problem;
import fr.chapeau.settings.SettingChange;
import fr.chapeau.ui.kit.Background;
import fr.chapeau.ui.kit.Lane;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// The form of a collection while it is adjusted: what was changed and is not yet saved, and saving
/// it. FX thread only; the file is read and written in the lane of the site's files.
public final class AdjustModel {
    private final Background background;
    private final Lane files;
    private final Adjusting adjusting;
    private final FieldChanges language;
    private final Saved saved;
    private final ReadOnlyObjectWrapper<Drafts> form;
    private final ReadOnlyBooleanWrapper changed = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper possible = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper overtaken = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<@Nullable Problem> problem = new ReadOnlyObjectWrapper<>();
    private SettingsText base;

    /// The fields as they are adjusted.
    ///
    /// @param own with what is to be said of them in the collection
    /// @param everywhere with what is to be said of them for all collections
    record Drafts(MapDraft own, MapDraft everywhere) {

        static Drafts of(AdjustableForm form, Runnable changed) {
            MapDraft everywhere = new MapDraft(form.everywhere(), null, changed);
            return new Drafts(new MapDraft(form.fields(), everywhere, changed), everywhere);
        }

        List<SettingChange> changes(FieldChanges language) {
            List<SettingChange> all = new ArrayList<>(everywhere.changes(language));
            all.addAll(own.changes(language));
            return all;
        }

        boolean haveRoom() {
            return Stream.concat(own.all(), everywhere.all()).noneMatch(FieldDraft::hasNoRoom);
        }
    }

    /// Who goes on once the file is written.
    public interface Saved {

        /// The file says it.
        ///
        /// @param now the file as it is now
        /// @param commit whether it is to be committed
        void saved(SettingsText now, boolean commit);
    }

    /// The form as it was read, with nothing changed yet.
    ///
    /// @param files the lane of the site's files
    /// @param first the form as it was read
    /// @param language in which words are changed
    public AdjustModel(
            Background background,
            Lane files,
            Adjusting adjusting,
            AdjustableForm first,
            Language language,
            Saved saved) {
        this.background = background;
        this.files = files;
        this.adjusting = adjusting;
        this.language = new FieldChanges(language);
        this.saved = saved;
        this.base = first.settings();
        this.form = new ReadOnlyObjectWrapper<>(Drafts.of(first, () -> {}));
        show(first);
    }

    /// The file that is changed, as it was read.
    SettingsText base() {
        return base;
    }

    /// The fields; others once the file was read anew.
    ReadOnlyObjectProperty<Drafts> formProperty() {
        return form.getReadOnlyProperty();
    }

    /// Whether something is not yet saved.
    ReadOnlyBooleanProperty changedProperty() {
        return changed.getReadOnlyProperty();
    }

    /// Whether there is something to save and nothing speaks against it.
    ReadOnlyBooleanProperty possibleProperty() {
        return possible.getReadOnlyProperty();
    }

    /// Whether the file was changed by someone else: it is asked what is to become of the changes.
    ReadOnlyBooleanProperty overtakenProperty() {
        return overtaken.getReadOnlyProperty();
    }

    /// Why the last attempt failed, until the next one.
    ReadOnlyObjectProperty<@Nullable Problem> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /// Writes the changes into the file.
    ///
    /// @param commit whether it is to be committed then
    void save(boolean commit) {
        if (possible.get()) {
            SettingsText before = base;
            List<SettingChange> changes = form.get().changes(language);
            run(() -> adjusting.write(before, changes), result -> written(result, commit));
        }
    }

    /// Writes the changes into the file as someone else left it.
    void saveInto() {
        List<SettingChange> changes = form.get().changes(language);
        run(
                () ->
                        switch (adjusting.read()) {
                            case Outcome.Done<AdjustableForm>(var now) ->
                                    adjusting.write(now.settings(), changes);
                            case Outcome.Refused<AdjustableForm>(Problem why) ->
                                    new AdjustmentResult.NotSaved(why);
                            case Outcome.Failed<AdjustableForm>(Problem why) ->
                                    new AdjustmentResult.NotSaved(why);
                        },
                result -> written(result, false));
    }

    /// Begins again with the file as someone else left it.
    void startOver() {
        run(
                adjusting::read,
                (Outcome<AdjustableForm> read) -> {
                    switch (read) {
                        case Outcome.Done<AdjustableForm>(var now) -> show(now);
                        case Outcome.Refused<AdjustableForm>(Problem why) -> problem.set(why);
                        case Outcome.Failed<AdjustableForm>(Problem why) -> problem.set(why);
                    }
                });
    }

    private void show(AdjustableForm now) {
        base = now.settings();
        form.set(Drafts.of(now, this::update));
        update();
    }

    private <T> void run(Callable<T> work, Consumer<T> then) {
        busy.set(true);
        problem.set(null);
        overtaken.set(false);
        update();
        background.run(
                files,
                work,
                result -> {
                    busy.set(false);
                    update();
                    then.accept(result);
                });
    }

    private void written(AdjustmentResult result, boolean commit) {
        switch (result) {
            case AdjustmentResult.Saved(SettingsText now) -> saved.saved(now, commit);
            case AdjustmentResult.ChangedMeanwhile meanwhile -> overtaken.set(true);
            case AdjustmentResult.NotSaved(Problem why) -> problem.set(why);
        }
    }

    private void update() {
        changed.set(!form.get().changes(language).isEmpty());
        possible.set(
                changed.get() && !busy.get() && base.whyNot().isEmpty() && form.get().haveRoom());
    }
}
