package fr.chapeau;

import fr.chapeau.app.article.ArticleReader;
import fr.chapeau.app.article.ArticleReading;
import fr.chapeau.app.article.ArticleState;
import fr.chapeau.app.article.CheckedArticle;
import fr.chapeau.app.article.FieldChange;
import fr.chapeau.app.article.NamedPosts;
import fr.chapeau.app.document.Document;
import fr.chapeau.app.document.Recoverable;
import fr.chapeau.app.document.SaveResult;
import fr.chapeau.app.document.Snapshot;
import fr.chapeau.app.pictures.FieldFiles;
import fr.chapeau.app.preview.SitePreviews;
import fr.chapeau.app.workspace.SiteSession;
import fr.chapeau.git.DraftState;
import fr.chapeau.problem.Message;
import fr.chapeau.problem.Problem;
import fr.chapeau.problem.Severity;
import fr.chapeau.site.PostFile;
import fr.chapeau.text.AtomicFile;
import fr.chapeau.ui.checks.DismissalPort;
import fr.chapeau.ui.editor.ArticleEditors;
import fr.chapeau.ui.editor.ArticleFiles;
import fr.chapeau.ui.editor.ArticleModel;
import fr.chapeau.ui.editor.ArticleNews;
import fr.chapeau.ui.form.FormFiles;
import fr.chapeau.ui.form.FormPort;
import fr.chapeau.ui.form.FormSite;
import fr.chapeau.ui.kit.Command;
import fr.chapeau.ui.kit.Lane;
import fr.chapeau.ui.kit.Notices;
import fr.chapeau.ui.kit.Tone;
import fr.chapeau.ui.library.OpenState;
import fr.chapeau.ui.preview.CheckoutAddress;
import fr.chapeau.ui.preview.PreviewSource;
import fr.chapeau.ui.text.MarkdownLines;
import fr.chapeau.ui.window.ArticleCommands;
import fr.chapeau.ui.window.ArticleParts;
import fr.chapeau.ui.window.WindowMessage;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// One article that is open in the window. FX thread only.
final class OpenArticle implements FormPort, ArticleNews {
    private final SiteSession session;
    private volatile PostFile post;
    private final ArticleModel model;
    private final ReadOnlyObjectWrapper<DraftState> draft;
    private final Around around;
    private final Lane copying;
    private SiteTools tools;
    private Notices notices;
    private FormFiles files;

    /// What an article is made of.
    ///
    /// @param first the state of the document as it was read
    record Start(PostFile post, Document document, CheckedArticle first) {}

    /// What it asks of the site around it.
    ///
    /// @param changed runs when the file was written
    /// @param adjust asks how its form, or one field of it, is to be adjusted
    /// @param open opens another article, by its path from the site's root
    record Around(
            Runnable changed, BiConsumer<OpenArticle, List<String>> adjust, Consumer<Path> open) {}

    /// @param disk how it reaches the disk
    OpenArticle(
            SiteSession session, Start start, ArticleFiles disk, SiteTools tools, Around around) {
        this.session = session;
        this.post = start.post();
        this.tools = tools;
        this.around = around;
        this.copying = disk.files();
        this.notices = new Notices(tools.texts());
        this.files = files(tools);
        this.draft = new ReadOnlyObjectWrapper<>(session.draft(post.path()));
        boolean bom = start.document().disk().bom();
        this.model =
                new ArticleModel(
                        start.document(),
                        disk,
                        start.first(),
                        () -> session.index().fields(post().collection()).keyOrder(),
                        new Reading(bom));
        model.tell(this);
    }

    /// What is known of an article as it was read.
    static CheckedArticle first(
            SiteSession session, PostFile post, boolean bom, SiteTools tools, Snapshot snapshot) {
        ArticleReader reader = reader(session, post, bom, tools);
        return reader.check(reader.read(snapshot, session.index()), session.checks());
    }

    private static ArticleReader reader(
            SiteSession session, PostFile post, boolean bom, SiteTools tools) {
        return new ArticleReader(
                post,
                bom,
                session.kramdown(),
                session.pages(),
                session.reader(),
                tools.clock().getZone());
    }

    ArticleModel model() {
        return model;
    }

    PostFile post() {
        return post;
    }

    Path file() {
        return model.document().file();
    }

    /// As it is by now, saved or not; the name of the file where there is none.
    String title() {
        String title = model.stateProperty().get().summary().title();
        return title.isBlank() ? String.valueOf(file().getFileName()) : title;
    }

    /// From the site's root.
    Path path() {
        return post.path();
    }

    /// How the library shows it.
    OpenState stands() {
        int errors = model.checkedProperty().get().remarks().of(Severity.ERROR).size();
        return new OpenState(model.dirtyProperty().get(), errors);
    }

    ReadOnlyObjectProperty<DraftState> draftProperty() {
        return draft.getReadOnlyProperty();
    }

    Notices notices() {
        return notices;
    }

    /// The site is configured in another way: which collection this belongs to, too, may be
    /// another. Its text stays as it is, and so do its undo steps.
    void follow() {
        post = session.workspace().site().named(file());
        files = files(tools);
        model.refresh();
    }

    /// Takes over what Git says of the file by now.
    void refreshDraft() {
        draft.set(session.draft(post.path()));
    }

    /// The parts of its view, made anew for each window.
    ArticleParts parts(SiteTools now, ArticleCommands commands, DismissalPort dismissals) {
        tools = now;
        notices = new Notices(now.texts());
        files = files(now);
        ArticleEditors editors =
                new ArticleEditors(
                        now.texts(),
                        now.background(),
                        model,
                        new ArticleEditors.Names(
                                Message.of(WindowMessage.HEADER_TEXT_NAME),
                                Message.of(WindowMessage.BODY_TEXT_NAME),
                                why -> now.texts().of(WindowMessage.HEADER_INVALID, why)),
                        new MarkdownLines(),
                        session::kramdown);
        return new ArticleParts(
                now.texts(),
                now.background(),
                model,
                editors,
                this,
                dismissals,
                notices,
                draftProperty(),
                commands,
                now.preferences(),
                session.workspace().site().zone(now.clock().getZone()),
                preview(now),
                new SavedPages(session, now),
                around.open());
    }

    private PreviewSource preview(SiteTools now) {
        return new SitePages(
                session,
                new SitePreviews(session::pages, now.texts(), CheckoutAddress::of),
                now.stateFolder().resolve("preview"));
    }

    @Override
    public void change(FieldChange change) {
        model.change(change);
    }

    @Override
    public void undo() {
        model.undo();
    }

    @Override
    public void redo() {
        model.redo();
    }

    @Override
    public void browse(URI address) {
        tools.browser().accept(address);
    }

    @Override
    public void adjust(List<String> keys) {
        around.adjust().accept(this, keys);
    }

    @Override
    public FormFiles files() {
        return files;
    }

    @Override
    public FormSite site() {
        return new FormSite(
                session.workspace().site().zone(tools.clock().getZone()),
                new NamedPosts(session::index));
    }

    private FormFiles files(SiteTools now) {
        AtomicFile disk = new AtomicFile(session.workspace().top());
        return new FormFiles(
                new FieldFiles(session::index, post, disk),
                now.background(),
                copying,
                now.window().overlay(),
                sort -> new ComputerFiles(now.texts(), now.stage()).ask(sort));
    }

    @Override
    public void failed(Problem problem) {
        notices.show(problem.message().key(), problem);
    }

    @Override
    public void changedOnDisk(SaveResult.ChangedOnDisk choice) {
        notices.show(
                SaveResult.class,
                Tone.WARNING,
                choice.message(),
                Command.of(WindowMessage.CHANGED_KEEP_MINE, () -> model.keepMine(choice)),
                Command.of(WindowMessage.CHANGED_TAKE_THEIRS, () -> model.takeTheirs(choice)),
                Command.of(WindowMessage.CHANGED_SAVE_COPY, () -> model.saveCopy(choice)));
    }

    @Override
    public void keptTheirs(Path theirs) {
        notices.show(
                SaveResult.class,
                Tone.SUCCESS,
                Message.of(WindowMessage.KEPT_THEIRS, theirs.toString()));
    }

    @Override
    public void saved() {
        around.changed().run();
    }

    /// Offers back a text that an earlier run left unsaved.
    ///
    /// @param when in words
    void offer(Recoverable found, String when, Runnable take, Runnable discard) {
        boolean same = found.diskNow() == Recoverable.OnDiskNow.SAME;
        notices.show(
                Recoverable.class,
                Tone.ACCENT,
                Message.of(
                        same
                                ? WindowMessage.RECOVER_SENTENCE
                                : WindowMessage.RECOVER_SENTENCE_CHANGED,
                        String.valueOf(found.file().getFileName()),
                        when),
                Command.of(WindowMessage.RECOVER_TAKE, take),
                Command.of(WindowMessage.RECOVER_DISCARD, discard));
    }

    /// Reads the text with what is known of the site by then.
    private final class Reading implements ArticleReading {
        private final boolean bom;

        Reading(boolean bom) {
            this.bom = bom;
        }

        @Override
        public ArticleState read(Snapshot snapshot) {
            return reader(session, post(), bom, tools).read(snapshot, session.index());
        }

        @Override
        public CheckedArticle check(ArticleState state) {
            return reader(session, post(), bom, tools).check(state, session.checks());
        }
    }
}
