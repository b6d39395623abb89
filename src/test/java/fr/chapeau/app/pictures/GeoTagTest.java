package fr.chapeau.app.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GeoTagTest {
    @TempDir private Path folder;

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void findsAPlaceInTheExifData(boolean little) throws IOException {
        byte[] exif = LocatedPictures.exif(little, 48);

        assertThat(in(LocatedPictures.jpeg(exif), PictureFormat.JPEG)).isTrue();
        assertThat(in(LocatedPictures.png(exif), PictureFormat.PNG)).isTrue();
        assertThat(in(LocatedPictures.webp(exif), PictureFormat.WEBP)).isTrue();
    }

    @Test
    void findsAPlaceInThePacketOfAProgramme() throws IOException {
        assertThat(
                        in(
                                LocatedPictures.jpegWithPacket("<exif:GPSLatitude>48,23N"),
                                PictureFormat.JPEG))
                .isTrue();
        assertThat(in(LocatedPictures.jpegWithPacket("<dc:title>Le port"), PictureFormat.JPEG))
                .isFalse();
    }

    @Test
    void aPlaceOfZerosIsNone() throws IOException {
        byte[] exif = LocatedPictures.exif(false, 0);

        assertThat(in(LocatedPictures.jpeg(exif), PictureFormat.JPEG)).isFalse();
    }

    @Test
    void picturesWithoutDataHaveNone() throws IOException {
        assertThat(in(MadePictures.jpeg(20, 20), PictureFormat.JPEG)).isFalse();
        assertThat(in(MadePictures.held(MadePictures.jpeg(20, 20), 6), PictureFormat.JPEG))
                .isFalse();
        assertThat(in(MadePictures.png(20, 20), PictureFormat.PNG)).isFalse();
        assertThat(in(MadePictures.webp(), PictureFormat.WEBP)).isFalse();
        assertThat(in(MadePictures.svg(), PictureFormat.SVG)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"JPEG", "PNG", "WEBP"})
    void brokenDataSayNothingAndNeverThrow(PictureFormat format) throws IOException {
        byte[] exif = LocatedPictures.exif(true, 48);
        byte[] whole =
                switch (format) {
                    case JPEG -> LocatedPictures.jpeg(exif);
                    case PNG -> LocatedPictures.png(exif);
                    default -> LocatedPictures.webp(exif);
                };
        Random random = new Random(5);
        for (int i = 0; i < 2000; i++) {
            byte[] bytes = whole.clone();
            for (int j = 0; j < 3; j++) {
                bytes[random.nextInt(Math.min(bytes.length, 200))] = (byte) random.nextInt();
            }

            assertThat(in(bytes, format)).isIn(true, false);
        }
    }

    private boolean in(byte[] bytes, PictureFormat format) throws IOException {
        return GeoTag.in(Files.write(folder.resolve("image"), bytes), format);
    }
}
