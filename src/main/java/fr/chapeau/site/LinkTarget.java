package fr.chapeau.site;

/// What is known of where a link leads.
public sealed interface LinkTarget {

    /// Nothing: it leaves the site, or only the finished site tells.
    record Unknown() implements LinkTarget {}

    /// A post, a page or a file of the site.
    record Found() implements LinkTarget {}

    /// Nothing in the site has that address.
    ///
    /// @param near address of a post that may be meant, as a link would have it; empty for none
    /// @param title of that post
    record Missing(String near, String title) implements LinkTarget {}

    /// It is meant for another site or for a mailbox, but lacks what says so: browsers look for it
    /// below the page.
    ///
    /// @param protocol that should stand before it
    record Bare(String protocol) implements LinkTarget {}
}
