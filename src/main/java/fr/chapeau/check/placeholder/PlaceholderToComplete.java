package fr.chapeau.check.placeholder;

import fr.chapeau.check.CheckedPost;
import fr.chapeau.check.Finding;
import fr.chapeau.check.Folded;
import fr.chapeau.check.Passage;
import fr.chapeau.check.PassageRule;
import fr.chapeau.check.RuleInfo;
import fr.chapeau.markdown.ProseContext;
import fr.chapeau.problem.Severity;
import java.util.BitSet;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// Finds notes that something is still to be written or decided: "à compléter", "[À MODIFIER]",
/// "(lien)".
///
/// An infinitive alone is a note; with a subject or a complement it is most often a sentence ("un
/// formulaire à compléter"), so only forms with no other reading are found. The patterns work on
/// folded text.
public final class PlaceholderToComplete implements PassageRule {

    private static final RuleInfo INFO =
            RuleInfo.of("placeholder-to-complete", Severity.ERROR, "found", "unsure")
                    .yieldingTo("placeholder-template-default");

    private static final int LONGEST_ORDER = 100;

    /// Shorter lines are not the result of wrapping.
    private static final int WRAPPED = 60;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckedPost post, Passage passage, Consumer<Finding> out) {
        if (passage.visible()) {
            notes(passage, out);
        }
    }

    private static void notes(Passage passage, Consumer<Finding> out) {
        Folded folded = passage.folded();
        if (!Notes.TRACES.in(folded.text())) {
            return;
        }
        BitSet known = new BitSet();
        BiConsumer<Severity, Pattern> find =
                (severity, pattern) -> {
                    Matcher matcher = pattern.matcher(folded.text());
                    while (matcher.find()) {
                        int group = matcher.groupCount();
                        int start = folded.origin(matcher.start(group));
                        int end = folded.originEnd(matcher.end(group));
                        int next = known.nextSetBit(start);
                        boolean free = next < 0 || next >= end;
                        if (free && isMeant(passage, pattern, start, end)) {
                            known.set(start, end);
                            out.accept(finding(passage, start, end, severity));
                        }
                    }
                };
        find.accept(Severity.ERROR, Notes.ALONE);
        find.accept(Severity.ERROR, Notes.SQUARE);
        find.accept(Severity.WARNING, Notes.NAMED);
        find.accept(Severity.WARNING, Notes.ROUND);
        find.accept(Severity.WARNING, Notes.LINK);
        find.accept(Severity.WARNING, Notes.AT_THE_END);
        find.accept(Severity.WARNING, Notes.STILL_OPEN);
        find.accept(Severity.WARNING, Notes.ENGLISH_ALONE);
        find.accept(Severity.WARNING, Notes.FROM_WHERE);
        find.accept(Severity.WARNING, Notes.INSTRUCTION);
        find.accept(Severity.WARNING, Notes.PLACEHOLDER);
        if (passage.kind() != Passage.Kind.HEADING && Notes.CAPITALS.in(passage)) {
            find.accept(Severity.WARNING, Notes.SHOUTED);
        }
        if (passage.kind() == Passage.Kind.PARAGRAPH && passage.text().length() <= LONGEST_ORDER) {
            find.accept(Severity.WARNING, Notes.ORDER);
            find.accept(Severity.WARNING, Notes.NO_LINK);
        }
        if (passage.kind() == Passage.Kind.HEADING) {
            find.accept(Severity.WARNING, Notes.BEHIND_HEADING);
        }
    }

    private static Finding finding(Passage passage, int start, int end, Severity severity) {
        String text = passage.text().substring(start, end);
        String sentence = severity == Severity.ERROR ? "found" : "unsure";
        return Finding.of(INFO, passage.span(start, end), INFO.says(sentence, text)).as(severity);
    }

    private static boolean isMeant(Passage passage, Pattern pattern, int start, int end) {
        if (pattern == Notes.ALONE) {
            String before = passage.text().substring(Math.max(0, start - 200), start);
            int lineEnd = before.lastIndexOf('\n');
            return lineEnd < 0 || lineEnd - before.lastIndexOf('\n', lineEnd - 1) <= WRAPPED;
        }
        if (pattern == Notes.SHOUTED) {
            return passage.text().substring(start, end).chars().noneMatch(Character::isLowerCase)
                    && !passage.within(ProseContext.LINK_TEXT, (start + end) / 2);
        }
        if (pattern == Notes.NO_LINK) {
            return IntStream.range(start, end)
                    .noneMatch(i -> passage.within(ProseContext.LINK_TEXT, i));
        }
        if (pattern == Notes.LINK || pattern == Notes.SQUARE || pattern == Notes.NAMED) {
            return !passage.within(ProseContext.LINK_TEXT, (start + end) / 2);
        }
        if (pattern == Notes.INSTRUCTION) {
            String text = passage.text().substring(start, end);
            boolean capitals = text.chars().noneMatch(Character::isLowerCase);
            boolean atStart = start == 0 || passage.text().charAt(start - 1) == '\n';
            return capitals || (atStart && !isStep(passage.kind()));
        }
        return true;
    }

    /// Headings and items tell readers what to do: an infinitive there is for them.
    private static boolean isStep(Passage.Kind kind) {
        return kind == Passage.Kind.LIST_ITEM || kind == Passage.Kind.HEADING;
    }
}
