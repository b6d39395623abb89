package fr.chapeau.ui.preview;

import fr.chapeau.app.article.ArticleState;
import fr.chapeau.app.pagefile.PageFormat;
import fr.chapeau.app.pagefile.PagesToSend;
import fr.chapeau.app.pagefile.SavedPage;
import fr.chapeau.app.pictures.SizeWords;
import fr.chapeau.i18n.Texts;
import fr.chapeau.problem.Message;
import fr.chapeau.problem.Outcome;
import fr.chapeau.problem.Problem;
import fr.chapeau.ui.kit.Command;
import fr.chapeau.ui.kit.Job;
import fr.chapeau.ui.kit.Tone;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// Saves the page that the preview shows as a file, and says what became of it. FX thread only.
final class PageSaving implements AutoCloseable {
    private final Texts texts;
    private final PreviewParts parts;
    private @Nullable Job job;

    PageSaving(PreviewParts parts) {
        this.texts = parts.texts();
        this.parts = parts;
    }

    /// Asks for a file and writes the page of a state into it.
    void save(PageFormat format, ArticleState state, PreviewChoice choice) {
        parts.outlet()
                .ask(format, state)
                .ifPresent(file ->
                        save(
                                format,
                                state,
                                new PagesToSend.Look(
                                        choice.mode() == PreviewMode.PLAIN,
                                        choice.showsAlternatives()),
                                file));
    }

    private void save(PageFormat format, ArticleState state, PagesToSend.Look look, Path file) {
        close();
        parts.notices()
                .show(
                        PageSaving.class,
                        Tone.NEUTRAL,
                        Message.of(PreviewMessage.SAVE_WORKING, name(file)),
                        Command.of(PreviewMessage.SAVE_CANCEL, this::close));
        job =
                parts.background()
                        .run(() -> parts.outlet().save(state, format, look, file), this::saved);
    }

    private void saved(Outcome<SavedPage> outcome) {
        job = null;
        switch (outcome) {
            case Outcome.Done<SavedPage>(SavedPage page) -> {
                String size = texts.of(SizeWords.of(page.size()));
                boolean whole = page.leftOut() == 0;
                parts.notices()
                        .show(
                                PageSaving.class,
                                whole ? Tone.SUCCESS : Tone.WARNING,
                                whole
                                        ? Message.of(
                                                PreviewMessage.SAVE_DONE, name(page.file()), size)
                                        : Message.of(
                                                PreviewMessage.SAVE_DONE_PARTLY,
                                                name(page.file()),
                                                size,
                                                page.leftOut()));
            }
            case Outcome.Refused<SavedPage>(Problem why) ->
                    parts.notices().show(PageSaving.class, why);
            case Outcome.Failed<SavedPage>(Problem why) ->
                    parts.notices().show(PageSaving.class, why);
        }
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    /// Ends what is under way; nothing is written then.
    @Override
    public void close() {
        if (job != null) {
            job.cancel();
            job = null;
        }
    }
}
