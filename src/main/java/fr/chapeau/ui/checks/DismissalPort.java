package fr.chapeau.ui.checks;

import fr.chapeau.app.article.CheckedArticle;
import fr.chapeau.app.article.Remark;
import fr.chapeau.app.dismissal.KeptDismissal;
import fr.chapeau.problem.Problem;
import java.util.Optional;
import java.util.function.Consumer;

/// Keeps what is set aside of the findings of one article. FX thread only; the article's next state
/// shows what came of it.
public interface DismissalPort {

    /// Sets a finding aside.
    ///
    /// @param of in which it was found
    /// @param done told once it is kept, or why it could not be
    void dismiss(CheckedArticle of, Remark remark, String reason, Consumer<Optional<Problem>> done);

    /// Has a finding reported again, or forgets a dismissal that no longer applies.
    void bringBack(KeptDismissal kept);
}
