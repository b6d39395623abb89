package fr.chapeau.settings;

import fr.chapeau.i18n.Language;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;

/// The user's own settings.
///
/// @param recent folders opened lately, the last one first
/// @param sizes widths, heights and the like that the window remembers, by name, in pixels
/// @param choices what else the window remembers, by name, such as what is folded away
public record Preferences(
        Language language,
        Theme theme,
        TextSize textSize,
        List<Path> recent,
        Map<String, Double> sizes,
        Map<String, String> choices) {
    private static final int RECENT_AT_MOST = 12;

    public Preferences {
        recent = List.copyOf(recent);
        sizes = Map.copyOf(sizes);
        choices = Map.copyOf(choices);
    }

    /// What holds before anything was chosen.
    public static Preferences initial(Language language) {
        return new Preferences(
                language, Theme.SYSTEM, TextSize.PERCENT_100, List.of(), Map.of(), Map.of());
    }

    public Preferences withLanguage(Language chosen) {
        return new Preferences(chosen, theme, textSize, recent, sizes, choices);
    }

    public Preferences withTheme(Theme chosen) {
        return new Preferences(language, chosen, textSize, recent, sizes, choices);
    }

    public Preferences withTextSize(TextSize chosen) {
        return new Preferences(language, theme, chosen, recent, sizes, choices);
    }

    /// With a folder as the one opened last.
    public Preferences withRecent(Path folder) {
        List<Path> all = new ArrayList<>(recent);
        all.remove(folder);
        all.addFirst(folder);
        return new Preferences(
                language,
                theme,
                textSize,
                all.stream().limit(RECENT_AT_MOST).toList(),
                sizes,
                choices);
    }

    public Preferences withoutRecent(Path folder) {
        return new Preferences(
                language,
                theme,
                textSize,
                recent.stream().filter(other -> !other.equals(folder)).toList(),
                sizes,
                choices);
    }

    public Preferences withSize(String name, double pixels) {
        Map<String, Double> all = new TreeMap<>(sizes);
        all.put(name, pixels);
        return new Preferences(language, theme, textSize, recent, all, choices);
    }

    public OptionalDouble size(String name) {
        Double pixels = sizes.get(name);
        return pixels == null ? OptionalDouble.empty() : OptionalDouble.of(pixels);
    }

    public Preferences withChoice(String name, String value) {
        Map<String, String> all = new TreeMap<>(choices);
        all.put(name, value);
        return new Preferences(language, theme, textSize, recent, sizes, all);
    }

    public Optional<String> choice(String name) {
        return Optional.ofNullable(choices.get(name));
    }
}
