package fr.chapeau.ui.review;

import fr.chapeau.app.review.ReviewedDraft;
import fr.chapeau.check.Finding;
import fr.chapeau.i18n.Texts;
import fr.chapeau.problem.Severity;
import fr.chapeau.review.FileChange;
import fr.chapeau.review.PostChanges;
import fr.chapeau.ui.kit.Tone;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Says in words what a draft is and brings.
final class DraftWords {
    private final Texts texts;

    DraftWords(Texts texts) {
        this.texts = texts;
    }

    /// New, changed, deleted, renamed; and how long it takes to read.
    String facts(ReviewedDraft draft) {
        List<String> facts = new ArrayList<>();
        facts.add(state(draft.article().changes()));
        if (draft.minutes() > 0) {
            facts.add(texts.of(ReviewUiMessage.MINUTES, draft.minutes()));
        }
        return facts.stream().collect(Collectors.joining(" · "));
    }

    private String state(PostChanges changes) {
        if (changes.isNew() || changes.isDeleted()) {
            return texts.of(changes.isNew() ? ReviewUiMessage.NEW : ReviewUiMessage.DELETED);
        }
        for (FileChange change : changes.file()) {
            if (change instanceof FileChange.Renamed(var before, var after)) {
                return texts.of(ReviewUiMessage.RENAMED, before.toString());
            }
        }
        return texts.of(ReviewUiMessage.CHANGED);
    }

    /// What the rules find that is new, the worst first; of an article that is gone, that it is.
    Map<Tone, String> fresh(ReviewedDraft draft) {
        Map<Tone, String> found = new LinkedHashMap<>();
        if (draft.article().changes().isDeleted()) {
            found.put(Tone.WARNING, texts.of(ReviewUiMessage.GONE));
            return found;
        }
        long errors = errors(draft);
        long others = draft.fresh().size() - errors;
        if (errors > 0) {
            found.put(Tone.DANGER, texts.of(ReviewUiMessage.FRESH_ERRORS, errors));
        }
        if (others > 0) {
            ReviewUiMessage key =
                    errors > 0 ? ReviewUiMessage.FRESH_OTHERS : ReviewUiMessage.FRESH_MINOR;
            found.put(Tone.WARNING, texts.of(key, others));
        }
        if (found.isEmpty()) {
            // The rules see what rules can see: no green light for the whole.
            found.put(Tone.NEUTRAL, texts.of(ReviewUiMessage.NOTHING_FRESH));
        }
        return found;
    }

    private static long errors(ReviewedDraft draft) {
        return draft.fresh().stream().filter(one -> one.severity() == Severity.ERROR).count();
    }

    /// A finding's place and weight.
    String place(Finding finding, int line) {
        return texts.of(ReviewUiMessage.of(finding))
                + " · "
                + texts.of(ReviewUiMessage.LINE, String.valueOf(line));
    }
}
