package fr.chapeau.check.date;

import fr.chapeau.check.CheckedPost;
import fr.chapeau.frontmatter.PsychValue;
import fr.chapeau.frontmatter.YamlEntry;
import fr.chapeau.frontmatter.YamlScalar;
import java.util.stream.StreamSupport;

/// Tells whether a post is still a draft by what it says itself.
final class Unpublished {

    private Unpublished() {}

    static boolean is(CheckedPost post) {
        boolean held =
                post.frontMatter()
                        .root()
                        .entry("published")
                        .map(YamlEntry::value)
                        .filter(value ->
                                value instanceof YamlScalar(_, _, _, PsychValue.Bool(boolean said))
                                        && !said)
                        .isPresent();
        boolean draft =
                StreamSupport.stream(post.path().spliterator(), false)
                        .anyMatch(part -> part.toString().equals("_drafts"));
        return held || draft;
    }
}
