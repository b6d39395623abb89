package fr.chapeau.ui.audit;

import fr.chapeau.app.audit.Audit;
import fr.chapeau.app.audit.AuditFormat;
import fr.chapeau.app.audit.AuditGroup;
import fr.chapeau.app.audit.SiteAudit;
import fr.chapeau.app.audit.Trend;
import fr.chapeau.check.RuleInfo;
import fr.chapeau.problem.Outcome;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Where the audits of a site come from and go to.
public interface AuditSource {

    /// The rules that are run.
    List<RuleInfo> rules();

    /// Checks all articles as they are on disk. Takes time: never on the JavaFX thread; an
    /// interrupt ends it.
    Outcome<Audit> audit(SiteAudit.Progress progress);

    /// Looks back over the history. Takes time: never on the JavaFX thread; an interrupt ends it.
    Outcome<Trend> trend(SiteAudit.Progress progress);

    /// Leads to the place of a finding. FX thread only.
    void open(AuditGroup.Found found);

    /// Asks for the file to save an audit in; empty where none was chosen. FX thread only.
    Optional<Path> ask(AuditFormat format, Audit audit);

    /// Writes an audit, with what the look back has given if there was one. Never on the JavaFX
    /// thread.
    Outcome<Path> save(AuditFormat format, Audit audit, Optional<Trend> trend, Path file);
}
