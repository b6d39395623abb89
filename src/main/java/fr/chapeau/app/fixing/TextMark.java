package fr.chapeau.app.fixing;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// Tells whether bytes are those that were seen before, without keeping them.
///
/// @param hash SHA-256, in hexadecimal
public record TextMark(String hash) {

    /// The mark of some bytes.
    public static TextMark of(byte[] bytes) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
            return new TextMark(HexFormat.of().formatHex(hash));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
