package fr.chapeau.app.audit;

import fr.chapeau.check.Rgaa;
import fr.chapeau.check.RuleInfo;
import fr.chapeau.i18n.Texts;
import fr.chapeau.problem.Severity;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the parts of an audit are called, the same in the window and in documents.
public final class AuditWords {
    private final Texts texts;
    private final Map<String, RuleInfo> rules = new LinkedHashMap<>();
    private final Rgaa rgaa = Rgaa.current();

    /// @param rules that were run
    public AuditWords(Texts texts, List<RuleInfo> rules) {
        this.texts = texts;
        rules.forEach(rule -> this.rules.put(rule.id(), rule));
    }

    /// What a group is called.
    public String name(GroupKey key) {
        return switch (key) {
            case GroupKey.OfRule(String rule) -> rule(rule);
            case GroupKey.OfCollection(var collection) -> AuditNames.collection(collection, texts);
            case GroupKey.OfAuthor(String author) -> author(author);
            case GroupKey.OfAge(Age age) -> texts.of(AuditMessage.of(age));
        };
    }

    /// The title of a rule, its id where there is none.
    public String rule(String id) {
        return info(id).map(rule -> texts.of(rule.title())).orElse(id);
    }

    /// Why what a rule finds matters; empty for one that is not known.
    public String why(String id) {
        return info(id).map(rule -> texts.of(rule.why())).orElse("");
    }

    private Optional<RuleInfo> info(String id) {
        return Optional.ofNullable(rules.get(id));
    }

    /// The numbers of the RGAA criteria that a rule checks; empty where there are none.
    public String criteria(String rule) {
        return String.join(", ", rgaa.criteria(rule));
    }

    /// The version of the RGAA that they are of.
    public String rgaa() {
        return rgaa.version();
    }

    /// How many rules were run.
    int rules() {
        return rules.size();
    }

    String author(String name) {
        return name.isEmpty() ? texts.of(AuditMessage.AUTHOR_UNKNOWN) : name;
    }

    /// A severity in one word.
    public String severity(Severity severity) {
        return texts.of(AuditMessage.of(severity));
    }
}
