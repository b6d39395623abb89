package fr.chapeau.git;

import static fr.chapeau.git.Outcomes.done;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Makes a commit twice in the same work tree, by Chapeau and by `git commit --only`, and holds one
/// against the other: same commit id, same index, same state afterwards.
final class TwiceCommitted {
    private static final String MESSAGE = "Met à jour l’article\n\nDétails";

    private TwiceCommitted() {}

    static void assertSame(GitRepo repo, List<String> files, String what) {
        assertSame(repo, files, List.of(), what);
    }

    static void assertSame(GitRepo repo, List<String> files, List<Trailer> trailers, String what) {
        GitRepo own = GitRepo.at(Path.of(repo.git("rev-parse", "--absolute-git-dir").strip()));
        String before = repo.id("HEAD");
        byte[] index = own.bytes("index");
        byOurselves(repo, files, trailers);
        Made ours = made(repo);
        repo.git("update-ref", "HEAD", before);
        own.write("index", index);
        byGit(repo, files, trailers);
        assertThat(ours).as(what).isEqualTo(made(repo));
    }

    /// What one sees of a commit.
    private record Made(String tree, String commit, String index, String status) {}

    private static Made made(GitRepo repo) {
        return new Made(
                repo.git("ls-tree", "-r", "-t", "HEAD"),
                repo.git("cat-file", "commit", "HEAD"),
                repo.git("ls-files", "-s", "-v"),
                repo.git("status", "--porcelain=v1", "-uall", "-b"));
    }

    private static void byOurselves(GitRepo repo, List<String> files, List<Trailer> trailers) {
        List<Path> paths = files.stream().map(repo::file).toList();
        try (Checkout checkout = repo.open()) {
            CommitPlan plan = done(checkout.plan(paths));
            CommitRequest request = new CommitRequest(plan, MESSAGE, trailers, GitRepo.AUTHOR);
            assertThat(done(checkout.commit(request))).isInstanceOf(CommitResult.Committed.class);
        }
    }

    private static void byGit(GitRepo repo, List<String> files, List<Trailer> trailers) {
        List<String> known =
                Arrays.asList(repo.git("ls-files", "-z", "--full-name", ":/").split("\0", -1));
        for (String file : files) {
            boolean isOnDisk = Files.exists(repo.file(file), LinkOption.NOFOLLOW_LINKS);
            if (isOnDisk && !known.contains(file)) {
                repo.git("--literal-pathspecs", "add", "--sparse", "--", file);
            }
        }
        List<String> command =
                new ArrayList<>(List.of("--literal-pathspecs", "commit", "-q", "-m", MESSAGE));
        trailers.forEach(one -> command.add("--trailer=" + one.key() + ": " + one.value()));
        command.addAll(List.of("--only", "--"));
        command.addAll(files);
        repo.git(command.toArray(String[]::new));
    }
}
