package fr.chapeau.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DerivationTest {
    private static final Duration SLOW = Duration.ofMillis(20);

    private final HeldBackground background = new HeldBackground();
    private final List<String> computed = new ArrayList<>();
    private final List<String> shown = new ArrayList<>();
    private final HandPause pause = new HandPause();
    private final Derivation<String, String> derivation =
            new Derivation<>(
                    background,
                    pause,
                    text -> {
                        computed.add(text);
                        if (text.startsWith("slow")) {
                            long end = System.nanoTime() + SLOW.toNanos();
                            while (System.nanoTime() < end) {
                                Thread.onSpinWait();
                            }
                        }
                        return text.toUpperCase(java.util.Locale.ROOT);
                    },
                    shown::add);

    @Test
    void aSnapshotIsComputedInTheBackgroundAndShown() {
        derivation.update("a");
        assertThat(shown).isEmpty();

        background.releaseNext();

        assertThat(shown).containsExactly("A");
    }

    @Test
    void onlyTheNewestOfManySnapshotsIsComputedAndShown() {
        derivation.update("a");
        derivation.update("ab");
        derivation.update("abc");
        assertThat(background.waiting()).isEqualTo(1);

        background.releaseNext();
        background.releaseNext();

        assertThat(computed).containsExactly("a", "abc");
        assertThat(shown).containsExactly("ABC");
        assertThat(background.waiting()).isZero();
    }

    @Test
    void nothingIsShownAfterClose() {
        derivation.update("a");

        derivation.close();
        derivation.update("b");

        assertThat(background.waiting()).isZero();
        assertThat(shown).isEmpty();
    }

    @Test
    void slowWorkBeginsAtOnceAndRestsBehindItself() {
        derivation.update("slow");
        assertThat(background.waiting()).isEqualTo(1);
        background.releaseNext();
        assertThat(shown).containsExactly("SLOW");
        assertThat(pause.delay()).isBetween(SLOW.multipliedBy(2), Duration.ofSeconds(1));

        derivation.update("b");
        derivation.update("bc");

        assertThat(background.waiting()).isZero();
        pause.elapse();
        background.releaseNext();
        assertThat(shown).containsExactly("SLOW", "BC");
        assertThat(pause.isRunning()).isFalse();
    }
}
