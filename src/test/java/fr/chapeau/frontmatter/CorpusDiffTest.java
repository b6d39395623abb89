package fr.chapeau.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import fr.chapeau.text.FileText;
import fr.chapeau.text.LineIndex;
import fr.chapeau.text.Span;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// One field of every real post changed: what `git diff` shows of it.
class CorpusDiffTest {
    private static final Pattern HUNK = Pattern.compile("@@ -(\\d+)(?:,(\\d+))? \\+.* @@.*");

    @TempDir private Path folder = Path.of("");

    @Test
    void showsTheLinesOfTheFieldAlone() throws Exception {
        List<Path> posts = posts();

        edit(posts, 0);
        edit(posts, 3);
        edit(posts, 7);
    }

    @Test
    @Tag("long")
    void showsTheLinesOfEachFieldAlone() throws Exception {
        List<Path> posts = posts();
        int fields = 0;
        int round = 0;
        int edited = posts.size();
        while (edited > 0) {
            edited = edit(posts, round++);
            fields += edited;
        }
        System.out.println("CorpusDiffTest: " + fields + " fields of " + posts.size() + " posts");
    }

    /// Changes the field with a number in each post that has so many.
    private int edit(List<Path> posts, int number) throws Exception {
        Map<String, Span> wanted = new LinkedHashMap<>();
        for (Path post : posts) {
            FileText file = FileText.decode(Files.readAllBytes(post)).orElseThrow();
            FrontMatter before = FrontMatter.parse(file.text());
            List<FieldPath> paths = Trees.scalars(before);
            if (number < paths.size()) {
                FieldPath path = paths.get(number);
                FieldValue value = Edits.text("Changé : " + number);
                String after = Edits.done(Edits.EDITOR.set(before, path, value)).apply(file.text());
                Files.write(post, new FileText(after, file.bom()).encode());
                wanted.put(post.getFileName().toString(), lines(before, path));
            }
        }

        Map<String, List<Span>> changed = changedLines(git("diff", "-U0", "--no-ext-diff"));
        git("checkout", "--quiet", "--", ".");

        assertThat(changed.keySet()).isEqualTo(wanted.keySet());
        wanted.forEach((name, lines) ->
                assertThat(changed.getOrDefault(name, List.of()))
                        .as(name)
                        .isNotEmpty()
                        .allMatch(hunk ->
                                hunk.start() >= lines.start() && hunk.end() <= lines.end()));
        return wanted.size();
    }

    /// The first and the last line of a field.
    private static Span lines(FrontMatter before, FieldPath path) {
        Span span = before.find(path).orElseThrow().span();
        LineIndex index = new LineIndex(before.text());
        return new Span(index.positionOf(span.start()).line(), index.positionOf(span.end()).line());
    }

    private static Map<String, List<Span>> changedLines(String diff) {
        Map<String, List<Span>> changed = new LinkedHashMap<>();
        String name = "";
        for (String line : diff.split("\n", -1)) {
            if (line.startsWith("diff --git ")) {
                name = line.substring(line.lastIndexOf('/') + 1);
            }
            Matcher hunk = HUNK.matcher(line);
            if (hunk.matches()) {
                int first = Integer.parseInt(hunk.group(1));
                int count = hunk.group(2) == null ? 1 : Integer.parseInt(hunk.group(2));
                changed.computeIfAbsent(name, file -> new ArrayList<>())
                        .add(new Span(first, first + Math.max(count, 1) - 1));
            }
        }
        return changed;
    }

    /// The real posts, committed under numbers in a repository of their own.
    private List<Path> posts() throws Exception {
        List<Path> posts = new ArrayList<>();
        List<Path> all =
                Stream.of("corpus", "seeds").flatMap(name -> Shared.posts(name).stream()).toList();
        assumeFalse(all.isEmpty(), "no shared content");
        git("init", "--quiet");
        for (Path post : all) {
            Path copy = folder.resolve("%04d.md".formatted(posts.size()));
            Files.copy(post, copy);
            posts.add(copy);
        }
        git("add", ".");
        git("-c", "user.name=x", "-c", "user.email=x@x", "commit", "--quiet", "-m", "Posts");
        return posts;
    }

    private String git(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("git", "-c", "core.autocrlf=false"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().put("GIT_CONFIG_GLOBAL", "/dev/null");
        builder.environment().put("GIT_CONFIG_NOSYSTEM", "1");
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }
}
