package fr.chapeau.ui.text;

import fr.chapeau.text.Span;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.text.Font;
import org.fxmisc.richtext.StyledTextArea;
import org.fxmisc.richtext.model.ReadOnlyStyledDocument;
import org.fxmisc.richtext.model.TwoDimensional.Bias;
import org.fxmisc.richtext.util.UndoUtils;

/// The area itself: lines with a highlighting state, characters with style classes, no undo list.
final class EditorArea extends StyledTextArea<LineStart, List<String>> {
    /// Width of the text at most, in heights of its letters.
    private static final double COLUMN_EM = 46;

    EditorArea(String name) {
        super(
                LineStart.UNKNOWN,
                (flow, state) -> {},
                List.of(),
                (text, classes) -> text.getStyleClass().addAll(classes),
                false);
        getStyleClass().add("editor-area");
        setWrapText(true);
        setUndoManager(UndoUtils.noOpUndoManager());
        setAccessibleRole(AccessibleRole.TEXT_AREA);
        setAccessibleText(name);
        caretPositionProperty()
                .addListener((observed, before, now) ->
                        notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTION_END));
    }

    /// Lines of more than some eighty letters tire the eye: in a wide pane the text keeps to the
    /// middle.
    ///
    /// @param font tells how large text is
    void keepToAColumn(ObservableValue<Font> font) {
        paddingProperty()
                .bind(
                        Bindings.createObjectBinding(
                                () -> {
                                    double em = font.getValue().getSize();
                                    double spare = getWidth() - COLUMN_EM * em;
                                    double side = Math.max(1.6 * em, spare / 2);
                                    return new Insets(em, side, 0.5 * em, side);
                                },
                                widthProperty(),
                                font));
    }

    /// Replaces a range without moving the caret to it, as a change from elsewhere does.
    void replaceQuietly(int start, int end, String text) {
        getContent()
                .replace(
                        start,
                        end,
                        ReadOnlyStyledDocument.fromString(
                                text, LineStart.UNKNOWN, List.of(), getSegOps()));
    }

    int lineAt(int offset) {
        return offsetToPosition(offset, Bias.Forward).getMajor();
    }

    /// Range of a line without its end.
    Span line(int index) {
        int start = getAbsolutePosition(index, 0);
        return new Span(start, start + getParagraphLength(index));
    }

    Span selected() {
        return new Span(getSelection().getStart(), getSelection().getEnd());
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case TEXT -> getText();
            case SELECTION_START -> getSelection().getStart();
            case SELECTION_END -> getSelection().getEnd();
            case CARET_OFFSET -> getCaretPosition();
            case EDITABLE -> isEditable();
            case LINE_FOR_OFFSET -> lineAt((Integer) parameters[0]);
            case LINE_START -> line((Integer) parameters[0]).start();
            case LINE_END -> line((Integer) parameters[0]).end();
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }
}
