package fr.chapeau.app.pagefile;

/// A page as the bytes of a file.
public final class PageBytes {
    private final byte[] bytes;
    private final int leftOut;

    /// @param bytes not changed by anybody from now on
    /// @param leftOut how many pictures and other files of the page are not in it
    PageBytes(byte[] bytes, int leftOut) {
        this.bytes = bytes;
        this.leftOut = leftOut;
    }

    /// The bytes themselves, not to be changed.
    public byte[] bytes() {
        return bytes;
    }

    /// How many pictures and other files of the page are not in it: too large, or unreadable.
    public int leftOut() {
        return leftOut;
    }
}
