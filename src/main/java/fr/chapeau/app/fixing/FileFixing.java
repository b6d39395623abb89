package fr.chapeau.app.fixing;

import fr.chapeau.app.files.PostFiles;
import fr.chapeau.check.Finding;
import fr.chapeau.check.Fix;
import fr.chapeau.problem.Outcome;
import fr.chapeau.problem.Problem;
import fr.chapeau.text.FileText;
import fr.chapeau.text.TextEdit;
import fr.chapeau.text.TextEdits;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;

/// Puts right what needs no person ({@link Fix.Automatic}), and nothing else. Thread-safe.
///
/// Fixes that touch each other are not made at once: the text is looked at again after each round,
/// until nothing is left to put right.
public final class FileFixing {

    /// Fixes that still find something to do after so many rounds undo each other.
    private static final int ROUNDS = 12;

    private final Map<Path, Object> files = new ConcurrentHashMap<>();

    /// A text that was put right.
    ///
    /// @param done what was, in the order in which it was
    /// @param changes the same by place, in offsets of the text before
    public record Fixed(FileText text, List<Finding> done, List<FixChange> changes) {

        /// Writes it, if there is something to write and the file is still as it was read.
        public Outcome<Fixed> write(Path root, Path file, FileText before) {
            return text.equals(before)
                    ? Outcome.done(this)
                    : PostFiles.replace(root, file, before, text).map(path -> this);
        }
    }

    /// Does work on a file that nobody else here does at the same time, under whatever name.
    public <T> T alone(Path file, Supplier<T> work) {
        synchronized (files.computeIfAbsent(real(file), path -> new Object())) {
            return work.get();
        }
    }

    private static Path real(Path file) {
        try {
            return file.toRealPath();
        } catch (IOException e) {
            return file.toAbsolutePath().normalize();
        }
    }

    /// What a text becomes.
    ///
    /// @param look gives what may be put right in a text, and maybe more
    public Outcome<Fixed> fix(Path file, FileText before, Function<FileText, List<Finding>> look) {
        FileText now = before;
        List<Finding> done = new ArrayList<>();
        FixRounds rounds = new FixRounds();
        for (int round = 0; round < ROUNDS; round++) {
            List<Finding> picked = FixGuard.allowed(now.text(), picked(look.apply(now)));
            if (picked.isEmpty()) {
                List<FixChange> changes = rounds.changes(before.text(), now.text());
                return Outcome.done(new Fixed(now, List.copyOf(done), changes));
            }
            done.addAll(picked);
            rounds.add(picked);
            now = new FileText(edits(picked).apply(now.text()), now.bom());
        }
        return Outcome.failed(Problem.of(FixingMessage.RESTLESS, file.toString()));
    }

    /// Those that can be made together: none touches an edit of another one.
    private static List<Finding> picked(List<Finding> findings) {
        List<Finding> picked = new ArrayList<>();
        NavigableMap<Integer, Integer> taken = new TreeMap<>();
        for (Finding finding : findings) {
            List<TextEdit> edits = edits(finding);
            if (!edits.isEmpty() && edits.stream().noneMatch(edit -> touches(edit, taken))) {
                edits.forEach(
                        edit -> taken.merge(edit.span().start(), edit.span().end(), Math::max));
                picked.add(finding);
            }
        }
        return picked;
    }

    private static boolean touches(TextEdit edit, NavigableMap<Integer, Integer> taken) {
        Map.Entry<Integer, Integer> before = taken.floorEntry(edit.span().end());
        return before != null && before.getValue() >= edit.span().start();
    }

    static List<TextEdit> edits(Finding finding) {
        return finding.fix() instanceof Fix.Automatic(TextEdits edits) ? edits.edits() : List.of();
    }

    static TextEdits edits(List<Finding> findings) {
        return new TextEdits(
                findings.stream().flatMap(finding -> edits(finding).stream()).toList());
    }
}
