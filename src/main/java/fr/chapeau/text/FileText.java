package fr.chapeau.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/// The bytes of a file as text, without loss: `decode(bytes).encode()` gives the same bytes.
///
/// @param text with the line ends that the file has
/// @param bom whether the file starts with the UTF-8 byte order mark, which is not in `text`
public record FileText(String text, boolean bom) {
    private static final byte[] BOM = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    /// Empty where the bytes are not UTF-8.
    public static Optional<FileText> decode(byte[] bytes) {
        boolean bom = bytes.length >= BOM.length && Arrays.equals(bytes, 0, 3, BOM, 0, 3);
        int start = bom ? BOM.length : 0;
        try {
            String text =
                    StandardCharsets.UTF_8
                            .newDecoder()
                            .onMalformedInput(CodingErrorAction.REPORT)
                            .onUnmappableCharacter(CodingErrorAction.REPORT)
                            .decode(ByteBuffer.wrap(bytes, start, bytes.length - start))
                            .toString();
            return Optional.of(new FileText(text, bom));
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /// The bytes to write.
    public byte[] encode() {
        byte[] content = text.getBytes(StandardCharsets.UTF_8);
        if (!bom) {
            return content;
        }
        byte[] bytes = Arrays.copyOf(BOM, BOM.length + content.length);
        System.arraycopy(content, 0, bytes, BOM.length, content.length);
        return bytes;
    }

    /// The line end that most lines have.
    public LineEnding lineEnding() {
        return LineEnding.dominantIn(text);
    }
}
