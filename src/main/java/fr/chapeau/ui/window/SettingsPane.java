package fr.chapeau.ui.window;

import fr.chapeau.i18n.Language;
import fr.chapeau.i18n.Texts;
import fr.chapeau.settings.Preferences;
import fr.chapeau.settings.TextSize;
import fr.chapeau.settings.Theme;
import fr.chapeau.ui.kit.Keyboard;
import fr.chapeau.ui.kit.Subscriptions;
import fr.chapeau.ui.kit.UserPreferences;
import fr.chapeau.ui.text.TextChoice;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Language, theme, text size and what holds for all texts, each as a row of choices that act at
/// once. FX thread only.
final class SettingsPane implements AutoCloseable {
    private final Texts texts;
    private final UserPreferences preferences;
    private final ScrollPane root;
    private final ToggleGroup languages;
    private final Subscriptions subscriptions = new Subscriptions();

    /// One setting.
    ///
    /// @param labels its values, with what they are called
    private record Setting<T>(
            WindowMessage title,
            WindowMessage hint,
            Map<T, String> labels,
            Function<Preferences, T> get,
            BiFunction<Preferences, T, Preferences> set) {}

    SettingsPane(Texts texts, UserPreferences preferences) {
        this.texts = texts;
        this.preferences = preferences;
        Label title = wrapped(WindowMessage.PLACE_SETTINGS, "settings-title");
        VBox column = new VBox(title, wrapped(WindowMessage.SETTINGS_SENTENCE, "form-hint"));
        column.getStyleClass().add("settings");
        languages = add(column, languages());
        add(column, themes());
        add(column, textSizes());
        add(column, choice(TextChoice.SIGNS));
        add(column, choice(TextChoice.TYPOGRAPHY));
        root = new ScrollPane(column);
        root.setFitToWidth(true);
        root.getStyleClass().addAll("edge-to-edge", "settings-scroll");
    }

    Region root() {
        return root;
    }

    /// Gives the first setting the keyboard.
    void focus() {
        if (languages.getSelectedToggle() instanceof RadioButton chosen) {
            Keyboard.give(root, chosen::requestFocus);
        }
    }

    @Override
    public void close() {
        subscriptions.close();
    }

    private Setting<Language> languages() {
        Map<Language, String> labels = new LinkedHashMap<>();
        labels.put(Language.FRENCH, texts.of(WindowMessage.LANGUAGE_FRENCH));
        labels.put(Language.ENGLISH, texts.of(WindowMessage.LANGUAGE_ENGLISH));
        return new Setting<>(
                WindowMessage.SETTING_LANGUAGE,
                WindowMessage.SETTING_LANGUAGE_HINT,
                labels,
                Preferences::language,
                Preferences::withLanguage);
    }

    private Setting<Theme> themes() {
        Map<Theme, String> labels = new LinkedHashMap<>();
        labels.put(Theme.SYSTEM, texts.of(WindowMessage.THEME_SYSTEM));
        labels.put(Theme.LIGHT, texts.of(WindowMessage.THEME_LIGHT));
        labels.put(Theme.DARK, texts.of(WindowMessage.THEME_DARK));
        return new Setting<>(
                WindowMessage.SETTING_THEME,
                WindowMessage.SETTING_THEME_HINT,
                labels,
                Preferences::theme,
                Preferences::withTheme);
    }

    private Setting<TextSize> textSizes() {
        Map<TextSize, String> labels = new LinkedHashMap<>();
        for (TextSize size : TextSize.values()) {
            labels.put(size, texts.of(WindowMessage.PERCENT, size.percent()));
        }
        return new Setting<>(
                WindowMessage.SETTING_TEXT_SIZE,
                WindowMessage.SETTING_TEXT_SIZE_HINT,
                labels,
                Preferences::textSize,
                Preferences::withTextSize);
    }

    private Setting<Boolean> choice(TextChoice choice) {
        Map<Boolean, String> labels = new LinkedHashMap<>();
        labels.put(true, texts.of(WindowMessage.CHOICE_YES));
        labels.put(false, texts.of(WindowMessage.CHOICE_NO));
        boolean signs = choice == TextChoice.SIGNS;
        return new Setting<>(
                signs ? WindowMessage.SIGNS : WindowMessage.TYPOGRAPHY,
                signs ? WindowMessage.SETTING_SIGNS_HINT : WindowMessage.SETTING_TYPOGRAPHY_HINT,
                labels,
                choice::isOn,
                choice::keptIn);
    }

    private <T> ToggleGroup add(VBox column, Setting<T> setting) {
        FlowPane row = new FlowPane();
        row.getStyleClass().add("settings-choices");
        ToggleGroup group = new ToggleGroup();
        Map<T, RadioButton> choices = new LinkedHashMap<>();
        String title = texts.of(setting.title());
        setting.labels()
                .forEach((value, label) -> {
                    RadioButton choice = new RadioButton(label);
                    choice.setToggleGroup(group);
                    // Read without the heading, "100 %" alone would say nothing.
                    choice.setAccessibleText(texts.of(WindowMessage.SETTING_CHOICE, title, label));
                    choice.setMinWidth(Region.USE_PREF_SIZE);
                    choice.setOnAction(
                            event -> preferences.update(now -> setting.set().apply(now, value)));
                    choices.put(value, choice);
                    row.getChildren().add(choice);
                });
        subscriptions.add(
                preferences
                        .property()
                        .subscribe(now -> {
                            RadioButton chosen = choices.get(setting.get().apply(now));
                            if (chosen != null) {
                                chosen.setSelected(true);
                            }
                        }));
        Label heading = wrapped(setting.title(), "settings-heading");
        VBox part = new VBox(heading, wrapped(setting.hint(), "form-hint"), row);
        part.getStyleClass().add("settings-part");
        column.getChildren().add(part);
        return group;
    }

    private Label wrapped(WindowMessage key, String styleClass) {
        Label label = new Label(texts.of(key));
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(styleClass);
        return label;
    }
}
