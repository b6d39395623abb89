package fr.chapeau.ui.kit;

import fr.chapeau.i18n.Texts;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// A shortcut as people read it on their keyboard: JavaFX itself knows English names alone.
final class ShownKeys extends KeyCombination {
    private final KeyCombination keys;
    private final String text;

    ShownKeys(KeyCombination keys, Texts texts) {
        super(
                keys.getShift(),
                keys.getControl(),
                keys.getAlt(),
                keys.getMeta(),
                keys.getShortcut());
        this.keys = keys;
        this.text =
                keys.getDisplayText()
                        .replace("Shift+", texts.of(KitText.KEY_SHIFT) + "+")
                        .replace("PAGE_DOWN", texts.of(KitText.KEY_PAGE_DOWN))
                        .replace("PAGE_UP", texts.of(KitText.KEY_PAGE_UP));
    }

    @Override
    public boolean match(KeyEvent event) {
        return keys.match(event);
    }

    @Override
    public String getDisplayText() {
        return text;
    }

    @Override
    public String getName() {
        return keys.getName();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ShownKeys shown
                && shown.keys.equals(keys)
                && shown.text.equals(text);
    }

    @Override
    public int hashCode() {
        return keys.hashCode();
    }

    @Override
    public String toString() {
        return keys.toString();
    }
}
