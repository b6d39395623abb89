package fr.chapeau.check;

import fr.chapeau.problem.MessageKey;

/// A sentence of a rule: its key in the bundle is `placeholder-xxx.found`.
///
/// A rule names its sentences in its own class, so that a new rule touches no list of keys.
///
/// @param rule the rule's id
/// @param part which of its sentences
public record RuleText(String rule, String part) implements MessageKey {

    @Override
    public String name() {
        return rule + "." + part;
    }

    @Override
    public String key() {
        return name();
    }
}
