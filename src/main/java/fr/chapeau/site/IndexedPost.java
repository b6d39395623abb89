package fr.chapeau.site;

import fr.chapeau.frontmatter.PsychValue;
import java.util.Map;

/// What an index keeps of one post.
public final class IndexedPost {
    private final PostSummary summary;
    private final Sample.Fields sample;
    private final Map<String, PsychValue> defaults;
    private final Map<String, ReferenceTarget.By> names;
    private final PostFacts facts;
    private final FileStamp stamp;

    /// @param defaults what the post inherits; the same map for all posts of one scope
    IndexedPost(
            PostSummary summary,
            Sample.Fields sample,
            Map<String, PsychValue> defaults,
            PostFacts facts) {
        this(summary, sample, defaults, PostNames.of(summary), facts, FileStamp.NONE);
    }

    private IndexedPost(
            PostSummary summary,
            Sample.Fields sample,
            Map<String, PsychValue> defaults,
            Map<String, ReferenceTarget.By> names,
            PostFacts facts,
            FileStamp stamp) {
        this.summary = summary;
        this.sample = sample;
        this.defaults = defaults;
        this.names = names;
        this.facts = facts;
        this.stamp = stamp;
    }

    /// The same, read from a file.
    ///
    /// @param before that of the file before it was read, so that what is written later is seen
    IndexedPost readAt(FileStamp before) {
        return new IndexedPost(summary, sample, defaults, names, facts, before);
    }

    /// That of the file it was read from.
    FileStamp stamp() {
        return stamp;
    }

    public PostSummary summary() {
        return summary;
    }

    Sample.Fields sample() {
        return sample;
    }

    Map<String, PsychValue> defaults() {
        return defaults;
    }

    /// What other posts have to know of it.
    PostFacts facts() {
        return facts;
    }

    /// By which other posts would tell this one.
    Map<String, ReferenceTarget.By> names() {
        return names;
    }
}
