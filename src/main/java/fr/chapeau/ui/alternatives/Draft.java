package fr.chapeau.ui.alternatives;

/// What somebody has begun to say of a picture and not yet written into the article.
///
/// @param words the alternative
/// @param details the description beside it, where there is one
record Draft(String words, String details, boolean decorative, boolean complex) {}
