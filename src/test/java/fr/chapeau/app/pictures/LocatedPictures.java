package fr.chapeau.app.pictures;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/// Made pictures that carry data of a camera.
final class LocatedPictures {
    private static final byte[] EXIF = latin("Exif\0\0");
    private static final int HEAD_OF_PNG = 33;

    private LocatedPictures() {}

    /// Exif data with a latitude of whole degrees, without their name in front.
    static byte[] exif(boolean little, int degrees) {
        ByteBuffer data =
                ByteBuffer.allocate(68)
                        .order(little ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        data.put(latin(little ? "II" : "MM")).putShort((short) 42).putInt(8);
        entries(data, 0x8825, 4, 1, 26);
        entries(data, 2, 5, 3, 44);
        data.putInt(degrees).putInt(1).putInt(0).putInt(1).putInt(0).putInt(1);
        return data.array();
    }

    /// A directory of one entry.
    private static void entries(ByteBuffer data, int tag, int type, int count, int value) {
        data.putShort((short) 1).putShort((short) tag).putShort((short) type);
        data.putInt(count).putInt(value).putInt(0);
    }

    static byte[] jpeg(byte[] exif) {
        return jpegWith(joined(EXIF, exif));
    }

    static byte[] jpegWithPacket(String packet) {
        return jpegWith(joined(latin("http://ns.adobe.com/xap/1.0/\0"), latin(packet)));
    }

    private static byte[] jpegWith(byte[] part) {
        byte[] jpeg = MadePictures.jpeg(20, 20);
        ByteBuffer all = ByteBuffer.allocate(jpeg.length + 4 + part.length);
        all.put(jpeg, 0, 2).putShort((short) 0xFFE1).putShort((short) (part.length + 2));
        return all.put(part).put(jpeg, 2, jpeg.length - 2).array();
    }

    static byte[] png(byte[] exif) {
        byte[] png = MadePictures.png(20, 20);
        ByteBuffer all = ByteBuffer.allocate(png.length + 12 + exif.length);
        all.put(png, 0, HEAD_OF_PNG).putInt(exif.length).put(latin("eXIf")).put(exif).putInt(0);
        return all.put(png, HEAD_OF_PNG, png.length - HEAD_OF_PNG).array();
    }

    static byte[] webp(byte[] exif) {
        ByteBuffer head = ByteBuffer.allocate(8).order(ByteOrder.LITTLE_ENDIAN);
        head.put(latin("EXIF")).putInt(exif.length);
        return joined(joined(MadePictures.webp(), head.array()), exif);
    }

    private static byte[] joined(byte[] first, byte[] second) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(first);
        all.writeBytes(second);
        return all.toByteArray();
    }

    private static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
