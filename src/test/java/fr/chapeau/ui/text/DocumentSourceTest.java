package fr.chapeau.ui.text;

import static org.assertj.core.api.Assertions.assertThat;

import fr.chapeau.app.document.Document;
import fr.chapeau.app.document.Origin;
import fr.chapeau.frontmatter.PostParts;
import fr.chapeau.text.FileText;
import fr.chapeau.text.Span;
import fr.chapeau.text.TextEdit;
import fr.chapeau.text.TextEdits;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DocumentSourceTest {
    private static final String POST = "---\r\ntitle: A\r\n---\r\n\r\nLe corps.\r\n";

    @Test
    void theBodyBeginsWhereJekyllLetsItBegin() {
        DocumentSource body = DocumentSource.body(document(POST));

        assertThat(body.snapshot()).hasToString("Le corps.\r\n");
        assertThat(body.toArea(POST.indexOf("corps"))).isEqualTo(3);
        assertThat(body.toFile(3)).isEqualTo(POST.indexOf("corps"));
        assertThat(body.toArea(0)).isZero();
        assertThat(body.toFile(10)).isEqualTo(POST.length());
    }

    @Test
    void blankLinesTypedAtTheTopStayInTheArea() {
        Document document = document(POST);
        DocumentSource body = DocumentSource.body(document);

        body.apply(
                TextEdits.of(TextEdit.insert(body.region().start(), "\n")), TextSource.Kind.TYPING);
        body.apply(
                TextEdits.of(TextEdit.insert(body.region().start(), "\n")), TextSource.Kind.TYPING);

        assertThat(body.snapshot()).hasToString("\r\n\r\nLe corps.\r\n");
        assertThat(PostParts.split(document.text().toString()).body().of(document.text()))
                .isEqualTo("Le corps.\r\n");
    }

    @Test
    void theFormMovesTheBodyAndNothingElse() {
        Document document = document(POST);
        DocumentSource body = DocumentSource.body(document);
        int title = POST.indexOf("A\r");

        document.apply(
                TextEdits.of(TextEdit.replace(new Span(title, title + 1), "Un label\nauthor: B")),
                new Origin.Field("title"));

        assertThat(body.snapshot()).hasToString("Le corps.\r\n");
    }

    @Test
    void aFrontMatterThatComesOrGoesIsNotTheBodys() {
        Document document = document("Le corps.\n");
        DocumentSource body = DocumentSource.body(document);
        document.apply(
                TextEdits.of(TextEdit.insert(0, "---\ntitle: A\n---\n")),
                new Origin.Field("title"));
        assertThat(body.snapshot()).hasToString("Le corps.\n");

        document.undo();

        assertThat(body.snapshot()).hasToString("Le corps.\n");
        assertThat(body.region().start()).isZero();
    }

    @Test
    void aClosingLineThatIsTypedCutsTheFrontMatterOff() {
        Document document = document("---\ntitle: A\n\nLe corps.\n");
        DocumentSource body = DocumentSource.body(document);
        DocumentSource header = DocumentSource.header(document, new Origin.Field(""));
        assertThat(header.region()).isEqualTo(new Span(0, 0));
        int place = document.text().toString().indexOf("\nLe");

        body.apply(TextEdits.of(TextEdit.insert(place, "---\n")), TextSource.Kind.COMMAND);

        assertThat(body.snapshot().toString().strip()).isEqualTo("Le corps.");
        assertThat(header.snapshot()).asString().startsWith("---\ntitle: A\n---\n");
    }

    @Test
    void undoAsksTheCaretToFollowWhereItWasDone() {
        Document document = document(POST);
        DocumentSource body = DocumentSource.body(document);
        DocumentSource header = DocumentSource.header(document, new Origin.Field(""));
        StringBuilder told = new StringBuilder();
        body.subscribe(change -> told.append(change.follow() ? "follow " : "stay "));
        header.subscribe(change -> told.append(change.follow() ? "!" : ". "));

        body.apply(
                TextEdits.of(TextEdit.insert(body.region().end(), "Fin.")),
                TextSource.Kind.COMMAND);
        document.undo();

        assertThat(told).hasToString("stay . follow . ");
    }

    @Test
    void bothPartsMakeUpTheFileWhateverIsDone() {
        Random random = new Random(99);
        String[] pieces = {"---\n", "\n", "a: b\n", "x", " ", "...\n", "\r\n", "-"};
        for (int round = 0; round < 200; round++) {
            Document document = document(round % 3 == 0 ? "corps\n" : POST);
            DocumentSource body = DocumentSource.body(document);
            DocumentSource header = DocumentSource.header(document, new Origin.Field(""));
            for (int i = 0; i < 30; i++) {
                int length = document.text().length();
                int start = random.nextInt(length + 1);
                int end = Math.min(length, start + random.nextInt(6));
                TextEdits edits =
                        TextEdits.of(
                                TextEdit.replace(
                                        new Span(start, end),
                                        pieces[random.nextInt(pieces.length)]));
                switch (random.nextInt(4)) {
                    case 0 -> document.apply(edits, new Origin.Field("a"));
                    case 1 -> document.undo();
                    default -> {
                        DocumentSource source =
                                body.region().contains(new Span(start, end)) ? body : header;
                        source.apply(edits, TextSource.Kind.TYPING);
                    }
                }
                Span jekyll = PostParts.split(document.text().toString()).body();
                assertThat(header.region().end()).isEqualTo(body.region().start());
                assertThat(body.region().start()).isLessThanOrEqualTo(jekyll.start());
                assertThat(
                                document.text()
                                        .subSequence(body.region().start(), jekyll.start())
                                        .toString()
                                        .strip())
                        .isEmpty();
            }
        }
    }

    private static Document document(String text) {
        return Document.of(
                Path.of("/post.md"),
                FileText.decode(text.getBytes(StandardCharsets.UTF_8)).orElseThrow(),
                Clock.systemUTC());
    }
}
