package fr.chapeau.check;

import fr.chapeau.problem.Message;
import fr.chapeau.problem.Severity;
import fr.chapeau.text.Span;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/// What a rule reports.
///
/// @param rule the rule's id
/// @param severity the rule's own, or a milder one where the context softens it
/// @param span what it is about, in offsets of the file's text without its byte order mark
/// @param message what to do
/// @param beside the same for who sees the field that it is about, with its label and its controls
/// @param fix what Chapeau can do about it, if anything
public record Finding(
        String rule,
        Severity severity,
        Span span,
        Message message,
        Message beside,
        @Nullable Fix fix) {

    /// By place; at one place the outer one first, then the worst.
    public static final Comparator<Finding> BY_PLACE =
            Comparator.comparingInt((Finding finding) -> finding.span().start())
                    .thenComparing(finding -> -finding.span().end())
                    .thenComparing(Finding::severity)
                    .thenComparing(Finding::rule);

    public static Finding of(RuleInfo rule, Span span, Message message) {
        return new Finding(rule.id(), rule.severity(), span, message, message, null);
    }

    /// The same, milder or worse.
    public Finding as(Severity other) {
        return new Finding(rule, other, span, message, beside, fix);
    }

    /// The same, said otherwise beside the field.
    public Finding beside(Message words) {
        return new Finding(rule, severity, span, message, words, fix);
    }

    /// The same with something to do about it.
    public Finding with(@Nullable Fix other) {
        return new Finding(rule, severity, span, message, beside, other);
    }

    /// Whether Chapeau can put it right without asking.
    public boolean fixable() {
        return fix instanceof Fix.Automatic;
    }
}
