package fr.chapeau.git;

import static fr.chapeau.git.Outcomes.done;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Random bytes through every setting of line ends, in and out, compared with `git`.
class LineEndsLikeGitTest {
    private static final String ATTRIBUTES =
            """
            *.text text
            *.auto text=auto
            *.none -text
            *.lf text eol=lf
            *.crlf text eol=crlf
            *.autolf text=auto eol=lf
            *.autocrlf text=auto eol=crlf
            *.eol eol=crlf
            *.odd text=odd
            """;
    private static final List<String> KINDS =
            List.of(
                    "text",
                    "auto",
                    "none",
                    "lf",
                    "crlf",
                    "autolf",
                    "autocrlf",
                    "eol",
                    "odd",
                    "plain");
    private static final int FILES = 12;
    private static final Pattern ROW =
            Pattern.compile("(\\d{6})(?: blob)? ([0-9a-f]{40})(?: 0)?\t(.*)");

    @ParameterizedTest
    @CsvSource({"true,native,1", "false,native,2", "input,native,3", "false,crlf,4", "false,lf,5"})
    void convertsAsGitDoes(String autocrlf, String eol, long seed, @TempDir Path folder) {
        Random random = new Random(seed);
        GitRepo repo = GitRepo.init(folder.resolve("repo"));
        fill(repo, random, 2);
        repo.commitAll("as they are");
        repo.write(".gitattributes", ATTRIBUTES).commitAll("attributes");
        repo.git("config", "core.autocrlf", autocrlf);
        repo.git("config", "core.eol", eol);
        List<String> names = fill(repo, random, 1);

        Map<String, String> planned = new HashMap<>();
        try (Checkout checkout = repo.open()) {
            List<Path> files = names.stream().map(repo::file).toList();
            for (PlannedFile file : done(checkout.plan(files)).files()) {
                planned.put(file.path().toString(), file.content());
            }
        }
        Map<String, String> before = ids(repo.git("ls-tree", "-r", "HEAD"));
        repo.git("add", "-A");
        Map<String, String> after = ids(repo.git("ls-files", "-s"));

        for (String name : names) {
            String ours = planned.getOrDefault(name, before.getOrDefault(name, "nothing"));
            assertThat(ours).as("seed %d, %s", seed, name).isEqualTo(after.get(name));
        }

        repo.git("commit", "-q", "--allow-empty", "-m", "converted");
        repo.sh("rm -r files");
        repo.git("checkout", "-q", "--", ".");

        try (Checkout checkout = repo.open()) {
            for (String name : names) {
                assertThat(done(checkout.committed(repo.file(name))).orElseThrow())
                        .as("seed %d, %s out", seed, name)
                        .isEqualTo(repo.bytes(name));
            }
        }
    }

    private static List<String> fill(GitRepo repo, Random random, int everyNth) {
        List<String> names = new ArrayList<>();
        for (String kind : KINDS) {
            for (int i = 0; i < FILES; i += everyNth) {
                String name = "files/" + i + "." + kind;
                repo.write(name, bytes(random));
                names.add(name);
            }
        }
        return names;
    }

    private static byte[] bytes(Random random) {
        List<String> pieces =
                new ArrayList<>(List.of("a", "mot ", "é", "\n", "\r\n", "\n", "\r\n", "\t"));
        if (random.nextInt(4) == 0) {
            pieces.add("\r");
        }
        if (random.nextInt(4) == 0) {
            pieces.add(random.nextBoolean() ? "\0" : "\u0001");
        }
        if (random.nextInt(3) == 0) {
            pieces.removeIf("\n"::equals);
        }
        if (random.nextInt(3) == 0) {
            pieces.removeIf("\r\n"::equals);
        }
        StringBuilder text = new StringBuilder();
        if (random.nextInt(5) == 0) {
            text.append("x".repeat(9000));
        }
        int length = random.nextInt(60);
        for (int i = 0; i < length; i++) {
            text.append(pieces.get(random.nextInt(pieces.size())));
        }
        text.append(random.nextInt(10) == 0 ? "\u001a" : "");
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /// Mode and id by path.
    private static Map<String, String> ids(String listing) {
        Map<String, String> ids = new HashMap<>();
        for (String line : listing.lines().toList()) {
            Matcher row = ROW.matcher(line);
            if (row.matches()) {
                ids.put(row.group(3), row.group(1) + " " + row.group(2));
            }
        }
        return ids;
    }
}
