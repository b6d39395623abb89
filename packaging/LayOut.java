import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/// Lays Chapeau's jars out for a quick start: `java LayOut.java JARS... TARGET`, each of JARS a jar or a folder of jars.
///
/// - `TARGET/fx` gets JavaFX, for the module path, with its native libraries beside the jars instead of inside them:
///   from inside, the 125 MB of WebKit would be unpacked to the user's home at every start.
/// - `TARGET/lib` gets all other jars, for the class path, without signatures: classes of a signed jar are left out of
///   the ahead-of-time cache.
public class LayOut {
    private static final List<String> NATIVE = List.of(".so", ".dylib", ".dll");
    private static final List<String> SIGNATURE = List.of(".SF", ".RSA", ".DSA", ".EC");

    public static void main(String[] args) throws IOException {
        Path target = Path.of(args[args.length - 1]);
        Path fx = Files.createDirectories(target.resolve("fx"));
        Path lib = Files.createDirectories(target.resolve("lib"));
        for (String source : List.of(args).subList(0, args.length - 1)) {
            for (Path jar : jars(Path.of(source))) {
                String name = jar.getFileName().toString();
                if (!name.startsWith("javafx-")) {
                    copy(jar, lib);
                } else if (hasClasses(jar)) {
                    // Central's javafx jars without a platform in their name are empty.
                    copy(jar, fx);
                }
            }
        }
    }

    private static List<Path> jars(Path source) throws IOException {
        if (Files.isRegularFile(source)) {
            return List.of(source);
        }
        try (Stream<Path> files = Files.list(source)) {
            return files.filter(file -> file.toString().endsWith(".jar")).sorted().toList();
        }
    }

    private static boolean hasClasses(Path jar) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            return zip.stream().anyMatch(entry -> entry.getName().endsWith(".class"));
        }
    }

    private static void copy(Path jar, Path folder) throws IOException {
        Path copy = folder.resolve(jar.getFileName().toString());
        try (ZipFile from = new ZipFile(jar.toFile())) {
            if (from.stream().noneMatch(entry -> isNative(entry) || isSignature(entry))) {
                Files.copy(jar, copy);
                return;
            }
            try (ZipOutputStream to = new ZipOutputStream(Files.newOutputStream(copy))) {
                for (ZipEntry entry : from.stream().toList()) {
                    if (isNative(entry)) {
                        unpack(from, entry, folder);
                    } else if (!isSignature(entry)) {
                        add(from, entry, to);
                    }
                }
            }
        }
    }

    private static boolean isNative(ZipEntry entry) {
        return NATIVE.stream().anyMatch(entry.getName()::endsWith);
    }

    private static boolean isSignature(ZipEntry entry) {
        String name = entry.getName().toUpperCase(Locale.ROOT);
        return name.startsWith("META-INF/") && SIGNATURE.stream().anyMatch(name::endsWith);
    }

    private static void unpack(ZipFile from, ZipEntry entry, Path folder) throws IOException {
        String name = entry.getName().substring(entry.getName().lastIndexOf('/') + 1);
        try (InputStream in = from.getInputStream(entry)) {
            Files.copy(in, folder.resolve(name));
        }
    }

    private static void add(ZipFile from, ZipEntry entry, ZipOutputStream to) throws IOException {
        ZipEntry copy = new ZipEntry(entry.getName());
        copy.setLastModifiedTime(entry.getLastModifiedTime());
        to.putNextEntry(copy);
        try (InputStream in = from.getInputStream(entry)) {
            in.transferTo((OutputStream) to);
        }
        to.closeEntry();
    }
}
