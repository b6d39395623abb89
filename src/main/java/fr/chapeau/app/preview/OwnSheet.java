package fr.chapeau.app.preview;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// A style sheet of Chapeau's own for what the site does not dress.
enum OwnSheet {
    /// Of an article without the site around it.
    ARTICLE("article.css"),
    /// Of HTML to read.
    SOURCE("source.css"),
    /// Of alternatives in the place of pictures.
    ALTERNATIVES("alternatives.css");

    private final String css;

    OwnSheet(String name) {
        try (InputStream in = OwnSheet.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("missing resource " + name);
            }
            css = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    ShownPage.Sheet sheet() {
        return new ShownPage.Sheet(css, "");
    }
}
