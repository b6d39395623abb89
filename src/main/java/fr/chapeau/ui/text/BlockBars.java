package fr.chapeau.ui.text;

import fr.chapeau.text.Span;
import javafx.css.PseudoClass;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// Marks the block that the caret is in with a bar beside its lines. A move of the caret costs the
/// lines that are seen of the old block and of the new one.
final class BlockBars {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final Lines NONE = new Lines(0, -1);

    private final EditorArea area;
    private @Nullable Span block;
    private Lines lines = NONE;

    /// @param last the first where it is one line; before the first where it is none
    private record Lines(int first, int last) {
        boolean has(int line) {
            return first <= line && line <= last;
        }
    }

    BlockBars(EditorArea area) {
        this.area = area;
        area.setParagraphGraphicFactory(this::bar);
    }

    /// @param now in area offsets; null for no block
    void show(@Nullable Span now) {
        block = now;
        place();
    }

    /// The block moves along with edits until its new place is told.
    void edited(int start, int removed, int inserted) {
        Span before = block;
        if (before != null && start < before.end()) {
            int delta = inserted - removed;
            int from = start + removed <= before.start() ? before.start() + delta : before.start();
            block = new Span(Math.max(0, from), Math.max(Math.max(0, from), before.end() + delta));
            place();
        }
    }

    private Region bar(int line) {
        Region bar = new Region();
        bar.getStyleClass().add("block-bar");
        bar.pseudoClassStateChanged(CURRENT, lines.has(line));
        return bar;
    }

    private void place() {
        Lines before = lines;
        Span now = block;
        int length = area.getLength();
        lines =
                now == null || now.start() > length
                        ? NONE
                        : new Lines(
                                area.lineAt(now.start()), area.lineAt(Math.min(now.end(), length)));
        if (before.equals(lines) || area.getVisibleParagraphs().isEmpty()) {
            return;
        }
        int last = area.lastVisibleParToAllParIndex();
        for (int line = area.firstVisibleParToAllParIndex(); line <= last; line++) {
            if (before.has(line) != lines.has(line)) {
                area.recreateParagraphGraphic(line);
            }
        }
    }
}
