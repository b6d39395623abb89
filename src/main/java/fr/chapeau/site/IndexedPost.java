package fr.chapeau.site;

import fr.chapeau.frontmatter.PsychValue;
import java.util.Map;

/// What an index keeps of one post.
public final class IndexedPost {
    private final PostSummary summary;
    private final Sample.Fields sample;
    private final Map<String, PsychValue> defaults;
    private final Map<String, ReferenceTarget.By> names;

    /// @param defaults what the post inherits; the same map for all posts of one scope
    IndexedPost(PostSummary summary, Sample.Fields sample, Map<String, PsychValue> defaults) {
        this.summary = summary;
        this.sample = sample;
        this.defaults = defaults;
        this.names = PostNames.of(summary);
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

    /// By which other posts would tell this one.
    Map<String, ReferenceTarget.By> names() {
        return names;
    }
}
