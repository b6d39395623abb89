package fr.chapeau.liquid;

import org.jspecify.annotations.Nullable;

/// Text that is being rendered, within a budget.
final class Output {
    private final StringBuilder text = new StringBuilder();
    private final Budget budget;
    private final @Nullable SourceMap sources;

    Output(Budget budget) {
        this(budget, null);
    }

    /// @param sources takes note of where text comes from
    Output(Budget budget, @Nullable SourceMap sources) {
        this.budget = budget;
        this.sources = sources;
    }

    void append(String more) {
        budget.write(more.length());
        text.append(more);
    }

    /// Text of the outermost template.
    void append(String more, int source) {
        int at = text.length();
        append(more);
        if (sources != null) {
            sources.add(at, more, source);
        }
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
