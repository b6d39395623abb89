package fr.chapeau;

import fr.chapeau.app.audit.Audit;
import fr.chapeau.app.audit.AuditFormat;
import fr.chapeau.app.audit.AuditGroup;
import fr.chapeau.app.audit.AuditPage;
import fr.chapeau.app.audit.AuditTable;
import fr.chapeau.app.audit.SiteAudit;
import fr.chapeau.app.audit.SiteTrend;
import fr.chapeau.app.audit.Trend;
import fr.chapeau.app.pagefile.PageFiles;
import fr.chapeau.app.workspace.SiteChecks;
import fr.chapeau.check.RuleInfo;
import fr.chapeau.i18n.Texts;
import fr.chapeau.problem.Outcome;
import fr.chapeau.ui.audit.AuditModel;
import fr.chapeau.ui.audit.AuditPane;
import fr.chapeau.ui.audit.AuditParts;
import fr.chapeau.ui.audit.AuditSource;
import fr.chapeau.ui.audit.AuditUiMessage;
import fr.chapeau.ui.window.MainWindow;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.stage.FileChooser;
import org.jspecify.annotations.Nullable;

/// The audits of an open site: they read the folder by themselves, as the command line does, and
/// change nothing in it.
final class SiteAudits implements AuditSource {
    private final Path root;
    private final Supplier<SiteTools> tools;
    private final Clock clock;
    private final Consumer<AuditGroup.Found> open;
    private final List<RuleInfo> rules;
    private final AuditModel model;

    /// Of the window that is shown now.
    private volatile Texts texts;

    /// @param root of the site
    /// @param tools those of the window that is shown now
    /// @param open leads to the place of a finding
    SiteAudits(Path root, Supplier<SiteTools> tools, Consumer<AuditGroup.Found> open) {
        this.root = root;
        this.tools = tools;
        this.open = open;
        this.clock = tools.get().clock();
        this.texts = tools.get().texts();
        this.rules = new SiteChecks(clock).rules();
        this.model = new AuditModel(tools.get().background(), this);
    }

    /// The view, for the window that is shown now.
    ///
    /// @param fix puts all findings of a rule right, or of all rules; null where nothing does
    MainWindow.Screen screen(@Nullable Consumer<Optional<String>> fix) {
        SiteTools with = tools.get();
        texts = with.texts();
        AuditPane pane =
                new AuditPane(
                        new AuditParts(
                                with.texts(), with.background(), this, with.clock().getZone(), fix),
                        model);
        return new MainWindow.Screen(pane.root(), pane::focus, pane.commands(), pane::close);
    }

    /// Calls off what is under way.
    void close() {
        model.close();
    }

    @Override
    public List<RuleInfo> rules() {
        return rules;
    }

    @Override
    public Outcome<Audit> audit(SiteAudit.Progress progress) {
        return new SiteAudit(new SiteChecks(clock), clock, jobs()).of(root, progress);
    }

    @Override
    public Outcome<Trend> trend(SiteAudit.Progress progress) {
        return new SiteTrend(new SiteChecks(clock), clock, jobs())
                .of(root, SiteTrend.MONTHS, progress);
    }

    /// Who works in the window meanwhile needs a processor, too.
    private static int jobs() {
        return Math.max(1, Runtime.getRuntime().availableProcessors() - 1);
    }

    @Override
    public void open(AuditGroup.Found found) {
        open.accept(found);
    }

    @Override
    public Optional<Path> ask(AuditFormat format, Audit audit) {
        SiteTools with = tools.get();
        FileChooser chooser = new FileChooser();
        chooser.setTitle(with.texts().of(AuditUiMessage.SAVE_TITLE));
        String day = audit.made().toLocalDate().toString();
        chooser.setInitialFileName(audit.site() + "-" + day + "." + format.extension());
        chooser.getExtensionFilters()
                .add(
                        new FileChooser.ExtensionFilter(
                                with.texts().of(kind(format)), List.of("*." + format.extension())));
        return Optional.ofNullable(chooser.showSaveDialog(with.stage()))
                .map(File::toPath)
                .map(file -> withExtension(file, format));
    }

    private static AuditUiMessage kind(AuditFormat format) {
        return switch (format) {
            case HTML -> AuditUiMessage.FILE_PAGE;
            case CSV -> AuditUiMessage.FILE_TABLE;
        };
    }

    /// Not every dialog adds it.
    private static Path withExtension(Path file, AuditFormat format) {
        String name = String.valueOf(file.getFileName());
        return name.contains(".") ? file : file.resolveSibling(name + "." + format.extension());
    }

    @Override
    public Outcome<Path> save(AuditFormat format, Audit audit, Optional<Trend> trend, Path file) {
        String content =
                switch (format) {
                    case HTML ->
                            new AuditPage(texts, version(), rules).of(audit, trend.orElse(null));
                    case CSV -> new AuditTable(texts).of(audit);
                };
        return PageFiles.write(file, content.getBytes(StandardCharsets.UTF_8));
    }

    private static String version() {
        return Objects.requireNonNullElse(Main.class.getPackage().getImplementationVersion(), "0");
    }
}
