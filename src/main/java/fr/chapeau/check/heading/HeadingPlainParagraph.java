package fr.chapeau.check.heading;

import fr.chapeau.check.CheckedPost;
import fr.chapeau.check.Finding;
import fr.chapeau.check.Folded;
import fr.chapeau.check.Passage;
import fr.chapeau.check.Rule;
import fr.chapeau.check.RuleInfo;
import fr.chapeau.markdown.ProseContext;
import fr.chapeau.markdown.ProseRun;
import fr.chapeau.problem.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/// Finds short lines alone above longer paragraphs, where a post has several of them: headings of a
/// text that was pasted from elsewhere.
public final class HeadingPlainParagraph implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.of("heading-plain-paragraph", Severity.ADVICE, "found");

    private static final int LONGEST = 75;
    private static final int LONGER = 150;
    private static final int FEWEST = 2;

    /// Says who, where or when, or leads to what follows.
    private static final Pattern OTHER =
            Pattern.compile(
                    "(?iu).*(?:contact|presse|rédaction|signature|crédit|photo|légende|source|@|©|\\d{4,}|\\d ?h(?:\\d|$)"
                            + "|janvier|février|mars|avril|juin|juillet|août|septembre|octobre|novembre"
                            + "|décembre|rue|avenue|bonjour|madame|monsieur|cher|dear|hello).*");

    /// One word that is the heading of a part wherever it stands alone (folded).
    private static final Set<String> PARTS =
            Set.of(
                    "contexte",
                    "probleme",
                    "problematique",
                    "constat",
                    "solution",
                    "solutions",
                    "objectif",
                    "objectifs",
                    "strategie",
                    "enjeu",
                    "enjeux",
                    "introduction",
                    "presentation",
                    "conclusion",
                    "resume",
                    "resultats",
                    "impact",
                    "methode",
                    "methodologie",
                    "missions",
                    "programme",
                    "modalites",
                    "conditions",
                    "calendrier",
                    "background",
                    "overview",
                    "summary",
                    "context",
                    "goals",
                    "results");

    private static final Pattern NAME =
            Pattern.compile("(?:\\p{Lu}[\\p{L}’'.-]*[ ,]{0,2}){1,4}(?:(?<=, ).*)?");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckedPost post, Consumer<Finding> out) {
        List<Passage> passages =
                post.passages().stream().filter(one -> one.field() == null).toList();
        List<Finding> found = new ArrayList<>();
        for (int i = 0; i + 1 < passages.size(); i++) {
            boolean below = i > 0 && passages.get(i - 1).kind() == Passage.Kind.HEADING;
            if (!below && isShort(passages.get(i)) && follows(passages, i, post.text())) {
                Passage passage = passages.get(i);
                var place = passage.span(0, passage.text().length());
                found.add(Finding.of(INFO, place, INFO.says("found", passage.text())));
            }
        }
        if (found.size() >= FEWEST) {
            found.forEach(out);
        }
    }

    private static boolean isShort(Passage passage) {
        String text = passage.text();
        if (passage.kind() != Passage.Kind.PARAGRAPH
                || text.length() >= LONGEST
                || text.length() < 6) {
            return false;
        }
        char last = text.charAt(text.length() - 1);
        boolean part = PARTS.contains(Folded.key(text));
        boolean words = part || (text.indexOf(' ') > 0 && Character.isUpperCase(text.charAt(0)));
        boolean plain = text.indexOf('\n') < 0 && text.indexOf(ProseRun.MASK) < 0;
        return words
                && plain
                && (Character.isLetterOrDigit(last) || last == '?' || last == ')')
                && !isMarked(passage)
                && !OTHER.matcher(text).matches()
                && (part || !NAME.matcher(text).matches());
    }

    private static boolean isMarked(Passage passage) {
        int middle = passage.text().length() / 2;
        for (ProseContext context : ProseContext.values()) {
            if (passage.within(context, 0) || passage.within(context, middle)) {
                return true;
            }
        }
        return false;
    }

    /// Whether the next block is a paragraph that is longer.
    private static boolean follows(List<Passage> passages, int index, String text) {
        Passage next = passages.get(index + 1);
        int end = passages.get(index).span(0, passages.get(index).text().length()).end();
        boolean paragraph = next.kind() == Passage.Kind.PARAGRAPH && next.text().length() >= LONGER;
        return paragraph && text.substring(end, next.span(0, 1).start()).isBlank();
    }
}
