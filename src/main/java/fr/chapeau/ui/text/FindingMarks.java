package fr.chapeau.ui.text;

import fr.chapeau.check.Finding;
import fr.chapeau.i18n.Texts;
import fr.chapeau.problem.Severity;
import fr.chapeau.text.Span;
import fr.chapeau.ui.kit.Icons;
import fr.chapeau.ui.text.LineStyler.StyleRun;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
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
    private final Texts texts;
    private final Marks<Finding> marks = new Marks<>();
    private final Tooltip tooltip = new Tooltip();
    private final Label strip = new Label();

    FindingMarks(Texts texts, EditorArea area) {
        this.texts = texts;
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

    /// Takes the place of all marks so far.
    ///
    /// @param now by place; what is beyond the limit is not marked
    /// @return the places that look another way now
    Set<Span> set(List<Finding> now, UnaryOperator<Span> toArea) {
        Set<StyleRun> before = new HashSet<>(looks());
        List<Marks.Mark<Finding>> placed = new ArrayList<>();
        for (Finding finding : now.subList(0, Math.min(now.size(), Marks.LIMIT))) {
            Span place = toArea.apply(finding.span());
            if (!place.isEmpty()) {
                placed.add(new Marks.Mark<>(place, finding));
            }
        }
        marks.set(placed);
        showAtCaret();
        Set<Span> changed = new TreeSet<>();
        for (StyleRun look : looks()) {
            if (!before.remove(look)) {
                changed.add(new Span(look.start(), look.end()));
            }
        }
        before.forEach(gone -> changed.add(new Span(gone.start(), gone.end())));
        return changed;
    }

    void edited(int start, int removed, int inserted) {
        marks.edited(start, removed, inserted);
    }

    List<StyleRun> runs(Span range) {
        return marks.in(range).stream().map(FindingMarks::look).toList();
    }

    private List<StyleRun> looks() {
        return marks.all().stream().map(FindingMarks::look).toList();
    }

    private static StyleRun look(Marks.Mark<Finding> mark) {
        return new StyleRun(
                mark.span().start(), mark.span().end(), styleClass(mark.value().severity()));
    }

    private static String styleClass(Severity severity) {
        return "finding-" + severity.name().toLowerCase(Locale.ROOT);
    }

    private void showAtCaret() {
        String sentences = at(area.getCaretPosition());
        strip.setText(sentences);
        area.setAccessibleHelp(sentences.isEmpty() ? null : sentences);
        strip.setVisible(!sentences.isEmpty());
        strip.setManaged(!sentences.isEmpty());
    }

    private String at(int offset) {
        return String.join(
                "\n",
                marks.in(new Span(Math.max(0, offset - 1), offset + 1)).stream()
                        .filter(mark -> offset <= mark.span().end())
                        .map(mark -> texts.of(mark.value().beside()))
                        .distinct()
                        .toList());
    }
}
