package fr.chapeau.ui.checks;

import fr.chapeau.app.article.ArticleState;
import fr.chapeau.app.article.FieldFindings;
import fr.chapeau.check.Finding;
import fr.chapeau.check.Fix;
import fr.chapeau.i18n.Texts;
import fr.chapeau.problem.MessageKey;
import fr.chapeau.problem.Severity;
import fr.chapeau.text.LineIndex;
import fr.chapeau.ui.kit.EmptyState;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// Lists the findings of an article by severity; a click or Enter leads to the place. FX thread
/// only.
public final class ChecksPane {
    private final Texts texts;
    private final ChecksPort port;
    private final ListView<CheckLine> list = new ListView<>();
    private final StackPane root;
    private @Nullable ArticleState shown;

    /// One line of the list.
    sealed interface CheckLine {

        /// Stands above the findings of one severity.
        record Group(String title, Severity severity) implements CheckLine {}

        /// One finding.
        ///
        /// @param place where it is, in words
        /// @param fix what its button says; null without one
        record Line(Finding finding, String sentence, String place, @Nullable String fix)
                implements CheckLine {}
    }

    /// A panel that shows nothing yet.
    public ChecksPane(Texts texts, ChecksPort port) {
        this.texts = texts;
        this.port = port;
        EmptyState none =
                new EmptyState(
                        Feather.CHECK_CIRCLE,
                        texts.of(ChecksMessage.CHECKS_NONE_TITLE),
                        texts.of(ChecksMessage.CHECKS_NONE_SENTENCE));
        list.setAccessibleText(texts.of(ChecksMessage.CHECKS_NAME));
        list.getStyleClass().addAll("checks-list", "edge-to-edge");
        list.setPlaceholder(none);
        list.setCellFactory(view -> new CheckCell(this::open, this::fix));
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        root = new StackPane(list);
        root.getStyleClass().add("checks");
    }

    /// What to place.
    public Region root() {
        return root;
    }

    /// Shows the findings of a state.
    public void show(ArticleState state) {
        shown = state;
        List<CheckLine> lines = new ArrayList<>();
        LineIndex index = new LineIndex(state.frontMatter().text());
        for (Severity severity : Severity.values()) {
            List<Finding> group =
                    state.checks().findings().stream()
                            .filter(finding -> finding.severity() == severity)
                            .toList();
            if (!group.isEmpty()) {
                lines.add(new CheckLine.Group(texts.of(title(severity), group.size()), severity));
                group.forEach(finding -> lines.add(line(state, finding, index)));
            }
        }
        if (!lines.equals(list.getItems())) {
            int selected = list.getSelectionModel().getSelectedIndex();
            list.getItems().setAll(lines);
            if (selected >= 0 && selected < lines.size()) {
                list.getSelectionModel().select(selected);
            }
        }
    }

    /// Gives the list the keyboard.
    public void focus() {
        list.requestFocus();
        if (list.getSelectionModel().isEmpty() && list.getItems().size() > 1) {
            list.getSelectionModel().select(1);
        }
    }

    private CheckLine.Line line(ArticleState state, Finding finding, LineIndex index) {
        String place =
                FieldFindings.field(state, finding)
                        .map(path -> FieldFindings.words(state, path, texts.language()))
                        .orElseGet(() ->
                                texts.of(
                                        ChecksMessage.FINDING_LINE,
                                        index.positionOf(finding.span().start()).line()));
        Fix fix = finding.fix();
        boolean offered = fix instanceof Fix.Automatic || fix instanceof Fix.EmptyAlternative;
        return new CheckLine.Line(
                finding,
                texts.of(finding.message()),
                place,
                fix != null && offered ? texts.of(fix.label()) : null);
    }

    private static MessageKey title(Severity severity) {
        return switch (severity) {
            case ERROR -> ChecksMessage.GROUP_ERRORS;
            case WARNING -> ChecksMessage.GROUP_WARNINGS;
            case ADVICE -> ChecksMessage.GROUP_ADVICE;
        };
    }

    private void pressed(KeyEvent event) {
        CheckLine selected = list.getSelectionModel().getSelectedItem();
        if (event.getCode() == KeyCode.ENTER && selected instanceof CheckLine.Line line) {
            open(line);
            event.consume();
        }
    }

    private void open(CheckLine.Line line) {
        if (shown != null) {
            port.open(shown, line.finding());
        }
    }

    private void fix(CheckLine.Line line) {
        if (shown != null) {
            port.fix(shown, line.finding());
        }
    }
}
