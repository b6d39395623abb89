package fr.chapeau.app.pictures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.chapeau.app.pictures.PictureLook.Shown;
import fr.chapeau.app.pictures.PictureLook.Unshown;
import fr.chapeau.app.pictures.PictureLook.Why;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// SVG as a small picture: what is drawn, and that nothing in a file can reach out, hang or take
/// the memory.
class SvgPicturesTest {
    private static final int RED = 0xFFFF0000;
    private static final int BLUE = 0xFF0000FF;
    private static final String SQUARE = "viewBox='0 0 100 100'";
    private static final String FILLED = "<rect width='100' height='100' fill='red'/>";

    private final Thumbnails thumbnails = new Thumbnails();

    @TempDir private Path folder;

    @Test
    void fillsTheRoomThereIsWithItsShapeAndColours() throws Exception {
        Shown look = (Shown) look(MadePictures.svg());

        assertThat(look.width()).isEqualTo(100);
        assertThat(look.argb().limit()).isEqualTo(100 * 50);
        assertThat(look.argb().get(10)).isEqualTo(RED);
        assertThat(look.argb().get(90)).isEqualTo(BLUE);
        assertThat(look.facts()).contains(new PictureFacts(PictureFormat.SVG, 300, 150));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    width='16' height='8'                         | 50
                    width='50000' height='25000'                  | 50
                    width='300pt' viewBox='0 0 40 20'             | 50
                    height='100%' width='100%' viewBox='0 0 2 1'  | 50
                    viewBox='-10 -10 1 4'                         | 100
                    """)
    void isAsHighAsItsShapeSays(String attributes, int height) throws Exception {
        Shown look = (Shown) look(svg(attributes, FILLED));

        assertThat(look.argb().limit() / look.width()).isEqualTo(height);
    }

    @Test
    void stylesGradientsTextAndCopiesAreDrawn() throws Exception {
        Shown look =
                (Shown)
                        look(
                                svg(
                                        SQUARE,
                                        """
                                        <style>.c { fill: blue; vector-effect: none }</style>
                                        <defs>
                                          <linearGradient id="g"><stop stop-color="red"/></linearGradient>
                                          <clipPath id="k"><rect width="50" height="50"/></clipPath>
                                        </defs>
                                        <rect id="r" width="20" height="20" fill="url(#g)"/>
                                        <use xlink:href="#r" x="80"/>
                                        <circle class="c" cx="50" cy="50" r="30" clip-path="url(#k)"/>
                                        <path d="M0 99H100" stroke="blue" stroke-dasharray="50 50"/>
                                        <text x="10" y="95" font-size="40">É</text>
                                        """));

        assertThat(at(look, 10, 10)).isEqualTo(RED);
        assertThat(at(look, 90, 10)).isEqualTo(RED);
        assertThat(at(look, 45, 45)).isEqualTo(BLUE);
        assertThat(at(look, 60, 60)).isZero();
        assertThat(at(look, 40, 99) & 0xFF).isPositive();
        assertThat(at(look, 90, 99)).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>while (true) {}</script>",
                "<rect width='100' height='100' onload='while(true);' opacity='0'/>",
                "<filter id='f'><feTurbulence numOctaves='9999'/></filter><g filter='url(#f)'/>",
                "<style>@import url(http://127.0.0.1:1/a.css);</style>",
                "<animate attributeName='x' dur='1s'/>",
                "<metadata><x:y xmlns:x='urn:x'/></metadata>",
                "<use href='#absent'/>"
            })
    void whatNeedNotBeDrawnIsPassedOver(String beside) throws Exception {
        Shown look = (Shown) look(svg(SQUARE, FILLED + beside));

        assertThat(at(look, 50, 50)).isEqualTo(RED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<image href='data:image/png;base64,AAAA' width='9' height='9'/>",
                "<foreignObject width='9' height='9'><p>mot</p></foreignObject>",
                "<mask id='m'><rect width='99999' height='99999'/></mask>",
                "<pattern id='p' width='1e9' height='1e9'/>",
                "<switch><g/></switch>"
            })
    void whatWouldBeMissedIsLeftToBrowsers(String beside) throws Exception {
        assertThat(why(look(svg(SQUARE, FILLED + beside)))).isEqualTo(Why.FORMAT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<image href='ADDRESS'/>",
                "<use href='ADDRESS#a'/>",
                "<use xlink:href='ADDRESS#a'/>",
                "<rect width='9' height='9' fill='url(ADDRESS#a)' style='fill: url(ADDRESS#a)'/>",
                "<style>@import 'ADDRESS'; rect { fill: url(ADDRESS#a) }</style><rect width='9'/>",
                "<style>@font-face { font-family: a; src: url(ADDRESS) }</style><text>a</text>",
                "<x:include xmlns:x='http://www.w3.org/2001/XInclude' href='ADDRESS'/>",
                "<linearGradient id='g' href='ADDRESS#a'/><rect width='9' fill='url(#g)'/>"
            })
    @Timeout(30)
    void nothingIsFetched(String content) throws Exception {
        try (ServerSocket server = new ServerSocket(0)) {
            String address = "http://127.0.0.1:" + server.getLocalPort() + "/a.svg";
            server.setSoTimeout(1);

            look(svg(SQUARE, content.replace("ADDRESS", address)));
            look(type("<!DOCTYPE svg SYSTEM '" + address + "'>", content));

            assertThatThrownBy(server::accept).isInstanceOf(SocketTimeoutException.class);
        }
    }

    @Test
    void noOtherFileIsRead() throws Exception {
        Path other = Files.write(folder.resolve("autre.svg"), svg(SQUARE, "<g id='a'/>" + FILLED));
        String use = "<use href='" + other.toUri() + "#a'/><use href='autre.svg#a'/>";

        Shown look = (Shown) look(svg(SQUARE, use));

        assertThat(at(look, 50, 50)).isZero();
    }

    @Test
    void entitiesAreNotExpanded() throws Exception {
        StringBuilder bomb = new StringBuilder("<!DOCTYPE svg [<!ENTITY a0 'ha'>");
        for (int i = 1; i < 30; i++) {
            bomb.append("<!ENTITY a%d '&a%d;&a%d;'>".formatted(i, i - 1, i - 1));
        }

        PictureLook laughs = look(type(bomb + "]>", "<text>&a29;</text>"));
        PictureLook file =
                look(
                        type(
                                "<!DOCTYPE svg [<!ENTITY f SYSTEM 'file:///etc/hosts'>]>",
                                "<text>&f;</text>"));

        assertThat(laughs).isInstanceOf(Unshown.class);
        assertThat(file).isInstanceOf(Unshown.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<svg", "<svg viewBox='0 0 9 9'><g>", "<svg xmlns:a='b'>&b;</svg>"})
    void whatIsNoXmlIsBroken(String text) throws Exception {
        assertThat(why(look((text + " ").getBytes(StandardCharsets.UTF_8)))).isEqualTo(Why.BROKEN);
    }

    @Test
    @Timeout(60)
    void hugeDrawingsAreGivenUp() throws Exception {
        for (byte[] hostile : HostileSvg.all()) {
            PictureLook look =
                    new Thumbnails(Duration.ofSeconds(2)).look(written(hostile), 100, 100);

            assertThat(look).isNotNull();
        }
    }

    @Test
    @Timeout(60)
    void aPictureThatIsNotWantedAnyMoreEndsTheDrawing() throws Exception {
        Path slow = written(HostileSvg.manyCopies());
        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> thumbnails.look(slow, 100, 100))
                .isInstanceOf(InterruptedException.class);
        assertThat(look(MadePictures.svg())).isInstanceOf(Shown.class);
    }

    @Test
    @Timeout(120)
    void mutilatedFilesNeverThrow() throws Exception {
        Random random = new Random(7);
        byte[] whole =
                svg(SQUARE, FILLED + "<path d='M0 0L9 9' stroke='red' stroke-dasharray='1 2'/>");
        for (int i = 0; i < 1500; i++) {
            byte[] bytes = whole.clone();
            for (int j = 0; j <= i % 5; j++) {
                bytes[random.nextInt(60, bytes.length)] = (byte) random.nextInt(32, 127);
            }

            assertThat(look(bytes)).as("%s", i).isNotNull();
        }
    }

    private PictureLook look(byte[] bytes) throws IOException, InterruptedException {
        return thumbnails.look(written(bytes), 100, 100);
    }

    private Path written(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("image.svg"), bytes);
    }

    private static byte[] svg(String attributes, String content) {
        return MadePictures.svg(attributes, content);
    }

    private static byte[] type(String type, String content) {
        String root = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'>";
        return (type + root + content + "</svg>").getBytes(StandardCharsets.UTF_8);
    }

    private static Why why(PictureLook look) {
        return ((Unshown) look).why();
    }

    private static int at(Shown look, int x, int y) {
        return look.argb().get(y * look.width() + x);
    }
}
