package fr.chapeau.ui.text;

import fr.chapeau.app.document.Change;
import fr.chapeau.app.document.Document;
import fr.chapeau.app.document.DocumentListener;
import fr.chapeau.app.document.Origin;
import fr.chapeau.text.Rope;
import fr.chapeau.text.Span;
import fr.chapeau.text.TextEdit;
import fr.chapeau.text.TextEdits;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.util.Subscription;

/// The body, or the front matter as text, of an open post.
public final class DocumentSource implements TextSource, DocumentListener {

    /// Which of a post's two parts.
    private enum Part {
        HEADER,
        BODY
    }

    /// Most front matters are shorter.
    private static final int SMALL = 4096;

    private final Document document;
    private final Part part;
    private final Origin origin;
    private final List<Consumer<TextSource.Changed>> listeners = new ArrayList<>();
    private final fr.chapeau.app.document.Subscription subscription;
    private BodyEdge edge;
    private int bodyStart;

    private DocumentSource(Document document, Part part, Origin origin) {
        this.document = document;
        this.part = part;
        this.origin = origin;
        edge = BodyEdge.of(document.text(), SMALL);
        bodyStart = edge.latest();
        subscription = document.listen(this);
    }

    /// The body.
    public static DocumentSource body(Document document) {
        return new DocumentSource(document, Part.BODY, new Origin.Body());
    }

    /// The front matter with its delimiter lines; empty where there is none.
    ///
    /// @param origin what changes made there are said to come from
    public static DocumentSource header(Document document, Origin origin) {
        return new DocumentSource(document, Part.HEADER, origin);
    }

    /// Ends following the document.
    public void close() {
        subscription.close();
    }

    @Override
    public Span region() {
        return switch (part) {
            case HEADER -> new Span(0, bodyStart);
            case BODY -> new Span(bodyStart, document.text().length());
        };
    }

    @Override
    public Rope snapshot() {
        Span region = region();
        return document.text().subSequence(region.start(), region.end());
    }

    @Override
    public int toFile(int areaOffset) {
        Rope text = document.text();
        int from = text.toAreaOffset(region().start());
        // An area tells of its caret's move before it tells of the text typed there.
        int known = Math.min(from + areaOffset, text.areaLength());
        return Math.min(region().end(), text.toFileOffset(known));
    }

    @Override
    public int toArea(int fileOffset) {
        Span region = region();
        Rope text = document.text();
        return text.toAreaOffset(Math.clamp(fileOffset, region.start(), region.end()))
                - text.toAreaOffset(region.start());
    }

    @Override
    public void apply(TextEdits edits, Kind kind) {
        if (kind == Kind.COMMAND) {
            document.endRun();
        }
        document.apply(edits, origin);
        if (kind == Kind.COMMAND) {
            document.endRun();
        }
    }

    @Override
    public Subscription subscribe(Consumer<TextSource.Changed> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    @Override
    public void changed(Change change) {
        follow(change);
        TextSource.Changed told =
                new TextSource.Changed(
                        change.edits(),
                        change.edits().inverse(change.before()),
                        change.kind() != Change.Kind.EDIT && change.origin().equals(origin));
        List.copyOf(listeners).forEach(listener -> listener.accept(told));
    }

    /// Moves the edge between the parts. What is put in right at it belongs to the body if it comes
    /// from there.
    private void follow(Change change) {
        boolean fromBody = change.origin() instanceof Origin.Body;
        int delta = 0;
        int first = Integer.MAX_VALUE;
        for (TextEdit edit : change.edits().edits()) {
            Span span = edit.span();
            first = Math.min(first, span.start());
            boolean before =
                    span.end() < bodyStart
                            || (span.end() == bodyStart && !(span.isEmpty() && fromBody));
            if (before) {
                delta += edit.delta();
            } else if (span.start() < bodyStart) {
                delta += span.start() + edit.replacement().length() - bodyStart;
            }
        }
        boolean mayMoveEdge =
                first <= edge.latest() || (edge.latest() == 0 && opens(change.after()));
        if (mayMoveEdge) {
            edge = BodyEdge.of(change.after(), Math.max(0, edge.latest() + delta));
        }
        bodyStart = edge.clamp(Math.max(0, bodyStart + delta));
    }

    private static boolean opens(Rope text) {
        return text.length() >= 3 && text.charAt(0) == '-' && text.charAt(1) == '-';
    }
}
