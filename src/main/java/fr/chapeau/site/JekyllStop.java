package fr.chapeau.site;

import java.io.Serial;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Something at which Jekyll gives up the whole site.
final class JekyllStop extends Exception {
    @Serial private static final long serialVersionUID = 1;

    private final Appearance.Fault fault;
    private final String detail;

    JekyllStop(Appearance.Fault fault, String detail) {
        super(fault + " " + detail);
        this.fault = fault;
        this.detail = detail;
    }

    /// @param from null for at once
    Appearance.Stops appearance(@Nullable Instant from) {
        return new Appearance.Stops(fault, detail, from);
    }
}
