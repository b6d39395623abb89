package fr.chapeau.app.pictures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.chapeau.app.pictures.PictureLook.Shown;
import fr.chapeau.app.pictures.PictureLook.Unshown;
import fr.chapeau.app.pictures.PictureLook.Why;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThumbnailsTest {
    private static final int RED = 0xFFFF0000;
    private static final int BLUE = 0xFF0000FF;

    private final Thumbnails thumbnails = new Thumbnails();

    @TempDir private Path folder;

    @Test
    void aPictureIsMadeSmallWithItsShapeAndColours() throws Exception {
        Shown look = (Shown) look(MadePictures.png(1000, 500), 100, 100);

        assertThat(look.width()).isEqualTo(100);
        assertThat(look.argb().limit()).isEqualTo(100 * 50);
        assertThat(look.argb().get(10)).isEqualTo(RED);
        assertThat(look.argb().get(90)).isEqualTo(BLUE);
        assertThat(look.facts()).contains(new PictureFacts(PictureFormat.PNG, 1000, 500));
    }

    @Test
    void aSmallPictureIsNotEnlarged() throws Exception {
        Shown look = (Shown) look(MadePictures.png(16, 12), 100, 100);

        assertThat(look.width()).isEqualTo(16);
        assertThat(look.argb().limit()).isEqualTo(16 * 12);
    }

    @ParameterizedTest
    @CsvSource({"1, true, false", "3, false, true", "6, true, true", "8, false, false"})
    void aPictureIsTurnedAsTheCameraWasHeld(int number, boolean firstRed, boolean topRightRed)
            throws Exception {
        Shown look = (Shown) look(MadePictures.held(MadePictures.jpeg(64, 64), number), 64, 64);

        assertThat(isRed(look.argb().get(0))).isEqualTo(firstRed);
        assertThat(isRed(look.argb().get(63))).isEqualTo(topRightRed);
    }

    @Test
    void whatIsTransparentHasNoColour() throws Exception {
        var image =
                new java.awt.image.BufferedImage(8, 8, java.awt.image.BufferedImage.TYPE_INT_ARGB);
        image.setRGB(0, 0, 0x80FF0000);
        Path file = folder.resolve("clair.png");
        javax.imageio.ImageIO.write(image, "png", file.toFile());

        Shown look = (Shown) thumbnails.look(file, 8, 8);

        assertThat(look.argb().get(0)).isEqualTo(0x80800000);
        assertThat(look.argb().get(1)).isZero();
    }

    @Test
    @Timeout(10)
    void aPictureOfTooManyPixelsIsNotRead() throws Exception {
        PictureLook look = look(MadePictures.pngThatPromises(60_000, 60_000), 100, 100);

        assertThat(look)
                .isEqualTo(
                        new Unshown(
                                new PictureFacts(PictureFormat.PNG, 60_000, 60_000),
                                Why.TOO_LARGE));
    }

    @Test
    void brokenPicturesAreSaidToBeBroken() throws Exception {
        byte[] whole = MadePictures.png(300, 300);

        PictureLook cut = look(Arrays.copyOf(whole, 60), 100, 100);
        PictureLook promised = look(MadePictures.pngThatPromises(3000, 3000), 100, 100);
        PictureLook text = look("du texte".getBytes(StandardCharsets.UTF_8), 100, 100);

        assertThat(why(cut)).isEqualTo(Why.BROKEN);
        assertThat(why(promised)).isEqualTo(Why.BROKEN);
        assertThat(text).isEqualTo(new Unshown(null, Why.BROKEN));
    }

    @Test
    void whatOnlyBrowsersShowIsNamed() throws Exception {
        assertThat(look(MadePictures.avif(), 100, 100))
                .isEqualTo(new Unshown(new PictureFacts(PictureFormat.AVIF, 40, 20), Why.FORMAT));
    }

    @Test
    void aMissingFileIsSaidToBeOutOfReach() throws Exception {
        PictureLook look = thumbnails.look(folder.resolve("absent.png"), 10, 10);

        assertThat(why(look)).isEqualTo(Why.UNREADABLE);
    }

    @Test
    @Timeout(20)
    void aPictureThatIsNotWantedAnyMoreEndsTheWork() throws Exception {
        Path file = Files.write(folder.resolve("image.png"), MadePictures.png(2000, 2000));

        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> thumbnails.look(file, 100, 100))
                .isInstanceOf(InterruptedException.class);
        assertThat(thumbnails.look(file, 100, 100)).isInstanceOf(Shown.class);
    }

    private PictureLook look(byte[] bytes, int width, int height)
            throws IOException, InterruptedException {
        return thumbnails.look(Files.write(folder.resolve("image"), bytes), width, height);
    }

    private static @Nullable Why why(PictureLook look) {
        return look instanceof Unshown(var facts, Why why) ? why : null;
    }

    private static boolean isRed(int pixel) {
        return (pixel >> 16 & 0xFF) > (pixel & 0xFF);
    }
}
