package fr.chapeau.app.preview;

import fr.chapeau.i18n.Texts;
import fr.chapeau.markdown.SafeHtml;
import fr.chapeau.markdown.SafeNode;
import fr.chapeau.problem.MessageKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Shows a page as a reader gets it who sees no pictures: each makes way for its text alternative.
/// Drawings (`svg`) stay. Thread-safe; takes time in proportion to the page.
///
/// What stands in the place of a picture keeps its place in the text. The words for one without an
/// alternative are not text of the page, so that a click beside them counts the article's words
/// alone.
public final class Alternatives {
    private static final String BOX = "chapeau-alternative";

    private final Texts texts;

    /// What a picture says to those who do not see it.
    sealed interface Alternative {

        /// Its words.
        record Words(String words) implements Alternative {}

        /// Nothing: it is said to be there for the eye alone.
        record Decorative() implements Alternative {}

        /// Nothing, and nobody knows why.
        record Missing() implements Alternative {}
    }

    /// @param texts in the language of the interface
    public Alternatives(Texts texts) {
        this.texts = texts;
    }

    /// The page with alternatives in the place of its pictures.
    public ShownPage of(ShownPage page) {
        List<ShownPage.Sheet> sheets = new ArrayList<>(page.sheets());
        sheets.add(OwnSheet.ALTERNATIVES.sheet());
        return new ShownPage(page.root(), page.body(), sheets, instead(page.nodes()));
    }

    private List<SafeNode> instead(List<SafeNode> nodes) {
        return nodes.stream()
                .map(node -> node instanceof SafeNode.Tag tag ? instead(tag) : node)
                .toList();
    }

    private SafeNode instead(SafeNode.Tag tag) {
        return isPicture(tag)
                ? box(tag)
                : new SafeNode.Tag(
                        tag.name(), tag.attributes(), tag.source(), instead(tag.children()));
    }

    private static boolean isPicture(SafeNode.Tag tag) {
        return tag.name().equals("img")
                || "img".equals(tag.attributes().get(SafeHtml.NOT_SHOWN))
                || (tag.name().equals("input")
                        && "image".equalsIgnoreCase(tag.attributes().get("type")));
    }

    private SafeNode box(SafeNode.Tag picture) {
        Map<String, String> attributes = new HashMap<>();
        List<SafeNode> content = List.of();
        switch (of(picture.attributes())) {
            case Alternative.Words(String words) -> {
                attributes.put("class", BOX);
                content = List.of(new SafeNode.Text(words));
            }
            case Alternative.Decorative() ->
                    label(attributes, "decorative", PreviewMessage.PICTURE_DECORATIVE);
            case Alternative.Missing() ->
                    label(attributes, "missing", PreviewMessage.ALTERNATIVE_MISSING);
        }
        String id = picture.attributes().get("id");
        if (id != null) {
            attributes.put("id", id);
        }
        return new SafeNode.Tag("span", attributes, picture.source(), content);
    }

    private void label(Map<String, String> attributes, String kind, MessageKey words) {
        attributes.put("class", BOX + " " + kind);
        attributes.put("data-label", texts.of(words));
    }

    /// In the order of "Accessible Name and Description Computation", as far as a page can say it
    /// without looking elsewhere; a title speaks for a picture only where it has no `alt`.
    static Alternative of(Map<String, String> picture) {
        String role = picture.getOrDefault("role", "").strip().toLowerCase(Locale.ROOT);
        String label = picture.getOrDefault("aria-label", "").strip();
        String alt = picture.get("alt");
        String title = picture.getOrDefault("title", "").strip();
        if ("true".equals(picture.get("aria-hidden"))
                || role.equals("presentation")
                || role.equals("none")) {
            return new Alternative.Decorative();
        }
        if (!label.isEmpty()) {
            return new Alternative.Words(label);
        }
        if (alt != null) {
            return alt.isBlank()
                    ? new Alternative.Decorative()
                    : new Alternative.Words(alt.strip());
        }
        return title.isEmpty() ? new Alternative.Missing() : new Alternative.Words(title);
    }
}
