package fr.chapeau.check.typography;

import static java.util.Comparator.comparing;

import fr.chapeau.markdown.Kramdown;
import fr.chapeau.markdown.MarkdownDocument;
import fr.chapeau.markdown.ProseRun;
import fr.chapeau.text.Span;
import fr.chapeau.text.TextEdit;
import fr.chapeau.text.TextEdits;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Corrects French while it is typed, as the rules would: what a character has just made wrong is
/// put right. What was wrong before that character stays, so that a correction that was taken back
/// is not made again.
///
/// It reads the lines around the caret as kramdown does and sees nothing else of the post.
public final class TypedFrench {
    /// What may begin a zone that is no prose and is not ended yet. What is ended is masked.
    private static final Pattern OPEN =
            Pattern.compile("`|\\{[{%:]|<[A-Za-z/!?]|!\\[|\\]\\(|\\]\\[|\\]:|\\$\\$");

    /// The same in raw HTML, where Markdown means nothing.
    private static final Pattern OPEN_IN_HTML = Pattern.compile("\\{[{%]|<[A-Za-z/!?]");

    /// No correction looks further back, but for emphasis around words.
    private static final int REACH = 14;

    private static final int WORD_REACH = 80;
    private static final String MARKERS = "*_";

    private static final String SIGNS = "'\"«»“.;:!?°…IVX";

    private final Supplier<Kramdown> kramdown;

    /// @param kramdown reads as the site does by now
    public TypedFrench(Supplier<Kramdown> kramdown) {
        this.kramdown = kramdown;
    }

    /// What to put right.
    ///
    /// @param lines Markdown around what was typed, with `\n` as line end
    /// @param typed index of the character that was just typed
    /// @param blank the no-break space that the post uses
    public TextEdits corrections(String lines, int typed, char blank) {
        boolean marker = typed < lines.length() && MARKERS.indexOf(lines.charAt(typed)) >= 0;
        if (typed >= lines.length() || !mayMatter(lines, typed, marker ? WORD_REACH : REACH)) {
            return TextEdits.NONE;
        }
        Reading now = new Reading(lines);
        if (marker) {
            return now.isOpenAt(typed) ? TextEdits.NONE : emphasised(now, typed, blank);
        }
        boolean doubled = isDoubledBlank(lines, typed);
        int anchor = doubled ? typed - 2 : typed;
        for (ProseRun run : now.prose) {
            int index = indexOf(run, anchor);
            if (index >= 0 && !now.isOpenAt(anchor)) {
                return doubled
                        ? TextEdits.of(TextEdit.delete(new Span(typed, typed + 1)))
                        : new Typed(lines, run, index, blank).corrections();
            }
        }
        return TextEdits.NONE;
    }

    /// Most letters are part of no correction: they cost a glance at what is before them.
    private static boolean mayMatter(String lines, int typed, int reach) {
        int to = Math.min(lines.length(), typed + 3);
        for (int i = Math.max(0, typed - reach); i < to; i++) {
            char c = lines.charAt(i);
            if (SIGNS.indexOf(c) >= 0 || Character.isDigit(c)) {
                return true;
            }
        }
        return false;
    }

    /// A mark that ends emphasis is not read itself, but brings together what it stood between.
    private TextEdits emphasised(Reading now, int typed, char blank) {
        String lines = now.lines;
        Reading before = new Reading(lines.substring(0, typed) + lines.substring(typed + 1));
        List<TextEdit> edits = new ArrayList<>();
        for (Correction correction : all(blank)) {
            Set<Integer> known =
                    before.wrong(correction).stream()
                            .map(edit -> edit.span().start())
                            .collect(Collectors.toSet());
            for (TextEdit edit : now.wrong(correction)) {
                int start = edit.span().start();
                if (!known.contains(start < typed ? start : start - 1) && apart(edit, edits)) {
                    edits.add(edit);
                }
            }
        }
        return byPlace(edits);
    }

    private static List<Correction> all(char blank) {
        return List.of(
                TypoStraightApostrophe.CORRECTION,
                TypoNbspMissing.with(blank),
                TypoSpaceMissing.CORRECTION,
                TypoGuillemetSpaceMissing.CORRECTION,
                TypoEllipsis.CORRECTION,
                TypoEtcEllipsis.CORRECTION,
                TypoNumeroSpace.CORRECTION,
                TypoOrdinal.CORRECTION);
    }

    private static boolean apart(TextEdit edit, List<TextEdit> edits) {
        return edits.stream()
                .map(TextEdit::span)
                .noneMatch(span ->
                        span.start() <= edit.span().end() && edit.span().start() <= span.end());
    }

    private static TextEdits byPlace(List<TextEdit> edits) {
        return new TextEdits(edits.stream().sorted(comparing(TextEdit::span)).toList());
    }

    /// A space by habit behind the guillemet that has got its own already.
    private static boolean isDoubledBlank(String lines, int typed) {
        return typed >= 2
                && lines.charAt(typed) == ' '
                && isNoBreak(lines.charAt(typed - 1))
                && lines.charAt(typed - 2) == '«';
    }

    /// Where a run has what is written at one place of the lines, or -1.
    private static int indexOf(ProseRun run, int place) {
        if (!run.span().contains(place)) {
            return -1;
        }
        for (int i = 0; i < run.text().length(); i++) {
            Span span = run.span(i, i + 1);
            if (span.start() == place && span.length() == 1) {
                return i;
            }
        }
        return -1;
    }

    /// Only what is written as it is read: an entity, an escape or a line end is a decision.
    private static Optional<TextEdit> edit(
            String lines, ProseRun run, int start, int end, String right) {
        Span place = run.span(start, end);
        String wrong = run.text().substring(start, end);
        boolean stays = !place.of(lines).equals(wrong) || wrong.equals(right);
        return stays ? Optional.empty() : Optional.of(TextEdit.replace(place, right));
    }

    private static boolean isNoBreak(char c) {
        return c == '\u00A0' || c == '\u202F';
    }

    /// The lines as kramdown reads them.
    private final class Reading {
        private final String lines;
        private final List<ProseRun> all;

        /// What the rules correct of it.
        private final List<ProseRun> prose;

        Reading(String lines) {
            this.lines = lines;
            MarkdownDocument read = kramdown.get().parse(lines);
            List<Span> foreign = FrenchProse.foreign(read);
            all = read.prose();
            prose =
                    all.stream()
                            .filter(FrenchProse::isCorrected)
                            .filter(run -> foreign.stream().noneMatch(run.span()::overlaps))
                            .toList();
        }

        /// Whether something that is no prose has begun before a place and is not ended.
        boolean isOpenAt(int place) {
            StringBuilder before = new StringBuilder();
            StringBuilder html = new StringBuilder();
            for (ProseRun run : all) {
                int length =
                        run.span().end() <= place
                                ? run.text().length()
                                : Math.max(0, indexOf(run, place));
                (run.kind() == ProseRun.Kind.HTML_TEXT ? html : before)
                        .append(run.text(), 0, length);
            }
            return OPEN.matcher(before).find() || OPEN_IN_HTML.matcher(html).find();
        }

        List<TextEdit> wrong(Correction correction) {
            List<TextEdit> edits = new ArrayList<>();
            for (ProseRun run : prose) {
                for (MatchResult match : correction.in(run.text())) {
                    String right = correction.right().apply(match);
                    edit(lines, run, match.start(), match.end(), right).ifPresent(edits::add);
                }
            }
            return edits;
        }
    }

    /// One character in the text that it was typed into.
    private record Typed(String lines, ProseRun run, int index, char blank) {

        TextEdits corrections() {
            String now = run.text();
            if (now.charAt(index) == '"') {
                return TypedQuote.of(now, index, blank)
                        .flatMap(right -> edit(lines, run, index, index + 1, right))
                        .map(TextEdits::of)
                        .orElse(TextEdits.NONE);
            }
            if (now.charAt(index) == '[' && isExclamation(now)) {
                // What was an exclamation begins a picture.
                return edit(lines, run, index - 2, index - 1, " ")
                        .map(TextEdits::of)
                        .orElse(TextEdits.NONE);
            }
            return asTheRules(now);
        }

        private boolean isExclamation(String now) {
            return index >= 2 && now.charAt(index - 1) == '!' && isNoBreak(now.charAt(index - 2));
        }

        private TextEdits asTheRules(String now) {
            String before = now.substring(0, index) + now.substring(index + 1);
            List<TextEdit> edits = new ArrayList<>();
            for (Correction correction : all(blank)) {
                Set<Integer> known =
                        correction.in(before).stream()
                                .map(MatchResult::start)
                                .collect(Collectors.toSet());
                for (MatchResult match : correction.in(now)) {
                    int start = match.start();
                    boolean fresh =
                            start == index || !known.contains(start < index ? start : start - 1);
                    if (fresh) {
                        edit(lines, run, start, match.end(), correction.right().apply(match))
                                .filter(edit -> apart(edit, edits))
                                .ifPresent(edits::add);
                    }
                }
            }
            return byPlace(edits);
        }
    }
}
