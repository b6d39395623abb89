package fr.chapeau.site;

import fr.chapeau.frontmatter.FieldValue;
import fr.chapeau.frontmatter.YamlNode;
import fr.chapeau.i18n.Language;
import fr.chapeau.problem.Problem;
import fr.chapeau.settings.FieldSettings;
import fr.chapeau.settings.FieldSettings.ValueRules;
import fr.chapeau.settings.LocalText;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Tells what is wrong with the value of a field: it is missing, too short or too long, or not what
/// the field holds. Pure, and fast enough to ask at every key.
public final class FieldCheck {
    private static final int LONGEST_SHOWN = 80;

    /// More make no sentence.
    private static final int MOST_CHOICES = 6;

    private FieldCheck() {}

    /// What is wrong with the value that the post has, or inherits.
    public static Optional<Problem> check(FormField field) {
        return check(field, value(field));
    }

    /// What would be wrong with a value.
    public static Optional<Problem> check(FormField field, FieldValue value) {
        return alone(field, value)
                .or(() ->
                        value instanceof FieldValue.ListOf(var items)
                                ? items.stream()
                                        .flatMap(item -> item(field, item).stream())
                                        .findFirst()
                                : Optional.empty());
    }

    /// The value that the post has, or inherits.
    static FieldValue value(FormField field) {
        return field.written()
                .map(YamlNode::reading)
                .or(() -> Optional.ofNullable(field.inherited()))
                .map(FieldValue::of)
                .orElseGet(FieldValue.Null::new);
    }

    /// Whether the value is of another type, which is all that can be wrong without settings.
    static boolean isOfType(Problem problem) {
        return problem.message().key() instanceof FieldMessage message
                && switch (message) {
                    case FIELD_NOT_A_DATE,
                            FIELD_NOT_A_NUMBER,
                            FIELD_NOT_A_URL,
                            FIELD_NOT_AN_EMAIL,
                            FIELD_NOT_A_FLAG ->
                            true;
                    case FIELD_REQUIRED,
                            FIELD_TOO_SHORT,
                            FIELD_TOO_LONG,
                            FIELD_TOO_FEW,
                            FIELD_TOO_MANY,
                            FIELD_TOO_SMALL,
                            FIELD_TOO_LARGE,
                            FIELD_NOT_A_CHOICE ->
                            false;
                };
    }

    /// What is wrong with a value itself; of a list, not with its items.
    static Optional<Problem> alone(FormField field, FieldValue value) {
        FieldSettings settings = field.settings();
        ValueRules rules = settings.rules();
        if (isEmpty(value)) {
            return rules.isRequired()
                    ? Optional.of(Problem.of(FieldMessage.FIELD_REQUIRED))
                    : Optional.empty();
        }
        FieldKind declared = DeclaredKinds.wanted(settings);
        FieldKind kind = declared == null || field.kind().isList() ? field.kind() : declared;
        if (value instanceof FieldValue.ListOf(var items)) {
            return count(items.size(), rules);
        }
        return value instanceof FieldValue.MapOf ? Optional.empty() : single(value, kind, rules);
    }

    /// What is wrong with one item of a list of single values.
    static Optional<Problem> item(FormField field, FieldValue item) {
        if (isEmpty(item)) {
            return Optional.empty();
        }
        FieldKind kind = field.nature().item() == null ? FieldKind.TEXT : field.nature().item();
        List<FieldSettings.Choice> choices = field.settings().rules().choices();
        return single(item, kind, new ValueRules(null, choices, null, null));
    }

    private static boolean isEmpty(FieldValue value) {
        return switch (value) {
            case FieldValue.Null nothing -> true;
            case FieldValue.Text(String text) -> text.isBlank();
            case FieldValue.ListOf(var items) -> items.isEmpty();
            case FieldValue.MapOf(var entries) -> entries.isEmpty();
            case FieldValue.Bool bool -> false;
            case FieldValue.Number number -> false;
            case FieldValue.Timestamp time -> false;
        };
    }

    private static Optional<Problem> single(FieldValue value, FieldKind kind, ValueRules rules) {
        String text = text(value);
        FieldMessage wrong = wrong(value, text, kind);
        if (wrong != null) {
            return Optional.of(Problem.of(wrong, shortened(text)));
        }
        if (rules.choices().stream().noneMatch(choice -> choice.value().equals(text))
                && !rules.choices().isEmpty()) {
            return Optional.of(
                    Problem.of(
                            FieldMessage.FIELD_NOT_A_CHOICE,
                            shortened(text),
                            new LocalText(
                                    shown(rules.choices(), Language.FRENCH),
                                    shown(rules.choices(), Language.ENGLISH))));
        }
        return kind == FieldKind.NUMBER ? size(text, rules) : length(text, kind, rules);
    }

    /// The choices as the form shows them; of many the first ones.
    private static String shown(List<FieldSettings.Choice> choices, Language language) {
        return choices.stream()
                        .limit(MOST_CHOICES)
                        .map(choice -> shortened(choice.shown(language)))
                        .collect(Collectors.joining(", "))
                + (choices.size() > MOST_CHOICES ? ", …" : ".");
    }

    private static String text(FieldValue value) {
        return switch (value) {
            case FieldValue.Text(String text) -> text.strip();
            case FieldValue.Bool(boolean bool) -> Boolean.toString(bool);
            case FieldValue.Number(String json) -> json;
            case FieldValue.Timestamp(String source) -> source;
            case FieldValue.Null nothing -> "";
            case FieldValue.ListOf list -> "";
            case FieldValue.MapOf map -> "";
        };
    }

    private static @Nullable FieldMessage wrong(FieldValue value, String text, FieldKind kind) {
        return switch (kind) {
            case BOOLEAN -> value instanceof FieldValue.Bool ? null : FieldMessage.FIELD_NOT_A_FLAG;
            case DATE, DATE_TIME ->
                    FieldValue.dateOrText(text) instanceof FieldValue.Timestamp
                            ? null
                            : FieldMessage.FIELD_NOT_A_DATE;
            case NUMBER -> isNumber(text) ? null : FieldMessage.FIELD_NOT_A_NUMBER;
            case URL ->
                    TextLook.isUrl(text) || isLiquid(text) ? null : FieldMessage.FIELD_NOT_A_URL;
            case EMAIL ->
                    TextLook.isEmail(text) || isLiquid(text)
                            ? null
                            : FieldMessage.FIELD_NOT_AN_EMAIL;
            case TEXT,
                    LONG_TEXT,
                    MARKDOWN,
                    CHOICE,
                    TAGS,
                    IMAGE,
                    FILE,
                    REFERENCE,
                    LIST,
                    MAP,
                    LIST_OF_MAPS,
                    YAML ->
                    null;
        };
    }

    /// What the site puts in when it is built.
    private static boolean isLiquid(String text) {
        return text.contains("{{") || text.contains("{%");
    }

    private static boolean isNumber(String text) {
        return text.length() <= LONGEST_SHOWN && FieldValue.Number.isJson(text);
    }

    private static Optional<Problem> size(String number, ValueRules rules) {
        BigDecimal value = new BigDecimal(number);
        if (rules.min() != null && value.compareTo(BigDecimal.valueOf(rules.min())) < 0) {
            return Optional.of(Problem.of(FieldMessage.FIELD_TOO_SMALL, rules.min()));
        }
        return rules.max() != null && value.compareTo(BigDecimal.valueOf(rules.max())) > 0
                ? Optional.of(Problem.of(FieldMessage.FIELD_TOO_LARGE, rules.max()))
                : Optional.empty();
    }

    private static Optional<Problem> length(String text, FieldKind kind, ValueRules rules) {
        if (!kind.isText()) {
            return Optional.empty();
        }
        int length = text.codePointCount(0, text.length());
        if (rules.min() != null && length < rules.min()) {
            return Optional.of(Problem.of(FieldMessage.FIELD_TOO_SHORT, length, rules.min()));
        }
        return rules.max() != null && length > rules.max()
                ? Optional.of(Problem.of(FieldMessage.FIELD_TOO_LONG, length, rules.max()))
                : Optional.empty();
    }

    private static Optional<Problem> count(int items, ValueRules rules) {
        if (rules.min() != null && items < rules.min()) {
            return Optional.of(Problem.of(FieldMessage.FIELD_TOO_FEW, rules.min()));
        }
        return rules.max() != null && items > rules.max()
                ? Optional.of(Problem.of(FieldMessage.FIELD_TOO_MANY, rules.max()))
                : Optional.empty();
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST_SHOWN ? text : text.substring(0, LONGEST_SHOWN) + "…";
    }
}
