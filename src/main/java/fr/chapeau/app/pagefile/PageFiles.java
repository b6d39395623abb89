package fr.chapeau.app.pagefile;

import fr.chapeau.app.files.PostFiles;
import fr.chapeau.app.pictures.Thumbnails;
import fr.chapeau.i18n.Texts;
import fr.chapeau.problem.Outcome;
import fr.chapeau.problem.Problem;
import fr.chapeau.text.AtomicFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/// Writes pages where their reader wants them: whole, or not at all.
public final class PageFiles {
    private PageFiles() {}

    /// Writes a file, in the place of one that bears its name.
    public static Outcome<Path> write(Path file, byte[] bytes) {
        Path absolute = file.toAbsolutePath();
        Path folder = absolute.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            return noFolder(file);
        }
        try {
            AtomicFile writer = new AtomicFile(folder.toRealPath());
            return PostFiles.outcome(
                    Files.exists(absolute, LinkOption.NOFOLLOW_LINKS)
                            ? writer.replace(absolute, bytes)
                            : writer.create(absolute, bytes),
                    file);
        } catch (IOException e) {
            return noFolder(file);
        }
    }

    /// Writes a page as HTML.
    ///
    /// @param texts in the language of the interface
    public static Outcome<SavedPage> writeHtml(SentPage page, Texts texts, Path file) {
        PageBytes html = new StandAloneHtml(texts).of(page);
        return write(file, html.bytes())
                .map(done -> new SavedPage(done, html.bytes().length, html.leftOut()));
    }

    /// Writes a page as PDF, unless the thread is interrupted.
    ///
    /// @param page of the article alone: sites dress their own pages for screens
    /// @param texts in the language of the interface
    public static Outcome<SavedPage> writePdf(SentPage page, Texts texts, Path file) {
        PageBytes pdf = new ArticlePdf(texts, new Thumbnails()).of(page).orElse(null);
        if (pdf == null || Thread.currentThread().isInterrupted()) {
            return Outcome.failed(
                    Problem.of(PageFileMessage.PDF_FAILED, String.valueOf(file.getFileName())));
        }
        return write(file, pdf.bytes())
                .map(done -> new SavedPage(done, pdf.bytes().length, pdf.leftOut()));
    }

    private static Outcome<Path> noFolder(Path file) {
        return Outcome.failed(
                Problem.of(PageFileMessage.NO_FOLDER, String.valueOf(file.getFileName())));
    }
}
