package fr.chapeau.app.preview;

import fr.chapeau.problem.Message;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What the preview shows of a post as the site will: its whole page, safe to show, and the body
/// alone as HTML to read.
///
/// @param page null where the site has no layout for the post
/// @param source the body as the converter made it
/// @param notes what is not as it will be, in words
public record SitePreview(@Nullable Page page, String source, List<Message> notes) {

    public SitePreview {
        notes = List.copyOf(notes);
    }

    /// Empty where the built-in page has to do.
    public Optional<Page> sitePage() {
        return Optional.ofNullable(page);
    }

    /// A whole page.
    ///
    /// @param root attributes of `html`
    /// @param body attributes of `body`
    /// @param sheets style sheets, which name nothing outside the checkout
    /// @param html what stands in the body
    public record Page(
            Map<String, String> root, Map<String, String> body, List<Sheet> sheets, String html) {
        public Page {
            root = Map.copyOf(root);
            body = Map.copyOf(body);
            sheets = List.copyOf(sheets);
        }
    }

    /// A style sheet.
    ///
    /// @param media that it is for; empty for all
    public record Sheet(String css, String media) {}
}
