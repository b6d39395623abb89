package fr.chapeau.check;

/// What is known of the file that the address of a picture means.
public sealed interface PictureFile {

    /// Nothing: it lies elsewhere, or its address says too little before the site is built.
    record Unknown() implements PictureFile {}

    /// The site has no such file.
    ///
    /// @param near name of a file in its folder that may be meant; empty where there is none
    record Missing(String near) implements PictureFile {}

    /// The file's name is written in other capitals, which most web servers take for another file.
    ///
    /// @param name as it really is
    record OtherCase(String name) implements PictureFile {}

    /// The file is there.
    ///
    /// @param format as people call it: `JPEG`; empty for one that nobody knows
    /// @param forBrowsers whether browsers show that format
    /// @param bytes how long the file is
    /// @param located whether it says where on earth the picture was taken
    /// @param width in pixels, as browsers show it; 0 where the file does not say
    record Found(String format, boolean forBrowsers, long bytes, boolean located, int width)
            implements PictureFile {}
}
