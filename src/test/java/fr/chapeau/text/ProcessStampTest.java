package fr.chapeau.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProcessStampTest {

    @Test
    void thisProcessLives() {
        assertThat(ProcessStamp.current().alive()).isTrue();
        assertThat(ProcessStamp.current()).isEqualTo(ProcessStamp.current());
    }

    @Test
    void oneThatEndedDoesNot() throws Exception {
        Process process =
                new ProcessBuilder(
                                ProcessHandle.current().info().command().orElse("java"), "-version")
                        .start();
        long pid = process.pid();
        process.destroyForcibly().waitFor();

        assertThat(new ProcessStamp(pid, 1).alive()).isFalse();
    }

    @Test
    void aLaterProcessOfTheSameNumberIsAnother() {
        ProcessStamp own = ProcessStamp.current();

        assertThat(new ProcessStamp(own.pid(), own.start() - 1).alive()).isFalse();
    }

    @Test
    void readsWhatItWrites() {
        ProcessStamp stamp = new ProcessStamp(42, 123456789);

        assertThat(ProcessStamp.parse(stamp.toString())).contains(stamp);
        assertThat(ProcessStamp.parse("42")).isEmpty();
        assertThat(ProcessStamp.parse("../../etc-1")).isEmpty();
    }
}
