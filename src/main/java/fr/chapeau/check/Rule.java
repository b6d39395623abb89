package fr.chapeau.check;

import java.util.function.Consumer;

/// One check: a post in, findings out. Pure, without state, usable from any thread; cost linear in
/// the length of the post, whatever the post holds.
public interface Rule {

    /// What is known of the rule without a post.
    RuleInfo info();

    /// Reports what the rule finds, in any order.
    void check(CheckedPost post, Consumer<Finding> out);

    /// Name in kebab case, as the rules page and `.chapeau.yml` use it.
    default String id() {
        return info().id();
    }
}
