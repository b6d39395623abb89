package fr.chapeau;

import fr.chapeau.app.article.ArticleState;
import fr.chapeau.app.pagefile.PageFiles;
import fr.chapeau.app.pagefile.PageFormat;
import fr.chapeau.app.pagefile.PagesToSend;
import fr.chapeau.app.pagefile.SavedPage;
import fr.chapeau.app.pagefile.SentPage;
import fr.chapeau.app.workspace.SiteSession;
import fr.chapeau.problem.Outcome;
import fr.chapeau.site.Slugs;
import fr.chapeau.ui.preview.PageOutlet;
import fr.chapeau.ui.window.WindowMessage;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.FileChooser;

/// Pages of a site as files, where the user wants them.
///
/// @param tools of the window that asks
record SavedPages(SiteSession session, SiteTools tools) implements PageOutlet {
    private static final int LONGEST_NAME = 80;

    @Override
    public Optional<Path> ask(PageFormat format, ArticleState state) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(tools.texts().of(WindowMessage.SAVE_PAGE));
        chooser.setInitialFileName(name(state) + "." + format.extension());
        chooser.getExtensionFilters()
                .add(
                        new FileChooser.ExtensionFilter(
                                tools.texts().of(kind(format)),
                                List.of("*." + format.extension())));
        return Optional.ofNullable(chooser.showSaveDialog(tools.stage()))
                .map(File::toPath)
                .map(file -> withExtension(file, format));
    }

    private static WindowMessage kind(PageFormat format) {
        return switch (format) {
            case HTML -> WindowMessage.SAVE_PAGE_HTML;
            case PDF -> WindowMessage.SAVE_PAGE_PDF;
        };
    }

    /// The title's words: who gets the file does not know the site's names.
    private static String name(ArticleState state) {
        String slug = Slugs.slugify(state.summary().title(), Slugs.Mode.LATIN, false);
        String words = slug.isEmpty() ? "article" : slug;
        return words.length() <= LONGEST_NAME ? words : words.substring(0, LONGEST_NAME);
    }

    /// Not every dialog adds it.
    private static Path withExtension(Path file, PageFormat format) {
        String name = String.valueOf(file.getFileName());
        return name.contains(".") ? file : file.resolveSibling(name + "." + format.extension());
    }

    @Override
    public Outcome<SavedPage> save(
            ArticleState state, PageFormat format, PagesToSend.Look look, Path file) {
        return switch (format) {
            case HTML -> PageFiles.writeHtml(page(state, look), tools.texts(), file);
            case PDF ->
                    PageFiles.writePdf(
                            page(state, new PagesToSend.Look(true, look.alternatives())),
                            tools.texts(),
                            file);
        };
    }

    private SentPage page(ArticleState state, PagesToSend.Look look) {
        return new PagesToSend(session::pages, session::reader, tools.texts())
                .of(session.index(), state.article(), state.appearance(), look);
    }
}
