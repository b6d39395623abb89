package fr.chapeau.check.placeholder;

import fr.chapeau.check.CheckedPost;
import fr.chapeau.check.Finding;
import fr.chapeau.check.Passage;
import fr.chapeau.check.PassageRule;
import fr.chapeau.check.RuleInfo;
import fr.chapeau.check.Traces;
import fr.chapeau.markdown.ProseContext;
import fr.chapeau.problem.Severity;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds points of suspension in the place of a value: an entry or a field that is nothing else, a
/// label without what it labels, a preposition without its complement. Cuts in quotations are left
/// alone.
public final class PlaceholderEllipsis implements PassageRule {

    private static final RuleInfo INFO =
            RuleInfo.of("placeholder-ellipsis", Severity.WARNING, "found");

    private static final String POINTS =
            "(?:\\[(?:…|\\.\\.\\.)\\]|\\((?:…|\\.\\.\\.)\\)|…|\\.{3,12})";

    private static final Traces BARE = Traces.of(" …", " ...", "\u00A0…", "\u00A0...");

    private static final Pattern ALONE = Pattern.compile("\\s*(" + POINTS + ")[\\s\uFFFC]*");

    /// The value behind a short label; words that open a list are no labels.
    private static final Pattern LABELLED =
            Pattern.compile(
                    "(?m)^(?!(?iu:exemple|par exemple|notamment|comme|dont|etc|mais|et|ou|or|note|extrait))"
                            + "[\\p{Lu}][\\p{L}\\p{N} ’'-]{1,40}[ \u00A0\u202F]?:[ \u00A0]?("
                            + POINTS
                            + ")[ \\t]*$");

    /// In brackets, where a clause ends that cannot end so.
    private static final Pattern UNFINISHED =
            Pattern.compile(
                    "(?<![\\p{L}’'])(?:à|de|du|des|le|la|les|un|une|au|aux|en|pour|par|sur|avec|chez|vers)"
                            + "[ \u00A0](\\[(?:…|\\.\\.\\.)\\])(?=[ \u00A0]?[.,;)\\n]|[ \u00A0]*$)");

    /// Bare, between an article or a preposition and the next one: "le … à …".
    private static final Pattern GAP =
            Pattern.compile(
                    "(?<![\\p{L}’'])(?:le|la|les|du|des|au|aux|à|de|en|par|sur|chez|vers)[ \u00A0](…|\\.{3}(?!\\.))"
                            + "(?=[ \u00A0](?:à|au|aux|de|du|en|sur|pour|par|chez)(?:[ \u00A0]|$)"
                            + "|[ \u00A0]?[,;)]|[ \u00A0]*$)");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckedPost post, Passage passage, Consumer<Finding> out) {
        String text = passage.text();
        boolean points = text.indexOf('…') >= 0 || text.contains("...");
        if (!points || !passage.visible()) {
            return;
        }
        if (isValue(passage.kind()) && text.length() < 40) {
            find(ALONE, passage, out);
        }
        if (passage.kind() != Passage.Kind.HEADING) {
            find(LABELLED, passage, out);
        }
        if (text.indexOf('[') >= 0) {
            find(UNFINISHED, passage, out);
        }
        if (BARE.in(passage)) {
            find(GAP, passage, out);
        }
    }

    private static boolean isValue(Passage.Kind kind) {
        return switch (kind) {
            case TITLE, FIELD, LIST_ITEM -> true;
            case PARAGRAPH, HEADING, TABLE_CELL, HTML_TEXT, ALTERNATIVE, COMMENT -> false;
        };
    }

    private static void find(Pattern pattern, Passage passage, Consumer<Finding> out) {
        Matcher matcher = pattern.matcher(passage.text());
        while (matcher.find()) {
            boolean all = pattern != ALONE || matcher.group().equals(passage.text());
            if (all && !isQuoted(passage, matcher.start(1))) {
                var place = passage.span(matcher.start(1), matcher.end(1));
                out.accept(Finding.of(INFO, place, INFO.says("found", matcher.group(1))));
            }
        }
    }

    private static boolean isQuoted(Passage passage, int index) {
        return passage.within(ProseContext.QUOTED, index)
                || passage.within(ProseContext.QUOTE_BLOCK, index)
                || passage.within(ProseContext.EMPHASIS, index)
                || passage.within(ProseContext.LINK_TEXT, index);
    }
}
