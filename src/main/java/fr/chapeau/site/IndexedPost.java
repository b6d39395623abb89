package fr.chapeau.site;

import fr.chapeau.frontmatter.PsychValue;
import java.util.Map;

/// What an index keeps of one post.
public final class IndexedPost {
    private final PostSummary summary;
    private final Sample.Fields sample;
    private final Map<String, PsychValue> defaults;

    /// @param defaults what the post inherits; the same map for all posts of one scope
    IndexedPost(PostSummary summary, Sample.Fields sample, Map<String, PsychValue> defaults) {
        this.summary = summary;
        this.sample = sample;
        this.defaults = defaults;
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
}
