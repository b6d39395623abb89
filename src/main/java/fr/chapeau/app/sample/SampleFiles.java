package fr.chapeau.app.sample;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/// The files of the sample as they lie in the programme.
final class SampleFiles {
    private SampleFiles() {}

    static SamplePlan plan() throws IOException {
        return SamplePlan.parse(new String(read("sample.txt"), StandardCharsets.UTF_8));
    }

    static void copy(List<SampleFile> files, Path folder) throws IOException {
        for (SampleFile file : files) {
            Path target = folder.resolve(file.path());
            Files.createDirectories(folder.resolve(file.path()).getParent());
            Files.write(target, content(file));
        }
    }

    /// How many files of a folder are not as the sample has them, the Git directory left out.
    /// Symbolic links are counted, never followed.
    static int changedIn(Path folder) {
        try {
            Map<Path, SampleFile> made = finalFiles(folder);
            AtomicInteger changed = new AtomicInteger();
            Files.walkFileTree(
                    folder,
                    new SimpleFileVisitor<>() {
                        @Override
                        public FileVisitResult preVisitDirectory(
                                Path dir, BasicFileAttributes attributes) {
                            return dir.equals(folder.resolve(".git"))
                                    ? FileVisitResult.SKIP_SUBTREE
                                    : FileVisitResult.CONTINUE;
                        }

                        @Override
                        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                                throws IOException {
                            SampleFile was = made.get(file);
                            if (was == null
                                    || !attributes.isRegularFile()
                                    || !Arrays.equals(Files.readAllBytes(file), content(was))) {
                                changed.incrementAndGet();
                            }
                            return FileVisitResult.CONTINUE;
                        }
                    });
            return changed.get();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Later steps of the history replace files of earlier ones.
    private static Map<Path, SampleFile> finalFiles(Path folder) throws IOException {
        SamplePlan plan = plan();
        Map<Path, SampleFile> files = new LinkedHashMap<>();
        plan.commits().forEach(commit -> commit.files().forEach(file -> put(files, folder, file)));
        plan.uncommitted().forEach(file -> put(files, folder, file));
        return files;
    }

    private static void put(Map<Path, SampleFile> files, Path folder, SampleFile file) {
        files.put(folder.resolve(file.path()), file);
    }

    private static byte[] content(SampleFile file) throws IOException {
        return read("site/" + file.resource());
    }

    private static byte[] read(String resource) throws IOException {
        try (InputStream in = SampleFiles.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new FileNotFoundException(resource);
            }
            return in.readAllBytes();
        }
    }
}
