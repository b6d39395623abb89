package fr.chapeau.liquid;

/// Ends a rendering that reached a limit.
final class LiquidStop extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final Remark.Kind kind;

    LiquidStop(Remark.Kind kind) {
        super(kind.name(), null, false, false);
        this.kind = kind;
    }

    Remark.Kind kind() {
        return kind;
    }
}
