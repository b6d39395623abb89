package fr.chapeau.cli;

import fr.chapeau.app.commit.CommitArticles;
import fr.chapeau.app.commit.CommitDraft;
import fr.chapeau.app.commit.Credits;
import fr.chapeau.app.dismissal.DismissedFinding;
import fr.chapeau.app.workspace.SiteChecks;
import fr.chapeau.app.workspace.SiteMarkdown;
import fr.chapeau.app.workspace.Workspace;
import fr.chapeau.check.Finding;
import fr.chapeau.git.Author;
import fr.chapeau.git.CommitPlan;
import fr.chapeau.git.CommitResult;
import fr.chapeau.git.HeadState;
import fr.chapeau.git.PlannedFile;
import fr.chapeau.git.UndoPlan;
import fr.chapeau.problem.Outcome;
import fr.chapeau.problem.Problem;
import fr.chapeau.problem.Severity;
import fr.chapeau.text.LineIndex;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/// `chapeau commit -m MESSAGE FILE...`: what the dialog does, with its gate; with `--undo` the last
/// commit is taken back.
@Command(name = "commit")
final class CommitVerb implements Callable<Integer> {
    private final Terminal terminal;

    @Spec private @Nullable CommandSpec spec;

    @Option(
            names = {"-m", "--message"},
            paramLabel = "MESSAGE",
            descriptionKey = "message")
    private @Nullable String message;

    @Option(names = "--undo", descriptionKey = "undo")
    private boolean undo;

    @Option(names = "--reason", paramLabel = "TEXT", descriptionKey = "reason")
    private String reason = "";

    @Option(
            names = {"-s", "--signoff"},
            descriptionKey = "signoff")
    private boolean signedOff;

    @Option(names = "--co-author", paramLabel = "PERSON", descriptionKey = "co-author")
    private List<String> coAuthors = new ArrayList<>();

    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "FILE")
    private List<Path> files = new ArrayList<>();

    CommitVerb(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        check();
        List<Path> absolute = files.stream().map(Path::toAbsolutePath).toList();
        if (undo) {
            return terminal.end(undo(absolute.getFirst()), this::tell);
        }
        Outcome<CommitResult> result =
                credits()
                        .then(credits ->
                                Workspace.around(absolute.getFirst())
                                        .then(workspace -> commit(workspace, absolute, credits)));
        return terminal.end(result, this::tell);
    }

    private Outcome<CommitResult> commit(
            Workspace workspace, List<Path> absolute, Credits credits) {
        String words = Objects.requireNonNullElse(message, "");
        CommitArticles articles =
                new CommitArticles(
                        workspace,
                        new SiteChecks(terminal.clock()).of(workspace),
                        SiteMarkdown.of(workspace.site()));
        return articles.prepare(absolute)
                .then(draft -> {
                    warn(draft.plan());
                    list(draft);
                    // An author that Git does not know is refused by the commit, in its words.
                    return articles.author()
                            .map(known -> known.orElse(new Author("", "")))
                            .then(who -> articles.commit(draft, words, reason, who, credits));
                });
    }

    /// Without a message there is a commit to take back, with one there is none.
    private void check() {
        if (spec != null && undo == (message != null)) {
            OptionSpec option = spec.findOption("--message");
            String shown = option.longestName();
            throw undo
                    ? new UnmatchedArgumentException(spec.commandLine(), List.of(shown))
                    : new MissingParameterException(spec.commandLine(), option, shown);
        }
    }

    /// @param place a file of the checkout, or a folder
    private Outcome<UndoPlan> undo(Path place) {
        Outcome<Workspace> found =
                Files.isDirectory(place) ? Workspace.open(place) : Workspace.around(place);
        return found.then(workspace ->
                workspace.inCheckout(
                        checkout -> checkout.undoPlan().then(checkout::undo),
                        () -> Outcome.failed(workspace.notices().getLast())));
    }

    private void tell(UndoPlan undone) {
        terminal.out()
                .println(
                        terminal.texts()
                                .of(CliMessage.COMMIT_UNDONE, undone.shortId(), undone.subject()));
    }

    private Outcome<Credits> credits() {
        List<Author> people = new ArrayList<>();
        for (String person : coAuthors) {
            Optional<Author> known = Author.parse(person);
            if (known.isEmpty()) {
                return Outcome.refused(Problem.of(CliMessage.COMMIT_PERSON, person));
            }
            people.add(known.get());
        }
        return Outcome.done(new Credits(people, signedOff));
    }

    private void warn(CommitPlan plan) {
        if (!plan.isEmpty() && plan.head() instanceof HeadState.Detached) {
            terminal.say(Problem.of(CliMessage.COMMIT_DETACHED));
        }
        for (PlannedFile file : plan.files()) {
            if (file.stagedDifferently()) {
                terminal.say(Problem.of(CliMessage.COMMIT_STAGED, file.path().toString()));
            }
        }
        for (CommitPlan.LeftOut out : plan.leftOut()) {
            terminal.say(Problem.of(CliMessage.COMMIT_LEFT_OUT, out.reason().message()));
        }
    }

    private void list(CommitDraft draft) {
        list(CliMessage.COMMIT_NEW_ERRORS, draft, CommitDraft.CheckedArticle::newErrors);
        list(CliMessage.COMMIT_OLD_ERRORS, draft, CommitDraft.CheckedArticle::oldErrors);
        list(CliMessage.COMMIT_WARNINGS, draft, post -> of(post, Severity.WARNING));
        dismissed(draft);
        int advice =
                draft.posts().stream().mapToInt(post -> of(post, Severity.ADVICE).size()).sum();
        if (advice > 0) {
            terminal.err().println(terminal.texts().of(CliMessage.COMMIT_ADVICE, advice));
        }
    }

    private static List<Finding> of(CommitDraft.CheckedArticle post, Severity severity) {
        return post.findings().stream().filter(finding -> finding.severity() == severity).toList();
    }

    private void list(
            CliMessage heading,
            CommitDraft draft,
            Function<CommitDraft.CheckedArticle, List<Finding>> which) {
        if (draft.posts().stream().allMatch(post -> which.apply(post).isEmpty())) {
            return;
        }
        terminal.err().println(terminal.texts().of(heading));
        for (CommitDraft.CheckedArticle post : draft.posts()) {
            LineIndex lines = new LineIndex(post.text());
            for (Finding finding : which.apply(post)) {
                LineIndex.Position place = lines.positionOf(finding.span().start());
                terminal.err().println(at(post, place) + terminal.texts().of(finding.message()));
            }
        }
    }

    /// What this commit sets aside, and why.
    private void dismissed(CommitDraft draft) {
        for (CommitDraft.CheckedArticle post : draft.posts()) {
            LineIndex lines = new LineIndex(post.text());
            for (DismissedFinding one : draft.dismissed(post)) {
                LineIndex.Position place = lines.positionOf(one.finding().span().start());
                String said =
                        terminal.texts()
                                .of(
                                        CliMessage.COMMIT_DISMISSED,
                                        terminal.texts().of(one.finding().message()),
                                        one.dismissal().reason());
                terminal.err().println(at(post, place) + said);
            }
        }
        if (draft.broughtBack() > 0) {
            String said = terminal.texts().of(CliMessage.COMMIT_BROUGHT_BACK, draft.broughtBack());
            terminal.err().println(said);
        }
    }

    private String at(CommitDraft.CheckedArticle post, LineIndex.Position place) {
        return "  "
                + Terminal.name(given(post.file()))
                + ":"
                + place.line()
                + ":"
                + place.column()
                + ": ";
    }

    /// The name of a file as it was given, so that it leads there from where one is.
    private String given(Path file) {
        return files.stream()
                .filter(path -> path.toAbsolutePath().equals(file))
                .findFirst()
                .orElse(file)
                .toString();
    }

    private void tell(CommitResult result) {
        switch (result) {
            case CommitResult.Committed done -> {
                terminal.out()
                        .println(
                                terminal.texts()
                                        .of(
                                                CliMessage.COMMIT_DONE,
                                                done.shortId(),
                                                done.files().size()));
                done.remarks().forEach(terminal::say);
            }
            case CommitResult.NothingToCommit nothing ->
                    terminal.out().println(terminal.texts().of(CliMessage.COMMIT_NOTHING));
        }
    }
}
