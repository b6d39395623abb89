package fr.chapeau.app.pictures;

import fr.chapeau.problem.Message;
import fr.chapeau.problem.Outcome;
import fr.chapeau.problem.Problem;
import fr.chapeau.site.Site;
import fr.chapeau.text.AtomicFile;
import fr.chapeau.text.WriteResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.text.Normalizer;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Copies a file into a folder of a site. Never replaces one, never changes a byte of it.
final class BringingIn {
    private static final int MOST_TRIES = 10_000;

    private final Site site;
    private final PublicFolders folders;
    private final AtomicFile disk;

    BringingIn(Site site, PublicFolders folders, AtomicFile disk) {
        this.site = site;
        this.folders = folders;
        this.disk = disk;
    }

    /// A file that is in the site now.
    record Brought(SiteFile file, Message told, @Nullable Message warning) {}

    /// @param folder from the site's root, made where it is not there
    Outcome<Brought> into(String folder, Path file, FileSort sort) {
        return OutsideFile.read(file, sort).then(read -> place(folder, file, read));
    }

    private Outcome<Brought> place(String folder, Path file, OutsideFile read) {
        Optional<Outcome<Brought>> inside = inside(file, read);
        if (inside.isPresent()) {
            return inside.get();
        }
        Path target = site.root().resolve(folder);
        try {
            if (leadsOut(target)) {
                return failed(PicturesMessage.COPY_LINK_LEADS_OUT, read, folder, null);
            }
            Files.createDirectories(target);
            return copy(target, read);
        } catch (IOException e) {
            return failed(reason(WriteResult.Reason.of(e, target, read.size())), read, folder, e);
        }
    }

    /// A file of the site itself is taken where it is, if readers can see it there.
    private Optional<Outcome<Brought>> inside(Path file, OutsideFile read) {
        Path plain = file.toAbsolutePath().normalize();
        Path own = plain.startsWith(site.root()) ? plain : read.real();
        if (!own.startsWith(site.root()) || !folders.holds(own)) {
            return Optional.empty();
        }
        return Optional.of(
                read.real().startsWith(site.root())
                        ? Outcome.done(brought(own, read, PicturesMessage.WAS_THERE))
                        : Outcome.refused(
                                Problem.of(PicturesMessage.FILE_LINK_LEADS_OUT, read.name())));
    }

    private Outcome<Brought> copy(Path folder, OutsideFile read) throws IOException {
        List<Path> there;
        try (Stream<Path> entries = Files.list(folder)) {
            there = entries.toList();
        }
        for (Path one : there) {
            if (isSame(one, read)) {
                return Outcome.done(brought(one, read, PicturesMessage.WAS_THERE));
            }
        }
        List<String> names = there.stream().map(one -> one.getFileName().toString()).toList();
        Set<String> taken = new HashSet<>();
        names.forEach(name -> taken.add(alike(name)));
        CleanName clean = CleanName.like(names);
        String name = clean.of(read.name(), read.extension(), read.word());
        for (int i = 1; i <= MOST_TRIES; i++) {
            String free = i == 1 ? name : clean.numbered(name, i);
            if (taken.contains(alike(free))) {
                continue;
            }
            Path target = folder.resolve(free);
            switch (disk.create(target, read.bytes())) {
                case WriteResult.Written(Path written) -> {
                    return Outcome.done(brought(target, read, PicturesMessage.COPIED));
                }
                case WriteResult.NotWritten(var reason, var place, var cause) -> {
                    // Someone else took the name in between: the next one.
                    if (reason != WriteResult.Reason.EXISTS) {
                        String shown = SiteFile.slashes(site.root().relativize(folder));
                        return failed(reason(reason), read, shown, cause);
                    }
                }
                case WriteResult.Unexpected unexpected ->
                        throw new IllegalStateException("a new file has no expected content");
            }
        }
        throw new IOException("no free name");
    }

    /// Names that some system takes for one.
    private static String alike(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    private static boolean isSame(Path one, OutsideFile read) throws IOException {
        return Files.isRegularFile(one, LinkOption.NOFOLLOW_LINKS)
                && Files.size(one) == read.size()
                && Files.isReadable(one)
                && Arrays.equals(Files.readAllBytes(one), read.bytes());
    }

    /// Whether a folder, or the part of its path that is there, lies outside of the site.
    private boolean leadsOut(Path folder) throws IOException {
        Path there = folder;
        while (!Files.exists(there)) {
            there = Objects.requireNonNull(there.getParent());
        }
        return !there.toRealPath().startsWith(site.root());
    }

    private Brought brought(Path file, OutsideFile read, PicturesMessage told) {
        BasicFileAttributes facts = attributes(file);
        Path path = site.root().relativize(file);
        SiteFile now =
                SiteFile.of(
                        path,
                        facts == null ? read.size() : facts.size(),
                        facts == null ? Instant.EPOCH : facts.lastModifiedTime().toInstant());
        String folder = now.folder().isEmpty() ? "/" : now.folder();
        return new Brought(
                now,
                Message.of(told, now.name(), folder, SizeWords.of(now.size())),
                read.warning().orElse(null));
    }

    private static @Nullable BasicFileAttributes attributes(Path file) {
        try {
            return Files.readAttributes(file, BasicFileAttributes.class);
        } catch (IOException e) {
            return null;
        }
    }

    private static PicturesMessage reason(WriteResult.Reason reason) {
        return switch (reason) {
            case DISK_FULL -> PicturesMessage.COPY_DISK_FULL;
            case FOLDER_READ_ONLY, FILE_READ_ONLY -> PicturesMessage.COPY_READ_ONLY;
            case LINK_LEADS_OUT -> PicturesMessage.COPY_LINK_LEADS_OUT;
            case EXISTS, IS_FOLDER, NO_PLAIN_FILE -> PicturesMessage.COPY_FOLDER_TAKEN;
            case GONE, OTHER -> PicturesMessage.COPY_OTHER;
        };
    }

    private static Outcome<Brought> failed(
            PicturesMessage why, OutsideFile read, String folder, @Nullable IOException cause) {
        Problem problem = Problem.of(why, read.name(), folder);
        return Outcome.failed(cause == null ? problem : problem.because(cause));
    }
}
