package fr.chapeau.ui.adjust;

import fr.chapeau.app.adjustment.AdjustableForm;
import fr.chapeau.app.adjustment.AdjustmentResult;
import fr.chapeau.app.adjustment.SettingsText;
import fr.chapeau.problem.Outcome;
import fr.chapeau.settings.SettingChange;
import java.util.List;

/// Reads and changes what the repository says of one collection's form; off the JavaFX thread.
public interface Adjusting {

    /// The form and the file as they are now.
    Outcome<AdjustableForm> read();

    /// Says some things in the file, all of them or none.
    ///
    /// @param base the file as it was read
    AdjustmentResult write(SettingsText base, List<SettingChange> changes);
}
