package fr.chapeau.app.preview;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What stands above the body of a post: plain text, none of it HTML.
///
/// @param kicker names where the post belongs: its collection and categories
/// @param date in words, empty where the post has none
/// @param leads long texts of the front matter in their order, such as the chapeau
public record ArticleHead(
        List<String> kicker,
        String title,
        String date,
        List<String> leads,
        List<Picture> pictures,
        List<String> tags) {

    public ArticleHead {
        kicker = List.copyOf(kicker);
        leads = List.copyOf(leads);
        pictures = List.copyOf(pictures);
        tags = List.copyOf(tags);
    }

    /// A picture that the front matter names.
    ///
    /// @param source address as the front matter has it
    /// @param alternative null where the post gives none
    /// @param legend empty where there is none
    public record Picture(String source, @Nullable String alternative, String legend) {}
}
