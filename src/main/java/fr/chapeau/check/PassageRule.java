package fr.chapeau.check;

import java.util.function.Consumer;

/// A rule that looks at each passage by itself, so that a passage in which nothing was found need
/// not be looked at again while it says the same.
public interface PassageRule extends Rule {

    /// Reports what the rule finds in a passage. Whether that is anything depends on nothing but
    /// what the passage says, how that is written, the language of the post and its site.
    void check(CheckedPost post, Passage passage, Consumer<Finding> out);

    /// Reports what it finds elsewhere in the post.
    @Override
    default void check(CheckedPost post, Consumer<Finding> out) {}
}
