package fr.chapeau.app.audit;

import fr.chapeau.app.workspace.SiteChecks;
import fr.chapeau.app.workspace.Workspace;
import fr.chapeau.git.Checkout;
import fr.chapeau.git.PastVersions;
import fr.chapeau.git.StoredFile;
import fr.chapeau.problem.Outcome;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// Looks back on a site over the history of its repository, without touching the checkout. Calls
/// Git: one thread. An interrupt ends it.
public final class SiteTrend {
    /// How far back it looks unless somebody asks for more.
    public static final int MONTHS = 12;

    /// How far back it looks at most.
    public static final int MOST_MONTHS = 120;

    private final SiteChecks sites;
    private final Clock clock;
    private final int jobs;

    /// @param clock its zone is the machine's
    /// @param jobs how many posts are checked at a time
    public SiteTrend(SiteChecks sites, Clock clock, int jobs) {
        this.sites = sites;
        this.clock = clock;
        this.jobs = jobs;
    }

    /// The trend of the posts below a folder, the current month included.
    ///
    /// @param progress is told as versions of posts are done
    public Outcome<Trend> of(Path folder, int months, SiteAudit.Progress progress) {
        return Workspace.open(folder)
                .then(workspace -> {
                    try (workspace) {
                        return of(workspace, real(folder), months, progress);
                    }
                });
    }

    private Outcome<Trend> of(
            Workspace workspace, Path folder, int months, SiteAudit.Progress progress) {
        return workspace.inCheckout(
                checkout -> {
                    InCheckout files = new InCheckout(checkout, workspace.site().root(), folder);
                    TrendReading reading =
                            new TrendReading(
                                    workspace.site(),
                                    files,
                                    once(() -> sites.past(workspace)),
                                    jobs);
                    return reading.of(ends(months), progress);
                },
                () -> Outcome.done(new Trend("", List.of(), Trend.Reach.WITHOUT_GIT)));
    }

    private static <T> Supplier<T> once(Supplier<T> make) {
        List<T> made = new ArrayList<>();
        return () -> {
            if (made.isEmpty()) {
                made.add(make.get());
            }
            return made.getFirst();
        };
    }

    /// The ends of the months, the oldest first; the last one is now.
    private List<TrendReading.End> ends(int months) {
        LocalDate today = LocalDate.now(clock);
        List<TrendReading.End> ends = new ArrayList<>();
        for (int back = months - 1; back > 0; back--) {
            LocalDate last = YearMonth.from(today).minusMonths(back).atEndOfMonth();
            Instant end = last.plusDays(1).atStartOfDay(clock.getZone()).toInstant();
            ends.add(new TrendReading.End(last, end.minusNanos(1)));
        }
        ends.add(new TrendReading.End(today, clock.instant()));
        return ends;
    }

    private static Path real(Path folder) {
        try {
            return folder.toRealPath();
        } catch (IOException e) {
            return folder.toAbsolutePath().normalize();
        }
    }

    /// Files of a checkout's repository, as the site sees them.
    ///
    /// @param folder those outside are left out; what was set aside for those inside is not
    private record InCheckout(Checkout checkout, Path root, Path folder) implements PastFiles {
        private static final Path KEPT = Path.of(".chapeau");

        @Override
        public Outcome<PastVersions> versions(List<Instant> moments) {
            return checkout.past(moments);
        }

        @Override
        public Outcome<List<StoredFile>> files(String version) {
            return checkout.files(version)
                    .map(files -> files.stream().flatMap(file -> inSite(file).stream()).toList());
        }

        private Optional<StoredFile> inSite(StoredFile file) {
            Path absolute = checkout.workTree().resolve(file.path());
            boolean wanted = absolute.startsWith(folder) || absolute.startsWith(root.resolve(KEPT));
            return absolute.startsWith(root) && wanted
                    ? Optional.of(new StoredFile(root.relativize(absolute), file.id()))
                    : Optional.empty();
        }

        @Override
        public Outcome<byte[]> content(StoredFile file) {
            return checkout.stored(file);
        }
    }
}
