package fr.chapeau.ui.text;

import fr.chapeau.text.Span;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.text.Font;
import org.fxmisc.richtext.StyledTextArea;
import org.fxmisc.richtext.TextExt;
import org.fxmisc.richtext.model.ReadOnlyStyledDocument;
import org.fxmisc.richtext.model.TwoDimensional.Bias;
import org.fxmisc.richtext.util.UndoUtils;

/// The area itself: lines with a highlighting state, characters with style classes, no undo list.
final class EditorArea extends StyledTextArea<LineStart, List<String>> {
    /// Width of the text at most, in heights of its letters.
    private static final double COLUMN_EM = 46;

    private Runnable typed = () -> {};
    private boolean atOnce;

    EditorArea(String name) {
        super(LineStart.UNKNOWN, (flow, state) -> {}, List.of(), EditorArea::look, false);
        getStyleClass().add("editor-area");
        setWrapText(true);
        setUndoManager(UndoUtils.noOpUndoManager());
        setAccessibleRole(AccessibleRole.TEXT_AREA);
        setAccessibleText(name);
        caretPositionProperty()
                .addListener((observed, before, now) ->
                        notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTION_END));
    }

    private static void look(TextExt text, List<String> classes) {
        text.getStyleClass().addAll(classes);
        if (classes.contains(Signs.UNSEEN)) {
            text.setText(Signs.drawn(text.getText()));
        }
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

    /// Tells each time that a character was typed or came from an input method, once it stands in
    /// the text before the caret.
    void onTyped(Runnable then) {
        typed = then;
    }

    /// A key that is typed comes here, as does much else.
    @Override
    public void replaceText(int start, int end, String text) {
        super.replaceText(start, end, text);
        if (text.length() == 1 && !atOnce) {
            typed.run();
        }
    }

    /// What is not decided yet is in the text already, and changes its letters as it pleases.
    @Override
    protected void handleInputMethodEvent(InputMethodEvent event) {
        atOnce(() -> super.handleInputMethodEvent(event));
        if (event.getCommitted().length() == 1 && event.getComposed().isEmpty()) {
            typed.run();
        }
    }

    @Override
    public void paste() {
        atOnce(super::paste);
    }

    private void atOnce(Runnable change) {
        atOnce = true;
        try {
            change.run();
        } finally {
            atOnce = false;
        }
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
