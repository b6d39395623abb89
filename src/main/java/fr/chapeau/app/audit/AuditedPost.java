package fr.chapeau.app.audit;

import fr.chapeau.git.LastChange;
import fr.chapeau.site.PostCollection;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// A post of an audit, with or without findings.
///
/// @param path from the site's root
/// @param changed who committed it last, and when; null where Git does not know
/// @param findings that stand, by place
/// @param setAside those that somebody has set aside, by place
public record AuditedPost(
        Path path,
        String title,
        PostCollection collection,
        @Nullable LastChange changed,
        List<AuditedFinding> findings,
        List<SetAside> setAside) {

    public AuditedPost {
        findings = List.copyOf(findings);
        setAside = List.copyOf(setAside);
    }

    /// Who committed it last; empty where Git does not know.
    public String author() {
        return lastChange().map(LastChange::author).orElse("");
    }

    /// The same post with some of what was found in it.
    AuditedPost only(Predicate<AuditedFinding> wanted) {
        return new AuditedPost(
                path,
                title,
                collection,
                changed,
                findings.stream().filter(wanted).toList(),
                setAside.stream().filter(one -> wanted.test(one.finding())).toList());
    }

    /// The last change, where Git knows it.
    public Optional<LastChange> lastChange() {
        return Optional.ofNullable(changed);
    }
}
