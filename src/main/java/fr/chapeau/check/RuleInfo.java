package fr.chapeau.check;

import fr.chapeau.problem.Message;
import fr.chapeau.problem.MessageKey;
import fr.chapeau.problem.Severity;
import fr.chapeau.settings.CheckSettings;
import fr.chapeau.settings.CheckSettings.RuleSettings;
import java.util.Set;

/// What is known of a rule without a post. Its words are in both bundles, its accessibility
/// criteria in the data of {@link Rgaa}.
///
/// @param id kebab case
/// @param severity of what it finds as a rule; a finding may be milder
/// @param sentences parts of the bundle that its findings use
/// @param yieldsTo rules that say the same and more where they find something: a finding inside one
///   of theirs is left out
/// @param onRequest whether it runs only where the repository gives it a severity
public record RuleInfo(
        String id,
        Severity severity,
        Set<String> sentences,
        Set<String> yieldsTo,
        boolean onRequest) {

    public RuleInfo {
        sentences = Set.copyOf(sentences);
        yieldsTo = Set.copyOf(yieldsTo);
    }

    public static RuleInfo of(String id, Severity severity, String... sentences) {
        return new RuleInfo(id, severity, Set.of(sentences), Set.of(), false);
    }

    /// The same rule, behind others.
    public RuleInfo yieldingTo(String... rules) {
        return new RuleInfo(id, severity, sentences, Set.of(rules), onRequest);
    }

    /// The same rule, off until a repository asks for it.
    public RuleInfo offByDefault() {
        return new RuleInfo(id, severity, sentences, yieldsTo, true);
    }

    /// Whether it runs where a repository says this of the rules.
    public boolean runs(CheckSettings settings) {
        RuleSettings said = settings.rule(id);
        return !said.off() && !(onRequest && said.severity() == null);
    }

    /// Short name for lists.
    public MessageKey title() {
        return new RuleText(id, "title");
    }

    /// What it finds and what it leaves alone.
    public MessageKey what() {
        return new RuleText(id, "what");
    }

    /// Why that matters to a reader.
    public MessageKey why() {
        return new RuleText(id, "why");
    }

    /// A post, or a part of one, in which the rule finds something.
    public MessageKey wrong() {
        return new RuleText(id, "wrong");
    }

    /// The same put right.
    public MessageKey right() {
        return new RuleText(id, "right");
    }

    /// What a finding says, with the text it is about cut to a readable length.
    public Message says(String sentence, Object... arguments) {
        if (!sentences.contains(sentence)) {
            throw new IllegalArgumentException("no sentence of " + id + ": " + sentence);
        }
        Object[] shown = arguments.clone();
        for (int i = 0; i < shown.length; i++) {
            shown[i] = shown[i] instanceof String text ? Excerpt.of(text) : shown[i];
        }
        return Message.of(new RuleText(id, sentence), shown);
    }
}
