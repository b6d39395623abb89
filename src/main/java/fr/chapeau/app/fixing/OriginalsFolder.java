package fr.chapeau.app.fixing;

import fr.chapeau.text.AtomicFile;
import fr.chapeau.text.FaultPoints;
import fr.chapeau.text.WriteResult;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/// The originals of one bulk change, under the paths that they have in the site, and a list of what
/// was made of them. What lies in it is never deleted by Chapeau. One thread at a time.
///
/// An original is on disk before its file is touched; only what is in the list is taken back.
final class OriginalsFolder {
    private static final String FILES = "files";
    private static final String LIST = "written";
    private static final String LIST_TAKEN_BACK = "taken-back";
    private static final int HASH_LENGTH = 64;
    private static final String BETWEEN = "  ";

    private final Path folder;
    private final FaultPoints faults;

    OriginalsFolder(Path folder, FaultPoints faults) {
        this.folder = folder;
        this.faults = faults;
    }

    /// Whether something can be taken back.
    boolean isOpen() {
        return Files.isRegularFile(folder.resolve(LIST));
    }

    /// Name of the folder, which tells the time.
    String name() {
        return String.valueOf(folder.getFileName());
    }

    /// Keeps the bytes of an article.
    ///
    /// @param path from the site's root
    /// @return whether both the bytes and their line in the list are on disk
    boolean keep(Path path, byte[] original, TextMark after) {
        Path file = folder.resolve(FILES).resolve(path).normalize();
        if (!file.startsWith(folder.resolve(FILES))) {
            return false;
        }
        try {
            Path parent = file.getParent();
            Files.createDirectories(parent == null ? folder : parent);
            return new AtomicFile(folder, faults).create(file, original)
                            instanceof WriteResult.Written
                    && isListed(after.hash() + BETWEEN + escaped(path) + "\n");
        } catch (IOException e) {
            return false;
        }
    }

    private boolean isListed(String line) throws IOException {
        try (FileChannel list =
                FileChannel.open(
                        folder.resolve(LIST),
                        StandardOpenOption.CREATE,
                        StandardOpenOption.APPEND)) {
            ByteBuffer bytes = ByteBuffer.wrap(line.getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                list.write(bytes);
            }
            list.force(true);
        }
        return true;
    }

    /// What can be taken back. A line that was cut off is passed over: its file was not touched.
    List<KeptText> list() throws IOException {
        List<KeptText> kept = new ArrayList<>();
        String list = Files.readString(folder.resolve(LIST));
        int from = 0;
        for (int end = list.indexOf('\n'); end >= 0; end = list.indexOf('\n', from)) {
            String line = list.substring(from, end);
            from = end + 1;
            int name = HASH_LENGTH + BETWEEN.length();
            if (line.length() > name) {
                TextMark after = new TextMark(line.substring(0, HASH_LENGTH));
                kept.add(new KeptText(Path.of(unescaped(line.substring(name))), after, null));
            }
        }
        return kept;
    }

    /// The bytes that were kept.
    byte[] original(Path path) throws IOException {
        return Files.readAllBytes(folder.resolve(FILES).resolve(path));
    }

    /// All was taken back: the originals stay, but are offered no more.
    void close() throws IOException {
        Files.move(folder.resolve(LIST), folder.resolve(LIST_TAKEN_BACK));
    }

    private static String escaped(Path path) {
        return path.toString().replace("\\", "\\\\").replace("\n", "\\n");
    }

    private static String unescaped(String name) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c == '\\' && i + 1 < name.length()) {
                i++;
                plain.append(name.charAt(i) == 'n' ? '\n' : name.charAt(i));
            } else {
                plain.append(c);
            }
        }
        return plain.toString();
    }
}
