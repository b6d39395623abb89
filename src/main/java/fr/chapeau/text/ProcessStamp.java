package fr.chapeau.text;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Names a process for longer than it lives: its number, which others get later, and its start.
///
/// @param start a number that grows with time; only comparable on the machine it comes from
public record ProcessStamp(long pid, long start) {
    private static final Pattern FORM = Pattern.compile("(\\d{1,18})-(\\d{1,18})");

    /// This process.
    public static ProcessStamp current() {
        ProcessHandle self = ProcessHandle.current();
        return new ProcessStamp(self.pid(), startOf(self));
    }

    /// The stamp that [#toString] gave, if `text` is one.
    public static Optional<ProcessStamp> parse(String text) {
        Matcher found = FORM.matcher(text);
        return found.matches()
                ? Optional.of(
                        new ProcessStamp(
                                Long.parseLong(found.group(1)), Long.parseLong(found.group(2))))
                : Optional.empty();
    }

    /// Whether that process runs. A process of another container may run unseen.
    public boolean alive() {
        return ProcessHandle.of(pid)
                .filter(process -> process.isAlive() && startOf(process) == start)
                .isPresent();
    }

    /// Linux counts the start in ticks since the machine's own start. What Java makes of it, a time
    /// of day, moves by a second now and then, so it is only for other systems.
    private static long startOf(ProcessHandle process) {
        Path stat = Path.of("/proc", Long.toString(process.pid()), "stat");
        try {
            String line = Files.readString(stat, StandardCharsets.ISO_8859_1);
            // proc(5): the command, field 2, may hold anything; the start is field 22.
            String[] fields = line.substring(line.lastIndexOf(')') + 2).split(" ", -1);
            return Long.parseLong(fields[19]);
        } catch (IOException | RuntimeException e) {
            return process.info().startInstant().map(Instant::getEpochSecond).orElse(0L);
        }
    }

    @Override
    public String toString() {
        return pid + "-" + start;
    }
}
