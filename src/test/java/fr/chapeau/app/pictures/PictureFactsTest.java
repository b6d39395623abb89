package fr.chapeau.app.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PictureFactsTest {

    @ParameterizedTest
    @CsvSource({"png, PNG", "jpeg, JPEG", "gif, GIF", "bmp, BMP"})
    void readsTheSizeOfWhatOthersWrote(String written, PictureFormat format) {
        byte[] bytes = MadePictures.made(written, 321, 123);

        assertThat(PictureFacts.of(bytes)).contains(new PictureFacts(format, 321, 123));
    }

    /// Bytes as the specifications of the formats have them.
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            delimiter = '|',
            textBlock =
                    """
                    'RIFF' 0 0 0 0 'WEBP' 'VP8X' a 0 0 0 0 0 0 0 af 4 0 1f 3 0              | WEBP | 1200 | 800
                    'RIFF' 0 0 0 0 'WEBP' 'VP8' 20 0 0 0 0 0 0 0 9d 1 2a b0 4 20 3          | WEBP | 1200 | 800
                    'RIFF' 0 0 0 0 'WEBP' 'VP8L' 0 0 0 0 2f af c4 c7 0 0                    | WEBP | 1200 | 800
                    0 0 0 1c 'ftypavif' 0 0 0 0 0 0 0 14 'ispe' 0 0 0 0 0 0 4 b0 0 0 3 20 0 0 0 0 0 | AVIF | 1200 | 800
                    0 0 1 0 1 0 30 20 0 0 1 0 20 0 0 0 0 0 16 0 0 0                         | ICO  | 48   | 32
                    'II*' 0 8 0 0 0                                                         | TIFF | 0    | 0
                    0 0 0 18 'ftypheic' 0 0 0 0                                             | HEIC | 0    | 0
                    """)
    void readsTheSizeOutOfTheFirstBytes(String head, PictureFormat format, int width, int height) {
        assertThat(PictureFacts.of(MadePictures.bytes(head)))
                .contains(new PictureFacts(format, width, height));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    <svg width="300" height="150.4">                   | 300 | 150
                    <svg height="20px" width='10px' viewBox="0 0 1 1"> | 10  | 20
                    <?xml version="1.0"?><!DOCTYPE svg><svg viewBox="0,0,640,480"> | 640 | 480
                    <!-- <html> --><s:svg viewBox="0 0 24 24">         | 24  | 24
                    <svg width="100%" height="100%">                   | 0   | 0
                    """)
    void anSvgHasTheSizeOfItsElement(String text, int width, int height) {
        assertThat(PictureFacts.of(text.getBytes(StandardCharsets.UTF_8)))
                .contains(new PictureFacts(PictureFormat.SVG, width, height));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<html><svg></svg></html>",
                "#!/bin/sh",
                "%PDF-1.7",
                "BMW, une marque de voitures qui n’est pas une image",
                "\u0089PNG",
                "GIF88a"
            })
    void whatBeginsOtherwiseIsNoPicture(String text) {
        assertThat(PictureFacts.of(text.getBytes(StandardCharsets.ISO_8859_1))).isEmpty();
    }

    @Test
    void aPictureTakenUprightIsHigherThanWide() {
        byte[] upright = MadePictures.held(MadePictures.jpeg(60, 40), 6);

        assertThat(PictureFacts.of(upright)).contains(new PictureFacts(PictureFormat.JPEG, 40, 60));
    }

    /// Whatever a file holds behind a true beginning: no exception and no endless loop.
    @Test
    @Timeout(20)
    void brokenHeadsAreRead() {
        long seed = 20_260_117;
        Random random = new Random(seed);
        for (String format : new String[] {"png", "jpeg", "gif", "bmp"}) {
            byte[] sound = MadePictures.held(MadePictures.made(format, 30, 20), 6);
            byte[] plain = MadePictures.made(format, 30, 20);
            for (int i = 0; i < 3000; i++) {
                byte[] broken = (i % 2 == 0 ? sound : plain).clone();
                for (int j = 0; j < 6; j++) {
                    broken[2 + random.nextInt(broken.length - 2)] = (byte) random.nextInt();
                }
                byte[] cut = Arrays.copyOf(broken, random.nextInt(broken.length));

                assertThat(PictureFacts.of(cut)).as("seed %d, %d", seed, i).isNotNull();
            }
        }
    }
}
