package fr.chapeau.ui.preview;

import fr.chapeau.i18n.Texts;
import fr.chapeau.ui.kit.Background;
import fr.chapeau.ui.kit.Notices;
import fr.chapeau.ui.kit.UserPreferences;

/// What a preview is put together from.
///
/// @param preferences remember what is shown, for each site
/// @param outlet where pages go as files
/// @param notices what became of them is said there
public record PreviewParts(
        Texts texts,
        Background background,
        PreviewSource source,
        UserPreferences preferences,
        PreviewPort port,
        PageOutlet outlet,
        Notices notices) {}
