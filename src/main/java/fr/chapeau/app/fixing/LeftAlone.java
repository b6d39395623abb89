package fr.chapeau.app.fixing;

import fr.chapeau.problem.Message;
import fr.chapeau.problem.MessageKey;
import fr.chapeau.problem.Problem;
import fr.chapeau.site.PostFile;

/// An article that stays as it is, and why.
///
/// @param title what it is called
public record LeftAlone(PostFile post, String title, Message why) {

    static LeftAlone of(FixTarget target, Problem why) {
        return new LeftAlone(target.post(), target.title(), why.message());
    }

    /// One for a reason that needs no further words.
    public static LeftAlone of(FixTarget target, MessageKey why) {
        return new LeftAlone(target.post(), target.title(), Message.of(why));
    }
}
