package fr.chapeau.check.typography;

import fr.chapeau.check.CheckedPost;
import fr.chapeau.check.Finding;
import fr.chapeau.check.Fix;
import fr.chapeau.check.Passage;
import fr.chapeau.check.RuleInfo;
import fr.chapeau.markdown.HtmlTag;
import fr.chapeau.markdown.MarkdownDocument;
import fr.chapeau.markdown.ProseRun;
import fr.chapeau.text.Span;
import fr.chapeau.text.TextEdit;
import fr.chapeau.text.TextEdits;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Corrects what readers read of a post in French, and reports all places of one kind as one
/// finding: ten lines about blanks would hide the one about a missing alternative.
///
/// Headings stay as they are, since their anchors are made of their letters and blanks; so do short
/// values of the front matter, which may be names that other files know.
final class FrenchProse {
    private static final int SHORT = 60;

    private final CheckedPost post;
    private final List<Passage> passages;

    private FrenchProse(CheckedPost post) {
        this.post = post;
        List<Span> foreign = foreign(post.body()).stream().map(post.bodyPlaces()::in).toList();
        this.passages =
                post.isFrench()
                        ? post.passages().stream().filter(one -> isProse(one, foreign)).toList()
                        : List.of();
    }

    /// Of a post in another language, nothing.
    static FrenchProse of(CheckedPost post) {
        return post.shared(FrenchProse.class, FrenchProse::new);
    }

    /// Where a body says of itself that it is written in another language.
    static List<Span> foreign(MarkdownDocument body) {
        List<Span> foreign = new ArrayList<>();
        for (HtmlTag tag : body.html().tags()) {
            boolean other =
                    tag.attribute("lang")
                            .filter(lang -> !lang.value().startsWith("fr"))
                            .isPresent();
            if (other) {
                foreign.add(tag.span().union(tag.content()));
            }
        }
        return foreign;
    }

    /// Whether a piece of a body is text that is corrected, where it is in French.
    static boolean isCorrected(ProseRun run) {
        return switch (run.kind()) {
            case PARAGRAPH, LIST_ITEM, TABLE_CELL, HTML_TEXT -> true;
            case HEADING, HTML_COMMENT -> false;
        };
    }

    /// The no-break blank that the post uses already, narrow or not.
    char blank() {
        return holds('\u202F') ? '\u202F' : '\u00A0';
    }

    /// Whether it holds that character anywhere that it would be corrected.
    boolean holds(char c) {
        return passages.stream()
                .anyMatch(one -> one.characters().mayHold(c) && one.text().indexOf(c) >= 0);
    }

    /// Replaces what a pattern finds.
    ///
    /// @param starts where a match may begin
    void replace(
            RuleInfo info,
            Starts starts,
            Pattern wrong,
            Function<MatchResult, String> right,
            Consumer<Finding> out) {
        replace(info, new Correction(starts, wrong, right), out);
    }

    /// Replaces what is wrong.
    void replace(RuleInfo info, Correction correction, Consumer<Finding> out) {
        correct(info, correction, Fix.Automatic::new, out);
    }

    /// The same where a person has to look at it.
    void propose(
            RuleInfo info,
            Starts starts,
            Pattern wrong,
            UnaryOperator<String> right,
            Consumer<Finding> out) {
        Correction correction = new Correction(starts, wrong, match -> right.apply(match.group()));
        correct(info, correction, Fix.Proposed::new, out);
    }

    private void correct(
            RuleInfo info,
            Correction correction,
            Function<TextEdits, Fix> fix,
            Consumer<Finding> out) {
        List<TextEdit> edits = new ArrayList<>();
        for (Passage passage : passages) {
            if (correction.starts().mayBeAmong(passage.characters())) {
                passage.look(correction.wrong(), () -> passage(passage, correction, edits));
            }
        }
        if (!edits.isEmpty()) {
            Span first = edits.getFirst().span();
            out.accept(
                    Finding.of(info, first, info.says("found", edits.size(), first.of(post.text())))
                            .with(fix.apply(new TextEdits(edits))));
        }
    }

    /// Whether anything was found, be it to correct or not.
    private boolean passage(Passage passage, Correction correction, List<TextEdit> edits) {
        List<MatchResult> found = correction.in(passage.text());
        found.forEach(match -> edit(passage, match, correction.right(), edits));
        return !found.isEmpty();
    }

    /// Only what is written as it is read: an entity, an escape or a line end is a decision.
    private void edit(
            Passage passage,
            MatchResult match,
            Function<MatchResult, String> right,
            List<TextEdit> edits) {
        Span place = passage.span(match.start(), match.end());
        int last = edits.isEmpty() ? 0 : edits.getLast().span().end();
        boolean written = place.of(post.text()).equals(match.group());
        if (written && place.start() >= last && !match.group().isEmpty()) {
            String corrected = right.apply(match);
            if (!corrected.equals(match.group())) {
                edits.add(TextEdit.replace(place, corrected));
            }
        }
    }

    private static boolean isProse(Passage passage, List<Span> foreign) {
        boolean known =
                switch (passage.kind()) {
                    case TITLE, PARAGRAPH, LIST_ITEM, TABLE_CELL, HTML_TEXT -> true;
                    case FIELD -> passage.text().length() >= SHORT;
                    case HEADING, ALTERNATIVE, COMMENT -> false;
                };
        return known && !isForeign(passage, foreign);
    }

    private static boolean isForeign(Passage passage, List<Span> foreign) {
        if (foreign.isEmpty() || passage.field() != null) {
            return false;
        }
        Span place = passage.span(0, passage.text().length());
        return foreign.stream().limit(20).anyMatch(span -> span.overlaps(place));
    }

    /// What a word may end with: a letter, a digit, a sign, something masked. No star: next to
    /// another blank than before it might begin emphasis.
    static final String WORD_END = "[\\p{L}\\p{N})\\]»”’%°" + ProseRun.MASK + "]";
}
