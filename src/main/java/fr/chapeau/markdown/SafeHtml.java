package fr.chapeau.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
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
/// Lists say what is allowed, never what is forbidden, so that an element or attribute nobody
/// thought of is shut out. Thread-safe.
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

    private static final Set<String> ELEMENTS =
            Set.of(
                    ("a abbr address article aside audio b bdi bdo big blockquote br caption center cite"
                                    + " code col colgroup dd del details dfn div dl dt em figcaption"
                                    + " figure font footer h1 h2 h3 h4 h5 h6 header hgroup hr i img ins"
                                    + " kbd li main mark nav ol p picture pre q rp rt ruby s samp"
                                    + " section small source span strike strong style sub summary sup table"
                                    + " tbody td tfoot th thead time tr tt u ul var video wbr")
                            .split(" "));

    /// Elements whose content goes with them; of any other unknown element the content stays.
    private static final Set<String> DROPPED_WITH_CONTENT =
            Set.of(
                    ("script noscript template head title base link meta frameset applet param svg math"
                                    + " select textarea datalist noembed noframes plaintext xmp")
                            .split(" "));

    /// Elements of which the reader is told that they are not shown here.
    private static final Set<String> NAMED =
            Set.of("iframe", "object", "embed", "form", "frame", "portal", "canvas", "svg");

    private static final Set<String> ATTRIBUTES =
            Set.of(
                    ("id class title lang dir align valign width height border colspan rowspan scope"
                                    + " headers start reversed type value alt cite datetime style role"
                                    + " span summary abbr controls loop muted open color face size"
                                    + " bgcolor cellpadding cellspacing hidden name")
                            .split(" "));

    private final Surroundings surroundings;

    public SafeHtml(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /// The top-level pieces of a fragment, each safe to show.
    public List<SafePiece> pieces(String fragment) {
        Document document = Jsoup.parseBodyFragment(fragment);
        document.outputSettings().prettyPrint(false);
        clean(document.body());
        List<SafePiece> pieces = new ArrayList<>();
        for (Node node : document.body().childNodes()) {
            SafePiece piece = SafePiece.of(node);
            if (!piece.html().isBlank()) {
                pieces.add(piece);
            }
        }
        return pieces;
    }

    /// Walks without recursion: a hostile post may nest deeper than any stack.
    private void clean(Element body) {
        List<Node> open = new ArrayList<>(body.childNodes());
        while (!open.isEmpty()) {
            Node node = open.removeLast();
            switch (node) {
                case Comment comment -> comment.remove();
                case Element element -> open.addAll(cleaned(element));
                default -> {}
            }
        }
    }

    /// Makes one element harmless.
    ///
    /// @return the nodes below it that are still to be looked at
    private List<Node> cleaned(Element element) {
        String name = element.normalName();
        List<Node> children = new ArrayList<>(element.childNodes());
        if (NAMED.contains(name)) {
            element.replaceWith(notice(name, element.attr(name.equals("object") ? "data" : "src")));
            return List.of();
        }
        if (DROPPED_WITH_CONTENT.contains(name)) {
            element.remove();
            return List.of();
        }
        if (!ELEMENTS.contains(name)) {
            element.unwrap();
            return children;
        }
        if (name.equals("img") && surroundings.media(element.attr("src")).isEmpty()) {
            String words = element.attr("alt").isBlank() ? "" : " " + element.attr("alt");
            element.replaceWith(notice(name, element.attr("src")).appendText(words));
            return List.of();
        }
        attributes(element);
        return children;
    }

    private Element notice(String name, String address) {
        return new Element("span").addClass("not-shown").text(surroundings.notShown(name, address));
    }

    private void attributes(Element element) {
        for (Attribute attribute : element.attributes().asList()) {
            String key = attribute.getKey().toLowerCase(Locale.ROOT);
            String value = attribute.getValue();
            switch (key) {
                case "src", "poster" -> element.attr(key, surroundings.media(value));
                case "href" -> {
                    // A place of the same page may be reached; any other link only says where it
                    // goes.
                    if (!value.startsWith("#") && element.normalName().equals("a")) {
                        element.removeAttr(attribute.getKey()).attr("data-href", value);
                        if (element.attr("title").isEmpty()) {
                            element.attr("title", value);
                        }
                    }
                }
                default -> {
                    if (!ATTRIBUTES.contains(key)
                            && !key.startsWith("aria-")
                            && !key.equals("data-source")) {
                        element.removeAttr(attribute.getKey());
                    }
                }
            }
        }
    }
}
