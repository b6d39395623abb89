package fr.chapeau;

import fr.chapeau.app.pictures.FieldFiles;
import fr.chapeau.app.review.DraftReviews;
import fr.chapeau.app.review.PublishedBranch;
import fr.chapeau.app.review.ReviewedDraft;
import fr.chapeau.app.workspace.Workspace;
import fr.chapeau.check.Finding;
import fr.chapeau.problem.Outcome;
import fr.chapeau.problem.Problem;
import fr.chapeau.review.PostVersion;
import fr.chapeau.text.AtomicFile;
import fr.chapeau.text.LineIndex;
import fr.chapeau.ui.form.FormFiles;
import fr.chapeau.ui.kit.SmallPicture;
import fr.chapeau.ui.review.ReviewModel;
import fr.chapeau.ui.review.ReviewPane;
import fr.chapeau.ui.review.ReviewScope;
import fr.chapeau.ui.review.ReviewSource;
import fr.chapeau.ui.review.ReviewedDrafts;
import fr.chapeau.ui.window.MainWindow;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.util.Subscription;

/// The reviews of the drafts of an open site. FX thread only.
final class Reviews implements ReviewSource {
    private final PostWork work;
    private final Committing committing;
    private final Map<Path, FormFiles> files = new HashMap<>();

    Reviews(PostWork work, Committing committing) {
        this.work = work;
        this.committing = committing;
    }

    /// The view, for the window that is shown now.
    MainWindow.Screen screen() {
        SiteTools with = work.now();
        files.clear();
        ReviewModel model = new ReviewModel(with.background(), with.texts(), this);
        ReviewPane pane = new ReviewPane(with.texts(), model, this);
        return new MainWindow.Screen(pane.root(), pane::focus, List.of(), pane::close);
    }

    @Override
    public void read(ReviewScope scope, Consumer<Outcome<ReviewedDrafts>> then) {
        committing.inCheckout(
                workspace ->
                        switch (scope) {
                            case DRAFTS -> drafts(workspace, Optional.empty());
                            case BRANCH ->
                                    PublishedBranch.revision(workspace)
                                            .then(base -> drafts(workspace, base));
                        },
                then);
    }

    private Outcome<ReviewedDrafts> drafts(Workspace workspace, Optional<String> base) {
        return new DraftReviews(workspace, work.session().checks())
                .below(workspace.site().root(), base)
                .map(all -> {
                    List<ReviewedDraft> drafts = new ArrayList<>();
                    List<Problem> problems = new ArrayList<>();
                    for (Outcome<ReviewedDraft> one : all) {
                        switch (one) {
                            case Outcome.Done<ReviewedDraft>(ReviewedDraft draft) ->
                                    drafts.add(draft);
                            case Outcome.Refused<ReviewedDraft>(Problem why) -> problems.add(why);
                            case Outcome.Failed<ReviewedDraft>(Problem why) -> problems.add(why);
                        }
                    }
                    return new ReviewedDrafts(drafts, base.orElse(""), problems);
                });
    }

    @Override
    public void open(ReviewedDraft draft, Optional<Finding> finding) {
        work.articles()
                .open(
                        draft.path(),
                        () ->
                                finding.ifPresent(one ->
                                        work.now()
                                                .window()
                                                .reveal(
                                                        one.rule(),
                                                        one.message(),
                                                        line(draft, one))));
    }

    private static int line(ReviewedDraft draft, Finding finding) {
        PostVersion after = draft.article().changes().after();
        return after == null
                ? 1
                : new LineIndex(after.file().text()).lineOf(finding.span().start()) + 1;
    }

    @Override
    public Subscription picture(
            ReviewedDraft draft,
            String address,
            int width,
            int height,
            Consumer<SmallPicture> show) {
        return files.computeIfAbsent(draft.path(), this::files)
                .picture(work.now().texts(), address, width, height, show);
    }

    /// Only to look at pictures: none is chosen here.
    private FormFiles files(Path path) {
        SiteTools with = work.now();
        AtomicFile disk = new AtomicFile(work.session().workspace().top());
        return new FormFiles(
                new FieldFiles(work.session()::index, work.post(path), disk),
                with.background(),
                work.lane(),
                with.window().overlay(),
                sort -> Optional.empty());
    }
}
