package fr.chapeau.app.pagefile;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import fr.chapeau.app.pictures.Thumbnails;
import fr.chapeau.i18n.Texts;
import fr.chapeau.markdown.SafeNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.w3c.dom.Document;

/// Sets an article on paper: a tagged PDF with its title, its language and its fonts in it. Asks
/// for nothing outside the pictures that the page shows.
final class ArticlePdf {
    private static final String FONT = "Open Sans";

    /// What is longer would keep the machine busy for minutes, and nobody reads it on paper.
    private static final int MOST_SIZE = 1_500_000;

    private static final int PLAIN = 400;
    private static final int BOLD = 700;

    private final Texts texts;
    private final Thumbnails pictures;

    /// @param texts in the language of the interface
    ArticlePdf(Texts texts, Thumbnails pictures) {
        this.texts = texts;
        this.pictures = pictures;
    }

    /// The whole file; empty where the page is beyond what can be set.
    Optional<PageBytes> of(SentPage page) {
        if (page.page().nodes().stream().mapToLong(SafeNode::size).sum() > MOST_SIZE) {
            return Optional.empty();
        }
        XRLog.setLoggingEnabled(false); // every unknown property of a style sheet would be a line
        PdfPictures shown = new PdfPictures(page.files(), pictures);
        Document tree = new PdfTree(texts, shown).of(page, resource("pdf.css"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            PdfRendererBuilder builder = new PdfRendererBuilder();
            builder.withW3cDocument(tree, "");
            builder.useUriResolver(
                    (base, address) -> shown.stream(address) == null ? null : address);
            builder.useProtocolsStreamImplementation(
                    shown::stream, GatheredFiles.SCHEME, "http", "https", "file", "data", "jar");
            font(builder, "Regular", PLAIN, FontStyle.NORMAL);
            font(builder, "Italic", PLAIN, FontStyle.ITALIC);
            font(builder, "Bold", BOLD, FontStyle.NORMAL);
            font(builder, "BoldItalic", BOLD, FontStyle.ITALIC);
            builder.useUnicodeLineBreaker(new ProseBreaks());
            builder.useReplacementText("?");
            builder.usePdfUaAccessibility(true);
            builder.withProducer("Chapeau");
            builder.toStream(out);
            builder.run();
            return Optional.of(new PageBytes(out.toByteArray(), shown.leftOut()));
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // The library meets what it cannot set with whatever exception comes first.
            System.getLogger(ArticlePdf.class.getName())
                    .log(System.Logger.Level.WARNING, "page not set as PDF", e);
            return Optional.empty();
        }
    }

    private static void font(PdfRendererBuilder builder, String name, int weight, FontStyle style) {
        builder.useFont(
                () -> stream("/fonts/ttf/OpenSans/OpenSans-" + name + ".ttf"),
                FONT,
                weight,
                style,
                true);
    }

    private static String resource(String name) {
        try (InputStream in = stream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream stream(String name) {
        InputStream in = ArticlePdf.class.getResourceAsStream(name);
        if (in == null) {
            throw new IllegalStateException("missing resource " + name);
        }
        return in;
    }
}
