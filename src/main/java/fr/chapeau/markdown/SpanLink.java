package fr.chapeau.markdown;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.jspecify.annotations.Nullable;

/// A link or an image, its reference resolved.
final class SpanLink extends Node {
    private final boolean image;
    private final BasedSequence text;
    private final BasedSequence url;
    private final @Nullable BasedSequence title;
    private final @Nullable Node definition;

    /// Makes one; its nodes are added by the caller.
    ///
    /// @param text what stands in its square brackets
    /// @param definition the block that gives the address of a reference
    SpanLink(
            boolean image,
            BasedSequence chars,
            BasedSequence text,
            BasedSequence url,
            @Nullable BasedSequence title,
            @Nullable Node definition) {
        super(chars);
        this.image = image;
        this.text = text;
        this.url = url;
        this.title = title;
        this.definition = definition;
    }

    boolean isImage() {
        return image;
    }

    BasedSequence text() {
        return text;
    }

    BasedSequence url() {
        return url;
    }

    @Nullable BasedSequence title() {
        return title;
    }

    /// Whether the address stands in the site's configuration and not in the text.
    boolean isGiven() {
        return definition != null && definition.getParent() == null;
    }

    @Nullable Node definition() {
        return definition;
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }
}
