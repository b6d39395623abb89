package fr.chapeau.ui.checks;

import fr.chapeau.app.article.CheckedArticle;
import fr.chapeau.app.article.DismissedRemark;
import fr.chapeau.app.article.Remark;
import fr.chapeau.app.dismissal.DismissalFiles;
import fr.chapeau.app.dismissal.Dismissing;
import fr.chapeau.app.dismissal.KeptDismissal;
import fr.chapeau.check.Finding;
import fr.chapeau.problem.Outcome;
import fr.chapeau.problem.Problem;
import fr.chapeau.ui.editor.MadeArticle;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Keeps what is set aside of a made-up article in its site, as the programme does.
final class MadeDismissals implements DismissalPort {
    private static final Path POST = Path.of(MadeArticle.PATH);

    private final MadeArticle article;
    private final DismissalFiles files;
    private final Dismissing dismissing;
    private String by = "Camille Martin";

    MadeDismissals(MadeArticle article, Path folder) {
        this.article = article;
        try {
            files = new DismissalFiles(folder.resolve("site").toRealPath());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        dismissing =
                new Dismissing(
                        files, Clock.fixed(Instant.parse("2026-03-02T09:00:00Z"), ZoneOffset.UTC));
    }

    /// Nobody knows who decides.
    void forgetAuthor() {
        by = "";
    }

    List<KeptDismissal> kept() {
        return files.of(POST).kept();
    }

    @Override
    public void dismiss(
            CheckedArticle of, Remark remark, String reason, Consumer<Optional<Problem>> done) {
        List<Finding> all =
                new ArrayList<>(of.remarks().all().stream().map(Remark::finding).toList());
        of.remarks().setAside().findings().stream()
                .map(DismissedRemark::remark)
                .map(Remark::finding)
                .forEach(all::add);
        Outcome<KeptDismissal> outcome =
                dismissing.dismiss(
                        POST,
                        new Dismissing.Subject(
                                remark.finding(), all, of.state().frontMatter().text()),
                        reason,
                        by);
        article.model().refresh();
        done.accept(
                switch (outcome) {
                    case Outcome.Done<KeptDismissal> kept -> Optional.empty();
                    case Outcome.Refused<KeptDismissal>(Problem why) -> Optional.of(why);
                    case Outcome.Failed<KeptDismissal>(Problem why) -> Optional.of(why);
                });
    }

    @Override
    public void bringBack(KeptDismissal kept) {
        dismissing.bringBack(kept);
        article.model().refresh();
    }
}
