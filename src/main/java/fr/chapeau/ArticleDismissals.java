package fr.chapeau;

import fr.chapeau.app.article.CheckedArticle;
import fr.chapeau.app.article.DismissedRemark;
import fr.chapeau.app.article.Remark;
import fr.chapeau.app.article.Remarks;
import fr.chapeau.app.article.SetAside;
import fr.chapeau.app.dismissal.DismissalFiles;
import fr.chapeau.app.dismissal.Dismissing;
import fr.chapeau.app.dismissal.KeptDismissal;
import fr.chapeau.app.workspace.SiteSession;
import fr.chapeau.check.Finding;
import fr.chapeau.git.Author;
import fr.chapeau.git.Checkout;
import fr.chapeau.problem.Outcome;
import fr.chapeau.problem.Problem;
import fr.chapeau.ui.checks.DismissalPort;
import fr.chapeau.ui.kit.Lane;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Sets findings of one open article aside and brings them back. FX thread only.
final class ArticleDismissals implements DismissalPort {
    private final SiteSession session;
    private final Lane git;
    private final Lane files;
    private final Supplier<SiteTools> tools;
    private final OpenArticle article;
    private final Runnable changed;

    /// @param git the lane of the checkout, which knows who decides
    /// @param files the lane in which posts are written
    /// @param changed told when something was set aside or brought back
    ArticleDismissals(
            SiteSession session,
            Lane git,
            Lane files,
            Supplier<SiteTools> tools,
            OpenArticle article,
            Runnable changed) {
        this.session = session;
        this.git = git;
        this.files = files;
        this.tools = tools;
        this.article = article;
        this.changed = changed;
    }

    @Override
    public void dismiss(
            CheckedArticle of, Remark remark, String reason, Consumer<Optional<Problem>> done) {
        Path post = article.path();
        Dismissing dismissing = dismissing();
        Dismissing.Subject subject =
                new Dismissing.Subject(
                        remark.finding(), all(of.remarks()), of.state().frontMatter().text());
        tools.get()
                .background()
                .run(
                        git,
                        this::author,
                        (String by) ->
                                work(() -> dismissing.dismiss(post, subject, reason, by), done));
    }

    @Override
    public void bringBack(KeptDismissal kept) {
        Dismissing dismissing = dismissing();
        work(
                () -> dismissing.bringBack(kept),
                why ->
                        why.ifPresentOrElse(
                                problem -> article.notices().show(ArticleDismissals.class, problem),
                                () -> article.notices().clear(ArticleDismissals.class)));
    }

    /// Others may have set something aside, or brought it back.
    void follow() {
        Path post = article.path();
        Set<KeptDismissal> known = known(article.model().checkedProperty().get().remarks());
        tools.get()
                .background()
                .run(
                        () -> new HashSet<>(files().of(post).kept()).equals(known),
                        (Boolean same) -> {
                            if (!same) {
                                article.model().refresh();
                            }
                        });
    }

    private static Set<KeptDismissal> known(Remarks remarks) {
        SetAside aside = remarks.setAside();
        Set<KeptDismissal> known = new HashSet<>(aside.stale());
        aside.findings().stream().map(DismissedRemark::kept).forEach(known::add);
        return known;
    }

    /// Every finding, set aside or not: several about the same text are told by their order.
    private static List<Finding> all(Remarks remarks) {
        Stream<Remark> aside = remarks.setAside().findings().stream().map(DismissedRemark::remark);
        List<Finding> all = new ArrayList<>();
        Stream.concat(remarks.all().stream(), aside).map(Remark::finding).forEach(all::add);
        return all;
    }

    /// Whoever Git takes for the author; nobody where it does not know, which is no reason not to
    /// keep the decision.
    private String author() {
        Outcome<Optional<Author>> found =
                session.workspace()
                        .inCheckout(Checkout::author, () -> Outcome.done(Optional.empty()));
        return switch (found) {
            case Outcome.Done<Optional<Author>>(Optional<Author> author) ->
                    author.map(Author::name).orElse("");
            case Outcome.Refused<Optional<Author>> refused -> "";
            case Outcome.Failed<Optional<Author>> failed -> "";
        };
    }

    private DismissalFiles files() {
        return new DismissalFiles(session.workspace().site().root());
    }

    private Dismissing dismissing() {
        return new Dismissing(files(), tools.get().clock());
    }

    private <T> void work(Callable<Outcome<T>> work, Consumer<Optional<Problem>> done) {
        tools.get().background().run(files, work, (Outcome<T> outcome) -> ended(outcome, done));
    }

    private <T> void ended(Outcome<T> outcome, Consumer<Optional<Problem>> done) {
        // What stands now is seen in either case: others may have been at work.
        article.model().refresh();
        switch (outcome) {
            case Outcome.Done<T> kept -> {
                done.accept(Optional.empty());
                changed.run();
            }
            case Outcome.Refused<T>(Problem why) -> done.accept(Optional.of(why));
            case Outcome.Failed<T>(Problem why) -> done.accept(Optional.of(why));
        }
    }
}
