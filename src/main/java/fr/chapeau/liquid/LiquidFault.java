package fr.chapeau.liquid;

/// Why one node cannot be rendered; the rest of the template goes on.
final class LiquidFault extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final Remark.Kind kind;
    private final String detail;

    LiquidFault(Remark.Kind kind, String detail) {
        super(kind + ": " + detail, null, false, false);
        this.kind = kind;
        this.detail = detail;
    }

    static LiquidFault value(String detail) {
        return new LiquidFault(Remark.Kind.VALUE, detail);
    }

    static LiquidFault syntax(String detail) {
        return new LiquidFault(Remark.Kind.SYNTAX, detail);
    }

    Remark.Kind kind() {
        return kind;
    }

    String detail() {
        return detail;
    }
}
