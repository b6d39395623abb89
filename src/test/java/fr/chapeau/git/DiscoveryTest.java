package fr.chapeau.git;

import static fr.chapeau.git.Outcomes.assertFailed;
import static fr.chapeau.git.Outcomes.done;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fr.chapeau.problem.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiscoveryTest {

    @Test
    void findsTheWorkTreeFromAnyFolderOrFileInIt(@TempDir Path folder) {
        GitRepo repo = site(folder);

        for (String at : new String[] {"", "_posts", "_posts/a.md"}) {
            try (Checkout checkout = found(repo.file(at), repo)) {
                assertThat(checkout.workTree()).isEqualTo(repo.folder());
                assertThat(checkout.gitDir()).isEqualTo(repo.file(".git"));
            }
        }
    }

    @Test
    void findsItThroughASymbolicLink(@TempDir Path folder) throws IOException {
        GitRepo repo = site(folder);
        Path link = Files.createSymbolicLink(folder.resolve("link"), repo.folder());

        try (Checkout checkout = found(link.resolve("_posts"), repo)) {
            assertThat(checkout.workTree()).isEqualTo(repo.folder());
            assertThat(done(checkout.stateOf(link.resolve("_posts/a.md"))))
                    .isEqualTo(DraftState.UNCHANGED);
        }
    }

    @Test
    void findsNothingWhereThereIsNoRepository(@TempDir Path folder) throws IOException {
        Path plain = Files.createDirectories(folder.resolve("plain"));
        Files.createDirectories(plain.resolve(".git"));

        assertThat(done(Checkout.discover(plain, GitRepo.at(plain).machine()))).isEmpty();
    }

    @Test
    void looksPastTheVariablesThatHooksAreGiven(@TempDir Path folder) {
        GitRepo repo = site(folder);
        GitRepo other = GitRepo.init(folder.resolve("other"));
        repo.with("GIT_DIR", other.file(".git").toString()).with("GIT_INDEX_FILE", "/nowhere");

        try (Checkout checkout = repo.open()) {
            assertThat(checkout.gitDir()).isEqualTo(repo.file(".git"));
            assertThat(done(checkout.status(List.of()))).isEmpty();
        }
    }

    @Test
    void opensALinkedWorkTree(@TempDir Path folder) {
        GitRepo repo = site(folder);
        repo.git("worktree", "add", "-q", "../linked");

        try (Checkout checkout = GitRepo.at(folder.resolve("linked")).open()) {
            assertThat(checkout.gitDir()).isEqualTo(repo.file(".git/worktrees/linked"));
            assertThat(done(checkout.head())).isInstanceOf(HeadState.OnBranch.class);
        }
    }

    @Test
    void opensAWorkTreeOfABareRepository(@TempDir Path folder) {
        GitRepo repo = site(folder);
        repo.git("clone", "-q", "--bare", ".", "../bare.git");
        GitRepo.at(folder.resolve("bare.git")).git("worktree", "add", "-q", "../linked", "main");
        GitRepo linked = GitRepo.at(folder.resolve("linked")).write("_posts/a.md", "new\n");

        try (Checkout checkout = linked.open()) {
            assertThat(done(checkout.status(List.of()))).hasSize(1);
        }
    }

    @Test
    void opensASubmoduleAsARepositoryOfItsOwn(@TempDir Path folder) {
        GitRepo repo = site(folder);
        GitRepo inner = GitRepo.init(folder.resolve("inner")).write("i.md", "i\n").commitAll("i");
        repo.git(
                "-c",
                "protocol.file.allow=always",
                "submodule",
                "-q",
                "add",
                inner.folder().toString(),
                "theme");

        try (Checkout checkout = found(repo.file("theme"), repo)) {
            assertThat(checkout.workTree()).isEqualTo(repo.file("theme"));
            assertThat(checkout.gitDir()).isEqualTo(repo.file(".git/modules/theme"));
        }
    }

    @Test
    void findsAWorkTreeThatTheConfigurationPutsElsewhere(@TempDir Path folder) throws IOException {
        GitRepo repo = GitRepo.init(folder.resolve("keep"));
        Path site = Files.createDirectories(folder.resolve("keep/site"));
        repo.git("config", "core.worktree", "../site");

        try (Checkout checkout = found(site, repo)) {
            assertThat(checkout.workTree()).isEqualTo(site);
        }
        assertThat(done(Checkout.discover(repo.folder(), repo.machine()))).isEmpty();
    }

    @Test
    void saysThatABareRepositoryHasNoFiles(@TempDir Path folder) {
        GitRepo repo = site(folder);
        repo.git("clone", "-q", "--bare", ".", "../bare.git");

        assertFailed(discover(folder.resolve("bare.git"), repo), GitMessage.OPEN_BARE);
        repo.git("config", "core.bare", "true");
        assertFailed(discover(repo.folder(), repo), GitMessage.OPEN_BARE);
    }

    @Test
    void saysThatGitsOwnFolderIsNotTheOneToOpen(@TempDir Path folder) {
        GitRepo repo = site(folder);

        assertFailed(discover(repo.file(".git"), repo), GitMessage.OPEN_INSIDE);
        assertFailed(discover(repo.file(".git/objects"), repo), GitMessage.OPEN_INSIDE);
    }

    @Test
    void saysThatARepositoryIsDamaged(@TempDir Path folder) {
        GitRepo repo = site(folder);
        repo.write(".git/HEAD", "");
        assertFailed(discover(repo.folder(), repo), GitMessage.OPEN_DAMAGED);

        repo.delete(".git/HEAD");
        assertFailed(discover(repo.folder(), repo), GitMessage.OPEN_DAMAGED);
    }

    @Test
    void saysThatALinkToARepositoryLeadsNowhere(@TempDir Path folder) {
        GitRepo lost = GitRepo.at(folder).write("w/.git", "gitdir: ../gone/.git\n");
        assertFailed(discover(lost.file("w"), lost), GitMessage.OPEN_LINK);

        lost.write("w/.git", "whatever");
        assertFailed(discover(lost.file("w"), lost), GitMessage.OPEN_LINK);
    }

    @Test
    void saysWhatItCannotRead(@TempDir Path folder) {
        GitRepo repo = GitRepo.init(folder.resolve("new"));
        Path other = folder.resolve("sha");
        repo.sh(
                "cd .. && git init -q --object-format=sha256 sha && git init -q v2 && git init -q x");
        assertFailed(discover(other, repo), GitMessage.OPEN_HASH);

        repo.sh("git -C ../v2 config core.repositoryformatversion 2");
        assertFailed(discover(folder.resolve("v2"), repo), GitMessage.OPEN_FORMAT);

        repo.sh("cd ../x && git config core.repositoryformatversion 1");
        repo.sh("cd ../x && printf '[extensions]\\n\\tunheardOf = true\\n' >> .git/config");
        assertFailed(discover(folder.resolve("x"), repo), GitMessage.OPEN_FORMAT);
    }

    @Test
    void saysThatTheConfigurationIsBroken(@TempDir Path folder) {
        GitRepo repo = site(folder);
        repo.write(".git/config", "[core\n");

        assertFailed(discover(repo.folder(), repo), GitMessage.OPEN_CONFIG);
    }

    @Test
    void saysThatAFolderIsMissing(@TempDir Path folder) {
        GitRepo repo = GitRepo.at(folder);

        assertFailed(discover(folder.resolve("gone"), repo), GitMessage.OPEN_MISSING);
    }

    @Test
    void saysThatItMayNotRead(@TempDir Path folder) {
        assumeFalse(isRoot(), "root may read everything");
        GitRepo repo = site(folder);
        repo.mode(".git", "---------");

        assertFailed(discover(repo.folder(), repo), GitMessage.OPEN_DENIED);
        repo.mode(".git", "rwxr-xr-x");
    }

    @Test
    void opensSomebodyElsesOnlyWhereTheUserTrustsIt(@TempDir Path folder) {
        assumeTrue(isRoot(), "only root can give files away");
        GitRepo repo = site(folder);
        repo.sh("chown -R 12345 .");
        assertFailed(discover(repo.folder(), repo), GitMessage.OPEN_FOREIGN);

        repo.sh("git config -f .git/config safe.directory '*'");
        assertFailed(discover(repo.folder(), repo), GitMessage.OPEN_FOREIGN);

        GitRepo.at(folder).write("user", "[safe]\n\tdirectory = " + repo.folder() + "\n");
        repo.with("GIT_CONFIG_GLOBAL", folder.resolve("user").toString());
        assertThat(done(discover(repo.folder(), repo))).isPresent();

        repo.with("GIT_CONFIG_GLOBAL", "/dev/null").with("SUDO_UID", "12345");
        assertThat(done(discover(repo.folder(), repo))).isPresent();
    }

    @Test
    void writesNothingIntoTheUsersHome(@TempDir Path folder) throws IOException {
        GitRepo repo = site(folder);
        Path home = Path.of(System.getProperty("user.home"));

        try (Checkout checkout = repo.open()) {
            done(checkout.status(List.of()));
        }

        assertThat(home.resolve(".config/jgit")).doesNotExist();
        assertThat(home.resolve(".jgitconfig")).doesNotExist();
        assertThat(repo.sh("ls -A .git .")).doesNotContain("probe");
    }

    static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    private static GitRepo site(Path folder) {
        return GitRepo.init(folder.resolve("site")).write("_posts/a.md", "a\n").commitAll("base");
    }

    private static Outcome<Optional<Checkout>> discover(Path path, GitRepo repo) {
        return Checkout.discover(path, repo.machine());
    }

    private static Checkout found(Path path, GitRepo repo) {
        return done(discover(path, repo)).orElseThrow();
    }
}
