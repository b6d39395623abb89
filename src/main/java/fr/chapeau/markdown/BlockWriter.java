package fr.chapeau.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.definition.DefinitionList;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import fr.chapeau.markdown.Kramdown.Sources;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Writes a tree as kramdown writes HTML.
final class BlockWriter {
    private final CharSequence body;
    private final @Nullable Sources sources;
    private final Fragments fragments;
    private final KramdownOptions options;
    private final BlockAttributes attributes;
    private final HtmlText html = new HtmlText();
    private final InlineWriter inlines;
    private final TableWriter tables;
    private final ListWriter lists;
    private final CodeWriter codes;
    private final MathWriter formulas;
    private final FootnoteWriter notes;
    private final HeaderIds ids;
    private final Contents contents;
    private int notesPlace = -1;
    private int inHtml;

    private BlockWriter(
            CharSequence body, Document document, Fragments fragments, @Nullable Sources sources) {
        this.body = body;
        this.sources = sources;
        this.fragments = fragments;
        this.inHtml = fragments.depth();
        DocumentParts whole = fragments.whole();
        this.options = whole.options();
        this.ids = whole.ids();
        this.contents = whole.contents();
        this.attributes =
                fragments.depth() == 0
                        ? whole.attributes()
                        : new BlockAttributes(body, document, whole.attributes());
        this.inlines = new InlineWriter(body, attributes, whole, html);
        this.tables = new TableWriter(html, inlines);
        this.lists = new ListWriter(this, body, attributes, html, inlines, options.isGfm());
        this.codes = new CodeWriter(html, options);
        this.formulas = new MathWriter(html, options);
        this.notes = new FootnoteWriter(this, inlines, whole.footnotes(), html, options);
    }

    /// Writes a whole tree.
    ///
    /// @param fragments how Markdown within raw HTML is written
    /// @param sources where blocks come from, which they are to say; null for nothing of it
    static String write(
            String body, Document document, Fragments fragments, @Nullable Sources sources) {
        BlockWriter writer = new BlockWriter(body, document, fragments, sources);
        writer.children(document);
        if (fragments.depth() == 0) {
            if (BlankLines.isAtEnd(body)) {
                writer.html.raw("\n");
            }
            writer.end();
        }
        return writer.html.toString();
    }

    /// Puts notes and contents where they belong.
    private void end() {
        int start = html.length();
        notes.write();
        if (notesPlace >= 0) {
            String written = html.cut(start);
            html.insert(notesPlace, written);
            contents.shift(notesPlace, written.length());
        }
        contents.insertInto(html);
    }

    private void children(Node parent) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            block(node);
        }
    }

    /// Writes a block, and an empty line where one stands above it (`convert_blank` in kramdown's
    /// `converter/html.rb`).
    void block(Node node) {
        if (isBlankAbove(node)) {
            html.raw("\n");
        }
        bare(node);
    }

    private boolean isBlankAbove(Node node) {
        Node before = node.getPrevious();
        boolean own =
                before == null
                        ? node.getParent() instanceof Document
                        : BlankLines.isBelowLine(body, before.getEndOffset(), node);
        return own && BlankLines.isAbove(body, node);
    }

    private void bare(Node node) {
        switch (node) {
            case Paragraph paragraph -> paragraph(paragraph);
            case Heading heading -> heading(heading);
            case BlockQuote quote -> container("blockquote", quote);
            case DefinitionList list -> lists.definitions(list);
            case BulletList list -> list("ul", list);
            case ListBlock list -> list("ol", list);
            case FencedCodeBlock code -> codes.fenced(code, linesOf(code), of(code));
            case IndentedCodeBlock code -> codes.block(linesOf(code), of(code));
            case ThematicBreak rule -> html.line().empty("hr", of(rule)).raw("\n");
            case HtmlBlockBase block ->
                    new RawHtmlWriter(block, linesOf(block), of(block), fragments, html).write();
            case MathBlock math -> formulas.block(math.formula(), of(math));
            case TableBlock table -> tables.write(table, of(table));
            case MarkdownHtmlBlock element -> element(element);
            case ExtensionBlock extension -> extension(extension);
            case FootnoteBlock _, Reference _, AbbreviationDefinition _, KramdownLine _ -> {}
            default -> children(node);
        }
    }

    private void paragraph(Paragraph paragraph) {
        SpanLink figure = inlines.standaloneImage(paragraph);
        if (figure != null) {
            inlines.figure(figure, of(paragraph));
            return;
        }
        html.line().open("p", of(paragraph));
        inlines.children(paragraph);
        html.close("p").raw("\n");
    }

    /// The lines of a block without the marks around it, each with `\n`. flexmark's own way to join
    /// them takes time in proportion to the square of their number.
    private static String linesOf(Block block) {
        StringBuilder lines = new StringBuilder();
        for (BasedSequence line : block.getContentLines()) {
            boolean joined = !lines.isEmpty() && lines.charAt(lines.length() - 1) != '\n';
            lines.append(joined ? " " : "").append(line);
        }
        String text = lines.toString();
        return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
    }

    private void element(MarkdownHtmlBlock element) {
        Map<String, String> all = new LinkedHashMap<>(element.tag().attributes());
        all.remove("markdown");
        all.putAll(of(element));
        inHtml++;
        html.line().open(element.tag().name(), all).raw("\n").indent(1);
        children(element);
        html.indent(-1).line().close(element.tag().name()).raw("\n");
        inHtml--;
    }

    private void extension(ExtensionBlock extension) {
        String content = linesOf(extension);
        if (extension.isComment()) {
            html.line().raw("<!-- " + content.replace("--", "- -") + " -->\n");
        } else if (extension.isHtml()) {
            html.raw(content).raw("\n");
        }
    }

    private void container(String name, Node node) {
        html.line().open(name, of(node)).raw("\n").indent(1);
        children(node);
        html.indent(-1).line().close(name).raw("\n");
    }

    private void heading(Heading heading) {
        Map<String, String> all = new LinkedHashMap<>(of(heading));
        if (heading.isExplicitAnchorRefId()) {
            all.putIfAbsent("id", heading.getAnchorRefId());
        }
        if (!all.containsKey("id") && options.autoIds()) {
            String shown =
                    options.autoIdStripping()
                            ? HeaderText.of(heading, body)
                            : heading.getText().toString();
            all.put("id", inHtml > 0 || !options.isGfm() ? ids.idInHtml(shown) : ids.idOf(shown));
        }
        int shownLevel = heading.getLevel() + options.headerOffset();
        String name = "h" + Math.clamp(shownLevel, 1, 6);
        html.line().open(name, all);
        int start = html.length();
        inlines.children(heading);
        contents.add(heading.getLevel(), all, html.since(start));
        html.close(name).raw("\n");
    }

    private void list(String name, ListBlock list) {
        boolean inner = fragments.depth() > 0; // whose place in the whole is not known
        if (!inner && attributes.refersTo(list, "toc") && !contents.hasPlace()) {
            contents.placeAt(html.length(), name, of(list));
        } else if (!inner && attributes.refersTo(list, "footnotes") && notesPlace < 0) {
            notesPlace = html.length();
        } else {
            lists.list(name, list);
        }
    }

    /// The attributes of a block's own element.
    Map<String, String> of(Node block) {
        Map<String, String> own = attributes.of(block);
        if (sources == null) {
            return own;
        }
        Map<String, String> all = new LinkedHashMap<>(own);
        BasedSequence chars = block.getChars();
        sources.of(chars.getStartOffset(), chars.getEndOffset())
                .ifPresent(span -> all.put("data-source", span.start() + "-" + span.end()));
        return all;
    }
}
