package fr.chapeau.markdown;

import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.util.ReferenceRepository;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.sequence.Escaping;
import org.jspecify.annotations.Nullable;

/// What a document's labels stand for.
final class LinkTargets {
    private static final int LONGEST_LABEL = 1000;

    private final Document document;
    private final ReferenceRepository references;
    private final @Nullable LinkTargets outer;

    LinkTargets(Document document) {
        this.document = document;
        this.references = Parser.REFERENCES.get(document);
        this.outer = KramdownExtension.OUTER.get(document).map(LinkTargets::new).orElse(null);
    }

    /// The definition of a link's label.
    @Nullable Reference link(String label) {
        if (label.length() > LONGEST_LABEL) {
            return null;
        }
        Reference found =
                references.isEmpty()
                        ? null
                        : references.get(Escaping.normalizeReference(label, true));
        return found == null && outer != null ? outer.link(label) : found;
    }

    /// A note of the whole document.
    @Nullable FootnoteBlock footnote(String name) {
        return outer == null
                ? FootnoteExtension.FOOTNOTES.get(document).get(name)
                : outer.footnote(name);
    }
}
