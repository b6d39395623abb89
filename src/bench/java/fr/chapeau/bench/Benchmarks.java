package fr.chapeau.bench;

import javafx.application.Application;

/// Runs the measurements, one after the other.
public final class Benchmarks {
    private Benchmarks() {}

    /// Measures and ends.
    public static void main(String[] arguments) {
        new FieldBench().run();
        Application.launch(TypingBench.class);
    }
}
