package fr.chapeau.ui.kit;

import fr.chapeau.problem.Message;
import fr.chapeau.problem.MessageKey;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.Property;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// Something the user can do, as a value: menu, toolbar, shortcut and palette all show the same
/// one.
///
/// @param shortcuts the first is the one that is shown
/// @param enabled whether it can be done now
/// @param action on the JavaFX thread; reached through [#run] alone
/// @param chosen for what is on or off, which of them it is; null for what is simply done
public record Command(
        Message label,
        @Nullable Feather icon,
        List<KeyCombination> shortcuts,
        ObservableValue<Boolean> enabled,
        Runnable action,
        @Nullable Property<Boolean> chosen) {

    public Command {
        shortcuts = List.copyOf(shortcuts);
    }

    /// A command that can always be done.
    public static Command of(MessageKey label, Runnable action) {
        return of(Message.of(label), action);
    }

    /// A command that can always be done.
    public static Command of(Message label, Runnable action) {
        return new Command(
                label,
                null,
                List.of(),
                new ReadOnlyBooleanWrapper(true).getReadOnlyProperty(),
                action,
                null);
    }

    /// Something that is on or off, and the other one after each run.
    public static Command choice(MessageKey label, Property<Boolean> chosen) {
        return new Command(
                Message.of(label),
                null,
                List.of(),
                new ReadOnlyBooleanWrapper(true).getReadOnlyProperty(),
                () -> chosen.setValue(!Boolean.TRUE.equals(chosen.getValue())),
                chosen);
    }

    public Command withIcon(Feather shown) {
        return new Command(label, shown, shortcuts, enabled, action, chosen);
    }

    /// With a further shortcut, such as `Shortcut+Shift+P`.
    public Command withShortcut(String keys) {
        List<KeyCombination> all = new ArrayList<>(shortcuts);
        all.add(KeyCombination.valueOf(keys));
        return new Command(label, icon, all, enabled, action, chosen);
    }

    public Command enabledWhen(ObservableValue<Boolean> condition) {
        return new Command(label, icon, shortcuts, condition, action, chosen);
    }

    public boolean isEnabled() {
        return Boolean.TRUE.equals(enabled.getValue());
    }

    /// Does it, if it can be done now.
    public void run() {
        if (isEnabled()) {
            action.run();
        }
    }
}
