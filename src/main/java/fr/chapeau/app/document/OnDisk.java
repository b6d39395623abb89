package fr.chapeau.app.document;

import fr.chapeau.text.FileText;
import fr.chapeau.text.Rope;

/// What a document knows of its file: the content that was read or written last.
///
/// @param exists no for a file that is yet to be made; then the text is empty
/// @param bom whether the file starts with a byte order mark
public record OnDisk(boolean exists, Rope text, boolean bom) {

    static OnDisk none() {
        return new OnDisk(false, Rope.of(""), false);
    }

    static OnDisk of(FileText content) {
        return new OnDisk(true, Rope.of(content.text()), content.bom());
    }

    /// The bytes of the file, were it to hold `content`.
    byte[] encode(Rope content) {
        return new FileText(content.toString(), bom).encode();
    }
}
