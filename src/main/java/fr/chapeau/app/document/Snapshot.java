package fr.chapeau.app.document;

import fr.chapeau.text.Rope;

/// The text of a document at one moment, for work on other threads.
///
/// @param revision grows with every change; a result for an older one is stale
public record Snapshot(long revision, Rope text) {}
