package fr.chapeau.app.pictures;

import static fr.chapeau.app.pictures.PictureSite.IMAGE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.chapeau.frontmatter.FieldPath;
import fr.chapeau.i18n.Language;
import fr.chapeau.i18n.Texts;
import fr.chapeau.problem.Outcome;
import fr.chapeau.problem.Problem;
import fr.chapeau.text.AtomicFile;
import fr.chapeau.text.FaultPoints;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class BringingInTest {
    private static final byte[] PICTURE = MadePictures.png(40, 30);

    @TempDir private Path folder;
    private Path desktop;
    private PictureSite site;

    @BeforeEach
    void make() throws IOException {
        desktop = Files.createDirectory(folder.resolve("bureau"));
        site = new PictureSite(folder.resolve("site"));
        site.picture("uploads/phare.png").post("image: /uploads/phare.png");
    }

    @Test
    void aPictureIsCopiedAsItIsUnderACleanName() throws IOException {
        BroughtIn brought = done(bringIn("L’Été au Port.PNG", PICTURE));

        assertThat(brought.address()).isEqualTo("/uploads/l-ete-au-port.png");
        assertThat(site.root().resolve("uploads/l-ete-au-port.png")).hasBinaryContent(PICTURE);
        assertThat(brought.warning()).isNull();
        assertThat(new Texts(Language.FRENCH).of(brought.told()))
                .startsWith("«\u00a0l-ete-au-port.png\u00a0» (")
                .endsWith(") a été copié dans «\u00a0uploads\u00a0».");
        assertThat(names()).containsExactlyInAnyOrder("phare.png", "l-ete-au-port.png");
    }

    @Test
    void aTakenNameGetsANumberAndNothingIsReplaced() throws IOException {
        site.with("uploads/phare-2.png", "autre".getBytes(StandardCharsets.UTF_8));
        byte[] before = Files.readAllBytes(site.root().resolve("uploads/phare.png"));

        BroughtIn brought = done(bringIn("Phare.png", PICTURE));

        assertThat(brought.address()).isEqualTo("/uploads/phare-3.png");
        assertThat(site.root().resolve("uploads/phare.png")).hasBinaryContent(before);
        assertThat(site.root().resolve("uploads/phare-2.png")).hasContent("autre");
    }

    /// Windows and macOS take the two for one file.
    @Test
    void namesThatDifferInCaseAloneAreTaken() throws IOException {
        site.with("uploads/IMG_2041.png", "autre".getBytes(StandardCharsets.UTF_8));

        assertThat(done(bringIn("img_2041.png", PICTURE)).address())
                .isEqualTo("/uploads/img_2041_2.png");
    }

    @Test
    void theSameBytesAreNotCopiedTwice() throws IOException {
        site.with("uploads/deja-la.png", PICTURE);

        BroughtIn brought = done(bringIn("copie.png", PICTURE));

        assertThat(brought.address()).isEqualTo("/uploads/deja-la.png");
        assertThat(names()).containsExactlyInAnyOrder("phare.png", "deja-la.png");
        assertThat(new Texts(Language.ENGLISH).of(brought.told())).contains("already");
    }

    @Test
    void aFileOfTheSiteIsTakenWhereItIs() {
        site.picture("img/autre.png");

        BroughtIn brought = done(site.files().bringIn(IMAGE, site.root().resolve("img/autre.png")));

        assertThat(brought.address()).isEqualTo("/img/autre.png");
        assertThat(names()).containsExactly("phare.png");
    }

    @Test
    void aFileOfTheSiteThatReadersDoNotSeeIsCopied() {
        site.with("_brouillons/croquis.png", PICTURE);

        BroughtIn brought =
                done(site.files().bringIn(IMAGE, site.root().resolve("_brouillons/croquis.png")));

        assertThat(brought.address()).isEqualTo("/uploads/croquis.png");
    }

    @Test
    void aNameThatTakesThePictureForAnotherOneIsMended() throws IOException {
        assertThat(done(bringIn("photo.jpg", PICTURE)).address()).isEqualTo("/uploads/photo.png");
        assertThat(done(bringIn("photo.jpeg", MadePictures.jpeg(9, 9))).address())
                .isEqualTo("/uploads/photo.jpeg");
    }

    @Test
    void aHeavyPictureIsCopiedUnchangedWithAWarning() throws IOException {
        byte[] heavy = Arrays.copyOf(PICTURE, 3_400_000);

        BroughtIn brought = done(bringIn("grande.png", heavy));

        assertThat(site.root().resolve("uploads/grande.png")).hasBinaryContent(heavy);
        assertThat(brought.warning()).isNotNull();
        assertThat(new Texts(Language.FRENCH).of(brought.warning()))
                .contains("fait 3,4\u00a0Mo\u00a0:");
        assertThat(done(bringIn("legere.png", Arrays.copyOf(PICTURE, 1_000_000))).warning())
                .isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "texte.png, du texte, FILE_NO_PICTURE",
        "vide.png, '', FILE_EMPTY",
        "photo.heic, 0000ftypheic, FILE_NOT_FOR_BROWSERS",
    })
    void whatIsNoPictureOfTheWebIsRefused(String name, String content, PicturesMessage why)
            throws IOException {
        Outcome<BroughtIn> outcome = bringIn(name, content.getBytes(StandardCharsets.UTF_8));

        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        assertThat(problem(outcome).message().key()).isEqualTo(why);
        assertThat(names()).containsExactly("phare.png");
    }

    @Test
    void foldersMissingAndHugeFilesAreRefused() throws IOException {
        Path huge = desktop.resolve("enorme.png");
        try (var file = new java.io.RandomAccessFile(huge.toFile(), "rw")) {
            file.write(PICTURE);
            file.setLength(60_000_000);
        }

        assertThat(why(site.files().bringIn(IMAGE, desktop)))
                .isEqualTo(PicturesMessage.FILE_FOLDER);
        assertThat(why(site.files().bringIn(IMAGE, desktop.resolve("absent.png"))))
                .isEqualTo(PicturesMessage.FILE_MISSING);
        assertThat(why(site.files().bringIn(IMAGE, huge)))
                .isEqualTo(PicturesMessage.FILE_TOO_LARGE);
    }

    @Test
    void aLinkOfTheSiteThatLeadsOutIsRefused() throws IOException {
        Path outside = Files.write(desktop.resolve("dehors.png"), PICTURE);
        Path link = site.root().resolve("uploads/lien.png");
        Files.createSymbolicLink(link, outside);

        assertThat(why(site.files().bringIn(IMAGE, link)))
                .isEqualTo(PicturesMessage.FILE_LINK_LEADS_OUT);
    }

    @Test
    void nothingIsWrittenIntoAFolderThatLeadsOut() throws IOException {
        Files.delete(site.root().resolve("uploads/phare.png"));
        Files.delete(site.root().resolve("uploads"));
        Files.createSymbolicLink(site.root().resolve("uploads"), desktop);

        Outcome<BroughtIn> outcome = bringIn("photo.png", PICTURE);

        assertThat(why(outcome)).isEqualTo(PicturesMessage.COPY_LINK_LEADS_OUT);
        assertThat(desktop.toFile().list()).containsExactly("photo.png");
    }

    @ParameterizedTest
    @EnumSource(names = {"TEMPORARY_CREATED", "HALF_WRITTEN", "WRITTEN", "SYNCED"})
    void aFullDiskLeavesNothingBehind(AtomicFile.Step step) throws IOException {
        Path file = Files.write(desktop.resolve("photo.png"), PICTURE);
        FaultPoints full =
                at -> {
                    if (at == step) {
                        throw new IOException("No space left on device");
                    }
                };

        Outcome<BroughtIn> outcome = site.files(full).bringIn(IMAGE, file);

        assertThat(outcome).isInstanceOf(Outcome.Failed.class);
        assertThat(why(outcome)).isEqualTo(PicturesMessage.COPY_DISK_FULL);
        assertThat(names()).containsExactly("phare.png");
    }

    @Test
    void aProtectedFolderIsNamed() throws IOException {
        Path file = Files.write(desktop.resolve("photo.png"), PICTURE);
        FaultPoints denied =
                at -> {
                    throw new AccessDeniedException("uploads");
                };

        Outcome<BroughtIn> outcome = site.files(denied).bringIn(IMAGE, file);

        assertThat(why(outcome)).isEqualTo(PicturesMessage.COPY_READ_ONLY);
        assertThat(new Texts(Language.FRENCH).of(problem(outcome).message()))
                .contains("le dossier «\u00a0uploads\u00a0» est protégé");
    }

    @Test
    void aNameThatIsTakenInTheLastMomentIsLeftToItsOwner() throws IOException {
        Path file = Files.write(desktop.resolve("photo.png"), PICTURE);
        Path taken = site.root().resolve("uploads/photo.png");
        FaultPoints intruder =
                at -> {
                    if (at == AtomicFile.Step.SYNCED && !Files.exists(taken)) {
                        Files.writeString(taken, "à quelqu’un d’autre");
                    }
                };

        BroughtIn brought = done(site.files(intruder).bringIn(IMAGE, file));

        assertThat(brought.address()).isEqualTo("/uploads/photo-2.png");
        assertThat(taken).hasContent("à quelqu’un d’autre");
    }

    @Test
    void aFileInPlaceOfTheFolderIsSaid() throws IOException {
        PictureSite empty = new PictureSite(folder.resolve("vide"));
        empty.with("assets", "pas un dossier".getBytes(StandardCharsets.UTF_8));
        Path file = Files.write(desktop.resolve("photo.png"), PICTURE);

        Outcome<BroughtIn> outcome = empty.files().bringIn(IMAGE, file);

        assertThat(outcome).isInstanceOf(Outcome.Failed.class);
        assertThat(empty.root().resolve("assets")).hasContent("pas un dossier");
    }

    @Test
    void theFolderIsMadeWhereItIsNotThere() throws IOException {
        PictureSite empty = new PictureSite(folder.resolve("vide"));
        Path file = Files.write(desktop.resolve("photo.png"), PICTURE);

        BroughtIn brought = done(empty.files().bringIn(IMAGE, file));

        assertThat(brought.address()).isEqualTo("/assets/images/photo.png");
        assertThat(empty.root().resolve("assets/images/photo.png")).hasBinaryContent(PICTURE);
    }

    @Test
    void aDocumentIsWhatItsNameSays() throws IOException {
        FieldFiles.Asked asked = new FieldFiles.Asked(FieldPath.of("file"), FileSort.DOCUMENT);
        Path pdf = Files.write(desktop.resolve("Rapport annuel.pdf"), MadePictures.pdf());
        Path fake = Files.write(desktop.resolve("faux.pdf"), PICTURE);
        Path program = Files.write(desktop.resolve("setup.exe"), PICTURE);

        assertThat(done(site.files().bringIn(asked, pdf)).address())
                .isEqualTo("/uploads/rapport-annuel.pdf");
        assertThat(why(site.files().bringIn(asked, fake)))
                .isEqualTo(PicturesMessage.FILE_NO_DOCUMENT);
        assertThat(why(site.files().bringIn(asked, program)))
                .isEqualTo(PicturesMessage.FILE_NO_DOCUMENT);
    }

    private Outcome<BroughtIn> bringIn(String name, byte[] bytes) throws IOException {
        return site.files().bringIn(IMAGE, Files.write(desktop.resolve(name), bytes));
    }

    private static BroughtIn done(Outcome<BroughtIn> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        return ((Outcome.Done<BroughtIn>) outcome).value();
    }

    private static Object why(Outcome<BroughtIn> outcome) {
        return problem(outcome).message().key();
    }

    private static Problem problem(Outcome<BroughtIn> outcome) {
        return switch (outcome) {
            case Outcome.Refused<BroughtIn>(Problem why) -> why;
            case Outcome.Failed<BroughtIn>(Problem why) -> why;
            case Outcome.Done<BroughtIn> done -> throw new AssertionError(done);
        };
    }

    private List<String> names() {
        try (Stream<Path> files = Files.list(site.root().resolve("uploads"))) {
            return files.map(file -> file.getFileName().toString()).toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
