package fr.chapeau.ui.form;

import fr.chapeau.app.article.NamedPosts;
import java.time.ZoneId;

/// What the fields of an article know of its site.
///
/// @param zone of dates that are new
/// @param posts that a field may name
public record FormSite(ZoneId zone, NamedPosts posts) {}
