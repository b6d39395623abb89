package fr.chapeau.ui.text;

import fr.chapeau.problem.Severity;
import fr.chapeau.text.Span;
import fr.chapeau.ui.kit.Icons;
import fr.chapeau.ui.text.LineStyler.StyleRun;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.fxmisc.richtext.event.MouseOverTextEvent;
import org.kordamp.ikonli.feather.Feather;

/// What was found wrong in a text: its underlines, and the sentence for the place under the mouse
/// or at the caret.
final class FindingMarks {
    private final EditorArea area;
    private final Marks<TextMark> marks = new Marks<>();
    private final Tooltip tooltip = new Tooltip();
    private final Label strip = new Label();

    FindingMarks(EditorArea area) {
        this.area = area;
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(420);
        area.setMouseOverTextDelay(Duration.ofMillis(350));
        area.addEventHandler(
                MouseOverTextEvent.MOUSE_OVER_TEXT_BEGIN,
                event -> {
                    String sentences = at(event.getCharacterIndex());
                    if (!sentences.isEmpty()) {
                        tooltip.setText(sentences);
                        tooltip.show(
                                area,
                                event.getScreenPosition().getX(),
                                event.getScreenPosition().getY() + 16);
                    }
                });
        area.addEventHandler(MouseOverTextEvent.MOUSE_OVER_TEXT_END, event -> tooltip.hide());
        strip.getStyleClass().add("finding-strip");
        strip.setWrapText(true);
        strip.setMinHeight(Region.USE_PREF_SIZE);
        strip.setMaxWidth(Double.MAX_VALUE);
        strip.setGraphic(Icons.of(Feather.ALERT_CIRCLE));
        area.caretPositionProperty().addListener((observed, before, now) -> showAtCaret());
        showAtCaret();
    }

    /// The line below the text with the sentence for the caret's place.
    Label strip() {
        return strip;
    }

    void set(List<TextMark> now, UnaryOperator<Span> toArea) {
        List<Marks.Mark<TextMark>> placed = new ArrayList<>();
        for (TextMark mark : now) {
            Span place = toArea.apply(mark.span());
            if (!place.isEmpty()) {
                placed.add(new Marks.Mark<>(place, mark));
            }
        }
        marks.set(placed);
        showAtCaret();
    }

    void edited(int start, int removed, int inserted) {
        marks.edited(start, removed, inserted);
    }

    List<Span> spans() {
        return marks.spans();
    }

    List<StyleRun> runs(Span range) {
        List<StyleRun> runs = new ArrayList<>();
        for (Marks.Mark<TextMark> mark : marks.in(range)) {
            runs.add(
                    new StyleRun(
                            mark.span().start(),
                            mark.span().end(),
                            styleClass(mark.value().severity())));
        }
        return runs;
    }

    private static String styleClass(Severity severity) {
        return "finding-" + severity.name().toLowerCase(Locale.ROOT);
    }

    private void showAtCaret() {
        String sentences = at(area.getCaretPosition());
        strip.setText(sentences);
        strip.setVisible(!sentences.isEmpty());
        strip.setManaged(!sentences.isEmpty());
    }

    private String at(int offset) {
        return String.join(
                "\n",
                marks.in(new Span(Math.max(0, offset - 1), offset + 1)).stream()
                        .filter(mark -> offset <= mark.span().end())
                        .map(mark -> mark.value().sentence())
                        .distinct()
                        .toList());
    }
}
