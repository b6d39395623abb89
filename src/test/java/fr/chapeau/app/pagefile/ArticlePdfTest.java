package fr.chapeau.app.pagefile;

import static org.assertj.core.api.Assertions.assertThat;

import fr.chapeau.app.pictures.Thumbnails;
import fr.chapeau.app.preview.ShownPage;
import fr.chapeau.i18n.Language;
import fr.chapeau.i18n.Texts;
import fr.chapeau.markdown.SafeHtml;
import fr.chapeau.markdown.SafeNode;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticlePdfTest {
    private static final Texts TEXTS = new Texts(Language.FRENCH);

    @TempDir Path folder = Path.of("");
    private final GatheredFiles gathered = new GatheredFiles();

    @BeforeEach
    void write() throws IOException {
        ImageIO.write(
                new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB),
                "jpeg",
                folder.resolve("a.jpg").toFile());
        Files.writeString(folder.resolve("broken.png"), "no picture");
    }

    @Test
    void keepsTheWordsOfAFrenchArticle() throws IOException {
        String words = "« Été à l’œuvre » : 12 000 € – ça naît…";
        try (PDDocument pdf = pdf("<h1>Titre</h1><p>" + words + "</p>", 0)) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("Titre", words);
        }
    }

    @Test
    void saysTitleAndLanguageAndIsTagged() throws IOException {
        try (PDDocument pdf = pdf("<h1>Titre</h1>", 0)) {
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Un titre");
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("fr");
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(pdf.getDocumentCatalog().getStructureTreeRoot().getKids()).isNotEmpty();
        }
    }

    @Test
    void holdsPicturesAndSaysWhichAreMissing() throws IOException {
        String html = "<p><img src=\"a.jpg\" alt=\"Un\"><img src=\"broken.png\" alt=\"Deux\"></p>";
        try (PDDocument pdf = pdf(html, 1)) {
            assertThat(pictures(pdf)).isEqualTo(1);
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("Image trop lourde pour ce fichier, ou illisible")
                    .contains("Deux");
        }
    }

    @Test
    void asksForNothingOutside() throws IOException {
        AtomicInteger calls = new AtomicInteger();
        Path secret = folder.resolve("secret.css");
        Files.writeString(secret, "p::after { content: 'SECRET' }");
        try (ServerSocket listener = listener(calls)) {
            String url = "http://127.0.0.1:" + listener.getLocalPort() + "/";
            String html =
                    """
                    <style>@import "URLa.css"; @import "FILE"; p { background: url(URLb.png) }
                    @font-face { font-family: x; src: url(URLc.ttf) } p { font-family: x }</style>
                    <p style="background: url('URLd.png'); content: url(FILE)">texte</p>
                    <a href="URLe">lien</a><link rel="stylesheet" href="URLf.css">
                    """
                            .replace("URL", url)
                            .replace("FILE", secret.toUri().toString());
            ShownPage.Sheet sheet =
                    new ShownPage.Sheet(
                            "@import url(%sx.css); @import url(%s); body { background: url(%sy.png) }"
                                    .formatted(url, secret.toUri(), url),
                            "");

            try (PDDocument pdf = pdf(html, List.of(sheet), 0)) {
                assertThat(new PDFTextStripper().getText(pdf))
                        .contains("texte")
                        .doesNotContain("SECRET");
            }
            assertThat(calls).hasValue(0);
        }
    }

    @Test
    void setsWhatIsNestedDeeply() throws IOException {
        try (PDDocument pdf =
                pdf("<blockquote>".repeat(400) + "fond" + "</blockquote>".repeat(400), 0)) {
            assertThat(pdf.getNumberOfPages()).isPositive();
        }
    }

    @Test
    void refusesWhatNobodyReadsOnPaper() {
        ShownPage page =
                new ShownPage(
                        Map.of(),
                        Map.of(),
                        List.of(),
                        List.of(new SafeNode.Text("mot ".repeat(500_000))));

        assertThat(
                        new ArticlePdf(TEXTS, new Thumbnails())
                                .of(new SentPage(page, List.of(), "t", "fr")))
                .isEmpty();
    }

    private PDDocument pdf(String html, int leftOut) throws IOException {
        return pdf(html, List.of(), leftOut);
    }

    private PDDocument pdf(String html, List<ShownPage.Sheet> sheets, int leftOut)
            throws IOException {
        ShownPage page =
                new ShownPage(
                        Map.of(),
                        Map.of(),
                        sheets,
                        new SafeHtml(new Checkout()).fragment(html).nodes());
        PageBytes written =
                new ArticlePdf(TEXTS, new Thumbnails())
                        .of(new SentPage(page, gathered.files(), "Un titre", "fr"))
                        .orElseThrow();
        assertThat(written.leftOut()).isEqualTo(leftOut);
        return Loader.loadPDF(written.bytes());
    }

    private static int pictures(PDDocument pdf) throws IOException {
        int count = 0;
        for (PDPage page : pdf.getPages()) {
            PDResources resources = page.getResources();
            for (COSName name : resources.getXObjectNames()) {
                count += resources.getXObject(name) instanceof PDImageXObject ? 1 : 0;
            }
        }
        return count;
    }

    private static ServerSocket listener(AtomicInteger calls) throws IOException {
        ServerSocket listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual()
                .start(() -> {
                    try {
                        while (true) {
                            listener.accept().close();
                            calls.incrementAndGet();
                        }
                    } catch (IOException closed) {
                        // the test is over
                    }
                });
        return listener;
    }

    private final class Checkout implements SafeHtml.Surroundings {
        @Override
        public String media(String written) {
            return gathered.addressOf(folder.resolve(written));
        }

        @Override
        public String notShown(String element, String written) {
            return "pas montré";
        }
    }
}
