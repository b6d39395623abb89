package fr.chapeau.app.pagefile;

import fr.chapeau.app.files.PostFiles;
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
        StandAloneHtml.Written html = new StandAloneHtml(texts).of(page);
        return write(file, html.bytes())
                .map(done -> new SavedPage(done, html.bytes().length, html.leftOut()));
    }

    private static Outcome<Path> noFolder(Path file) {
        return Outcome.failed(
                Problem.of(PageFileMessage.NO_FOLDER, String.valueOf(file.getFileName())));
    }
}
