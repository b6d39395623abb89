package fr.chapeau.ui.form;

import fr.chapeau.app.pictures.BroughtIn;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A file that the user chose for a field.
///
/// @param address to write
/// @param copied what is to be said where it came from outside the site
record FileChoice(String address, @Nullable BroughtIn copied) {

    Optional<BroughtIn> broughtIn() {
        return Optional.ofNullable(copied);
    }
}
