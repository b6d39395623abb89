package fr.chapeau.ui.text;

import fr.chapeau.text.Span;
import fr.chapeau.text.TextEdit;
import fr.chapeau.text.TextEdits;
import fr.chapeau.ui.kit.Subscriptions;
import fr.chapeau.ui.text.RegionTracker.Effect;
import fr.chapeau.ui.text.RegionTracker.Step;
import java.util.ArrayList;
import java.util.List;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.fxmisc.richtext.model.PlainTextChange;

/// Keeps an area and a region of a document the same, both ways.
final class AreaBinding {

    /// Told of each change of the area's text after it, in area offsets.
    interface Listener {
        void edited(int start, int removed, int inserted);
    }

    private final EditorArea area;
    private final TextSource source;
    private final Listener listener;
    private final RegionTracker tracker;
    private final Subscriptions subscriptions = new Subscriptions();
    private final ReadOnlyBooleanWrapper tooLong = new ReadOnlyBooleanWrapper();
    private LongLines longLines = LongLines.of("");
    private final CorrectionCaret correction = new CorrectionCaret();
    private boolean fromArea;
    private boolean fromSource;

    AreaBinding(EditorArea area, TextSource source, Listener listener) {
        this.area = area;
        this.source = source;
        this.listener = listener;
        this.tracker = new RegionTracker(source.region());
        var typing = area.plainTextChanges().subscribe(this::areaChanged);
        subscriptions.add(typing::unsubscribe);
        subscriptions.add(source.subscribe(this::sourceChanged));
        reload();
    }

    void close() {
        subscriptions.close();
    }

    /// Whether a line is too long for the text to be edited here.
    ReadOnlyBooleanProperty tooLongProperty() {
        return tooLong.getReadOnlyProperty();
    }

    int toArea(int fileOffset) {
        return longLines.toShown(source.toArea(fileOffset));
    }

    Span toArea(Span file) {
        return new Span(toArea(file.start()), toArea(file.end()));
    }

    int toFile(int areaOffset) {
        return source.toFile(longLines.toText(areaOffset));
    }

    /// The same for what was put right behind somebody's typing: where that step is taken back or
    /// made again, the caret is where the typing was, not at the edit.
    ///
    /// @param before place of the caret before the edits
    /// @param after and with them
    void correct(TextEdits edits, int before, int after) {
        correction.begin(before, after);
        try {
            apply(edits);
        } finally {
            correction.end();
        }
    }

    /// Changes the document by edits in area offsets, as one step.
    void apply(TextEdits edits) {
        List<TextEdit> all = new ArrayList<>();
        for (TextEdit edit : edits.edits()) {
            all.add(toFile(edit.span().start(), edit.span().end(), edit.replacement()));
        }
        source.apply(new TextEdits(all), TextSource.Kind.COMMAND);
    }

    private TextEdit toFile(int start, int end, String text) {
        return new TextEdit(new Span(toFile(start), toFile(end)), text);
    }

    private void areaChanged(PlainTextChange change) {
        int start = change.getPosition();
        int removed = change.getRemoved().length();
        int inserted = change.getInserted().length();
        if (!fromSource) {
            boolean typed = removed + inserted <= 2 && !change.getInserted().equals("\n");
            TextEdit edit = toFile(start, start + removed, change.getInserted());
            fromArea = true;
            try {
                source.apply(
                        TextEdits.of(edit),
                        typed ? TextSource.Kind.TYPING : TextSource.Kind.COMMAND);
            } finally {
                fromArea = false;
            }
        }
        listener.edited(start, removed, inserted);
        if (!fromSource && (isOutOfStep() || isTooLong(start, inserted))) {
            // Not while the area is telling of its change.
            Platform.runLater(this::reload);
        }
    }

    private void sourceChanged(TextSource.Changed change) {
        Effect effect = tracker.changed(change, source.region());
        correction.note(change);
        if (fromArea) {
            return;
        }
        if (effect instanceof Effect.Edits(List<Step> steps) && !tooLong.get()) {
            steps.forEach(this::make);
            if (change.follow() && !steps.isEmpty()) {
                Step last = steps.getLast();
                int end = source.toArea(last.start()) + shown(last.inserted()).length();
                area.moveTo(Math.min(area.getLength(), correction.of(change).orElse(end)));
                area.requestFollowCaret();
            }
            if (!isOutOfStep() && !isTooLong(change)) {
                return;
            }
        }
        reload();
    }

    private void make(Step step) {
        int start = source.toArea(step.start());
        fromSource = true;
        try {
            area.replaceQuietly(
                    start,
                    Math.min(area.getLength(), start + shown(step.removed()).length()),
                    shown(step.inserted()));
        } finally {
            fromSource = false;
        }
    }

    /// Two line ends may have become one, when what stood between them went: rare, but then the
    /// offsets differ.
    private boolean isOutOfStep() {
        return !tooLong.get() && area.getLength() != source.toArea(tracker.region().end());
    }

    private boolean isTooLong(TextSource.Changed change) {
        return change.edits().edits().stream()
                .anyMatch(edit -> edit.replacement().length() > 0 && isTooLong(edit, change));
    }

    private boolean isTooLong(TextEdit edit, TextSource.Changed change) {
        int at = source.toArea(FormatEdit.moved(change.edits(), edit.span().end()));
        int inserted = shown(edit.replacement()).length();
        return isTooLong(Math.max(0, at - inserted), inserted);
    }

    private boolean isTooLong(int start, int inserted) {
        int last = area.lineAt(Math.min(area.getLength(), start + inserted));
        for (int line = area.lineAt(start); line <= last; line++) {
            if (area.getParagraphLength(line) > LongLines.LIMIT) {
                return true;
            }
        }
        return false;
    }

    /// Shows the region anew; only what differs is replaced.
    private void reload() {
        longLines = LongLines.of(shown(source.snapshot().toString()));
        tooLong.set(longLines.any());
        String before = area.getText();
        String after = longLines.shown();
        int same = 0;
        int shorter = Math.min(before.length(), after.length());
        while (same < shorter && before.charAt(same) == after.charAt(same)) {
            same++;
        }
        int tail = 0;
        while (tail < shorter - same
                && before.charAt(before.length() - 1 - tail)
                        == after.charAt(after.length() - 1 - tail)) {
            tail++;
        }
        fromSource = true;
        try {
            area.replaceQuietly(
                    same, before.length() - tail, after.substring(same, after.length() - tail));
        } finally {
            fromSource = false;
        }
    }

    private static String shown(String text) {
        return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
    }
}
