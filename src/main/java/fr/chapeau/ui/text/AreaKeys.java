package fr.chapeau.ui.text;

import static org.fxmisc.wellbehaved.event.EventPattern.keyPressed;
import static org.fxmisc.wellbehaved.event.InputMap.consume;
import static org.fxmisc.wellbehaved.event.InputMap.process;
import static org.fxmisc.wellbehaved.event.InputMap.sequence;

import java.util.function.BooleanSupplier;
import javafx.scene.TraversalDirection;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import org.fxmisc.wellbehaved.event.InputHandler.Result;
import org.fxmisc.wellbehaved.event.Nodes;

/// Keys that do something else in our areas than RichTextFX would do.
final class AreaKeys {
    private AreaKeys() {}

    /// Lays them over the keys of an area.
    ///
    /// @param replace asks what to put in the place of words
    /// @param enter does what Enter does in a list; false where it is just Enter
    static void install(
            EditorArea area, UndoRedo undoRedo, BooleanSupplier enter, Runnable replace) {
        KeyCombination.Modifier[] shiftShortcut = {
            KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN
        };
        Nodes.addInputMap(
                area,
                sequence(
                        consume(
                                keyPressed(KeyCode.Z, KeyCombination.SHORTCUT_DOWN),
                                event -> undoRedo.undo().run()),
                        consume(
                                keyPressed(KeyCode.Z, shiftShortcut),
                                event -> undoRedo.redo().run()),
                        consume(
                                keyPressed(KeyCode.Y, KeyCombination.SHORTCUT_DOWN),
                                event -> undoRedo.redo().run()),
                        // RichTextFX would delete a letter, as terminals do.
                        consume(
                                keyPressed(KeyCode.H, KeyCombination.SHORTCUT_DOWN),
                                event -> replace.run()),
                        // Tab moves on, as everywhere in the window: nobody is caught in the text.
                        consume(
                                keyPressed(KeyCode.TAB),
                                event -> area.requestFocusTraversal(TraversalDirection.NEXT)),
                        consume(
                                keyPressed(KeyCode.TAB, KeyCombination.SHIFT_DOWN),
                                event -> area.requestFocusTraversal(TraversalDirection.PREVIOUS)),
                        process(
                                keyPressed(KeyCode.ENTER),
                                event -> enter.getAsBoolean() ? Result.CONSUME : Result.PROCEED)));
    }
}
