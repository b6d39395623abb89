package fr.chapeau.app.fixing;

import fr.chapeau.app.checking.PostChecks;
import fr.chapeau.app.workspace.SiteChecks;
import fr.chapeau.app.workspace.Workspace;
import fr.chapeau.problem.Outcome;
import fr.chapeau.text.FaultPoints;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;

/// A folder of Markdown whose articles can be put right.
public final class FixingSite {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-03-01T12:00:00Z"), ZoneOffset.UTC);

    /// Chapeau's own folder.
    final Path own;

    public final Path root;

    public FixingSite(Path folder) throws IOException {
        root = Files.createDirectories(folder.resolve("site"));
        own = folder.resolve("own");
    }

    public Path write(String name, String text) throws IOException {
        return Files.writeString(root.resolve(name), text);
    }

    public Workspace workspace() {
        if (Workspace.open(root) instanceof Outcome.Done<Workspace>(Workspace opened)) {
            return opened;
        }
        throw new AssertionError("no site: " + root);
    }

    public List<FixTarget> targets() throws IOException {
        Workspace workspace = workspace();
        try (Stream<Path> files = Files.list(root)) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .map(file -> workspace.site().named(file))
                    .map(post -> new FixTarget(post, post.name(), null))
                    .toList();
        }
    }

    public FixPlan plan(FixChoice choice) throws IOException {
        return plan(targets(), choice);
    }

    public FixPlan plan(List<FixTarget> targets, FixChoice choice) {
        return planning().plan(targets, choice, count -> {});
    }

    public FixPlanning planning() {
        PostChecks checks = new SiteChecks(CLOCK).of(workspace());
        return new FixPlanning(checks);
    }

    public FixWriting writing(FaultPoints faults) {
        return new FixWriting(root, root, own, CLOCK, faults);
    }

    public FixRun begin() {
        return begin(FaultPoints.NONE);
    }

    FixRun begin(FaultPoints faults) {
        if (writing(faults).begin() instanceof Outcome.Done<FixRun>(FixRun run)) {
            return run;
        }
        throw new AssertionError("not begun");
    }

    public static List<ChosenArticle> all(FixPlan plan) {
        return plan.articles().stream().map(FixingSite::all).toList();
    }

    static ChosenArticle all(PlannedArticle article) {
        return new ChosenArticle(
                article, article.changes().stream().map(PlannedChange::change).toList());
    }
}
