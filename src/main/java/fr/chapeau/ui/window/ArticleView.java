package fr.chapeau.ui.window;

import fr.chapeau.app.article.ArticleState;
import fr.chapeau.app.article.Blocks;
import fr.chapeau.app.article.CheckedArticle;
import fr.chapeau.app.article.FieldSearch;
import fr.chapeau.app.article.Remark;
import fr.chapeau.i18n.Texts;
import fr.chapeau.problem.Message;
import fr.chapeau.text.Span;
import fr.chapeau.text.TextEdits;
import fr.chapeau.ui.checks.ChecksPane;
import fr.chapeau.ui.checks.ChecksPort;
import fr.chapeau.ui.checks.DismissalPort;
import fr.chapeau.ui.editor.ArticleEditors;
import fr.chapeau.ui.editor.ArticleModel;
import fr.chapeau.ui.form.FormPane;
import fr.chapeau.ui.form.FormPort;
import fr.chapeau.ui.kit.CommandGroup;
import fr.chapeau.ui.kit.Keyboard;
import fr.chapeau.ui.kit.SmallPicture;
import fr.chapeau.ui.kit.Subscriptions;
import fr.chapeau.ui.preview.PagePoint;
import fr.chapeau.ui.preview.Preview;
import fr.chapeau.ui.preview.PreviewParts;
import fr.chapeau.ui.preview.PreviewPort;
import fr.chapeau.ui.text.TextChoice;
import fr.chapeau.ui.window.PaneChoice.Pane;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.Region;
import javafx.util.Subscription;

/// One open article: its panes, kept up to date with its newest state. The article itself outlives
/// it. FX thread only.
final class ArticleView implements AutoCloseable {
    private final Texts texts;
    private final ArticleModel model;
    private final ArticleEditors editors;
    private final FormPort formPort;
    private final Consumer<Path> openPost;
    private final DismissalPort dismissals;
    private final FormPane form;
    private final Preview preview;
    private final ChecksPane checks;
    private final ArticleHeadBar head;
    private final ArticlePanes panes;
    private final Subscriptions subscriptions = new Subscriptions();

    /// @param room what fits side by side in the window
    ArticleView(ArticleParts parts, ObservableValue<Room> room) {
        texts = parts.texts();
        model = parts.model();
        editors = parts.editors();
        formPort = parts.form();
        openPost = parts.openPost();
        dismissals = parts.dismissals();
        form = new FormPane(texts, formPort);
        preview =
                new Preview(
                        new PreviewParts(
                                texts,
                                parts.background(),
                                parts.preview(),
                                parts.preferences(),
                                new Pointed(),
                                parts.outlet(),
                                parts.notices()));
        checks = new ChecksPane(texts, new Checks());
        head = new ArticleHeadBar(texts, parts);
        panes =
                new ArticlePanes(
                        texts,
                        parts.preferences(),
                        room,
                        new ArticlePanes.Content(
                                head.root(),
                                parts.notices().root(),
                                form.root(),
                                editors.body().root(),
                                preview.root(),
                                checks.root(),
                                this::giveKeyboard));
        head.panes(panes);
        subscriptions.add(
                panes.seenProperty().subscribe(now -> preview.seen(now.contains(Pane.PREVIEW))));
        subscriptions.add(
                parts.preferences()
                        .property()
                        .subscribe(now -> {
                            editors.showSigns(TextChoice.SIGNS.isOn(now));
                            editors.correctTyping(TextChoice.TYPOGRAPHY.isOn(now));
                        }));
        subscriptions.add(model.stateProperty().subscribe(this::show));
        subscriptions.add(model.checkedProperty().subscribe(this::show));
        editors.body().onScroll(this::scrollPreview);
        subscriptions.add(editors.body().caretMoves().subscribe(at -> showBlock()));
    }

    Region root() {
        return panes.root();
    }

    ArticleModel model() {
        return model;
    }

    /// What can be done in the text of the article and with its findings.
    List<CommandGroup> commands() {
        List<CommandGroup> all = new ArrayList<>(editors.body().commands());
        all.addAll(checks.commands());
        all.add(preview.commands());
        return all;
    }

    /// Asks for a pane, or folds it away.
    void toggle(Pane pane) {
        panes.toggle(pane);
    }

    /// Leads to a finding; where it is no longer there, to the nearest one of its rule, else to the
    /// line that it stood in.
    void reveal(String rule, Message message, int line) {
        List<Remark> ofRule =
                model.checkedProperty().get().remarks().all().stream()
                        .filter(remark -> remark.finding().rule().equals(rule))
                        .sorted(Comparator.comparingInt(remark -> Math.abs(remark.line() - line)))
                        .toList();
        Checks checked = new Checks();
        ofRule.stream()
                .filter(remark -> remark.finding().message().equals(message))
                .findFirst()
                .or(() -> ofRule.stream().findFirst())
                .ifPresentOrElse(checked::open, () -> revealLine(line));
    }

    private void revealLine(int line) {
        String text = model.document().snapshot().text().toString();
        int place = 0;
        for (int i = 1; i < line && text.indexOf('\n', place) >= 0; i++) {
            place = text.indexOf('\n', place) + 1;
        }
        panes.show(Pane.TEXT);
        editors.body().reveal(Span.at(Math.max(place, editors.bodyStart())));
    }

    void toggleChecks() {
        if (panes.toggleChecks()) {
            checks.focus();
        }
    }

    private void giveKeyboard(Pane pane) {
        switch (pane) {
            case TEXT -> Keyboard.give(root(), editors.body()::focus);
            case SHEET ->
                    form.first()
                            .ifPresentOrElse(
                                    field -> Keyboard.give(root(), () -> form.open(field)),
                                    () -> Keyboard.giveFirst(panes.place(pane)));
            case PREVIEW -> Keyboard.giveFirst(panes.place(pane));
        }
    }

    /// Gives the text the keyboard, or another pane where the text is folded away.
    void focus() {
        Set<Pane> seen = panes.seenProperty().get();
        giveKeyboard(seen.contains(Pane.TEXT) ? Pane.TEXT : seen.iterator().next());
    }

    /// Gives the first empty field of the sheet the keyboard, the text where none is empty.
    void focusFirstEmpty() {
        form.firstEmpty()
                .ifPresentOrElse(
                        field -> {
                            panes.show(Pane.SHEET);
                            form.open(field);
                        },
                        this::focus);
    }

    /// Asks how the field of the sheet that has the keyboard, or had it last, is to be adjusted.
    void adjustField() {
        form.adjustField();
    }

    @Override
    public void close() {
        subscriptions.close();
        head.close();
        panes.close();
        preview.close();
        editors.close();
    }

    private void show(ArticleState state) {
        Optional<String> problem =
                state.frontMatter().problem().map(why -> texts.of(why.message()));
        panes.sheet(problem.map(why -> editors.header(state, why)).orElseGet(() -> form.root()));
        form.show(state);
        preview.show(state);
        showBlock();
        head.show(state);
    }

    private void show(CheckedArticle checked) {
        form.show(checked);
        checks.show(checked);
        editors.show(checked);
        head.show(checked);
    }

    /// Marks in text and preview the block that the caret is in. While the newest text is still
    /// being worked out nothing moves: its state will come here.
    private void showBlock() {
        ArticleState state = model.stateProperty().get();
        if (state.revision() != model.document().snapshot().revision()) {
            return;
        }
        Optional<Blocks.Block> block = state.blocks().at(editors.body().caret());
        editors.body().showBlock(block.map(Blocks.Block::file).orElse(null));
        block.ifPresentOrElse(at -> preview.mark(state, at), preview::unmark);
    }

    /// Brings what is at the top of the text to the top of the preview.
    private void scrollPreview() {
        ArticleState state = model.stateProperty().get();
        int top = editors.body().top();
        if (top <= editors.bodyStart()) {
            preview.scrollToStart();
        } else if (state.revision() == model.document().snapshot().revision()) {
            state.blocks()
                    .at(top)
                    .ifPresent(block -> {
                        double above =
                                (top - block.file().start()) / (double) block.file().length();
                        preview.scrollTo(state, block, above);
                    });
        }
    }

    /// Leads from a point of the preview to where it is written.
    private final class Pointed implements PreviewPort {
        @Override
        public void open(PagePoint point) {
            if (point.source() != null) {
                panes.show(Pane.TEXT);
                editors.body().reveal(Span.at(point.place()));
            } else {
                FieldSearch.of(point.of().form(), point.words())
                        .ifPresent(field -> {
                            panes.show(Pane.SHEET);
                            form.open(field);
                        });
            }
        }

        @Override
        public void openPost(Path path) {
            openPost.accept(path);
        }

        @Override
        public void browse(URI address) {
            formPort.browse(address);
        }

        @Override
        public void scrolledTo(int place) {
            editors.body().scrollTo(place);
        }
    }

    /// Leads from a finding to its place.
    private final class Checks implements ChecksPort {
        @Override
        public int place() {
            return form.place().orElseGet(() -> editors.body().caret());
        }

        @Override
        public void open(Remark remark) {
            if (remark.field() != null) {
                panes.show(Pane.SHEET);
                if (form.open(remark.field())) {
                    return;
                }
            }
            Span place = remark.finding().span();
            if (place.start() >= editors.bodyStart()) {
                panes.show(Pane.TEXT);
                editors.body().reveal(place);
            } else if (editors.isHeaderShown()) {
                panes.show(Pane.SHEET);
                editors.revealHeader(place);
            }
        }

        @Override
        public void showPanel() {
            panes.showChecks();
        }

        @Override
        public boolean fix(TextEdits edits, String rule, long revision) {
            return model.fix(edits, rule, revision);
        }

        @Override
        public DismissalPort dismissals() {
            return dismissals;
        }

        @Override
        public Subscription picture(
                String address, int width, int height, Consumer<SmallPicture> show) {
            return formPort.files().picture(texts, address, width, height, show);
        }
    }
}
