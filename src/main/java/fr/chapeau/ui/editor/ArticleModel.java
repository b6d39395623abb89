package fr.chapeau.ui.editor;

import fr.chapeau.app.article.ArticleReading;
import fr.chapeau.app.article.ArticleState;
import fr.chapeau.app.article.CheckedArticle;
import fr.chapeau.app.article.FieldChange;
import fr.chapeau.app.document.Change;
import fr.chapeau.app.document.Document;
import fr.chapeau.app.document.DocumentListener;
import fr.chapeau.app.document.Origin;
import fr.chapeau.app.document.SaveRequest;
import fr.chapeau.app.document.SaveResult;
import fr.chapeau.app.document.Saving;
import fr.chapeau.app.document.Snapshot;
import fr.chapeau.app.document.Subscription;
import fr.chapeau.frontmatter.KeyOrder;
import fr.chapeau.problem.Outcome;
import fr.chapeau.problem.Problem;
import fr.chapeau.text.TextEdits;
import fr.chapeau.ui.kit.Derivation;
import fr.chapeau.ui.kit.Pause;
import java.nio.file.Path;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// An open article: its document, the newest state derived from it, and what can be done with it.
/// FX thread only; everything that takes time runs elsewhere.
public final class ArticleModel implements AutoCloseable {
    private final Document document;
    private final ArticleFiles disk;
    private final FieldQueue fields;
    private final Derivation<Snapshot, ArticleState> derivation;
    private final Derivation<ArticleState, CheckedArticle> checking;
    private final Subscription listening;
    private final Subscription journalled;
    private final ReadOnlyObjectWrapper<ArticleState> state;
    private final ReadOnlyObjectWrapper<CheckedArticle> checked;
    private final ReadOnlyBooleanWrapper dirty = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper canUndo = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper canRedo = new ReadOnlyBooleanWrapper();
    private volatile ArticleState lastDerived;
    private ArticleNews news = new Silent();

    /// @param first what the checks say of the document as it is
    /// @param usual the order of keys in the article's collection; asked for off the FX thread
    /// @param reading runs off the FX thread
    public ArticleModel(
            Document document,
            ArticleFiles disk,
            CheckedArticle first,
            Supplier<KeyOrder> usual,
            ArticleReading reading) {
        this(document, disk, Pause::onFxThread, first, usual, reading);
    }

    /// @param pauses between two computations of a state, and between two checks
    ArticleModel(
            Document document,
            ArticleFiles disk,
            Supplier<Pause> pauses,
            CheckedArticle first,
            Supplier<KeyOrder> usual,
            ArticleReading reading) {
        this.document = document;
        this.disk = disk;
        this.state = new ReadOnlyObjectWrapper<>(first.state());
        this.checked = new ReadOnlyObjectWrapper<>(first);
        this.lastDerived = first.state();
        this.fields =
                new FieldQueue(
                        document, disk.background(), usual, this::fieldFailed, this::settled);
        this.derivation =
                new Derivation<>(
                        disk.background(),
                        pauses.get(),
                        snapshot -> keepForm(reading.read(snapshot)),
                        this::derived);
        this.checking =
                new Derivation<>(disk.background(), pauses.get(), reading::check, this::checked);
        this.listening =
                document.listen(
                        new DocumentListener() {
                            @Override
                            public void changed(Change change) {
                                update();
                                refresh();
                            }

                            @Override
                            public void saved() {
                                update();
                            }
                        });
        this.journalled = disk.journal().watch(document);
        update();
    }

    /// Who is told of what the properties do not say.
    public void tell(ArticleNews listener) {
        news = listener;
    }

    public Document document() {
        return document;
    }

    /// The newest state that was derived; never one that a pending change of a field would undo.
    public ReadOnlyObjectProperty<ArticleState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// What the checks say of the newest state that they have seen.
    public ReadOnlyObjectProperty<CheckedArticle> checkedProperty() {
        return checked.getReadOnlyProperty();
    }

    /// Whether something is unsaved.
    public ReadOnlyBooleanProperty dirtyProperty() {
        return dirty.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty canUndoProperty() {
        return canUndo.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty canRedoProperty() {
        return canRedo.getReadOnlyProperty();
    }

    /// Derives the state anew, since what is known of the site has changed.
    public void refresh() {
        derivation.update(document.snapshot());
    }

    /// Changes a field of the front matter.
    public void change(FieldChange change) {
        fields.add(change);
    }

    /// Applies edits that a finding offered.
    ///
    /// @param base the text that the edits are of; they are dropped where it is another one by now
    /// @return whether they were applied
    public boolean fix(TextEdits edits, String rule, long base) {
        boolean current = document.snapshot().revision() == base && !fields.isPending();
        if (current) {
            document.apply(edits, new Origin.Fix(rule));
        }
        return current;
    }

    public void undo() {
        fields.whenSettled(document::undo);
    }

    public void redo() {
        fields.whenSettled(document::redo);
    }

    /// Writes the text into its file.
    ///
    /// @param then runs once the file holds the text
    public void save(Runnable then) {
        save(then, () -> {});
    }

    /// Writes the text into its file.
    ///
    /// @param then runs once the file holds the text
    /// @param otherwise runs if it does not, after the reason was told
    public void save(Runnable then, Runnable otherwise) {
        fields.whenSettled(() -> write(then, otherwise));
    }

    /// Writes the text over what someone else wrote, which is put aside first.
    public void keepMine(SaveResult.ChangedOnDisk choice) {
        disk.background()
                .run(
                        disk.files(),
                        () -> disk.saving().keepMine(choice),
                        result -> written(result, () -> {}, () -> {}));
    }

    /// Takes what someone else wrote; the own text is one undo away.
    public void takeTheirs(SaveResult.ChangedOnDisk choice) {
        switch (Saving.takeTheirs(document, choice)) {
            case Outcome.Done<Document> done -> {}
            case Outcome.Refused<Document>(var why) -> news.failed(why);
            case Outcome.Failed<Document>(var why) -> news.failed(why);
        }
    }

    /// Writes the text into a file of its own and takes what someone else wrote into this one.
    public void saveCopy(SaveResult.ChangedOnDisk choice) {
        SaveRequest request = document.toSave();
        Path copy = Saving.copyName(document.file());
        disk.background()
                .run(
                        disk.files(),
                        () -> disk.saving().saveCopy(request, copy),
                        result -> {
                            switch (result) {
                                case Outcome.Done<Path> done -> takeTheirs(choice);
                                case Outcome.Refused<Path>(var why) -> news.failed(why);
                                case Outcome.Failed<Path>(var why) -> news.failed(why);
                            }
                        });
    }

    /// Runs something once no change of a field is on its way any more.
    public void whenSettled(Runnable then) {
        fields.whenSettled(then);
    }

    /// Ends the article; its unsaved text is given up.
    @Override
    public void close() {
        derivation.close();
        checking.close();
        listening.close();
        journalled.close();
    }

    private void write(Runnable then, Runnable otherwise) {
        SaveRequest request = document.toSave();
        disk.background()
                .run(
                        disk.files(),
                        () -> disk.saving().write(request),
                        result -> written(result, then, otherwise));
    }

    private void written(SaveResult result, Runnable then, Runnable otherwise) {
        switch (result) {
            case SaveResult.Saved(Snapshot text) -> saved(text, then);
            case SaveResult.Unchanged(Snapshot text) -> saved(text, then);
            case SaveResult.SavedOverTheirs(Snapshot text, Path theirs) -> {
                saved(text, then);
                news.keptTheirs(theirs);
            }
            case SaveResult.ChangedOnDisk choice -> {
                news.changedOnDisk(choice);
                otherwise.run();
            }
            case SaveResult.NotSaved(var why) -> {
                news.failed(why);
                otherwise.run();
            }
        }
    }

    private void saved(Snapshot text, Runnable then) {
        document.saved(text);
        news.saved();
        then.run();
    }

    private void derived(ArticleState next) {
        if (isNewest(next)) {
            state.set(next);
            checking.update(next);
        }
    }

    /// Findings have their places in a text, so they are shown of the newest one only.
    private void checked(CheckedArticle next) {
        if (next.state() == state.get() && isNewest(next.state())) {
            checked.set(next);
        }
    }

    private boolean isNewest(ArticleState of) {
        return !fields.isPending() && of.revision() == document.snapshot().revision();
    }

    /// One computation runs at a time, so the last one's form is the one to keep.
    private ArticleState keepForm(ArticleState next) {
        ArticleState kept = next.keepingFormOf(lastDerived);
        lastDerived = kept;
        return kept;
    }

    private void settled() {
        refresh();
    }

    private void fieldFailed(Outcome<TextEdits> outcome) {
        switch (outcome) {
            case Outcome.Done<TextEdits> done -> {}
            case Outcome.Refused<TextEdits>(var why) -> news.failed(why);
            case Outcome.Failed<TextEdits>(var why) -> news.failed(why);
        }
    }

    private void update() {
        dirty.set(document.dirty());
        canUndo.set(document.canUndo());
        canRedo.set(document.canRedo());
    }

    /// Before anybody listens.
    private static final class Silent implements ArticleNews {
        @Override
        public void failed(Problem problem) {}

        @Override
        public void changedOnDisk(SaveResult.ChangedOnDisk choice) {}

        @Override
        public void keptTheirs(Path theirs) {}

        @Override
        public void saved() {}
    }
}
