package fr.chapeau.settings;

/// Size of all text, in steps.
public enum TextSize {
    PERCENT_100(100),
    PERCENT_110(110),
    PERCENT_125(125),
    PERCENT_150(150),
    PERCENT_175(175),
    PERCENT_200(200);

    private final int percent;

    TextSize(int percent) {
        this.percent = percent;
    }

    public int percent() {
        return percent;
    }

    /// The next step up; the largest stays.
    public TextSize larger() {
        for (TextSize size : values()) {
            if (size.percent > percent) {
                return size;
            }
        }
        return this;
    }

    /// The next step down; the smallest stays.
    public TextSize smaller() {
        return of(Math.max(percent - 1, PERCENT_100.percent));
    }

    /// The largest step that is not above `percent`.
    static TextSize of(int percent) {
        TextSize found = PERCENT_100;
        for (TextSize size : values()) {
            if (size.percent <= percent) {
                found = size;
            }
        }
        return found;
    }
}
