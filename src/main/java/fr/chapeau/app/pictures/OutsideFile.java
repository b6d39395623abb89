package fr.chapeau.app.pictures;

import fr.chapeau.problem.Message;
import fr.chapeau.problem.Outcome;
import fr.chapeau.problem.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/// A file of this computer that was read to be copied into a site, after a look at what it really
/// is.
final class OutsideFile {
    /// In bytes. Slower than this, pictures are felt by readers on a telephone.
    private static final long HEAVY_PICTURE = 1_000_000;

    private static final long HEAVY_FILE = 10_000_000;

    /// In bytes. Git keeps every version for good, and servers refuse more.
    private static final long LARGEST = 50_000_000;

    private static final int PDF_HEAD = 1024;

    /// Office documents and books are ZIP archives.
    private static final Set<String> ZIPPED =
            Set.of("docx", "xlsx", "pptx", "odt", "ods", "odp", "odg", "zip", "epub");

    private final Path real;
    private final String name;
    private final byte[] bytes;
    private final String extension;
    private final FileSort sort;

    private OutsideFile(Path real, String name, byte[] bytes, String extension, FileSort sort) {
        this.real = real;
        this.name = name;
        this.bytes = bytes;
        this.extension = extension;
        this.sort = sort;
    }

    /// Reads a file that is to be of a sort.
    static Outcome<OutsideFile> read(Path file, FileSort sort) {
        String name = String.valueOf(file.getFileName());
        try {
            Path real = file.toRealPath();
            if (Files.isDirectory(real)) {
                return refused(PicturesMessage.FILE_FOLDER, name);
            }
            if (!Files.isRegularFile(real)) {
                return refused(PicturesMessage.FILE_NO_PLAIN, name);
            }
            long size = Files.size(real);
            if (size == 0) {
                return refused(PicturesMessage.FILE_EMPTY, name);
            }
            if (size > LARGEST) {
                return Outcome.refused(
                        Problem.of(
                                PicturesMessage.FILE_TOO_LARGE,
                                name,
                                SizeWords.of(size),
                                SizeWords.of(LARGEST)));
            }
            return of(real, name, Files.readAllBytes(real), sort);
        } catch (NoSuchFileException e) {
            return Outcome.failed(Problem.of(PicturesMessage.FILE_MISSING, name).because(e));
        } catch (IOException e) {
            return Outcome.failed(Problem.of(PicturesMessage.FILE_UNREADABLE, name).because(e));
        }
    }

    private static Outcome<OutsideFile> of(Path real, String name, byte[] bytes, FileSort sort) {
        return switch (sort) {
            case PICTURE -> picture(real, name, bytes);
            case DOCUMENT -> document(real, name, bytes);
        };
    }

    private static Outcome<OutsideFile> picture(Path real, String name, byte[] bytes) {
        Optional<PictureFormat> format = PictureFormat.of(bytes);
        if (format.isEmpty()) {
            return refused(PicturesMessage.FILE_NO_PICTURE, name);
        }
        if (!format.get().isForBrowsers()) {
            return refused(PicturesMessage.FILE_NOT_FOR_BROWSERS, name);
        }
        String own = FileSort.extension(name);
        String extension =
                format.get().extensions().contains(own)
                        ? own
                        : format.get().extensions().getFirst();
        return Outcome.done(new OutsideFile(real, name, bytes, extension, FileSort.PICTURE));
    }

    private static Outcome<OutsideFile> document(Path real, String name, byte[] bytes) {
        String extension = FileSort.extension(name);
        boolean sound =
                switch (extension) {
                    case "pdf" -> head(bytes).contains("%PDF-");
                    case String zipped when ZIPPED.contains(zipped) ->
                            head(bytes).startsWith("PK\3\4");
                    default -> FileSort.DOCUMENT.extensions().contains(extension);
                };
        return sound
                ? Outcome.done(new OutsideFile(real, name, bytes, extension, FileSort.DOCUMENT))
                : refused(PicturesMessage.FILE_NO_DOCUMENT, name);
    }

    private static String head(byte[] bytes) {
        byte[] head = Arrays.copyOf(bytes, Math.min(bytes.length, PDF_HEAD));
        return new String(head, StandardCharsets.ISO_8859_1);
    }

    private static Outcome<OutsideFile> refused(PicturesMessage why, String name) {
        return Outcome.refused(Problem.of(why, name));
    }

    /// Behind all links.
    Path real() {
        return real;
    }

    /// As it is on this computer.
    String name() {
        return name;
    }

    byte[] bytes() {
        return bytes;
    }

    long size() {
        return bytes.length;
    }

    /// That fits what the file is, without dot.
    String extension() {
        return extension;
    }

    /// A name for want of any.
    String word() {
        return switch (sort) {
            case PICTURE -> "image";
            case DOCUMENT -> "document";
        };
    }

    Optional<Message> warning() {
        boolean picture = sort == FileSort.PICTURE;
        return size() > (picture ? HEAVY_PICTURE : HEAVY_FILE)
                ? Optional.of(
                        Message.of(
                                picture
                                        ? PicturesMessage.HEAVY_PICTURE
                                        : PicturesMessage.HEAVY_FILE,
                                name,
                                SizeWords.of(size())))
                : Optional.empty();
    }
}
