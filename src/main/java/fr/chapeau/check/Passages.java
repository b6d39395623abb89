package fr.chapeau.check;

import fr.chapeau.check.Passage.Kind;
import fr.chapeau.frontmatter.FieldPath;
import fr.chapeau.markdown.Kramdown;
import fr.chapeau.markdown.MarkdownDocument;
import fr.chapeau.markdown.ProseRun;
import fr.chapeau.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Collects what readers read of a post, in the order of the file.
final class Passages {

    /// In front of a field's text it makes a paragraph of it, whatever it starts with: a title is
    /// no list although it starts with a dash. It shows nothing and is no letter.
    private static final char PARAGRAPH = '\u2060';

    private final Kramdown kramdown;
    private final PassageMemory.@Nullable Recall recall;
    private final List<Passage> passages = new ArrayList<>();

    /// @param recall what is known of them; null where nothing can be
    Passages(Kramdown kramdown, PassageMemory.@Nullable Recall recall) {
        this.kramdown = kramdown;
        this.recall = recall;
    }

    /// All of them; nothing is recalled afterwards.
    List<Passage> all() {
        if (recall != null) {
            recall.end();
        }
        return List.copyOf(passages);
    }

    private void add(
            Kind kind,
            String text,
            Places places,
            List<ProseRun.Mark> marks,
            @Nullable FieldPath field) {
        Said said =
                recall == null
                        ? Said.once(text, marks)
                        : recall.of(kind, text, places, marks, field);
        passages.add(new Passage(kind, text, places, marks, field, said));
    }

    /// A text of the front matter. Sites put Markdown, HTML and addresses into them: what is no
    /// prose is masked there as it is in the body.
    void field(TextField field, Places places) {
        String text = field.scalar().text();
        Kind kind = field.isTitle() ? Kind.TITLE : Kind.FIELD;
        if (isPlain(text)) {
            add(kind, text, places, List.of(), field.path());
        } else if (text.stripTrailing().indexOf('\n') >= 0) {
            runs(kramdown.parse(text), places, kind, field.path());
        } else {
            Places shifted =
                    (start, end) -> places.in(Math.max(0, start - 1), Math.max(0, end - 1));
            runs(kramdown.parse(PARAGRAPH + text), shifted, kind, field.path());
        }
    }

    /// The body.
    void body(MarkdownDocument document, Places places) {
        runs(document, places, null, null);
    }

    /// What a picture of the body says.
    void alternative(Picture picture, String file) {
        String text = picture.alternative();
        if (text == null || text.isBlank()) {
            return;
        }
        Span span = picture.alternativeSpan();
        boolean asWritten = span.of(file).equals(text);
        Places places = asWritten ? Places.at(span.start()) : (start, end) -> span;
        add(Kind.ALTERNATIVE, text, places, List.of(), null);
    }

    private void runs(
            MarkdownDocument document,
            Places places,
            @Nullable Kind visible,
            @Nullable FieldPath field) {
        for (ProseRun run : document.prose()) {
            Kind kind = kindOf(run.kind());
            if (visible != null && kind != Kind.COMMENT) {
                kind = visible;
            }
            int skipped = !run.text().isEmpty() && run.text().charAt(0) == PARAGRAPH ? 1 : 0;
            Places inFile = (start, end) -> places.in(run.span(start, end));
            add(
                    kind,
                    run.text().substring(skipped),
                    inFile.from(skipped),
                    shifted(run.marks(), skipped),
                    field);
        }
    }

    private static List<ProseRun.Mark> shifted(List<ProseRun.Mark> marks, int by) {
        return by == 0
                ? marks
                : marks.stream()
                        .map(mark ->
                                new ProseRun.Mark(
                                        mark.context(),
                                        Math.max(0, mark.start() - by),
                                        Math.max(0, mark.end() - by)))
                        .toList();
    }

    private static Kind kindOf(ProseRun.Kind kind) {
        return switch (kind) {
            case PARAGRAPH -> Kind.PARAGRAPH;
            case HEADING -> Kind.HEADING;
            case LIST_ITEM -> Kind.LIST_ITEM;
            case TABLE_CELL -> Kind.TABLE_CELL;
            case HTML_TEXT -> Kind.HTML_TEXT;
            case HTML_COMMENT -> Kind.COMMENT;
        };
    }

    /// Whether the text holds nothing that could be markup, an address or a quotation.
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean plain =
                    Character.isLetterOrDigit(c) || " ,;!?'’()%°€–—…\u00A0\u202F".indexOf(c) >= 0;
            boolean innerDot =
                    (c == '.' || c == ':') && (i + 1 == text.length() || text.charAt(i + 1) == ' ');
            boolean innerDash = (c == '-' || c == '/') && i > 0;
            if (!plain && !innerDot && !innerDash) {
                return false;
            }
        }
        return true;
    }
}
