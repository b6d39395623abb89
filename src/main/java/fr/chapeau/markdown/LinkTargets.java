package fr.chapeau.markdown;

import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.util.ReferenceRepository;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a document's labels stand for.
final class LinkTargets {
    private static final int LONGEST_LABEL = 1000;

    private final Document document;
    private final ReferenceRepository references;
    private final @Nullable LinkTargets outer;
    private final Map<String, List<String>> given;

    LinkTargets(Document document) {
        this.document = document;
        this.references = Parser.REFERENCES.get(document);
        this.outer = KramdownExtension.OUTER.get(document).map(LinkTargets::new).orElse(null);
        this.given = KramdownExtension.OPTIONS.get(document).linkDefinitions();
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
        return found != null || outer == null ? orGiven(found, label) : outer.link(label);
    }

    /// A label that the site's configuration defines (`link_defs`).
    private @Nullable Reference orGiven(@Nullable Reference found, String label) {
        if (found != null || given.isEmpty()) {
            return found;
        }
        String name = label.replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
        for (Map.Entry<String, List<String>> entry : given.entrySet()) {
            if (entry.getKey().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT).equals(name)) {
                return definition(entry.getValue());
            }
        }
        return null;
    }

    /// A definition as a line of the document would have it: its parts lie in one text.
    ///
    /// @param target address and, where there is one, title
    private static Reference definition(List<String> target) {
        String label = "[x]:";
        String address = target.getFirst();
        String title = target.size() < 2 ? "" : '"' + target.get(1) + '"';
        BasedSequence line = BasedSequence.of(label + address + title);
        int behind = label.length() + address.length();
        return new Reference(
                line.subSequence(0, label.length()),
                line.subSequence(label.length(), behind),
                title.isEmpty() ? null : line.subSequence(behind));
    }

    /// A note of the whole document.
    @Nullable FootnoteBlock footnote(String name) {
        return outer == null
                ? FootnoteExtension.FOOTNOTES.get(document).get(name)
                : outer.footnote(name);
    }
}
