package fr.chapeau.frontmatter;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// How strings beside each other are written.
///
/// @param always the one style of all of them, where one shows that it is not by need
/// @param whenNeeded the one style of those that are quoted
record Quoting(Optional<ScalarStyle> always, Optional<ScalarStyle> whenNeeded) {

    static Quoting of(List<YamlScalar> strings, boolean flow) {
        Set<ScalarStyle> styles = EnumSet.noneOf(ScalarStyle.class);
        boolean withoutNeed = false;
        for (YamlScalar scalar : strings) {
            styles.add(scalar.style());
            withoutNeed |=
                    scalar.style() != ScalarStyle.PLAIN
                            && PsychDump.style(scalar.text(), flow) == ScalarStyle.PLAIN;
        }
        Optional<ScalarStyle> all = only(styles).filter(style -> style != ScalarStyle.PLAIN);
        styles.removeIf(style -> style == ScalarStyle.PLAIN || style.isBlock());
        return new Quoting(withoutNeed ? all : Optional.empty(), only(styles));
    }

    /// The style of a new string, which is `usual` where they show no habit.
    ///
    /// @param blockFits a block may be written there
    ScalarStyle style(String text, ScalarStyle usual, boolean blockFits) {
        Optional<ScalarStyle> habit =
                usual == ScalarStyle.PLAIN || always.filter(ScalarStyle::isBlock).isPresent()
                        ? always
                        : whenNeeded;
        return habit.filter(style -> suits(style, text, blockFits)).orElse(usual);
    }

    private static boolean suits(ScalarStyle style, String text, boolean blockFits) {
        ScalarFacts facts = ScalarFacts.of(text);
        return switch (style) {
            case PLAIN -> false;
            case SINGLE_QUOTED -> !facts.special() && !facts.tab() && !facts.lineBreaks();
            case DOUBLE_QUOTED -> !facts.lineBreaks();
            case LITERAL, FOLDED ->
                    blockFits
                            && !facts.special()
                            && !facts.tab()
                            && !facts.spaceBreak()
                            && !text.isEmpty();
        };
    }

    private static Optional<ScalarStyle> only(Set<ScalarStyle> styles) {
        return styles.size() == 1 ? Optional.of(styles.iterator().next()) : Optional.empty();
    }
}
