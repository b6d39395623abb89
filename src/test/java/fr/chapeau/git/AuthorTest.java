package fr.chapeau.git;

import static fr.chapeau.git.Outcomes.assertFailed;
import static fr.chapeau.git.Outcomes.assertRefused;
import static fr.chapeau.git.Outcomes.done;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(SoundRepositories.class)
class AuthorTest {

    @Test
    void isMissingWhereNobodyIsConfigured(@TempDir Path folder) {
        GitRepo repo = nobody(folder);
        assertThat(author(repo)).isEmpty();

        repo.git("config", "user.name", "Only a name");
        assertThat(author(repo)).isEmpty();
    }

    @Test
    void isKeptInTheRepositorysConfiguration(@TempDir Path folder) {
        GitRepo repo = nobody(folder);
        repo.sh(
                "printf '\\n# a remark\\n[alias]\\n\\tst = status # and one more\\n' >> .git/config");
        String before = repo.read(".git/config");

        try (Checkout checkout = repo.open()) {
            done(checkout.setAuthor(new Author("Zoé \"Zo\" Lê", "zoe@example.org")));
            assertRefused(
                    checkout.setAuthor(new Author("", "x@y")), GitMessage.COMMIT_AUTHOR_MISSING);
            assertThat(done(checkout.author()))
                    .contains(new Author("Zoé \"Zo\" Lê", "zoe@example.org"));
        }

        assertThat(repo.git("config", "--local", "user.name").strip()).isEqualTo("Zoé \"Zo\" Lê");
        assertThat(repo.git("var", "GIT_AUTHOR_IDENT"))
                .startsWith("Zoé \"Zo\" Lê <zoe@example.org>");
        assertThat(repo.read(".git/config")).startsWith(before);
    }

    @Test
    void isWrittenIntoAFileThatStaysAsPrivateAsItWas(@TempDir Path folder) {
        GitRepo repo = nobody(folder).mode(".git/config", "rw-------");
        repo.sh("mv .git/config ../elsewhere && ln -s ../../elsewhere .git/config");

        try (Checkout checkout = repo.open()) {
            done(checkout.setAuthor(GitRepo.AUTHOR));
            assertThat(repo.sh("stat -c %A .git/config ../elsewhere"))
                    .isEqualTo("lrwxrwxrwx\n-rw-------\n");

            repo.write("../elsewhere.lock", "");
            assertFailed(checkout.setAuthor(GitRepo.AUTHOR), GitMessage.INDEX_LOCKED);
            assertThat(repo.file("../elsewhere.lock")).exists();
        }
    }

    @Test
    void comesFromVariablesFirst(@TempDir Path folder) {
        GitRepo repo = GitRepo.init(folder.resolve("site"));
        repo.with("GIT_AUTHOR_NAME", "Variable").with("EMAIL", "not@used.example");
        assertThat(author(repo)).contains(new Author("Variable", GitRepo.AUTHOR.email()));

        repo.with("GIT_AUTHOR_EMAIL", "variable@example.org");
        assertThat(author(repo)).contains(new Author("Variable", "variable@example.org"));
    }

    @Test
    void comesFromTheLevelThatGitTakesItFrom(@TempDir Path folder) {
        GitRepo repo = nobody(folder).with("EMAIL", "email@example.org");
        GitRepo home = GitRepo.at(folder);
        repo.with("GIT_CONFIG_GLOBAL", folder.resolve("user").toString());
        home.write("user", "[user]\n\tname = User\n");
        assertLikeGit(repo, "User <email@example.org>");

        home.write("user", "[user]\n\tname = User\n\temail = user@example.org\n");
        assertLikeGit(repo, "User <user@example.org>");

        repo.git("config", "author.name", "Author");
        assertLikeGit(repo, "Author <user@example.org>");

        repo.git("config", "user.email", "local@example.org");
        assertLikeGit(repo, "Author <local@example.org>");

        repo.git("config", "extensions.worktreeConfig", "true");
        repo.git("config", "--worktree", "user.email", "tree@example.org");
        assertLikeGit(repo, "Author <tree@example.org>");

        repo.with("GIT_CONFIG_COUNT", "1");
        repo.with("GIT_CONFIG_KEY_0", "user.email").with("GIT_CONFIG_VALUE_0", "count@example.org");
        assertLikeGit(repo, "Author <count@example.org>");
    }

    @Test
    void comesFromTheMachinesAndTheUsersOwnFilesInTheirOrder(@TempDir Path folder) {
        GitRepo repo = nobody(folder);
        GitRepo.at(folder)
                .write("system", "[user]\n\tname = Zero\n[author]\n\temail = zero@example.org\n")
                .write(".config/git/config", "[user]\n\tname = One\n\temail = one@example.org\n")
                .write(".gitconfig", "[user]\n\tname = Two\n");
        Map<String, String> environment =
                Map.of(
                        "HOME",
                        folder.toString(),
                        "GIT_CONFIG_SYSTEM",
                        folder.resolve("system").toString());

        Machine machine = new Machine(GitRepo.CLOCK, environment);
        try (Checkout checkout = done(Checkout.discover(repo.folder(), machine)).orElseThrow()) {
            assertThat(done(checkout.author())).contains(new Author("Two", "zero@example.org"));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "include, true",
        "includeIf \"gitdir:{site}/\", true",
        "includeIf \"gitdir:{site}/.git\", true",
        "includeIf \"gitdir:site/\", true",
        "includeIf \"gitdir:SITE/\", false",
        "includeIf \"gitdir/i:SITE/\", true",
        "includeIf \"gitdir:~/\", true",
        "includeIf \"gitdir:./site/\", true",
        "includeIf \"gitdir:{site}\", false",
        "includeIf \"gitdir:/elsewhere/\", false",
        "includeIf \"gitdir:**/si*/.git\", true",
        "includeIf \"gitdir:**/[rs]it?/.git\", true",
        "includeIf \"gitdir:**/[!s]ite/.git\", false",
        "includeIf \"gitdir:/**/.git\", true",
        "includeIf \"onbranch:main\", true",
        "includeIf \"onbranch:ma*\", true",
        "includeIf \"onbranch:other\", false",
        "includeIf \"hasconfig:remote.*.url:https://example.org/**\", true",
        "includeIf \"hasconfig:remote.*.url:https://example.com/**\", false",
        "INCLUDEIF \"onbranch:main\", true",
        "includeIf \"whatever:x\", false"
    })
    void comesFromIncludesThatHold(String header, boolean holds, @TempDir Path folder) {
        GitRepo repo = nobody(folder).with("HOME", folder.toString());
        repo.git("remote", "add", "origin", "https://example.org/site.git");
        repo.with("GIT_CONFIG_GLOBAL", folder.resolve("user").toString());
        GitRepo.at(folder)
                .write(
                        "user",
                        "[user]\n\tname = Plain\n\temail = plain@example.org\n["
                                + header.replace("{site}", repo.folder().toString())
                                + "]\n\tpath = more/work\n[core]\n\tx = y\n")
                .write("more/work", "[include]\n\tpath = deeper # relative to this file\n")
                .write("more/deeper", "[user]\n\tname = Included\n");

        assertLikeGit(repo, (holds ? "Included" : "Plain") + " <plain@example.org>");
    }

    @Test
    void isCleanedAsGitDoes(@TempDir Path folder) {
        GitRepo repo = nobody(folder);
        for (String name : List.of(" Ann  B. ", "\"Q\" <x>", "d'Or;", "Jean, fils", "é.")) {
            repo.git("config", "user.name", name);
            repo.git("config", "user.email", "<a@b.c>");
            String expected = repo.git("var", "GIT_AUTHOR_IDENT");
            assertThat(expected).startsWith(author(repo).orElseThrow() + " ");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "@1700000000 -0730, 1700000000 -0730",
        "1700000000 +0200, 1700000000 +0200",
        "2024-05-06T07:08:09+02:00, 1714972089 +0200",
        "2024-05-06 07:08:09 +0200, 1714972089 +0200",
        "2024-05-06T07:08:09Z, 1714979289 +0000",
        "2024-05-06T07:08:09, 1714972089 +0200",
        "'Mon, 6 May 2024 07:08:09 +0200', 1714972089 +0200"
    })
    void takesTheDateOfTheVariable(String date, String expected, @TempDir Path folder) {
        GitRepo repo = GitRepo.init(folder.resolve("site")).write("a.md", "a\n");
        repo.with("TZ", "Europe/Paris").with("GIT_AUTHOR_DATE", date);

        commit(repo);

        assertThat(repo.git("log", "-1", "--date=raw", "--format=%ad").strip()).isEqualTo(expected);
        assertThat(repo.git("log", "-1", "--date=raw", "--format=%cd").strip())
                .isEqualTo("1772440200 +0100");
    }

    @Test
    void refusesADateThatItCannotRead(@TempDir Path folder) {
        GitRepo repo = GitRepo.init(folder.resolve("site")).write("a.md", "a\n");
        repo.with("GIT_COMMITTER_DATE", "last tuesday or so");

        try (Checkout checkout = repo.open()) {
            CommitPlan plan = done(checkout.plan(List.of(repo.file("a.md"))));
            assertRefused(
                    checkout.commit(new CommitRequest(plan, "m", List.of(), GitRepo.AUTHOR)),
                    GitMessage.COMMIT_DATE);
        }
    }

    private static void commit(GitRepo repo) {
        try (Checkout checkout = repo.open()) {
            CommitPlan plan = done(checkout.plan(List.of(repo.file("a.md"))));
            done(checkout.commit(new CommitRequest(plan, "m", List.of(), GitRepo.AUTHOR)));
        }
    }

    private static void assertLikeGit(GitRepo repo, String expected) {
        assertThat(repo.git("var", "GIT_AUTHOR_IDENT")).startsWith(expected + " ");
        assertThat(author(repo).map(Author::toString)).contains(expected);
    }

    private static Optional<Author> author(GitRepo repo) {
        try (Checkout checkout = repo.open()) {
            return done(checkout.author());
        }
    }

    private static GitRepo nobody(Path folder) {
        GitRepo repo = GitRepo.init(folder.resolve("site"));
        repo.git("config", "--remove-section", "user");
        return repo;
    }
}
