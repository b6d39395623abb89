package fr.chapeau.app.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import fr.chapeau.app.pictures.PictureLook.Shown;
import fr.chapeau.app.pictures.PictureLook.Unshown;
import fr.chapeau.app.pictures.PictureLook.Why;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// WebP as a small picture, of every kind and however broken.
class WebpPicturesTest {
    private final Thumbnails thumbnails = new Thumbnails();

    @TempDir private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"lossy.webp", "lossless.webp", "moving.webp"})
    void isShownWithItsShapeAndColours(String name) throws Exception {
        Shown look = (Shown) look(MadePictures.file(name));

        assertThat(look.width()).isEqualTo(20);
        assertThat(look.argb().limit()).isEqualTo(20 * 10);
        assertThat(mostly(look.argb().get(5 * 20 + 2), 16)).as("red on the left").isTrue();
        assertThat(mostly(look.argb().get(5 * 20 + 17), 0)).as("blue on the right").isTrue();
        assertThat(look.facts()).contains(new PictureFacts(PictureFormat.WEBP, 40, 20));
    }

    @Test
    void whatIsTransparentStaysSo() throws Exception {
        Shown look = (Shown) look(MadePictures.file("see-through.webp"));

        assertThat(look.argb().get(5 * 20 + 2)).isZero();
        assertThat(mostly(look.argb().get(5 * 20 + 17), 0)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"lossy.webp, 60", "lossless.webp, 30", "moving.webp, 90", "see-through.webp, 40"})
    void whatIsCutOffIsBroken(String name, int length) throws Exception {
        byte[] cut = Arrays.copyOf(MadePictures.file(name), length);

        assertThat(look(cut)).isInstanceOf(Unshown.class);
    }

    @ParameterizedTest
    @CsvSource({"50000, 50000, TOO_LARGE", "16000000, 16000000, TOO_LARGE", "3000, 3000, BROKEN"})
    @Timeout(20)
    void promisedPixelsAreNotMadeRoomFor(int width, int height, Why why) throws Exception {
        PictureLook look = look(promising(width, height));

        assertThat(look)
                .isEqualTo(new Unshown(new PictureFacts(PictureFormat.WEBP, width, height), why));
    }

    @ParameterizedTest
    @ValueSource(strings = {"lossy.webp", "lossless.webp", "moving.webp", "see-through.webp"})
    @Timeout(120)
    void mutilatedFilesNeverThrow(String name) throws Exception {
        Random random = new Random(11);
        byte[] whole = MadePictures.file(name);
        for (int i = 0; i < 1000; i++) {
            byte[] bytes = whole.clone();
            for (int j = 0; j <= i % 4; j++) {
                bytes[random.nextInt(12, bytes.length)] = (byte) random.nextInt();
            }

            assertThat(look(bytes)).as("%s", i).isNotNull();
        }
    }

    /// An extended file without any picture data (RFC 9649, 2.7).
    private static byte[] promising(int width, int height) {
        ByteBuffer bytes = ByteBuffer.allocate(60).order(ByteOrder.LITTLE_ENDIAN);
        bytes.put("RIFF".getBytes(StandardCharsets.US_ASCII)).putInt(52);
        bytes.put("WEBPVP8X".getBytes(StandardCharsets.US_ASCII)).putInt(10).putInt(0);
        bytes.putShort((short) (width - 1)).put((byte) ((width - 1) >> 16));
        bytes.putShort((short) (height - 1)).put((byte) ((height - 1) >> 16));
        return bytes.array();
    }

    private PictureLook look(byte[] bytes) throws IOException, InterruptedException {
        return thumbnails.look(Files.write(folder.resolve("image.webp"), bytes), 20, 20);
    }

    /// Whether one colour, by its shift, is most of a pixel.
    private static boolean mostly(int argb, int shift) {
        int green = argb >> 8 & 0xFF;
        int other = argb >> (16 - shift) & 0xFF;
        return (argb >> shift & 0xFF) > 180 && green < 80 && other < 80;
    }
}
