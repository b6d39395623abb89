package fr.chapeau.cli;

import fr.chapeau.problem.Problem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/// The first word of a command line where it is no verb: a folder to open, or a mistake.
///
/// @param path the word
/// @param verbs what it could have been
record FirstWord(Path path, Collection<String> verbs) {

    /// What is wrong with it. A folder that is there but cannot be read is the window's to explain.
    Optional<Problem> mistake() {
        if (Files.isDirectory(path)) {
            return Optional.empty();
        }
        String word = path.toString();
        if (Files.exists(path)) {
            Path folder = path.getParent() == null ? path.toAbsolutePath() : path;
            return Optional.of(
                    Problem.of(CliMessage.OPEN_A_FILE, word, String.valueOf(folder.getParent())));
        }
        if (!Files.notExists(path)) {
            return Optional.empty();
        }
        return Optional.of(
                nearest()
                        .map(verb -> Problem.of(CliMessage.OPEN_LIKE_A_VERB, word, verb))
                        .orElseGet(() -> Problem.of(CliMessage.OPEN_NEITHER, word)));
    }

    /// The verb that a slip of the fingers makes of the word: picocli's own suggestions compare
    /// pairs of letters, which finds nothing for `gte` and `commit` for `mon-site`.
    private Optional<String> nearest() {
        String word = path.toString().toLowerCase(Locale.ROOT);
        return verbs.stream()
                .filter(verb -> distance(word, verb) <= (verb.length() + 1) / 3)
                .min(
                        Comparator.comparingInt((String verb) -> distance(word, verb))
                                .thenComparing(Comparator.naturalOrder()));
    }

    /// Letters to add, drop, change or swap with their neighbour (optimal string alignment).
    private static int distance(String from, String to) {
        int[][] costs = new int[from.length() + 1][to.length() + 1];
        for (int i = 0; i <= from.length(); i++) {
            for (int j = 0; j <= to.length(); j++) {
                costs[i][j] = i == 0 || j == 0 ? i + j : step(costs, from, to, i, j);
            }
        }
        return costs[from.length()][to.length()];
    }

    private static int step(int[][] costs, String from, String to, int i, int j) {
        char last = from.charAt(i - 1);
        char wanted = to.charAt(j - 1);
        int cost = costs[i - 1][j - 1] + (last == wanted ? 0 : 1);
        cost = Math.min(cost, 1 + Math.min(costs[i - 1][j], costs[i][j - 1]));
        boolean swapped =
                i > 1 && j > 1 && last == to.charAt(j - 2) && wanted == from.charAt(i - 2);
        return swapped ? Math.min(cost, costs[i - 2][j - 2] + 1) : cost;
    }
}
