package fr.chapeau.app.posts;

import fr.chapeau.app.document.JournalPlace;
import fr.chapeau.app.workspace.Workspace;
import fr.chapeau.git.Author;
import fr.chapeau.git.Checkout;
import fr.chapeau.git.CommitRequest;
import fr.chapeau.git.GitStep;
import fr.chapeau.git.Machine;
import fr.chapeau.git.UndoPlan;
import fr.chapeau.problem.Outcome;
import fr.chapeau.text.AtomicFile;
import fr.chapeau.text.FaultPoints;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/// A programme that writes an article, commits it, takes commits and texts back for ever, and says
/// what it does; [CommitKillTest] kills it.
final class CommittingProcess {
    static final String ARTICLE = "article.md";

    private final Path site;
    private final Random random;
    private final String stop;
    private final AtomicInteger timesLeft;
    private int count;

    private CommittingProcess(List<String> arguments) {
        site = Path.of(arguments.get(0));
        random = new Random(Long.parseLong(arguments.get(1)));
        stop = arguments.get(2);
        timesLeft = new AtomicInteger(Integer.parseInt(arguments.get(3)));
        count = Integer.parseInt(arguments.get(4));
    }

    /// Arguments: site, seed, name of the step to stop in if any, how often to pass it, the number
    /// of the last text.
    public static void main(String[] arguments) throws Exception {
        new CommittingProcess(List.of(arguments)).run();
    }

    /// The steps of committing and taking back, by name.
    static List<String> steps() {
        return Stream.of(GitStep.values(), TakingBack.Step.values())
                .flatMap(Stream::of)
                .map(CommittingProcess::name)
                .toList();
    }

    private static String name(Enum<?> step) {
        return step.getDeclaringClass().getName() + "." + step.name();
    }

    static String text(int number) {
        return "---\ntitle: Numéro " + number + "\n---\n\nTexte " + number + ".\n";
    }

    private void run() throws Exception {
        FaultPoints faults = this::passed;
        Machine machine = new Machine(Clock.systemUTC(), System.getenv(), faults);
        Checkout checkout = done(Checkout.discover(site, machine)).orElseThrow();
        Path article = site.resolve(ARTICLE);
        say("READY");
        while (true) {
            int next = ++count;
            say("WRITING " + next);
            new AtomicFile(site).replace(article, text(next).getBytes(StandardCharsets.UTF_8));
            say("WRITTEN " + next);
            switch (random.nextInt(3)) {
                case 0 -> takeBack(faults);
                default -> commit(checkout, article, next);
            }
            if (random.nextInt(3) == 0
                    && checkout.undoPlan() instanceof Outcome.Done<UndoPlan>(UndoPlan plan)) {
                say("UNDOING");
                done(checkout.undo(plan));
                say("UNDONE");
            }
        }
    }

    private void commit(Checkout checkout, Path article, int number) {
        say("COMMITTING " + number);
        done(
                checkout.plan(List.of(article))
                        .then(plan ->
                                checkout.commit(
                                        new CommitRequest(
                                                plan,
                                                "Numéro " + number,
                                                List.of(),
                                                new Author("Ada", "ada@example.org")))));
        say("COMMITTED " + number);
    }

    private void takeBack(FaultPoints faults) {
        try (Workspace workspace = done(Workspace.open(site))) {
            Checkout checkout = workspace.checkout().orElseThrow();
            Path folder = JournalPlace.inGit(checkout.workTree(), checkout.gitDir()).folder();
            Trash trash = new Trash(site, folder, Clock.systemUTC());
            MovedPosts moved = new MovedPosts(site, folder);
            Optional<CommittedState> state =
                    value(
                            CommittedState.of(
                                    checkout,
                                    site,
                                    workspace.site().named(site.resolve(ARTICLE)),
                                    moved));
            say("TAKING BACK");
            state.ifPresent(known -> done(new TakingBack(site, trash, faults).takeBack(known)));
            say("TAKEN BACK");
        }
    }

    private static <T> Optional<T> value(Outcome<T> outcome) {
        return outcome instanceof Outcome.Done<T>(T value) ? Optional.of(value) : Optional.empty();
    }

    private static <T> T done(Outcome<T> outcome) {
        if (outcome instanceof Outcome.Done<T>(T value)) {
            return value;
        }
        say("TROUBLE " + outcome);
        throw new IllegalStateException(outcome.toString());
    }

    private void passed(Enum<?> step) {
        if (name(step).equals(stop) && timesLeft.decrementAndGet() <= 0) {
            say("STOPPED");
            while (true) {
                LockSupport.park();
            }
        }
    }

    private static void say(String words) {
        byte[] line = (words.replace('\n', ' ') + "\n").getBytes(StandardCharsets.UTF_8);
        System.out.write(line, 0, line.length);
        System.out.flush();
    }
}
