package fr.chapeau.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/// Patterns made up at random match what they match in Ruby. Skipped where there is none.
@EnabledIf("fr.chapeau.RubyHere#hasJekyll")
class GlobComparisonTest {
    private static final long SEED = 20_260_301;
    private static final String[] PARTS = {
        "a", "b", "-", "*", "?", "[ab]", "[!a]", "[a-b]", "/", "**/", ".", "\\*", "{a,b}", "é"
    };
    private static final String[] LETTERS = {"a", "b", "-", "/", ".", "*", "é", "{", ",", "}"};

    @Test
    void fnmatchIsThatOfRuby() throws Exception {
        List<String[]> cases = cases(4000);

        List<String> theirs = ruby("File.fnmatch?(*line.chomp.split(\"\\t\", -1))", cases);

        List<String> ours =
                cases.stream().map(one -> "" + Fnmatch.matches(one[0], one[1])).toList();
        assertThat(differences(cases, ours, theirs)).as("seed " + SEED).isEmpty();
    }

    @Test
    void globsOfDefaultsAreThoseOfRuby() throws Exception {
        List<String[]> cases = cases(4000);
        cases.removeIf(one ->
                one[1].contains("//")
                        || one[0].contains("//")
                        || one[0].contains("\\")
                        || one[0].endsWith("/")
                        || one[1].endsWith("/"));

        List<String> theirs =
                ruby(
                        "File.fnmatch?(*line.chomp.split(\"\\t\", -1),"
                                + " File::FNM_PATHNAME | File::FNM_EXTGLOB)",
                        cases);

        List<String> ours =
                cases.stream()
                        .map(one -> "" + DirGlob.pattern(one[0]).matcher(one[1]).matches())
                        .toList();
        assertThat(differences(cases, ours, theirs)).as("seed " + SEED).isEmpty();
    }

    private static List<String[]> cases(int count) {
        Random random = new Random(SEED);
        List<String[]> cases = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            cases.add(
                    new String[] {
                        joined(random, PARTS, 1 + random.nextInt(5)),
                        joined(random, LETTERS, 1 + random.nextInt(6))
                    });
        }
        return cases;
    }

    private static String joined(Random random, String[] parts, int count) {
        StringBuilder text = new StringBuilder("a");
        for (int i = 0; i < count; i++) {
            text.append(parts[random.nextInt(parts.length)]);
        }
        return text.toString();
    }

    private static List<String> differences(
            List<String[]> cases, List<String> ours, List<String> theirs) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < cases.size(); i++) {
            if (!ours.get(i).equals(theirs.get(i))) {
                lines.add(cases.get(i)[0] + " on " + cases.get(i)[1] + ": Ruby " + theirs.get(i));
            }
        }
        return lines;
    }

    private static List<String> ruby(String expression, List<String[]> cases) throws Exception {
        Process process =
                new ProcessBuilder(
                                "ruby",
                                "-Ku",
                                "-e",
                                "STDIN.set_encoding('UTF-8'); lines = STDIN.readlines;"
                                        + " lines.each { |line| puts "
                                        + expression
                                        + " }")
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        try (var in = process.getOutputStream()) {
            for (String[] one : cases) {
                in.write((one[0] + "\t" + one[1] + "\n").getBytes(StandardCharsets.UTF_8));
            }
        }
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return output.lines().toList();
    }
}
