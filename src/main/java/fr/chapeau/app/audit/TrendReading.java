package fr.chapeau.app.audit;

import fr.chapeau.app.checking.PastChecks;
import fr.chapeau.app.dismissal.DismissalFiles;
import fr.chapeau.app.dismissal.PostDismissals;
import fr.chapeau.check.Finding;
import fr.chapeau.git.PastVersions;
import fr.chapeau.git.StoredFile;
import fr.chapeau.problem.Outcome;
import fr.chapeau.problem.Problem;
import fr.chapeau.problem.Severity;
import fr.chapeau.site.PostFile;
import fr.chapeau.site.Site;
import fr.chapeau.text.FileText;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;

/// One reading of the versions of a site's posts: every text that some month has is checked once,
/// however many months have it.
final class TrendReading {
    /// Any post begins so, or is none.
    private static final byte[] HEADER = "---\n".getBytes(StandardCharsets.US_ASCII);

    private final Site site;
    private final PastFiles files;
    private final Supplier<PastChecks> checks;
    private final int jobs;

    /// Texts by what decides what is found in them, and their numbers.
    private final Map<PastPost, Integer> numbers = new LinkedHashMap<>();

    /// Numbers of the posts of versions that were listed.
    private final Map<String, int[]> listed = new HashMap<>();

    /// The end of a month.
    ///
    /// @param day its last one
    record End(LocalDate day, Instant moment) {}

    /// A text in its place.
    ///
    /// @param setAside records of what was set aside for it
    private record PastPost(StoredFile file, List<StoredFile> setAside) {}

    /// What was found in a text.
    ///
    /// @param post whether it was one at all
    private record Found(boolean post, int errors, int warnings, int advice) {
        private static final Found NO_POST = new Found(false, 0, 0, 0);
    }

    /// @param site as it is configured today
    /// @param checks asked where there is something to check, in the thread of the call
    /// @param jobs how many texts are checked at a time
    TrendReading(Site site, PastFiles files, Supplier<PastChecks> checks, int jobs) {
        this.site = site;
        this.files = files;
        this.checks = checks;
        this.jobs = jobs;
    }

    /// The trend over some ends of months, the oldest first.
    Outcome<Trend> of(List<End> ends, SiteAudit.Progress progress) {
        return files.versions(ends.stream().map(End::moment).toList())
                .then(past -> of(ends, past, progress));
    }

    private Outcome<Trend> of(List<End> ends, PastVersions past, SiteAudit.Progress progress) {
        for (Optional<String> version : past.versions()) {
            if (version.isPresent() && !listed.containsKey(version.get())) {
                Optional<Problem> why = list(version.get());
                if (why.isPresent()) {
                    return Outcome.failed(why.get());
                }
            }
        }
        return new SideBySide<PastPost, Found>(jobs)
                .of(List.copyOf(numbers.keySet()), this::texts, progress)
                .map(found -> trend(ends, past, found));
    }

    private Optional<Problem> list(String version) {
        return switch (files.files(version)) {
            case Outcome.Done<List<StoredFile>>(List<StoredFile> all) -> {
                listed.put(version, posts(all));
                yield Optional.empty();
            }
            case Outcome.Refused<List<StoredFile>>(Problem why) -> Optional.of(why);
            case Outcome.Failed<List<StoredFile>>(Problem why) -> Optional.of(why);
        };
    }

    private int[] posts(List<StoredFile> all) {
        Map<Path, List<StoredFile>> setAside = new HashMap<>();
        List<StoredFile> candidates = new ArrayList<>();
        for (StoredFile file : all) {
            Optional<Path> of = DismissalFiles.postOf(file.path());
            if (of.isPresent()) {
                setAside.computeIfAbsent(of.get(), any -> new ArrayList<>()).add(file);
            } else if (site.post(file.path(), HEADER).isPresent()) {
                candidates.add(file);
            }
        }
        return candidates.stream()
                .map(file -> new PastPost(file, setAside.getOrDefault(file.path(), List.of())))
                .mapToInt(post -> numbers.computeIfAbsent(post, any -> numbers.size()))
                .toArray();
    }

    /// Reads what a check needs, in the thread that may; what is to be done in any other.
    private Outcome<Supplier<Found>> texts(PastPost post) {
        return files.content(post.file())
                .then(content -> {
                    SortedMap<Path, FileText> records = new TreeMap<>();
                    for (StoredFile record : post.setAside()) {
                        if (files.content(record) instanceof Outcome.Done<byte[]>(byte[] bytes)) {
                            FileText.decode(bytes)
                                    .ifPresent(text -> records.put(record.path(), text));
                        }
                    }
                    PastChecks rules = checks.get();
                    return Outcome.done(() -> found(rules, post.file().path(), content, records));
                });
    }

    private Found found(
            PastChecks rules, Path path, byte[] content, SortedMap<Path, FileText> records) {
        Optional<PostFile> post = site.post(path, content);
        Optional<FileText> text = FileText.decode(content);
        if (post.isEmpty() || text.isEmpty()) {
            return Found.NO_POST;
        }
        List<Finding> findings = rules.check(post.get(), text.get(), PostDismissals.of(records));
        return new Found(
                true,
                count(findings, Severity.ERROR),
                count(findings, Severity.WARNING),
                count(findings, Severity.ADVICE));
    }

    private static int count(List<Finding> findings, Severity severity) {
        return (int) findings.stream().filter(one -> one.severity() == severity).count();
    }

    private Trend trend(List<End> ends, PastVersions past, List<Found> found) {
        List<Trend.Month> months = new ArrayList<>();
        for (int i = 0; i < ends.size(); i++) {
            LocalDate day = ends.get(i).day();
            past.versions()
                    .get(i)
                    .map(listed::get)
                    .ifPresent(posts -> months.add(month(day, posts, found)));
        }
        return new Trend(past.branch(), months, reach(past));
    }

    private static Trend.Reach reach(PastVersions past) {
        if (past.branch().isEmpty()) {
            return Trend.Reach.EMPTY;
        }
        if (past.shallow()) {
            return Trend.Reach.CUT;
        }
        return past.versions().stream().anyMatch(Optional::isEmpty)
                ? Trend.Reach.YOUNGER
                : Trend.Reach.WHOLE;
    }

    private static Trend.Month month(LocalDate day, int[] posts, List<Found> all) {
        int articles = 0;
        int errors = 0;
        int warnings = 0;
        int advice = 0;
        for (int number : posts) {
            Found found = all.get(number);
            articles += found.post() ? 1 : 0;
            errors += found.errors();
            warnings += found.warnings();
            advice += found.advice();
        }
        return new Trend.Month(day, articles, errors, warnings, advice);
    }
}
