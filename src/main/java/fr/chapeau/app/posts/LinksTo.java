package fr.chapeau.app.posts;

import fr.chapeau.app.files.PostFiles;
import fr.chapeau.problem.Outcome;
import fr.chapeau.site.Appearance;
import fr.chapeau.site.PostAddress;
import fr.chapeau.site.PostFile;
import fr.chapeau.site.PostSummary;
import fr.chapeau.site.Site;
import fr.chapeau.text.FileText;
import fr.chapeau.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds where other posts name a post: by its address, or by its file as `link` and `post_url` do.
/// Reads every post, so never on the JavaFX thread; interrupting it ends it early.
public final class LinksTo {
    private final Site site;

    /// The links within a site.
    public LinksTo(Site site) {
        this.site = site;
    }

    /// One mention, in a body or a front matter.
    ///
    /// @param from the post that it stands in
    /// @param span in that post's text, without byte order mark
    /// @param written as it stands there
    public record Mention(PostFile from, Span span, String written) {}

    /// What was found.
    ///
    /// @param unread posts that could not be read, in which there may be more
    public record Found(List<Mention> mentions, List<PostFile> unread) {
        /// Nothing, looked for everywhere.
        public static final Found NOTHING = new Found(List.of(), List.of());

        public Found {
            mentions = List.copyOf(mentions);
            unread = List.copyOf(unread);
        }
    }

    /// The mentions of a post in all others.
    ///
    /// @param appearance where the post is on the site
    public Found of(PostFile post, Appearance appearance, List<PostSummary> all) {
        Pattern names = names(post, appearance);
        List<Mention> mentions = new ArrayList<>();
        List<PostFile> unread = new ArrayList<>();
        for (PostSummary other : all) {
            if (Thread.currentThread().isInterrupted()) {
                break;
            }
            PostFile from = other.file();
            if (from.path().equals(post.path())) {
                continue;
            }
            switch (PostFiles.read(site.root().resolve(from.path()))) {
                case Outcome.Done<FileText>(FileText text) ->
                        find(from, text.text(), names, mentions);
                case Outcome.Refused<FileText> refused -> unread.add(from);
                case Outcome.Failed<FileText> failed -> unread.add(from);
            }
        }
        return new Found(mentions, unread);
    }

    private static void find(PostFile from, String text, Pattern names, List<Mention> mentions) {
        Matcher found = names.matcher(text);
        while (found.find()) {
            mentions.add(new Mention(from, new Span(found.start(), found.end()), found.group()));
        }
    }

    /// Whole names only: `/actus/jardin` is not mentioned by `/actus/jardins`.
    private static Pattern names(PostFile post, Appearance appearance) {
        Set<String> names = new LinkedHashSet<>();
        appearance
                .place()
                .ifPresent(address -> {
                    names.add(address.readable());
                    names.add(address.baseurl() + address.url());
                    names.add(address.url());
                    names.add(new PostAddress("", address.url(), address.file()).readable());
                });
        names.add(post.path().toString().replace('\\', '/'));
        if (post.collection().label().equals("posts")) {
            names.add("post_url " + NameHabit.stem(post));
        }
        List<String> alternatives = new ArrayList<>();
        for (String name : names) {
            String bare = name.endsWith("/") ? name.substring(0, name.length() - 1) : name;
            if (bare.length() > 1) {
                alternatives.add(Pattern.quote(bare));
            }
        }
        return Pattern.compile(
                "(?<![\\p{L}\\p{N}_/.%-])(?:"
                        + String.join("|", alternatives)
                        + ")(?![\\p{L}\\p{N}_%-]|/[\\p{L}\\p{N}]|\\.[\\p{L}\\p{N}])");
    }
}
