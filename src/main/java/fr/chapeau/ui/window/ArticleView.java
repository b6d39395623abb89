package fr.chapeau.ui.window;

import fr.chapeau.app.article.ArticleState;
import fr.chapeau.app.article.FieldFindings;
import fr.chapeau.check.Finding;
import fr.chapeau.check.Fix;
import fr.chapeau.frontmatter.FieldPath;
import fr.chapeau.i18n.Texts;
import fr.chapeau.text.Span;
import fr.chapeau.ui.checks.ChecksPane;
import fr.chapeau.ui.checks.ChecksPort;
import fr.chapeau.ui.editor.ArticleEditors;
import fr.chapeau.ui.editor.ArticleModel;
import fr.chapeau.ui.form.FormPane;
import fr.chapeau.ui.kit.CommandGroup;
import fr.chapeau.ui.kit.Subscriptions;
import fr.chapeau.ui.preview.PreviewPane;
import fr.chapeau.ui.text.TextMark;
import fr.chapeau.ui.window.PaneChoice.Pane;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.Region;

/// One open article: its panes, kept up to date with its newest state. The article itself outlives
/// it. FX thread only.
final class ArticleView implements AutoCloseable {
    private final Texts texts;
    private final ArticleModel model;
    private final ArticleEditors editors;
    private final FormPane form;
    private final PreviewPane preview;
    private final ChecksPane checks;
    private final ArticleHeadBar head;
    private final ArticlePanes panes;
    private final Subscriptions subscriptions = new Subscriptions();

    /// @param room what fits side by side in the window
    ArticleView(ArticleParts parts, ObservableValue<Room> room) {
        texts = parts.texts();
        model = parts.model();
        editors = parts.editors();
        form = new FormPane(texts, parts.form());
        preview = new PreviewPane(texts, parts.browserData());
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
                                checks.root()));
        head.panes(panes);
        subscriptions.add(model.stateProperty().subscribe(this::show));
    }

    Region root() {
        return panes.root();
    }

    ArticleModel model() {
        return model;
    }

    /// What can be done in the text of the article.
    List<CommandGroup> commands() {
        return editors.body().commands();
    }

    /// Asks for a pane, or folds it away.
    void toggle(Pane pane) {
        panes.toggle(pane);
    }

    void toggleChecks() {
        if (panes.toggleChecks()) {
            checks.focus();
        }
    }

    /// Gives the text the keyboard.
    void focus() {
        editors.body().focus();
    }

    @Override
    public void close() {
        subscriptions.close();
        head.close();
        panes.close();
        editors.close();
    }

    private void show(ArticleState state) {
        Optional<String> problem =
                state.frontMatter().problem().map(why -> texts.of(why.message()));
        panes.sheet(problem.map(why -> editors.header(state, why)).orElseGet(() -> form.root()));
        form.show(state);
        preview.show(state.preview());
        checks.show(state);
        List<TextMark> marks =
                state.checks().findings().stream()
                        .map(finding ->
                                new TextMark(
                                        finding.span(),
                                        finding.severity(),
                                        texts.of(finding.message())))
                        .toList();
        int body = editors.bodyStart();
        editors.body()
                .showFindings(marks.stream().filter(mark -> mark.span().start() >= body).toList());
        head.show(state);
    }

    /// Leads from a finding to its place.
    private final class Checks implements ChecksPort {
        @Override
        public void open(ArticleState state, Finding finding) {
            Optional<FieldPath> field = FieldFindings.field(state, finding);
            if (field.isPresent()) {
                panes.show(Pane.SHEET);
                if (form.open(field.get())) {
                    return;
                }
            }
            Span place = finding.span();
            if (place.start() >= editors.bodyStart()) {
                panes.show(Pane.TEXT);
                editors.body().reveal(place);
            } else if (editors.isHeaderShown()) {
                panes.show(Pane.SHEET);
                editors.revealHeader(place);
            }
        }

        @Override
        public void fix(ArticleState state, Finding finding) {
            switch (finding.fix()) {
                case Fix.Automatic(var edits) -> model.fix(edits, finding.rule(), state.revision());
                case Fix.EmptyAlternative(var edits) ->
                        model.fix(edits, finding.rule(), state.revision());
                case null, default -> open(state, finding);
            }
        }
    }
}
