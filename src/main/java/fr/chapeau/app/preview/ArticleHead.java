package fr.chapeau.app.preview;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What stands above the body of a post: plain text, none of it HTML.
///
/// @param kicker names where the post belongs: its collection and categories
/// @param date in words, empty where the post has none
/// @param facts of an event; none of any other article
/// @param leads long texts of the front matter in their order, such as the chapeau
public record ArticleHead(
        List<String> kicker,
        String title,
        String date,
        List<String> leads,
        List<Picture> pictures,
        List<Fact> facts,
        List<Attachment> attachments,
        List<String> tags) {

    public ArticleHead {
        kicker = List.copyOf(kicker);
        leads = List.copyOf(leads);
        pictures = List.copyOf(pictures);
        facts = List.copyOf(facts);
        attachments = List.copyOf(attachments);
        tags = List.copyOf(tags);
    }

    /// Something that is known of an event.
    ///
    /// @param label what it is: "Lieu"
    /// @param words what is known
    public record Fact(String label, String words) {}

    /// A document that the article offers.
    ///
    /// @param source address as the front matter has it
    /// @param label its title; the file's name where it has none
    /// @param format as people call it; empty where the name does not say
    /// @param size in bytes, or [#UNKNOWN]
    public record Attachment(String source, String label, String format, long size) {
        /// The size of a file that is not in the site.
        public static final long UNKNOWN = -1;
    }

    /// A picture that the front matter names.
    ///
    /// @param source address as the front matter has it
    /// @param alternative null where the post gives none
    /// @param legend empty where there is none
    public record Picture(String source, @Nullable String alternative, String legend) {}
}
