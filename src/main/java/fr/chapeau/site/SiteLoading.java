package fr.chapeau.site;

import fr.chapeau.frontmatter.FrontMatter;
import fr.chapeau.problem.Problem;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/// Walks a site and reads its posts on all processors.
public final class SiteLoading {
    private static final int FIRST = 8;
    private static final int MOST = 128;

    private final Site site;
    private final PostReader reader;

    public SiteLoading(Site site, Clock clock) {
        this(site, clock, any -> {});
    }

    /// @param kept takes the front matters that are read, from any thread
    public SiteLoading(Site site, Clock clock, Consumer<FrontMatter> kept) {
        this.site = site;
        this.reader = new PostReader(site, clock, kept);
    }

    /// What was loaded.
    ///
    /// @param complete false when the thread was interrupted
    /// @param problems folders and files that could not be read
    public record Loaded(SiteIndex index, boolean complete, List<Problem> problems) {}

    /// Reads every post. Returns when all are read or the thread is interrupted.
    ///
    /// @param out takes posts as they are read, few at first so that the first come at once; never
    ///   called by two threads at a time
    public Loaded load(Consumer<List<IndexedPost>> out) {
        List<IndexedPost> all = new ArrayList<>();
        Consumer<List<IndexedPost>> one =
                posts -> {
                    synchronized (all) {
                        all.addAll(posts);
                        out.accept(posts);
                    }
                };
        List<Future<?>> reading = new ArrayList<>();
        Site.WalkResult walked;
        try (ExecutorService workers =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
            List<PostFile> batch = new ArrayList<>();
            int[] size = {FIRST};
            walked =
                    site.walk(file -> {
                        batch.add(file);
                        if (batch.size() >= size[0]) {
                            reading.add(workers.submit(read(batch, one)));
                            batch.clear();
                            size[0] = Math.min(MOST, 2 * size[0]);
                        }
                        return true;
                    });
            reading.add(workers.submit(read(batch, one)));
        }
        reading.forEach(SiteLoading::rethrow);
        SiteIndex index = SiteIndex.of(site).with(all);
        return new Loaded(
                walked.complete() ? index.whole() : index, walked.complete(), walked.problems());
    }

    private Runnable read(List<PostFile> files, Consumer<List<IndexedPost>> out) {
        List<PostFile> batch = List.copyOf(files);
        return () -> out.accept(batch.stream().map(reader::read).toList());
    }

    /// A fault in a worker is a fault of the loading.
    private static void rethrow(Future<?> done) {
        if (done.state() == Future.State.FAILED) {
            throw new IllegalStateException(done.exceptionNow());
        }
    }
}
