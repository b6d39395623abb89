package fr.chapeau.app.pagefile;

/// What a page can become as a file.
public enum PageFormat {
    /// One file of HTML with all that the page shows.
    HTML("html"),
    /// The article on paper.
    PDF("pdf");

    private final String extension;

    PageFormat(String extension) {
        this.extension = extension;
    }

    /// Of the file's name, without a dot.
    public String extension() {
        return extension;
    }
}
