package fr.chapeau.cli.report;

import fr.chapeau.app.survey.CheckedFile;
import fr.chapeau.check.Finding;
import fr.chapeau.problem.Severity;
import java.util.EnumMap;
import java.util.Map;

/// What a check has come to so far.
public final class Totals {
    private final Map<Severity, Integer> counts = new EnumMap<>(Severity.class);
    private int files;
    private int fixed;
    private int fixedFiles;
    private int dismissed;
    private int stale;

    /// Counts a file in.
    public void add(CheckedFile file) {
        files++;
        fixed += file.fixed().size();
        fixedFiles += file.fixed().isEmpty() ? 0 : 1;
        dismissed += file.dismissed().size();
        stale += file.judged().stale().size();
        for (Finding finding : file.findings()) {
            counts.merge(finding.severity(), 1, Integer::sum);
        }
    }

    /// How many findings have that severity.
    public int of(Severity severity) {
        return counts.getOrDefault(severity, 0);
    }

    /// How many findings are set aside.
    public int dismissed() {
        return dismissed;
    }

    /// How many dismissals no longer apply.
    public int stale() {
        return stale;
    }

    /// How many posts were checked.
    public int files() {
        return files;
    }

    /// How many findings were put right.
    public int fixed() {
        return fixed;
    }

    /// In how many posts.
    public int fixedFiles() {
        return fixedFiles;
    }
}
