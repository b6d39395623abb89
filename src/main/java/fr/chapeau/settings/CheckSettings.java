package fr.chapeau.settings;

import fr.chapeau.problem.Severity;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a repository says of the rules.
///
/// @param rules by the rule's name, as the rules page has it
/// @param placeholders words that stand for text to come, beside those that Chapeau knows
public record CheckSettings(Map<String, RuleSettings> rules, List<String> placeholders) {

    public static final CheckSettings NONE = new CheckSettings(Map.of(), List.of());

    public CheckSettings {
        rules = Collections.unmodifiableMap(new LinkedHashMap<>(rules));
        placeholders = List.copyOf(placeholders);
    }

    /// What is said of one rule.
    ///
    /// @param off whether it is not to run
    /// @param severity of what it finds; null for its own
    /// @param words for rules that look for words
    public record RuleSettings(boolean off, @Nullable Severity severity, List<String> words) {

        public static final RuleSettings NONE = new RuleSettings(false, null, List.of());

        public RuleSettings {
            words = List.copyOf(words);
        }
    }

    /// What is said of a rule.
    public RuleSettings rule(String id) {
        return rules.getOrDefault(id, RuleSettings.NONE);
    }

    /// These settings before those of the whole repository; words add up.
    CheckSettings over(CheckSettings lower) {
        Map<String, RuleSettings> all = new LinkedHashMap<>(lower.rules);
        all.putAll(rules);
        Set<String> words = new LinkedHashSet<>(lower.placeholders);
        words.addAll(placeholders);
        return new CheckSettings(all, List.copyOf(words));
    }
}
