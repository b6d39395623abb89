package fr.chapeau.app.sample;

/// One file of the sample site.
///
/// @param resource its name below `site/`, beside this class
/// @param path where it is written, relative to the site's folder, with `/`
record SampleFile(String resource, String path) {}
