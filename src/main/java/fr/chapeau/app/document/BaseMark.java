package fr.chapeau.app.document;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// Tells whether a file is still the one that a text started from.
///
/// @param hash of its bytes, in hexadecimal; empty where there was no file
record BaseMark(String hash) {

    static final BaseMark NO_FILE = new BaseMark("");

    static BaseMark of(byte[] bytes) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
            return new BaseMark(HexFormat.of().formatHex(hash));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    static BaseMark of(OnDisk disk) {
        return disk.exists() ? of(disk.encode(disk.text())) : NO_FILE;
    }
}
