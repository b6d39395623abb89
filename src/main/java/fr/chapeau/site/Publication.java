package fr.chapeau.site;

/// Whether readers of the site get to see a post.
public enum Publication {
    PUBLISHED,
    /// `published: false`, a draft, or nothing that Jekyll builds.
    UNPUBLISHED,
    /// Its date is yet to come.
    SCHEDULED
}
