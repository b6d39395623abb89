package fr.chapeau.ui.adjust;

import javafx.scene.layout.Region;

/// The control of one setting, or of several that belong together, of one field. FX thread only.
interface SettingEditor {

    Region root();

    /// Shows what is to be said by now. A control that says the same already stays as it is.
    void show();
}
