package fr.chapeau.app.workspace;

import fr.chapeau.problem.Problem;
import java.util.List;

/// What others have changed in what a site says of itself.
///
/// @param configuration whether the configuration says something else: all posts are to be read
///   anew
/// @param anything whether it or the settings of the repository do: fields, rules and addresses may
///   be others
/// @param before what was to be said about the site
/// @param now what is to be said about it by now
public record SiteNews(
        boolean configuration, boolean anything, List<Problem> before, List<Problem> now) {

    /// All is as it was.
    public static final SiteNews NONE = new SiteNews(false, false, List.of(), List.of());

    public SiteNews {
        before = List.copyOf(before);
        now = List.copyOf(now);
    }
}
