package fr.chapeau.markdown;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/// Makes the HTML of a post harmless for the preview: nothing in it can run, be sent, navigate or
/// be fetched, whatever the post holds.
///
/// Style sheets of the post stay, since they are part of how it looks: what they could fetch is
/// barred by the page's content security policy.
///
/// [Allowed] says what may stay. Thread-safe.
public final class SafeHtml {

    /// Decides about the addresses and words that the page brings from outside the post.
    public interface Surroundings {

        /// Address under which a picture, sound or film of the post may be shown, or the empty
        /// string where it may not.
        String media(String address);

        /// Words in place of something that is not shown.
        ///
        /// @param element name of the element in lower case
        /// @param address what it pointed to, or the empty string
        String notShown(String element, String address);
    }

    /// Attribute of what stands in the place of an element: the name of that element.
    public static final String NOT_SHOWN = "data-not-shown";

    private static final List<String> KEPT_OF_PICTURES =
            List.of("alt", "title", "role", "aria-label", "aria-hidden", "data-source");

    private final Surroundings surroundings;

    public SafeHtml(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /// A fragment, safe to show.
    public SafeBody fragment(String html) {
        Document document = Jsoup.parseBodyFragment(html);
        clean(document.body(), Allowed.IN_POSTS);
        return new SafeTree().of(document.body());
    }

    /// A whole page, each part of it safe to show.
    public SafePage page(String html) {
        Document document = Jsoup.parse(html);
        document.outputSettings().prettyPrint(false);
        List<SafePage.Sheet> sheets = new ArrayList<>();
        for (Element element : document.select("style, link[rel~=(?i)^stylesheet$][href]")) {
            boolean linked = element.normalName().equals("link");
            sheets.add(
                    new SafePage.Sheet(
                            linked ? element.attr("href") : "",
                            linked ? "" : element.data(),
                            element.attr("media")));
        }
        Map<String, String> root = attributesOf(document.child(0));
        Map<String, String> body = attributesOf(document.body());
        clean(document.body(), Allowed.IN_PAGES);
        return new SafePage(root, body, sheets, new SafeTree().of(document.body()));
    }

    private static Map<String, String> attributesOf(Element element) {
        Map<String, String> kept = new HashMap<>();
        for (Attribute attribute : element.attributes()) {
            if (Allowed.IN_PAGES.keeps(attribute.getKey())) {
                kept.put(attribute.getKey(), attribute.getValue());
            }
        }
        return kept;
    }

    /// Walks without recursion: a hostile post may nest deeper than any stack.
    private void clean(Element body, Allowed allowed) {
        List<Node> open = new ArrayList<>(body.childNodes());
        while (!open.isEmpty()) {
            Node node = open.removeLast();
            switch (node) {
                case Comment comment -> comment.remove();
                case Element element -> open.addAll(cleaned(element, allowed));
                default -> {}
            }
        }
    }

    /// Makes one element harmless.
    ///
    /// @return the nodes below it that are still to be looked at
    private List<Node> cleaned(Element element, Allowed allowed) {
        String name = element.normalName();
        List<Node> children = new ArrayList<>(element.childNodes());
        if (allowed.named().contains(name)) {
            element.replaceWith(notice(name, element.attr(name.equals("object") ? "data" : "src")));
            return List.of();
        }
        if (allowed.dropped().contains(name)) {
            element.remove();
            return List.of();
        }
        if (name.equals("form") && allowed.data()) {
            element.tagName("div"); // it keeps its look and sends nothing
        } else if (!allowed.elements().contains(name)) {
            element.unwrap();
            return children;
        }
        if (name.equals("img") && surroundings.media(element.attr("src")).isEmpty()) {
            element.replaceWith(instead(element));
            return List.of();
        }
        attributes(element, allowed);
        return children;
    }

    /// What stands in the place of a picture that is not shown keeps what the picture says of
    /// itself, and its place.
    private Element instead(Element image) {
        String words = image.attr("alt").isBlank() ? "" : " " + image.attr("alt");
        Element notice = notice("img", image.attr("src")).appendText(words);
        notice.attr(NOT_SHOWN, "img");
        for (String name : KEPT_OF_PICTURES) {
            if (image.hasAttr(name)) {
                notice.attr(name, image.attr(name));
            }
        }
        return notice;
    }

    private Element notice(String name, String address) {
        return new Element("span").addClass("not-shown").text(surroundings.notShown(name, address));
    }

    private void attributes(Element element, Allowed allowed) {
        for (Attribute attribute : element.attributes().asList()) {
            String key = attribute.getKey().toLowerCase(Locale.ROOT);
            String value = attribute.getValue();
            switch (key) {
                case "src", "poster" -> element.attr(key, surroundings.media(value));
                case "href" -> {
                    // A place of the same page may be reached; any other link only says where it
                    // goes.
                    boolean link = element.normalName().equals("a");
                    if (!value.startsWith("#") || !link) {
                        element.removeAttr(attribute.getKey());
                    }
                    if (!value.startsWith("#") && link) {
                        element.attr("data-href", value);
                        if (element.attr("title").isEmpty()) {
                            element.attr("title", value);
                        }
                    }
                }
                default -> {
                    if (!allowed.keeps(key)) {
                        element.removeAttr(attribute.getKey());
                    }
                }
            }
        }
    }
}
