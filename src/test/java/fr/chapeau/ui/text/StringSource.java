package fr.chapeau.ui.text;

import fr.chapeau.text.Span;
import fr.chapeau.text.TextEdit;
import fr.chapeau.text.TextEdits;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import javafx.util.Subscription;

/// A document for tests: a string, with the region between two marks that edits move.
public final class StringSource implements TextSource {
    private final List<Consumer<Changed>> listeners = new ArrayList<>();
    private final Deque<TextEdits> undo = new ArrayDeque<>();
    private final List<Kind> kinds = new ArrayList<>();
    private String text;
    private Span region;

    public StringSource(String text) {
        this(text, new Span(0, text.length()));
    }

    public StringSource(String text, Span region) {
        this.text = text;
        this.region = region;
    }

    public String text() {
        return text;
    }

    public List<Kind> kinds() {
        return kinds;
    }

    /// As another view of the document would do; text at the region's start belongs to the region.
    public void change(TextEdit... edits) {
        apply(TextEdits.of(edits), Kind.COMMAND);
    }

    public void undo() {
        if (!undo.isEmpty()) {
            make(undo.pop(), true);
        }
    }

    @Override
    public Span region() {
        return region;
    }

    @Override
    public CharSequence snapshot() {
        return region.of(text);
    }

    @Override
    public int toFile(int areaOffset) {
        int at = region.start();
        for (int i = 0; i < areaOffset; i++) {
            at += text.startsWith("\r\n", at) ? 2 : 1;
        }
        return at;
    }

    @Override
    public int toArea(int fileOffset) {
        int at = region.start();
        int area = 0;
        while (at < Math.min(fileOffset, region.end())) {
            at += text.startsWith("\r\n", at) ? 2 : 1;
            area++;
        }
        return at > fileOffset && area > 0 ? area - 1 : area;
    }

    @Override
    public void apply(TextEdits edits, Kind kind) {
        kinds.add(kind);
        String end = text.contains("\r\n") ? "\r\n" : "\n";
        TextEdits own =
                new TextEdits(
                        edits.edits().stream()
                                .map(edit ->
                                        new TextEdit(
                                                edit.span(), edit.replacement().replace("\n", end)))
                                .toList());
        undo.push(own.inverse(text));
        make(own, false);
    }

    @Override
    public Subscription subscribe(Consumer<Changed> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    private void make(TextEdits edits, boolean follow) {
        Changed change = new Changed(edits, edits.inverse(text), follow);
        int start = 0;
        int end = 0;
        for (TextEdit edit : edits.edits()) {
            boolean before =
                    edit.span().end() <= region.start()
                            && !edit.span().equals(Span.at(region.start()));
            start += before ? edit.delta() : 0;
            end += edit.span().start() <= region.end() ? edit.delta() : 0;
        }
        text = edits.apply(text);
        region = new Span(region.start() + start, region.end() + end);
        List.copyOf(listeners).forEach(listener -> listener.accept(change));
    }
}
