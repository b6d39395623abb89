package fr.chapeau.git;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The text of a commit message, tidied as Git tidies it (`git-commit`, `--cleanup`).
final class CommitMessage {
    /// Git allows white space before the colon; in French that is how any sentence has it.
    private static final Pattern TRAILER = Pattern.compile("[A-Za-z0-9-]+:.*");

    private CommitMessage() {}

    /// The message with its trailers in one block at the end. Where the message already ends in
    /// such a block, they join it; its first paragraph never is one (`git-interpret-trailers`).
    static String of(String message, List<Trailer> trailers) {
        String text = withoutBlanks(message.replace("\0", ""));
        if (trailers.isEmpty()) {
            return text;
        }
        String block = trailers.stream().map(Trailer::folded).collect(Collectors.joining("\n"));
        if (text.isEmpty()) {
            return "\n" + block + "\n";
        }
        return text + (endsInTrailers(text) ? "" : "\n") + block + "\n";
    }

    /// As the configuration wants it; without an editor the default is to tidy white space alone.
    static String tidied(String text, GitConfig config) {
        String way = config.string("commit", "cleanup").orElse("default");
        return switch (way) {
            case "verbatim" -> text;
            case "strip" -> withoutBlanks(withoutComments(text, config));
            default -> withoutBlanks(text);
        };
    }

    /// Whether there is nothing but white space and trailers.
    static boolean isEmpty(String text) {
        return text.isBlank() || text.lines().allMatch(CommitMessage::isSignature);
    }

    private static boolean isSignature(String line) {
        return line.isBlank() || line.startsWith("Signed-off-by: ");
    }

    /// No white space at line ends, no blank lines at start and end, never two in a row.
    private static String withoutBlanks(String text) {
        List<String> lines = new ArrayList<>();
        for (String line : text.lines().toList()) {
            String kept = line.stripTrailing();
            boolean blank = kept.isEmpty();
            if (!blank || (!lines.isEmpty() && !lines.getLast().isEmpty())) {
                lines.add(kept);
            }
        }
        if (!lines.isEmpty() && lines.getLast().isEmpty()) {
            lines.removeLast();
        }
        return lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
    }

    private static String withoutComments(String text, GitConfig config) {
        String mark =
                config.string("core", "commentString")
                        .or(() -> config.string("core", "commentChar"))
                        .orElse("#");
        return text.lines()
                .filter(line -> !line.startsWith(mark))
                .collect(Collectors.joining("\n"));
    }

    private static boolean endsInTrailers(String text) {
        List<String> lines = text.lines().toList();
        int start = lines.lastIndexOf("") + 1;
        if (start == 0) {
            return false;
        }
        boolean before = false;
        for (String line : lines.subList(start, lines.size())) {
            boolean goesOn = before && Character.isWhitespace(line.charAt(0));
            if (!goesOn && !TRAILER.matcher(line).matches()) {
                return false;
            }
            before = true;
        }
        return true;
    }
}
