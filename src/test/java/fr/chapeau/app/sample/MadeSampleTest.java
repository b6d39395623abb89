package fr.chapeau.app.sample;

import static org.assertj.core.api.Assertions.assertThat;

import fr.chapeau.app.sample.MadeSample.OwnWork;
import fr.chapeau.git.GitRepo;
import fr.chapeau.problem.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MadeSampleTest {
    @TempDir Path home = Path.of("");
    private Path sample = Path.of("");
    private Trash trash = new Trash(Path.of(""), GitRepo.CLOCK);

    @BeforeEach
    void make() throws IOException {
        home = home.toRealPath();
        trash = new Trash(home.resolve("Trash"), GitRepo.CLOCK);
        sample = home.resolve("chapeau-exemple");
        assertThat(new SampleSite().writeBelow(home)).isEqualTo(Outcome.done(sample));
    }

    @Test
    void takesTheNextFreeName() {
        assertThat(new SampleSite().writeBelow(home))
                .isEqualTo(Outcome.done(home.resolve("chapeau-exemple-2")));
    }

    @Test
    void knowsASampleThatNobodyTouched() {
        assertThat(made().folder()).isEqualTo(sample);
        assertThat(made().ownWork()).isEqualTo(new OwnWork(0, false));
    }

    @Test
    void seesWhatTheUserChangedAddedAndCommitted() throws IOException {
        Files.writeString(sample.resolve("_config.yml"), "title: autre\n");
        Files.writeString(sample.resolve("notes.txt"), "à moi");
        Files.createSymbolicLink(sample.resolve("lien"), home);
        GitRepo repo = GitRepo.at(sample);
        repo.git("add", "notes.txt");
        repo.git(
                "-c",
                "user.name=Moi",
                "-c",
                "user.email=moi@exemple.fr",
                "commit",
                "-q",
                "-m",
                "À moi");

        assertThat(made().ownWork()).isEqualTo(new OwnWork(3, true));
    }

    @Test
    void noOtherFolderCounts() throws IOException {
        Path other = Files.createDirectory(home.resolve("autre"));
        Path copy = home.resolve("copie");
        Path link = Files.createSymbolicLink(home.resolve("lien"), sample);
        copyTree(sample, copy);

        assertThat(MadeSample.in(other)).isEmpty();
        assertThat(MadeSample.in(home)).isEmpty();
        assertThat(MadeSample.in(sample.resolve("_actualites"))).isEmpty();
        assertThat(MadeSample.in(copy)).isEmpty();
        assertThat(MadeSample.in(link)).isEmpty();
        assertThat(MadeSample.in(home.resolve("nulle-part"))).isEmpty();
    }

    @Test
    void aMarkThatIsALinkDoesNotCount() throws IOException {
        Path mark = sample.resolve(".git/chapeau/sample.properties");
        Path elsewhere = Files.move(mark, home.resolve("marque"));
        Files.createSymbolicLink(mark, elsewhere);

        assertThat(MadeSample.in(sample)).isEmpty();
    }

    @Test
    void goesToTheTrashAsAWholeAndFollowsNoLink() throws IOException {
        Path treasure = Files.writeString(home.resolve("précieux.txt"), "à garder");
        Files.createSymbolicLink(sample.resolve("lien"), home);

        Outcome<Path> thrown = made().throwAway(trash);

        Path where = home.resolve("Trash/files/chapeau-exemple");
        assertThat(thrown).isEqualTo(Outcome.done(where));
        assertThat(sample).doesNotExist();
        assertThat(where.resolve("_config.yml")).isRegularFile();
        assertThat(Files.isSymbolicLink(where.resolve("lien"))).isTrue();
        assertThat(treasure).hasContent("à garder");
        assertThat(Files.readString(home.resolve("Trash/info/chapeau-exemple.trashinfo")))
                .startsWith("[Trash Info]\nPath=" + sample.toUri().getRawPath())
                .containsPattern("\nDeletionDate=\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\n");
    }

    @Test
    void isNotThrownAwayWhenAnotherFolderTookItsPlace() throws IOException {
        MadeSample made = made();
        Files.move(sample, home.resolve("déplacé"));
        Files.createDirectory(sample);
        Path precious = Files.writeString(sample.resolve("à-moi.txt"), "à garder");

        assertThat(made.throwAway(trash)).isInstanceOf(Outcome.Refused.class);
        assertThat(precious).exists();
    }

    @Test
    void twoOfOneNameLieInTheTrashBesideEachOther() {
        assertThat(made().throwAway(trash)).isInstanceOf(Outcome.Done.class);
        assertThat(new SampleSite().writeBelow(home)).isEqualTo(Outcome.done(sample));

        assertThat(made().throwAway(trash))
                .isEqualTo(Outcome.done(home.resolve("Trash/files/chapeau-exemple.2")));
    }

    @Test
    void nothingIsDeletedWhereThereCanBeNoTrash() throws IOException {
        Files.writeString(home.resolve("Trash"), "un fichier");

        assertThat(made().throwAway(trash)).isInstanceOf(Outcome.Failed.class);
        assertThat(made().ownWork()).isEqualTo(new OwnWork(0, false));
    }

    @Test
    void isKeptElsewhereAndKnownThere() throws IOException {
        Path documents = Files.createDirectory(home.resolve("Documents"));

        Outcome<Path> moved = made().moveInto(documents);

        Path there = documents.resolve("chapeau-exemple");
        assertThat(moved).isEqualTo(Outcome.done(there));
        assertThat(sample).doesNotExist();
        assertThat(MadeSample.in(there).orElseThrow().ownWork()).isEqualTo(new OwnWork(0, false));
    }

    @Test
    void isNotMovedIntoItself() {
        assertThat(made().moveInto(sample)).isInstanceOf(Outcome.Refused.class);
        assertThat(made().folder()).isEqualTo(sample);
    }

    private MadeSample made() {
        return MadeSample.in(sample).orElseThrow();
    }

    private static void copyTree(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file)));
            }
        }
    }
}
