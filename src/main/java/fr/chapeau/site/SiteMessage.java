package fr.chapeau.site;

import fr.chapeau.problem.MessageKey;

/// What opening a site has to say.
public enum SiteMessage implements MessageKey {
    /// {0} the folder.
    FOLDER_MISSING,
    /// {0} the folder.
    FOLDER_UNREADABLE,
    /// {0} the folder, from the root.
    FOLDER_SKIPPED,
    /// {0} the file, from the root.
    FILE_SKIPPED,
    /// {0} the file.
    CONFIG_UNREADABLE,
    /// {0} the file.
    CONFIG_NOT_UTF8,
    /// {0} the file, {1} the line, {2} what is wrong there.
    CONFIG_INVALID,
    /// {0} the file.
    CONFIG_TOML,
    /// {0} the file, {1} the key.
    CONFIG_LIST,
    /// {0} the file.
    CONFIG_COLLECTIONS,
    /// {0} the file, {1} the zone.
    CONFIG_TIMEZONE,
    /// {0} the file, {1} the folder.
    CONFIG_SOURCE,
    /// {0} the folder of the site, from the root.
    NESTED_SITE,
    /// {0} the folder.
    NO_POSTS,
    /// {0} the folder, {1} how many plain texts lie in it.
    NO_POSTS_BUT_TEXTS
}
