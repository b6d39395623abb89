package fr.chapeau.check;

import fr.chapeau.check.Picture.Origin;
import fr.chapeau.check.Picture.Trait;
import fr.chapeau.markdown.HtmlAttribute;
import fr.chapeau.markdown.HtmlTag;
import fr.chapeau.markdown.MarkdownDocument;
import fr.chapeau.markdown.MdImage;
import fr.chapeau.markdown.MdLink;
import fr.chapeau.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads the pictures of a Markdown text, those in raw HTML included.
final class BodyPictures {
    private static final Set<String> CODE = Set.of("pre", "code", "kbd", "samp");

    private final MarkdownDocument document;
    private final Places places;
    private final Set<Trait> shared;
    private final Set<Span> figuresWithCaption = new HashSet<>();
    private final EnclosingSpans<HtmlTag> figures;
    private final EnclosingSpans<MdLink> links;
    private final EnclosingSpans<HtmlTag> code;

    private sealed interface Found {
        Span span();

        record Markdown(MdImage image) implements Found {
            @Override
            public Span span() {
                return image.span();
            }
        }

        record Html(HtmlTag tag) implements Found {
            @Override
            public Span span() {
                return tag.span();
            }
        }
    }

    /// @param places where the document's text stands in the file
    /// @param shared traits of every picture in it
    BodyPictures(MarkdownDocument document, Places places, Set<Trait> shared) {
        this.document = document;
        this.places = places;
        this.shared = shared;
        List<HtmlTag> tags = document.html().tags();
        this.figures = enclosing(tags.stream().filter(tag -> tag.name().equals("figure")).toList());
        this.code = enclosing(tags.stream().filter(tag -> CODE.contains(tag.name())).toList());
        this.links = new EnclosingSpans<>(document.links(), MdLink::span);
        EnclosingSpans<HtmlTag> outer =
                enclosing(tags.stream().filter(tag -> tag.name().equals("figure")).toList());
        tags.stream()
                .filter(tag -> tag.name().equals("figcaption"))
                .filter(caption -> !document.htmlWords(caption.content()).isBlank())
                .forEach(caption ->
                        outer.around(caption.span())
                                .ifPresent(f -> figuresWithCaption.add(f.span())));
    }

    /// By place.
    List<Picture> read() {
        List<Found> found = new ArrayList<>();
        document.images().forEach(image -> found.add(new Found.Markdown(image)));
        document.html().tags("img").forEach(tag -> found.add(new Found.Html(tag)));
        found.sort(Comparator.comparing(Found::span));
        List<Picture> pictures = new ArrayList<>(found.size());
        for (Found each : found) {
            Set<Trait> traits = EnumSet.noneOf(Trait.class);
            traits.addAll(shared);
            if (figures.around(each.span())
                    .filter(figure -> figuresWithCaption.contains(figure.span()))
                    .isPresent()) {
                traits.add(Trait.CAPTIONED);
            }
            Optional<MdLink> link = links.around(each.span());
            boolean shown = code.around(each.span()).isEmpty();
            switch (each) {
                case Found.Markdown(MdImage image) -> pictures.add(markdown(image, link, traits));
                case Found.Html(HtmlTag tag) when shown -> pictures.add(html(tag, link, traits));
                case Found.Html _ -> {}
            }
        }
        return pictures;
    }

    private Picture markdown(MdImage image, Optional<MdLink> link, Set<Trait> traits) {
        String body = document.body();
        if (image.alone()) {
            traits.add(Trait.ALONE);
        }
        if (isText(image.title()) || captionFollows(image)) {
            traits.add(Trait.CAPTIONED);
        }
        if (isHidden(image.attributes().get("role"), image.attributes().get("aria-hidden"))) {
            traits.add(Trait.HIDDEN);
        }
        if (image.attributes().containsKey("alt") && image.alt().isEmpty()) {
            traits.add(Trait.HIDDEN);
        }
        if (isText(image.attributes().get("aria-label"))
                || isText(image.attributes().get("aria-labelledby"))) {
            traits.add(Trait.NAMED_OTHERWISE);
        }
        if (isComputed(image.altSpan())) {
            traits.add(Trait.COMPUTED);
        }
        if (image.onlyContentOfLink() && !isNamed(link)) {
            traits.add(Trait.IN_NAMELESS_LINK);
        }
        if (Companions.of(body, image.span(), image.destination())) {
            traits.add(Trait.ACCOMPANIED);
        }
        return new Picture(
                Origin.MARKDOWN,
                places.in(image.span()),
                image.destination(),
                image.alt(),
                places.in(image.altSpan()),
                traits,
                null);
    }

    private Picture html(HtmlTag tag, Optional<MdLink> link, Set<Trait> traits) {
        Optional<HtmlAttribute> alt = tag.attribute("alt");
        if (isText(value(tag, "aria-label"))
                || isText(value(tag, "aria-labelledby"))
                || isText(value(tag, "title"))) {
            traits.add(Trait.NAMED_OTHERWISE);
        }
        if (isHidden(value(tag, "role"), value(tag, "aria-hidden"))) {
            traits.add(Trait.HIDDEN);
        }
        if (alt.filter(attribute -> isComputed(attribute.valueSpan())).isPresent()) {
            traits.add(Trait.COMPUTED);
        }
        if (document.onlyContentOfLink(tag) && !isNamed(link)) {
            traits.add(Trait.IN_NAMELESS_LINK);
        }
        Span insertion =
                Span.at(Math.min(tag.span().start() + 1 + tag.name().length(), tag.span().end()));
        return new Picture(
                Origin.HTML,
                places.in(tag.span()),
                Optional.ofNullable(value(tag, "src")).orElse(""),
                alt.map(HtmlAttribute::value).orElse(null),
                places.in(alt.map(HtmlAttribute::valueSpan).orElse(insertion)),
                traits,
                null);
    }

    /// A line of emphasis right under a picture is how Markdown authors write a caption.
    private boolean captionFollows(MdImage image) {
        String body = document.body();
        int at = image.span().end();
        while (at < body.length() && (body.charAt(at) == ' ' || body.charAt(at) == '\r')) {
            at++;
        }
        return at + 2 < body.length()
                && body.charAt(at) == '\n'
                && (body.charAt(at + 1) == '*' || body.charAt(at + 1) == '_')
                && !Character.isWhitespace(body.charAt(at + 2));
    }

    private boolean isComputed(Span span) {
        String source = span.of(document.body());
        return source.contains("{{") || source.contains("{%");
    }

    private static boolean isNamed(Optional<MdLink> link) {
        return link.filter(named ->
                        isText(named.title())
                                || isText(named.attributes().get("title"))
                                || isText(named.attributes().get("aria-label"))
                                || isText(named.attributes().get("aria-labelledby")))
                .isPresent();
    }

    private static boolean isHidden(@Nullable String role, @Nullable String ariaHidden) {
        return "presentation".equals(role) || "none".equals(role) || "true".equals(ariaHidden);
    }

    private static boolean isText(@Nullable String value) {
        return value != null && !value.isBlank();
    }

    private static @Nullable String value(HtmlTag tag, String name) {
        return tag.attribute(name).map(HtmlAttribute::value).orElse(null);
    }

    /// Elements by the range from start tag to end tag.
    private static EnclosingSpans<HtmlTag> enclosing(List<HtmlTag> tags) {
        return new EnclosingSpans<>(tags, tag -> tag.span().union(tag.content()));
    }
}
