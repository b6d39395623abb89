package fr.chapeau.ui.review;

import fr.chapeau.app.review.ReviewedDraft;
import fr.chapeau.check.Finding;
import fr.chapeau.i18n.Texts;
import fr.chapeau.review.PostVersion;
import fr.chapeau.text.LineIndex;
import fr.chapeau.text.Span;
import fr.chapeau.ui.kit.EmptyState;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import org.kordamp.ikonli.feather.Feather;

/// Findings of a draft; Enter or a double click leads to the place of one.
final class FindingList {
    private static final int LONGEST_SOURCE = 160;

    private final Texts texts;
    private final ListView<Finding> list = new ListView<>();
    private LineIndex index = new LineIndex("");
    private String text = "";

    FindingList(Texts texts, DraftWords words, Consumer<Finding> open) {
        this.texts = texts;
        list.setId("review-findings");
        list.setAccessibleText(texts.of(ReviewUiMessage.FINDINGS));
        list.getStyleClass().add("review-findings");
        list.setCellFactory(view -> {
            FindingCell cell = new FindingCell(texts, words, this::line, this::source);
            cell.setOnMouseClicked(event -> {
                Finding finding = cell.getItem();
                if (finding != null
                        && event.getButton() == MouseButton.PRIMARY
                        && event.getClickCount() == 2) {
                    open.accept(finding);
                }
            });
            return cell;
        });
        list.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    Finding finding = list.getSelectionModel().getSelectedItem();
                    if (event.getCode() == KeyCode.ENTER && finding != null) {
                        open.accept(finding);
                        event.consume();
                    }
                });
    }

    private int line(Finding finding) {
        return index.lineOf(finding.span().start()) + 1;
    }

    /// The text of the line, or as much of it behind the finding's start as is read at a glance.
    private String source(Finding finding) {
        Span line = index.lineSpan(line(finding) - 1);
        String whole = line.of(text).strip();
        String from = text.substring(finding.span().start(), line.end()).strip();
        String shown = whole.length() <= LONGEST_SOURCE ? whole : "… " + from;
        return shown.length() <= LONGEST_SOURCE
                ? shown
                : shown.substring(0, shown.offsetByCodePoints(0, LONGEST_SOURCE / 2)) + "…";
    }

    ListView<Finding> root() {
        return list;
    }

    /// @param nothing what is said where there are none
    void show(ReviewedDraft draft, List<Finding> findings, ReviewUiMessage nothing) {
        PostVersion after = draft.article().changes().after();
        text = after == null ? "" : after.file().text();
        index = new LineIndex(text);
        list.setPlaceholder(new EmptyState(Feather.CHECK_CIRCLE, texts.of(nothing), ""));
        list.getItems().setAll(findings);
        list.getSelectionModel().selectFirst();
    }
}
