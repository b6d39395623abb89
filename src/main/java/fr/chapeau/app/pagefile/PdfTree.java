package fr.chapeau.app.pagefile;

import fr.chapeau.app.preview.ShownPage;
import fr.chapeau.i18n.Texts;
import fr.chapeau.markdown.SafeHtml;
import fr.chapeau.markdown.SafeNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.DOMException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/// Makes of a page the tree that is set on paper.
final class PdfTree {
    /// Nothing of them can be on paper, or is left to a post to say.
    private static final Set<String> LEFT_OUT = Set.of("style", "video", "audio", "source");

    /// Names that mean more on paper than in a page.
    private static final Set<String> NOT_KEPT = Set.of("src", "poster", SafeHtml.NOT_SHOWN);

    private final Texts texts;
    private final PdfPictures pictures;
    private final Document document;

    PdfTree(Texts texts, PdfPictures pictures) {
        this.texts = texts;
        this.pictures = pictures;
        try {
            document = DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e); // nothing was configured
        }
    }

    /// The tree of a page.
    ///
    /// @param css after the page's own sheets
    Document of(SentPage sent, String css) {
        Element html = document.createElement("html");
        html.setAttribute("lang", sent.language());
        document.appendChild(html);
        Element head = child(html, "head");
        child(head, "title").setTextContent(sent.title());
        Element description = child(head, "meta"); // readers of tagged files ask for one
        description.setAttribute("name", "description");
        description.setAttribute("content", sent.title());
        for (ShownPage.Sheet sheet : sent.page().sheets()) {
            child(head, "style").setTextContent(sheet.css());
        }
        child(head, "style").setTextContent(css);
        Element body = child(html, "body");
        append(sent.page().nodes(), body);
        return document;
    }

    private Element child(Element parent, String name) {
        Element child = document.createElement(name);
        parent.appendChild(child);
        return child;
    }

    private void append(List<SafeNode> nodes, Element parent) {
        for (SafeNode node : nodes) {
            switch (node) {
                case SafeNode.Text(String text) ->
                        parent.appendChild(document.createTextNode(printable(text)));
                case SafeNode.Drawing drawing -> {}
                case SafeNode.Tag tag -> append(tag, parent);
            }
        }
    }

    private void append(SafeNode.Tag tag, Element parent) {
        if (LEFT_OUT.contains(tag.name())) {
            return;
        }
        String source = tag.attributes().getOrDefault("src", "");
        if (tag.name().equals("img") && !pictures.has(source)) {
            box(tag, parent);
            return;
        }
        Element element = child(parent, tag.name());
        for (Map.Entry<String, String> attribute : tag.attributes().entrySet()) {
            if (!NOT_KEPT.contains(attribute.getKey())) {
                give(element, attribute.getKey(), attribute.getValue());
            }
        }
        if (tag.name().equals("img")) {
            element.setAttribute("src", source);
            element.setAttribute("alt", tag.attributes().getOrDefault("alt", ""));
        }
        append(tag.children(), element);
    }

    private void box(SafeNode.Tag picture, Element parent) {
        String words = picture.attributes().getOrDefault("alt", "").strip();
        Element box = child(parent, "span");
        box.setAttribute("class", "not-shown");
        box.setTextContent(
                printable(
                        words.isEmpty()
                                ? texts.of(PageFileMessage.PICTURE_LEFT_OUT)
                                : texts.of(PageFileMessage.PICTURE_LEFT_OUT_NAMED, words)));
    }

    private static void give(Element element, String name, String value) {
        try {
            element.setAttribute(name, printable(value));
        } catch (DOMException e) {
            // A name that only a reader of HTML takes; nothing on paper depends on it.
        }
    }

    /// Without control characters, which XML cannot hold.
    private static String printable(String text) {
        StringBuilder printable = new StringBuilder(text.length());
        text.codePoints()
                .filter(c -> c >= ' ' || c == '\n' || c == '\t')
                .forEach(printable::appendCodePoint);
        return printable.toString();
    }
}
