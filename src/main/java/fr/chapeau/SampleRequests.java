package fr.chapeau;

import fr.chapeau.app.sample.MadeSample;
import fr.chapeau.app.sample.MadeSample.OwnWork;
import fr.chapeau.app.sample.SampleSite;
import fr.chapeau.app.sample.Trash;
import fr.chapeau.problem.Message;
import fr.chapeau.problem.Outcome;
import fr.chapeau.problem.Problem;
import fr.chapeau.ui.kit.Command;
import fr.chapeau.ui.kit.CommandGroup;
import fr.chapeau.ui.kit.Tone;
import fr.chapeau.ui.window.QuestionCard;
import fr.chapeau.ui.window.WindowMessage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.jspecify.annotations.Nullable;

/// The sample site: makes it, says where it is, moves it elsewhere, throws it away. FX thread only.
final class SampleRequests {
    private final CurrentSite current;
    private final UserFolders folders;
    private final FolderChoice chooser;
    private final Supplier<SiteTools> tools;
    private final BooleanProperty sampleOpen = new SimpleBooleanProperty();
    private @Nullable MadeSample open;
    private @Nullable Path justMade;
    private @Nullable Problem refusal;

    /// @param tools those of the window that is shown now
    SampleRequests(
            CurrentSite current,
            UserFolders folders,
            FolderChoice chooser,
            Supplier<SiteTools> tools) {
        this.current = current;
        this.folders = folders;
        this.chooser = chooser;
        this.tools = tools;
        current.rootProperty().subscribe(this::look);
    }

    /// What can be done while a sample is open.
    CommandGroup commands() {
        return CommandGroup.of(WindowMessage.MENU_FILE, keep(), throwAway());
    }

    /// Makes the sample in the user's own folder, where it is easy to find, and opens it.
    void tryIt() {
        make(() -> new SampleSite().writeBelow(folders.home()));
    }

    /// Makes the sample in a folder and opens it.
    void makeIn(Path folder) {
        make(() -> new SampleSite().writeInto(folder));
    }

    /// Why what was asked for last could not be done; empty where it was.
    Optional<Problem> refusal() {
        return Optional.ofNullable(refusal);
    }

    private void make(Callable<Outcome<Path>> making) {
        SiteTools with = tools.get();
        with.window()
                .notices()
                .show(SampleRequests.class, Tone.NEUTRAL, Message.of(WindowMessage.SAMPLE_MAKING));
        run(
                making,
                where -> {
                    justMade = where;
                    current.open(where);
                },
                () -> {});
    }

    private Command keep() {
        return Command.of(WindowMessage.SAMPLE_KEEP, this::askWhere).enabledWhen(sampleOpen);
    }

    private Command throwAway() {
        return Command.of(WindowMessage.SAMPLE_THROW, this::askWhether).enabledWhen(sampleOpen);
    }

    /// Whether the site that is shown is a sample.
    private void look(Optional<Path> root) {
        open = null;
        sampleOpen.set(false);
        root.ifPresent(folder ->
                tools.get()
                        .background()
                        .run(
                                () -> MadeSample.in(folder),
                                (Optional<MadeSample> found) -> looked(folder, found)));
    }

    private void looked(Path folder, Optional<MadeSample> found) {
        if (found.isEmpty() || !current.rootProperty().get().equals(Optional.of(folder))) {
            return;
        }
        open = found.get();
        sampleOpen.set(true);
        if (folder.equals(justMade)) {
            justMade = null;
            tools.get()
                    .window()
                    .notices()
                    .show(
                            SampleRequests.class,
                            Tone.ACCENT,
                            Message.of(WindowMessage.SAMPLE_MADE, folder.toString()),
                            keep(),
                            throwAway());
        }
    }

    private void askWhere() {
        MadeSample sample = open;
        if (sample != null) {
            chooser.ask(WindowMessage.SAMPLE_FOLDER).ifPresent(folder -> move(sample, folder));
        }
    }

    /// Whether the sample was moved or not, it is opened again where it is then.
    void move(MadeSample sample, Path folder) {
        current.leave(() ->
                current.close(() -> {
                    tools.get().preferences().update(now -> now.withoutRecent(sample.folder()));
                    run(
                            () -> sample.moveInto(folder),
                            this::moved,
                            () -> current.open(sample.folder()));
                }));
    }

    private void moved(Path where) {
        current.open(where);
        tools.get()
                .window()
                .notices()
                .show(
                        SampleRequests.class,
                        Tone.SUCCESS,
                        Message.of(WindowMessage.SAMPLE_MOVED, where.toString()));
    }

    private void askWhether() {
        MadeSample sample = open;
        if (sample != null) {
            tools.get().background().run(sample::ownWork, (OwnWork own) -> askWhether(sample, own));
        }
    }

    private void askWhether(MadeSample sample, OwnWork own) {
        SiteTools with = tools.get();
        List<String> lost = new ArrayList<>();
        if (own.files() > 0) {
            lost.add(with.texts().of(WindowMessage.SAMPLE_OWN_FILES, own.files()));
        }
        if (own.commits()) {
            lost.add(with.texts().of(WindowMessage.SAMPLE_OWN_COMMITS));
        }
        new QuestionCard(
                        with.texts(),
                        with.window().overlay(),
                        new QuestionCard.Question(
                                Message.of(WindowMessage.SAMPLE_THROW_TITLE),
                                Message.of(
                                        WindowMessage.SAMPLE_THROW_SENTENCE,
                                        sample.folder().toString(),
                                        lost.size()),
                                lost),
                        List.of(
                                Command.of(
                                        WindowMessage.SAMPLE_THROW_YES,
                                        () -> current.leave(() -> throwAway(sample)))),
                        Message.of(WindowMessage.SAMPLE_THROW_NO))
                .open();
    }

    private void throwAway(MadeSample sample) {
        Trash trash = new Trash(folders.trash(), tools.get().clock());
        current.close(() -> run(() -> sample.throwAway(trash), where -> thrown(sample), () -> {}));
    }

    private void thrown(MadeSample sample) {
        tools.get().preferences().update(now -> now.withoutRecent(sample.folder()));
        tools.get()
                .window()
                .notices()
                .show(SampleRequests.class, Tone.SUCCESS, Message.of(WindowMessage.SAMPLE_THROWN));
    }

    /// @param otherwise runs where it could not be done, after the reason was shown
    private void run(Callable<Outcome<Path>> work, Consumer<Path> then, Runnable otherwise) {
        refusal = null;
        SiteTools with = tools.get();
        with.background()
                .run(
                        work,
                        (Outcome<Path> outcome) -> {
                            with.window().notices().clear(SampleRequests.class);
                            switch (outcome) {
                                case Outcome.Done<Path>(Path where) -> then.accept(where);
                                case Outcome.Refused<Path>(Problem why) -> failed(why, otherwise);
                                case Outcome.Failed<Path>(Problem why) -> failed(why, otherwise);
                            }
                        });
    }

    private void failed(Problem why, Runnable otherwise) {
        refusal = why;
        tools.get().window().notices().show(SampleRequests.class, why);
        otherwise.run();
    }
}
