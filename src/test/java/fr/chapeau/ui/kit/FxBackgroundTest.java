package fr.chapeau.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class FxBackgroundTest {
    private final LinkedBlockingQueue<Runnable> fxThread = new LinkedBlockingQueue<>();
    private final List<Throwable> bugs = new ArrayList<>();
    private final List<Object> shown = new ArrayList<>();
    private final FxBackground background = new FxBackground(fxThread::add, bugs::add);

    @Test
    void theResultIsShownOnTheFxThread() throws Exception {
        AtomicBoolean over = new AtomicBoolean();

        Job job = background.run(() -> Thread.currentThread().isVirtual(), shown::add);
        job.whenOver(() -> over.set(true));
        Runnable arrived = fxThread.take();

        assertThat(shown).isEmpty();
        assertThat(job.isOver()).isFalse();
        arrived.run();
        assertThat(shown).containsExactly(true);
        assertThat(over).isTrue();
    }

    @Test
    void anExceptionIsReportedAsABugAndEndsTheJob() throws Exception {
        AtomicBoolean over = new AtomicBoolean();

        background
                .run(
                        () -> {
                            throw new IllegalStateException("planted");
                        },
                        shown::add)
                .whenOver(() -> over.set(true));
        fxThread.take().run();

        assertThat(bugs).singleElement().isInstanceOf(IllegalStateException.class);
        assertThat(shown).isEmpty();
        assertThat(over).isTrue();
    }

    @Test
    void anExceptionWhileShowingIsReportedAsWell() throws Exception {
        background.run(
                () -> 1,
                value -> {
                    throw new IllegalStateException("planted " + value);
                });
        fxThread.take().run();

        assertThat(bugs).hasSize(1);
    }

    @Test
    void aCancelledJobIsInterruptedAndShowsNothing() throws Exception {
        CountDownLatch started = new CountDownLatch(1);
        AtomicBoolean over = new AtomicBoolean();
        Job job =
                background.run(
                        () -> {
                            started.countDown();
                            return new CountDownLatch(1).await(10, TimeUnit.MINUTES);
                        },
                        shown::add);
        job.whenOver(() -> over.set(true));
        started.await();

        job.cancel();
        fxThread.take().run();

        assertThat(over).isTrue();
        assertThat(shown).isEmpty();
        assertThat(bugs).isEmpty();
    }

    @Test
    void aLaneDoesOnePieceOfWorkAtATimeInOrder() throws Exception {
        try (Lane lane = new Lane("test")) {
            for (int i = 0; i < 50; i++) {
                int number = i;
                background.run(lane, () -> number, shown::add);
            }
            for (int i = 0; i < 50; i++) {
                fxThread.take().run();
            }
        }

        assertThat(shown).hasSize(50).isSortedAccordingTo((a, b) -> (Integer) a - (Integer) b);
    }

    @Test
    void partsOfAResultReachTheFxThread() throws Exception {
        background.deliver(() -> shown.add("part"));
        fxThread.take().run();

        assertThat(shown).containsExactly("part");
    }
}
