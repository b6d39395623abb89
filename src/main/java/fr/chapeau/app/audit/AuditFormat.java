package fr.chapeau.app.audit;

/// As what an audit is saved.
public enum AuditFormat {
    /// A page that stands alone.
    HTML("html"),
    /// A table for spreadsheets.
    CSV("csv");

    private final String extension;

    AuditFormat(String extension) {
        this.extension = extension;
    }

    /// Of its files, without a dot.
    public String extension() {
        return extension;
    }
}
