package fr.chapeau.app.document;

import fr.chapeau.text.FileText;
import fr.chapeau.text.Rope;
import fr.chapeau.text.Span;
import fr.chapeau.text.TextEdit;
import fr.chapeau.text.TextEdits;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32C;

/// The bytes of a journal: records, each with its length and checksum. The first one holds a whole
/// text, those behind it the edits since. Reading stops at the first record that is not whole,
/// which is where the writing process died.
final class JournalFormat {
    private static final int VERSION = 1;
    private static final byte EDITS = 1;
    private static final byte ABOUT_TO_WRITE = 2;
    private static final int HEAD = 2 * Integer.BYTES;

    private JournalFormat() {}

    /// The first record of a log.
    static byte[] start(LoggedText text) {
        return record(out -> {
            out.writeByte(VERSION);
            write(out, text.path());
            out.writeInt(text.bases().size());
            for (BaseMark base : text.bases()) {
                write(out, base.hash());
            }
            out.writeBoolean(text.content().bom());
            write(out, text.content().text());
            out.writeLong(text.at().toEpochMilli());
        });
    }

    /// A record of edits, each in the text after those before it.
    static byte[] edits(List<TextEdits> changes, Instant at) {
        return record(out -> {
            out.writeByte(EDITS);
            out.writeLong(at.toEpochMilli());
            out.writeInt(changes.size());
            for (TextEdits edits : changes) {
                out.writeInt(edits.edits().size());
                for (TextEdit edit : edits.edits()) {
                    out.writeInt(edit.span().start());
                    out.writeInt(edit.span().end());
                    write(out, edit.replacement());
                }
            }
        });
    }

    /// A record that says that the file is now going to be written.
    static byte[] aboutToWrite(BaseMark content) {
        return record(out -> {
            out.writeByte(ABOUT_TO_WRITE);
            write(out, content.hash());
        });
    }

    private interface Body {
        void writeTo(DataOutputStream out) throws IOException;
    }

    private static byte[] record(Body body) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            body.writeTo(new DataOutputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException("into memory", e);
        }
        byte[] content = bytes.toByteArray();
        return ByteBuffer.allocate(HEAD + content.length)
                .putInt(content.length)
                .putInt(checksum(content))
                .put(content)
                .array();
    }

    private static int checksum(byte[] content) {
        CRC32C checksum = new CRC32C();
        checksum.update(content);
        return (int) checksum.getValue();
    }

    /// UTF-8, which a person can read in an emergency, but for the odd half of a surrogate pair.
    private static void write(DataOutputStream out, String text) throws IOException {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        boolean exact = new String(utf8, StandardCharsets.UTF_8).equals(text);
        out.writeBoolean(exact);
        out.writeInt(exact ? utf8.length : text.length());
        if (exact) {
            out.write(utf8);
        } else {
            out.writeChars(text);
        }
    }

    private static String readText(DataInputStream in) throws IOException {
        boolean exact = in.readBoolean();
        int length = in.readInt();
        if (exact) {
            return new String(in.readNBytes(length), StandardCharsets.UTF_8);
        }
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append(in.readChar());
        }
        return text.toString();
    }

    /// What a log tells; empty where not even its first record is whole.
    static Optional<LoggedText> read(byte[] log) {
        List<byte[]> records = records(log);
        if (records.isEmpty()) {
            return Optional.empty();
        }
        try {
            DataInputStream in = in(records.getFirst());
            if (in.readByte() != VERSION) {
                return Optional.empty();
            }
            String path = readText(in);
            List<BaseMark> bases = new ArrayList<>();
            for (int left = in.readInt(); left > 0; left--) {
                bases.add(new BaseMark(readText(in)));
            }
            boolean bom = in.readBoolean();
            Rope text = Rope.of(readText(in));
            Instant at = Instant.ofEpochMilli(in.readLong());
            for (byte[] record : records.subList(1, records.size())) {
                DataInputStream next = in(record);
                if (next.readByte() == ABOUT_TO_WRITE) {
                    bases.add(new BaseMark(readText(next)));
                } else {
                    at = Instant.ofEpochMilli(next.readLong());
                    text = withEdits(text, next);
                }
            }
            FileText content = new FileText(text.toString(), bom);
            return Optional.of(new LoggedText(path, bases, content, at));
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
            // Whole records that make no sense: of another version of Chapeau.
            return Optional.empty();
        }
    }

    private static List<byte[]> records(byte[] log) {
        List<byte[]> records = new ArrayList<>();
        ByteBuffer rest = ByteBuffer.wrap(log);
        while (rest.remaining() >= HEAD) {
            int length = rest.getInt();
            int checksum = rest.getInt();
            if (length < 0 || length > rest.remaining()) {
                break;
            }
            byte[] content = new byte[length];
            rest.get(content);
            if (checksum(content) != checksum) {
                break;
            }
            records.add(content);
        }
        return records;
    }

    private static DataInputStream in(byte[] record) {
        return new DataInputStream(new ByteArrayInputStream(record));
    }

    private static Rope withEdits(Rope before, DataInputStream in) throws IOException {
        Rope text = before;
        int changes = in.readInt();
        for (int i = 0; i < changes; i++) {
            int count = in.readInt();
            List<TextEdit> edits = new ArrayList<>();
            for (int j = 0; j < count; j++) {
                Span span = new Span(in.readInt(), in.readInt());
                edits.add(TextEdit.replace(span, readText(in)));
            }
            text = text.apply(new TextEdits(edits));
        }
        return text;
    }
}
