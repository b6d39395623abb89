package fr.chapeau.app.commit;

import fr.chapeau.app.checking.ComparedFindings;
import fr.chapeau.app.checking.PostChecks;
import fr.chapeau.app.commit.CommitDraft.CheckedArticle;
import fr.chapeau.app.dismissal.Dismissal;
import fr.chapeau.app.dismissal.DismissalFiles;
import fr.chapeau.app.files.PostFiles;
import fr.chapeau.app.pictures.FileSort;
import fr.chapeau.app.posts.MovedPosts;
import fr.chapeau.app.workspace.Workspace;
import fr.chapeau.frontmatter.FrontMatter;
import fr.chapeau.git.Author;
import fr.chapeau.git.Checkout;
import fr.chapeau.git.CommitRequest;
import fr.chapeau.git.CommitResult;
import fr.chapeau.git.DraftState;
import fr.chapeau.git.HeadState;
import fr.chapeau.git.Trailer;
import fr.chapeau.git.UndoPlan;
import fr.chapeau.i18n.Language;
import fr.chapeau.markdown.Kramdown;
import fr.chapeau.problem.Outcome;
import fr.chapeau.problem.Problem;
import fr.chapeau.settings.RepositorySettingsFile;
import fr.chapeau.site.FormField;
import fr.chapeau.site.PostFile;
import fr.chapeau.text.FileText;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Commits articles with the pictures and documents that they use and with what was set aside for
/// them, and nothing else. Calls Git: only in the lane of the checkout.
public final class CommitArticles {

    /// Trailer with the reason for which errors were let pass.
    private static final String OVERRIDE = "Check-Override";

    /// So many commits tell how they are called here.
    private static final int LEARNED_FROM = 200;

    private final Workspace workspace;
    private final PostChecks checks;
    private final FilesUsed used;

    /// The commits of a workspace.
    public CommitArticles(Workspace workspace, PostChecks checks, Kramdown kramdown) {
        this.workspace = workspace;
        this.checks = checks;
        this.used = new FilesUsed(checks.index(), kramdown);
    }

    /// What a commit of these articles would hold and what the checks say of it. With an article
    /// that was renamed goes the removal of the file that it was.
    ///
    /// @param files absolute; one that was deleted may go in, too
    public Outcome<CommitDraft> prepare(List<Path> files) {
        return git(checkout -> prepare(checkout, withMoved(checkout, files)));
    }

    private List<Path> withMoved(Checkout checkout, List<Path> files) {
        MovedPosts moved = MovedPosts.of(workspace.site().root(), checkout);
        Set<Path> all = new LinkedHashSet<>(files);
        for (Path file : files) {
            for (Path old : moved.before(file)) {
                if (checkout.stateOf(old) instanceof Outcome.Done<DraftState>(DraftState state)
                        && state == DraftState.DELETED) {
                    all.add(old);
                }
            }
        }
        return List.copyOf(all);
    }

    private Outcome<CommitDraft> prepare(Checkout checkout, List<Path> files) {
        Set<Path> companions = new LinkedHashSet<>();
        Outcome<List<CheckedArticle>> articles = Outcome.done(List.of());
        for (Path file : files.stream().filter(CommitArticles::isArticle).toList()) {
            articles =
                    articles.then(earlier ->
                            article(checkout, file, companions)
                                    .map(article -> with(earlier, article)));
        }
        return articles.then(checked -> {
            companions.removeAll(files);
            return records(checkout, files)
                    .then(records -> {
                        Set<Path> used = new LinkedHashSet<>(files);
                        used.addAll(companions);
                        companions.addAll(records);
                        return checkout.plan(files, List.copyOf(companions))
                                .then(plan ->
                                        new UnusedPictures(workspace, checkout)
                                                .beside(used)
                                                .map(unused ->
                                                        new CommitDraft(
                                                                plan,
                                                                checked,
                                                                inGit(checkout, records),
                                                                unused)));
                    });
        });
    }

    /// What was set aside for articles goes with them, and so does that it no longer is.
    private Outcome<List<Path>> records(Checkout checkout, List<Path> files) {
        Path root = workspace.site().root();
        DismissalFiles dismissals = new DismissalFiles(root);
        List<Path> folders =
                files.stream()
                        .filter(file -> file.startsWith(root))
                        .map(file -> dismissals.folder(root.relativize(file)))
                        .toList();
        return folders.isEmpty()
                ? Outcome.done(List.of())
                : checkout.status(folders)
                        .map(states ->
                                states.keySet().stream()
                                        .map(checkout.workTree()::resolve)
                                        .filter(file -> isRecord(root, file))
                                        .toList());
    }

    private static Set<Path> inGit(Checkout checkout, List<Path> files) {
        return files.stream().map(checkout.workTree()::relativize).collect(Collectors.toSet());
    }

    private static boolean isRecord(Path root, Path file) {
        return file.startsWith(root) && DismissalFiles.postOf(root.relativize(file)).isPresent();
    }

    /// What is gone holds nothing to check, and settings and pictures are no article.
    private static boolean isArticle(Path file) {
        return Files.exists(file)
                && !file.endsWith(RepositorySettingsFile.NAME)
                && !FileSort.PICTURE.isNamed(file.toString());
    }

    private Outcome<CheckedArticle> article(Checkout checkout, Path file, Set<Path> companions) {
        PostFile post = workspace.site().named(file);
        return PostFiles.read(file)
                .then(text -> {
                    companions.addAll(used.of(post, text.text()));
                    return checkout.committed(file)
                            .map(committed -> compared(post, file, text, committed));
                });
    }

    private static List<CheckedArticle> with(List<CheckedArticle> earlier, CheckedArticle article) {
        List<CheckedArticle> all = new ArrayList<>(earlier);
        all.add(article);
        return all;
    }

    private CheckedArticle compared(
            PostFile post, Path file, FileText now, Optional<byte[]> committed) {
        ComparedFindings found =
                checks.compare(post.path(), now, committed.flatMap(FileText::decode));
        List<FormField> form = checks.form(post.path(), FrontMatter.parse(now.text()));
        return new CheckedArticle(file, now.text(), form, found);
    }

    /// Makes the commit, unless errors that the committed version did not have stand in its way and
    /// no reason is given.
    ///
    /// @param reason why such errors may pass; none where nothing in it can be seen
    public Outcome<CommitResult> commit(
            CommitDraft draft, String message, String reason, Author author) {
        return commit(draft, message, reason, author, Credits.NONE);
    }

    /// The same, with others named in it.
    public Outcome<CommitResult> commit(
            CommitDraft draft, String message, String reason, Author author, Credits credits) {
        int errors = draft.newErrors();
        if (errors > 0 && !Dismissal.isReason(reason)) {
            return Outcome.refused(Problem.of(GateMessage.GATE_ERRORS, errors));
        }
        List<Trailer> trailers = new ArrayList<>();
        if (errors > 0) {
            trailers.add(new Trailer(OVERRIDE, reason.strip()));
        }
        for (Author other : credits.coAuthors()) {
            trailers.add(new Trailer("Co-authored-by", other.toString()));
        }
        return git(checkout ->
                signed(checkout, credits, author)
                        .then(signature -> {
                            trailers.addAll(signature);
                            return checkout.commit(
                                    new CommitRequest(draft.plan(), message, trailers, author));
                        }));
    }

    /// Git lets the committer sign (`git commit --signoff`).
    private static Outcome<List<Trailer>> signed(
            Checkout checkout, Credits credits, Author author) {
        return credits.signedOff()
                ? checkout.committer()
                        .map(known ->
                                List.of(
                                        new Trailer(
                                                "Signed-off-by", known.orElse(author).toString())))
                : Outcome.done(List.of());
    }

    /// How commits are called here.
    ///
    /// @param otherwise the language where neither the commits nor the site tell
    public Outcome<MessageHabit> habit(Language otherwise) {
        String said = workspace.site().config().language();
        Language language = said == null ? otherwise : Language.of(Locale.forLanguageTag(said));
        return git(checkout ->
                checkout.subjects(LEARNED_FROM)
                        .map(subjects -> MessageHabit.of(subjects, language)));
    }

    /// The last commit, if it can be taken back; else why it cannot.
    public Outcome<UndoPlan> undoPlan() {
        return git(Checkout::undoPlan);
    }

    /// Takes the last commit back; the articles keep their texts.
    public Outcome<UndoPlan> undo(UndoPlan plan) {
        return git(checkout -> checkout.undo(plan));
    }

    /// Who commits, as Git knows; empty where it does not.
    public Outcome<Optional<Author>> author() {
        return git(Checkout::author);
    }

    /// Keeps the author in the repository's own configuration.
    public Outcome<Author> setAuthor(Author author) {
        return git(checkout -> checkout.setAuthor(author));
    }

    /// From a commit outside of any branch to a new branch there.
    public Outcome<HeadState> continueOnNewBranch(String name) {
        return git(checkout -> checkout.continueOnNewBranch(name));
    }

    /// From a commit outside of any branch to a branch that ends there.
    public Outcome<HeadState> continueOnBranch(String name) {
        return git(checkout -> checkout.continueOnBranch(name));
    }

    private <T> Outcome<T> git(Function<Checkout, Outcome<T>> work) {
        return workspace.inCheckout(
                work,
                () ->
                        Outcome.failed(
                                Problem.of(
                                        GateMessage.GATE_WITHOUT_GIT,
                                        workspace.site().root().toString())));
    }
}
