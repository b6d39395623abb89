package fr.chapeau.app.alternatives;

/// Words that a picture has elsewhere.
///
/// @param posts how many other articles have them
/// @param here whether another place of the same article has them
public record Suggestion(String words, int posts, boolean here) {}
