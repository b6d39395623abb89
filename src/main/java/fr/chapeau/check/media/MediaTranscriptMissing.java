package fr.chapeau.check.media;

import fr.chapeau.check.CheckedPost;
import fr.chapeau.check.Finding;
import fr.chapeau.check.Rule;
import fr.chapeau.check.RuleInfo;
import fr.chapeau.check.TextField;
import fr.chapeau.markdown.HtmlAttribute;
import fr.chapeau.markdown.HtmlTag;
import fr.chapeau.problem.Severity;
import fr.chapeau.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds videos and sounds on a page that speaks of no transcript: whoever cannot hear or see them
/// gets nothing of what they say. Whether a transcript that is there says enough, people judge.
///
/// Advice, and one finding a post: RGAA 4.1.2 asks for a transcript *or* an audio description of a
/// synchronised medium (4.1), and for captions (4.3), which often lie with the player's platform,
/// and it lets a medium be the alternative of a text on the page (4.1, special cases). What cannot
/// be seen here can make the page conform, so that no program may call it a defect; and one
/// transcript page answers for all media of a post.
public final class MediaTranscriptMissing implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.of("media-transcript-missing", Severity.ADVICE, "found", "several");

    private static final Set<String> PLAYERS = Set.of("video", "audio");
    private static final Set<String> FRAMES = Set.of("iframe", "embed", "object");

    /// Addresses of players of videos and sounds.
    private static final Pattern PLAYED =
            Pattern.compile(
                    "(?i)(?:https?:)?//(?:[\\w-]+\\.){0,4}(?:"
                            + "(?:youtube(?:-nocookie)?\\.com/(?:embed|v)/)"
                            + "|player\\.vimeo\\.com/|vimeo\\.com/event"
                            + "|dailymotion\\.com/(?:embed|player)"
                            + "|[\\w.-]{1,80}/videos?/embed/"
                            + "|soundcloud\\.com/player|spotify\\.com/embed|spotify\\.com/episode"
                            + "|podcasts\\.apple\\.com|deezer\\.com/(?:plugins|widget|\\w{2}/widget)"
                            + "|ausha\\.co|acast\\.com|podbean\\.com|ina\\.fr/player)"
                            + "|.{0,400}\\.(?:mp4|webm|ogv|m4v|mp3|ogg|m4a|wav)(?:[?#].*)?$");

    /// Tags of Liquid that show a player.
    private static final Pattern LIQUID =
            Pattern.compile(
                    "(?i)\\{%-?\\s{0,20}(?:include(?:_relative|_cached)?\\s{1,20}[\\w./-]{0,80})?"
                            + "(?:youtube|vimeo|dailymotion|peertube|video|podcast|audio)\\b");

    /// Keys of a front matter by which layouts show a player.
    private static final Pattern KEY =
            Pattern.compile(
                    "(?:youtube|vimeo|dailymotion|peertube|video|podcast|audio)"
                            + "(?:[_-](?:id|url|lien|link|embed|src))?");

    private static final Pattern TRANSCRIPT =
            Pattern.compile(
                    "(?i)\\btranscri(?:pt|re|t\\b)|version (?:textuelle|texte|écrite)"
                            + "|text version|verbatim|description (?:textuelle|détaillée)"
                            + "|équivalent (?:textuel|texte)"
                            + "|texte (?:de (?:la |cette )|du |de l.)(?:vidéo|film|podcast|audio|son"
                            + "|enregistrement|émission|entretien)"
                            + "|text of (?:the|this) (?:video|film|podcast|recording)");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckedPost post, Consumer<Finding> out) {
        List<Span> media = new ArrayList<>();
        for (TextField field : post.textFields()) {
            if (field.path().steps().size() == 1
                    && KEY.matcher(field.name()).matches()
                    && isAddress(field.scalar().text())) {
                media.add(field.span());
            }
        }
        for (HtmlTag tag : post.body().html().tags()) {
            if (isPlayer(tag)) {
                media.add(post.bodyPlaces().in(tag.span()));
            }
        }
        for (Span liquid : post.body().liquid()) {
            Matcher shown = LIQUID.matcher(post.body().body());
            if (shown.region(liquid.start(), liquid.end()).lookingAt()) {
                media.add(post.bodyPlaces().in(liquid));
            }
        }
        if (!media.isEmpty() && !TRANSCRIPT.matcher(post.text()).find()) {
            var says = media.size() == 1 ? INFO.says("found") : INFO.says("several", media.size());
            out.accept(Finding.of(INFO, media.getFirst(), says));
        }
    }

    /// A name, or an address of one word.
    private static boolean isAddress(String value) {
        String text = value.strip();
        return text.length() > 3 && text.chars().noneMatch(Character::isWhitespace);
    }

    private static boolean isPlayer(HtmlTag tag) {
        if (PLAYERS.contains(tag.name())) {
            return !isHidden(tag) && !isSilent(tag) && tag.attribute("aria-describedby").isEmpty();
        }
        return FRAMES.contains(tag.name())
                && !isHidden(tag)
                && tag.attribute(tag.name().equals("object") ? "data" : "src")
                        .map(HtmlAttribute::value)
                        .filter(address -> PLAYED.matcher(address.strip()).lookingAt())
                        .isPresent();
    }

    private static boolean isHidden(HtmlTag tag) {
        return tag.attribute("hidden").isPresent()
                || tag.attribute("aria-hidden")
                        .filter(hide -> hide.value().equals("true"))
                        .isPresent();
    }

    /// What moves without a sound and without a button decorates the page.
    private static boolean isSilent(HtmlTag tag) {
        return tag.attribute("muted").isPresent() && tag.attribute("controls").isEmpty();
    }
}
