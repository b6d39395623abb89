package fr.chapeau.frontmatter;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Writes a single value in the style that fits its place.
final class ScalarWriter {
    private final DocumentHabits habits;
    private final Caution caution;

    ScalarWriter(DocumentHabits habits, Caution caution) {
        this.habits = habits;
        this.caution = caution;
    }

    /// The new source of a scalar that is there. Empty for nothing.
    ///
    /// @param blockFits nothing stands behind the scalar in its line
    String replace(String text, Place place, FieldValue value, boolean blockFits) {
        YamlScalar existing = (YamlScalar) place.node();
        if (!(value instanceof FieldValue.Text(String wanted))) {
            return plain(value, place.flow(), existing);
        }
        ScalarLayout layout =
                ExistingLayout.of(text, place, existing, habits.newline(), habits.step());
        Folding usual = ExistingLayout.isFarIn(text, place) ? Folding.NEVER : habits.folding();
        boolean keep =
                caution == Caution.KEEP_STYLE
                        && KeptStyle.allows(existing, wanted, place.flow())
                        && (blockFits || !existing.style().isBlock());
        if (!keep) {
            ScalarLayout fresh =
                    layout(layout.column(), layout.parentIndent(), place.flow(), usual);
            return text(wanted, newStyle(wanted, place.flow(), blockFits), fresh);
        }
        Folding folding = FoldingHabit.of(text, existing, layout, usual);
        return text(wanted, existing.style(), layout.with(folding));
    }

    /// The source of a value that is new. Empty for nothing.
    ///
    /// @param space where it goes
    /// @param siblings whose style it takes
    String fresh(FieldValue value, Space space, Siblings siblings) {
        boolean flow = space.flow();
        if (!(value instanceof FieldValue.Text(String wanted))) {
            return plain(value, flow, example(value, siblings).orElse(null));
        }
        Folding folding = flow ? Folding.NEVER : habits.folding();
        ScalarLayout layout =
                layout(space.column(), Math.max(space.parentIndent(), 0), flow, folding);
        ScalarStyle usual = newStyle(wanted, flow, space.blockFits());
        ScalarStyle style =
                caution == Caution.KEEP_STYLE
                        ? siblings.quoting(flow).style(wanted, usual, space.blockFits())
                        : usual;
        return text(wanted, style, layout);
    }

    /// Where a new value goes.
    ///
    /// @param column of its first character
    /// @param parentIndent column of the keys or dashes it lies under
    /// @param blockFits nothing will stand behind it in its line
    record Space(int column, int parentIndent, boolean flow, boolean blockFits) {
        /// Inside `[ ]` or `{ }`.
        static final Space FLOW = new Space(0, 0, true, false);
    }

    private static Optional<YamlScalar> example(FieldValue value, Siblings siblings) {
        return switch (value) {
            case FieldValue.Bool bool -> siblings.example(PsychValue.Bool.class);
            case FieldValue.Null nothing -> siblings.example(PsychValue.Null.class);
            case FieldValue other -> Optional.empty();
        };
    }

    /// The source of a key.
    ///
    /// @param habit how the keys beside it are quoted, or the key that it replaces
    String key(String key, boolean flow, Optional<ScalarStyle> habit) {
        if (key.equals("<<")) {
            throw new ProblemFound(FrontMatterMessage.EDIT_KEY, key);
        }
        ScalarStyle usual = PsychDump.style(key, flow);
        boolean single = ScalarFacts.of(key).special() || key.indexOf('\n') >= 0;
        ScalarStyle style =
                switch (habit.filter(quotes -> caution == Caution.KEEP_STYLE).orElse(usual)) {
                    case PLAIN -> usual;
                    case SINGLE_QUOTED ->
                            single ? ScalarStyle.DOUBLE_QUOTED : ScalarStyle.SINGLE_QUOTED;
                    case DOUBLE_QUOTED, LITERAL, FOLDED -> ScalarStyle.DOUBLE_QUOTED;
                };
        boolean quoteAll =
                caution == Caution.QUOTE_ALL || style.isBlock() || key.indexOf('\n') >= 0;
        ScalarLayout layout = layout(0, 0, flow, Folding.NEVER);
        return text(key, quoteAll ? ScalarStyle.DOUBLE_QUOTED : style, layout);
    }

    private ScalarStyle newStyle(String wanted, boolean flow, boolean blockFits) {
        ScalarStyle style =
                caution == Caution.QUOTE_ALL
                        ? ScalarStyle.DOUBLE_QUOTED
                        : PsychDump.style(wanted, flow);
        return style.isBlock() && !blockFits ? ScalarStyle.DOUBLE_QUOTED : style;
    }

    private ScalarLayout layout(int column, int parentIndent, boolean flow, Folding folding) {
        return new ScalarLayout(
                column,
                parentIndent,
                parentIndent + habits.step(),
                flow,
                caution == Caution.QUOTE_ALL ? Folding.NEVER : folding,
                habits.newline(),
                EscapeHabit.NONE,
                false,
                "");
    }

    private static String text(String wanted, ScalarStyle style, ScalarLayout layout) {
        for (int at = 0; at < wanted.length(); at += Character.charCount(wanted.codePointAt(at))) {
            int codePoint = wanted.codePointAt(at);
            if (codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE) {
                throw new ProblemFound(FrontMatterMessage.EDIT_HALF_CHARACTER);
            }
        }
        return ScalarText.write(wanted, style, layout);
    }

    private static String plain(FieldValue value, boolean flow, @Nullable YamlScalar existing) {
        return switch (value) {
            case FieldValue.Bool(boolean bool) -> PlainSpelling.bool(bool, existing);
            case FieldValue.Null() -> PlainSpelling.nothing(flow, existing);
            case FieldValue.Number(String json) -> PlainSpelling.number(json);
            case FieldValue.Timestamp(String source) -> PlainSpelling.timestamp(source);
            case FieldValue.ListOf(var items) when items.isEmpty() -> "[]";
            case FieldValue.MapOf(var entries) when entries.isEmpty() -> "{}";
            case FieldValue.Text text -> throw new IllegalArgumentException("text: " + text);
            case FieldValue.ListOf list -> throw new IllegalArgumentException("list: " + list);
            case FieldValue.MapOf map -> throw new IllegalArgumentException("map: " + map);
        };
    }
}
