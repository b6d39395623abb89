package fr.chapeau.ui.editor;

import fr.chapeau.app.document.Journal;
import fr.chapeau.app.document.Saving;
import fr.chapeau.ui.kit.Background;
import fr.chapeau.ui.kit.Lane;

/// How open articles reach the disk.
///
/// @param files all writing of posts, one after the other
public record ArticleFiles(Background background, Lane files, Saving saving, Journal journal) {}
