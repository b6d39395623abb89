package fr.chapeau.app.workspace;

import fr.chapeau.app.checking.PostChecks;
import fr.chapeau.app.files.PostFiles;
import fr.chapeau.app.page.PageRenderer;
import fr.chapeau.app.pictures.KnownPictures;
import fr.chapeau.check.CheckEngine;
import fr.chapeau.check.catalogue.Catalogue;
import fr.chapeau.git.Checkout;
import fr.chapeau.git.DraftState;
import fr.chapeau.liquid.Limits;
import fr.chapeau.markdown.Kramdown;
import fr.chapeau.problem.Outcome;
import fr.chapeau.problem.Problem;
import fr.chapeau.problem.Severity;
import fr.chapeau.settings.RepositorySettings;
import fr.chapeau.site.IndexedPost;
import fr.chapeau.site.PostFile;
import fr.chapeau.site.PostReader;
import fr.chapeau.site.PostSummary;
import fr.chapeau.site.Site;
import fr.chapeau.site.SiteComparison;
import fr.chapeau.site.SiteIndex;
import fr.chapeau.site.SiteLoading;
import fr.chapeau.text.FileText;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// What is known of the posts of an opened site, and how it is kept up to date. Thread-safe; every
/// method but the readers takes time, so never on the JavaFX thread.
public final class SiteSession {
    private final Workspace workspace;
    private final Clock clock;
    private final CheckEngine engine = new CheckEngine(Catalogue.rules());
    private volatile KnownPictures files;
    private volatile Readers readers;
    private volatile SiteIndex index;
    private volatile PostChecks checks;
    private volatile Drafts drafts = Drafts.NONE;

    /// Posts that came, went or were read anew since the newest reading of all of them began; null
    /// while none is under way.
    private @Nullable Set<Path> touched;

    /// Posts about which something else may be said by now, until somebody asks for them.
    private final Set<Path> concerned = new LinkedHashSet<>();

    private boolean loaded;
    private List<Problem> told;

    /// What reads posts as the site's configuration says.
    private record Readers(Kramdown kramdown, PostReader posts, PageRenderer pages) {

        static Readers of(Site site, Clock clock) {
            Kramdown kramdown = SiteMarkdown.of(site);
            return new Readers(
                    kramdown,
                    new PostReader(site, clock),
                    new PageRenderer(site, kramdown, clock, Limits.usual()));
        }
    }

    /// A session that knows no posts yet.
    ///
    /// @param clock its zone is the machine's
    public SiteSession(Workspace workspace, Clock clock) {
        this.workspace = workspace;
        this.clock = clock;
        this.told = workspace.site().notices();
        this.readers = Readers.of(workspace.site(), clock);
        this.index = SiteIndex.of(workspace.site());
        this.files = new KnownPictures(workspace.site());
        this.checks =
                new PostChecks(engine, readers.kramdown(), index, files, readers.posts(), clock);
    }

    public Workspace workspace() {
        return workspace;
    }

    public Kramdown kramdown() {
        return readers.kramdown();
    }

    public PostReader reader() {
        return readers.posts();
    }

    /// Renders posts with the site's own layouts.
    public PageRenderer pages() {
        return readers.pages();
    }

    /// What is known of the posts by now.
    public SiteIndex index() {
        return index;
    }

    /// The rules with what is known of the site by now.
    public PostChecks checks() {
        return checks;
    }

    /// Reads all posts. Nothing is learned from a reading that was broken off, or during which
    /// another one began.
    ///
    /// @param out takes posts as they come, the first few at once
    public SiteLoading.Loaded load(Consumer<List<PostSummary>> out) {
        Set<Path> meanwhile = begin();
        SiteLoading loading = new SiteLoading(workspace.site(), clock);
        SiteLoading.Loaded loaded =
                loading.load(
                        posts -> out.accept(posts.stream().map(IndexedPost::summary).toList()));
        learn(loaded, meanwhile);
        return loaded;
    }

    private synchronized Set<Path> begin() {
        touched = new HashSet<>();
        return touched;
    }

    /// The reading may have passed a file before it was written, or after it had gone: what was
    /// touched meanwhile is looked at once more.
    private synchronized void learn(SiteLoading.Loaded found, Set<Path> meanwhile) {
        if (meanwhile != touched) {
            return;
        }
        touched = null;
        if (!found.complete()) {
            return;
        }
        Set<Path> gone = new HashSet<>(meanwhile);
        gone.removeIf(path -> Files.exists(workspace.absolute(path)));
        List<IndexedPost> fresh =
                meanwhile.stream()
                        .filter(path -> !gone.contains(path))
                        .map(path -> reader().read(workspace.site().named(path)))
                        .toList();
        learn(found.index().with(fresh).without(gone).with(index.site().settings()));
        concerned.clear();
        loaded = true;
    }

    private synchronized void touch(Path path) {
        if (touched != null) {
            touched.add(path);
        }
    }

    /// How a post stands to the last commit, as far as it is known; ignored where there is no Git.
    ///
    /// @param path from the site's root
    public DraftState draft(Path path) {
        return workspace.checkout().isPresent() ? drafts.of(path) : DraftState.IGNORED;
    }

    /// What the repository says of its fields and rules by now.
    public synchronized void learn(RepositorySettings settings) {
        learn(index.with(settings));
    }

    /// Takes in what others have written into the configuration or the settings since these were
    /// read. A configuration that cannot be read any more leaves all as it is: somebody is at work
    /// on it.
    public synchronized SiteNews follow() {
        Site before = workspace.site();
        if (before.isAsRead()
                || !(workspace.reread() instanceof Outcome.Done<Site>(Site now))
                || !now.root().equals(before.root())) {
            return SiteNews.NONE;
        }
        boolean broken = !now.isConfigRead() && before.isConfigRead();
        boolean other = !broken && !now.hasConfigOf(before);
        boolean said = !now.settings().equals(index.site().settings());
        if (!broken) {
            workspace.learn(now);
        }
        if (other) {
            readers = Readers.of(now, clock);
            files = new KnownPictures(now);
            // Where posts lie may have changed: only a new reading of all says.
            loaded = false;
        }
        learn(now.settings());
        List<Problem> toldBefore = told;
        told = now.notices();
        return new SiteNews(other, other || said, toldBefore, told);
    }

    /// The posts about which something else may be said since this was asked last, because others
    /// that share a title, an address, a word or a link with them have changed.
    public synchronized Set<Path> concerned() {
        Set<Path> all = new LinkedHashSet<>(concerned);
        concerned.clear();
        return all;
    }

    private synchronized void learn(SiteIndex fresh, Collection<Path> changed) {
        SiteIndex before = index;
        learn(fresh);
        if (loaded) {
            concerned.addAll(fresh.concerned(before, changed));
        }
    }

    private synchronized void learn(SiteIndex fresh) {
        index = fresh;
        checks = new PostChecks(engine, kramdown(), fresh, files, reader(), clock);
    }

    /// What Git said when it was asked last.
    public Drafts drafts() {
        return drafts;
    }

    /// Asks Git which posts are drafts. Only in the lane of the checkout.
    ///
    /// @return what [#drafts] gives from now on; empty without a checkout
    public Drafts refreshDrafts() {
        workspace.checkout().ifPresent(this::refreshDrafts);
        return drafts;
    }

    private void refreshDrafts(Checkout checkout) {
        if (new DraftStates(workspace).all()
                instanceof Outcome.Done<SortedMap<Path, DraftState>>(var states)) {
            GonePosts gone = new GonePosts(workspace, reader());
            drafts = new Drafts(states, gone.of(checkout, states, drafts.gone()));
        }
    }

    /// What others have done to the files since they were read, told by their sizes and times.
    /// Nothing before all posts were read and while they are: that reading sees it.
    public SiteComparison.Differences differences() {
        return isLoaded() ? SiteComparison.of(index) : SiteComparison.Differences.NONE;
    }

    private synchronized boolean isLoaded() {
        return loaded && touched == null;
    }

    /// Takes in what others have done to the files.
    ///
    /// @return the posts that have changed, as they are now
    public synchronized List<PostSummary> catchUp(SiteComparison.Differences found) {
        found.changed().forEach(post -> touch(post.path()));
        found.gone().forEach(this::touch);
        List<IndexedPost> fresh = found.changed().stream().map(reader()::read).toList();
        List<Path> changed = new ArrayList<>(found.gone());
        found.changed().forEach(post -> changed.add(post.path()));
        learn(index.with(fresh).without(found.gone()), changed);
        return fresh.stream().map(IndexedPost::summary).toList();
    }

    /// Counts the errors of a post as it is on disk; 0 where it cannot be read.
    public int errors(PostFile post) {
        return switch (PostFiles.read(workspace.absolute(post.path()))) {
            case Outcome.Done<FileText>(FileText text) ->
                    (int) checks.check(post.path(), text).count(Severity.ERROR);
            case Outcome.Refused<FileText> refused -> 0;
            case Outcome.Failed<FileText> failed -> 0;
        };
    }

    /// Reads one post anew from disk.
    public synchronized PostSummary reread(PostFile post) {
        touch(post.path());
        IndexedPost fresh = reader().read(post);
        learn(index.with(List.of(fresh)), List.of(post.path()));
        return fresh.summary();
    }

    /// Forgets a post whose file is gone.
    ///
    /// @param path from the site's root
    public synchronized void forget(Path path) {
        touch(path);
        learn(index.without(List.of(path)), List.of(path));
    }
}
