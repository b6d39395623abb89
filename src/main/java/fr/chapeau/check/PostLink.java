package fr.chapeau.check;

import fr.chapeau.markdown.HtmlAttribute;
import fr.chapeau.markdown.HtmlTag;
import fr.chapeau.markdown.MarkdownDocument;
import fr.chapeau.markdown.MdLink;
import fr.chapeau.markdown.ProseRun;
import fr.chapeau.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A link of the body, however it is written.
///
/// @param span all of it, in offsets of the file
/// @param textSpan what stands between its brackets or tags
/// @param text the words it shows, pictures left out; U+FFFC for what Liquid will say
/// @param destination the address as it is written
/// @param destinationSpan where that is; in the definition, for a reference
/// @param attributes of the tag or of kramdown's list, with `title`
/// @param picture whether a picture lies in it
/// @param html whether it is a tag
public record PostLink(
        Span span,
        Span textSpan,
        String text,
        String destination,
        Span destinationSpan,
        Map<String, String> attributes,
        boolean picture,
        boolean html) {

    private static final Set<String> CODE = Set.of("pre", "code", "kbd", "samp");

    public PostLink {
        attributes = Map.copyOf(attributes);
    }

    /// What readers hear of it: the label if it has one, else its words.
    public String name() {
        String label = attributes.getOrDefault("aria-label", "");
        return (label.isBlank() ? text : label).strip();
    }

    /// Whether Liquid says where it leads or what it says.
    public boolean isComputed() {
        return destination.contains("{{")
                || destination.contains("{%")
                || text.indexOf(ProseRun.MASK) >= 0;
    }

    /// Something the tag or kramdown's list says of it.
    public Optional<String> attribute(String name) {
        return Optional.ofNullable(attributes.get(name)).filter(value -> !value.isBlank());
    }

    /// By place.
    static List<PostLink> of(MarkdownDocument body, Places places) {
        Starts pictures = Starts.ofPictures(body);
        List<PostLink> all = new ArrayList<>();
        for (MdLink link : body.links()) {
            all.add(markdown(link, places, pictures));
        }
        EnclosingSpans<HtmlTag> code =
                new EnclosingSpans<>(
                        body.html().tags().stream().filter(t -> CODE.contains(t.name())).toList(),
                        tag -> tag.span().union(tag.content()));
        for (HtmlTag tag : body.html().tags("a")) {
            if (tag.attribute("href").isPresent() && code.around(tag.span()).isEmpty()) {
                all.add(html(tag, body, places, pictures));
            }
        }
        all.sort(Comparator.comparing(PostLink::span));
        return List.copyOf(all);
    }

    private static PostLink markdown(MdLink link, Places places, Starts pictures) {
        Map<String, String> attributes = new HashMap<>(link.attributes());
        if (link.title() != null) {
            attributes.put("title", link.title());
        }
        return new PostLink(
                places.in(link.span()),
                places.in(link.textSpan()),
                link.text(),
                link.destination(),
                places.in(link.destinationSpan()),
                attributes,
                pictures.anyIn(link.span()),
                false);
    }

    private static PostLink html(
            HtmlTag tag, MarkdownDocument body, Places places, Starts pictures) {
        Map<String, String> attributes = new HashMap<>();
        tag.attributes().forEach(one -> attributes.putIfAbsent(one.name(), one.value()));
        HtmlAttribute href = tag.attribute("href").orElseThrow();
        Span content = tag.content();
        return new PostLink(
                places.in(tag.span().union(content)),
                places.in(content),
                tag.closing() == null ? String.valueOf(ProseRun.MASK) : body.htmlWords(content),
                href.value(),
                places.in(href.valueSpan()),
                attributes,
                pictures.anyIn(content),
                true);
    }
}
