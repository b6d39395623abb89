package fr.chapeau.ui.window;

import fr.chapeau.git.DraftState;
import fr.chapeau.i18n.Texts;
import fr.chapeau.ui.checks.DismissalPort;
import fr.chapeau.ui.editor.ArticleEditors;
import fr.chapeau.ui.editor.ArticleModel;
import fr.chapeau.ui.form.FormPort;
import fr.chapeau.ui.kit.Background;
import fr.chapeau.ui.kit.Notices;
import fr.chapeau.ui.kit.UserPreferences;
import fr.chapeau.ui.preview.PageOutlet;
import fr.chapeau.ui.preview.PreviewSource;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;

/// What an article's view is put together from.
///
/// @param draft how the file stands to the last commit
/// @param notices banners above the panes
/// @param zone of the site
/// @param preview where the site's own page comes from
/// @param outlet where its page goes as a file
/// @param openPost opens another article, by its path from the site's root
public record ArticleParts(
        Texts texts,
        Background background,
        ArticleModel model,
        ArticleEditors editors,
        FormPort form,
        DismissalPort dismissals,
        Notices notices,
        ObservableValue<DraftState> draft,
        ArticleCommands commands,
        UserPreferences preferences,
        ZoneId zone,
        PreviewSource preview,
        PageOutlet outlet,
        Consumer<Path> openPost) {}
