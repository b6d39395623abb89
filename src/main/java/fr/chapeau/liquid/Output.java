package fr.chapeau.liquid;

/// Text that is being rendered, within a budget.
final class Output {
    private final StringBuilder text = new StringBuilder();
    private final Budget budget;

    Output(Budget budget) {
        this.budget = budget;
    }

    void append(String more) {
        budget.write(more.length());
        text.append(more);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
