package fr.chapeau.ui.adjust;

import fr.chapeau.app.adjustment.AdjustableForm;
import fr.chapeau.app.adjustment.AdjustableForms;
import fr.chapeau.app.adjustment.AdjustmentResult;
import fr.chapeau.app.adjustment.FormAdjustment;
import fr.chapeau.app.adjustment.SettingsText;
import fr.chapeau.app.workspace.SiteSession;
import fr.chapeau.app.workspace.Workspace;
import fr.chapeau.frontmatter.FrontMatter;
import fr.chapeau.i18n.Language;
import fr.chapeau.i18n.Texts;
import fr.chapeau.problem.Outcome;
import fr.chapeau.settings.SettingChange;
import fr.chapeau.site.FormField;
import fr.chapeau.site.PostFile;
import fr.chapeau.ui.kit.Lane;
import fr.chapeau.ui.kit.SameThreadBackground;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.layout.Pane;
import org.testfx.api.FxRobot;

/// A made-up site on disk with the card that adjusts its form.
final class OpenCard implements Adjusting, AutoCloseable {
    static final String ARTICLE =
            """
            ---
            title: La halle
            rubrique: Ville
            accroche: Deux phrases.
            une: true
            tags: [mer, port]
            diaporama:
            - image: /uploads/a.jpg
              legende: Le port
            ---
            """;

    private final Path site;
    private final Lane lane = new Lane("adjust");
    private final Workspace workspace;
    private final SiteSession session;
    private final PostFile post;
    private final FormAdjustment adjustment;
    private final List<String> saved = new ArrayList<>();
    private final AdjustCard card;
    private int closed;

    /// @param settings what the file holds; empty for no file
    OpenCard(Path site, String settings, Language language) {
        this.site = site;
        write("_config.yml", "collections: {actus: {output: true}}\n");
        write("_actus/halle.md", ARTICLE);
        write("_actus/quai.md", ARTICLE.replace("Ville", "Mer"));
        write("_actus/bac.md", ARTICLE.replace("accroche", "rare"));
        write("_actus/mer.md", ARTICLE.replace("Ville", "Mer"));
        if (!settings.isEmpty()) {
            write(".chapeau.yml", settings);
        }
        workspace = done(Workspace.open(site));
        session =
                new SiteSession(
                        workspace,
                        Clock.fixed(Instant.parse("2026-03-02T09:00:00Z"), ZoneOffset.UTC));
        session.load(posts -> {});
        post = workspace.site().named(Path.of("_actus/halle.md"));
        adjustment = new FormAdjustment(workspace);
        AdjustModel model =
                new AdjustModel(
                        new SameThreadBackground(),
                        lane,
                        this,
                        done(read()),
                        language,
                        (now, commit) -> {
                            session.learn(now.settings());
                            saved.add(commit ? "commit" : "save");
                        });
        card = new AdjustCard(new Texts(language), model, "Actus", true, () -> closed++);
    }

    void show(Pane holder) {
        holder.getChildren().setAll(card.root());
        card.first().requestFocus();
    }

    AdjustCard card() {
        return card;
    }

    List<String> saved() {
        return saved;
    }

    int closed() {
        return closed;
    }

    /// What the file holds.
    String file() {
        try {
            return Files.readString(site.resolve(".chapeau.yml"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void write(String path, String text) {
        try {
            Path file = site.resolve(path);
            Files.createDirectories(Objects.requireNonNull(file.getParent()));
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The article's form as it is by now.
    List<FormField> form() {
        return session.index().form(FrontMatter.parse(ARTICLE), post);
    }

    void close(FxRobot robot) {
        robot.interact(() -> close());
    }

    @Override
    public Outcome<AdjustableForm> read() {
        return adjustment
                .read()
                .map(text -> {
                    AdjustableForms forms = new AdjustableForms(session.index());
                    FrontMatter article = FrontMatter.parse(ARTICLE);
                    return new AdjustableForm(
                            text,
                            forms.of(article, post, text.settings()),
                            forms.everywhere(article, post, text.settings()));
                });
    }

    @Override
    public AdjustmentResult write(SettingsText base, List<SettingChange> changes) {
        return adjustment.write(base, changes);
    }

    @Override
    public void close() {
        workspace.close();
        lane.close();
    }

    private static <T> T done(Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Done<T>(T value) -> value;
            case Outcome.Refused<T>(var why) -> throw new AssertionError(why);
            case Outcome.Failed<T>(var why) -> throw new AssertionError(why);
        };
    }
}
