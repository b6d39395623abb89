package fr.chapeau.app.audit;

import fr.chapeau.git.LastChange;
import fr.chapeau.site.PostCollection;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A post of an audit, with or without findings.
///
/// @param path from the site's root
/// @param changed who committed it last, and when; null where Git does not know
/// @param findings by place
public record AuditedPost(
        Path path,
        String title,
        PostCollection collection,
        @Nullable LastChange changed,
        List<AuditedFinding> findings) {

    public AuditedPost {
        findings = List.copyOf(findings);
    }

    /// The last change, where Git knows it.
    public Optional<LastChange> lastChange() {
        return Optional.ofNullable(changed);
    }
}
