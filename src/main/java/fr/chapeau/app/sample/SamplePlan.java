package fr.chapeau.app.sample;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

/// What the sample site is made of and how it came about, as `sample.txt` says it.
///
/// @param uncommitted files that lie in the folder but in no commit yet
record SamplePlan(List<SampleCommit> commits, List<SampleFile> uncommitted) {
    private static final String COMMIT = "commit ";

    SamplePlan {
        commits = List.copyOf(commits);
        uncommitted = List.copyOf(uncommitted);
    }

    /// The plan that a text in the form of `sample.txt` describes, a paragraph for each step.
    static SamplePlan parse(String text) {
        List<SampleCommit> commits = new ArrayList<>();
        List<SampleFile> uncommitted = new ArrayList<>();
        for (String paragraph : text.split("\\R{2,}", -1)) {
            List<String> lines = paragraph.lines().toList();
            if (lines.isEmpty() || lines.getFirst().startsWith("#")) {
                continue;
            }
            List<SampleFile> files = lines.stream().skip(1).map(SamplePlan::file).toList();
            if (lines.getFirst().startsWith(COMMIT)) {
                commits.add(commit(lines.getFirst().substring(COMMIT.length()), files));
            } else {
                uncommitted.addAll(files);
            }
        }
        return new SamplePlan(commits, uncommitted);
    }

    private static SampleCommit commit(String line, List<SampleFile> files) {
        String[] parts = line.split(" \\| ", -1);
        return new SampleCommit(
                OffsetDateTime.parse(parts[0]), parts[1], parts[2], parts[3], files);
    }

    private static SampleFile file(String line) {
        String[] names = line.split(" -> ", -1);
        return new SampleFile(names[0], names[names.length - 1]);
    }
}
