package fr.chapeau.app.adjustment;

import fr.chapeau.app.files.PostFiles;
import fr.chapeau.app.workspace.Workspace;
import fr.chapeau.problem.Outcome;
import fr.chapeau.problem.Problem;
import fr.chapeau.settings.RepositorySettingsEditor;
import fr.chapeau.settings.RepositorySettingsFile;
import fr.chapeau.settings.SettingChange;
import fr.chapeau.text.AtomicFile;
import fr.chapeau.text.FileText;
import fr.chapeau.text.WriteResult;
import fr.chapeau.text.WriteResult.Reason;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Reads and changes the repository's `.chapeau.yml`, which is made when there is none. What is not
/// said anew stays as it is, to the byte. Not for the JavaFX thread.
public final class FormAdjustment {
    private static final FileText NOTHING = new FileText("", false);

    private final Workspace workspace;
    private final AtomicFile disk;
    private final RepositorySettingsEditor editor = new RepositorySettingsEditor();

    /// Adjusts the forms of a workspace.
    public FormAdjustment(Workspace workspace) {
        this(workspace, new AtomicFile(workspace.top()));
    }

    FormAdjustment(Workspace workspace, AtomicFile disk) {
        this.workspace = workspace;
        this.disk = disk;
    }

    /// The file as it is now.
    public Outcome<SettingsText> read() {
        Path file = file();
        boolean isNew = Files.notExists(file, LinkOption.NOFOLLOW_LINKS);
        Outcome<FileText> read = isNew ? Outcome.done(NOTHING) : PostFiles.read(file);
        return read.map(content -> understood(file, isNew, content));
    }

    /// Says some things, all of them or none.
    ///
    /// @param base the file as it was read
    public AdjustmentResult write(SettingsText base, List<SettingChange> changes) {
        Optional<Problem> obstacle = base.whyNot();
        if (obstacle.isPresent()) {
            return new AdjustmentResult.NotSaved(obstacle.get());
        }
        String before = base.content().text();
        return switch (editor.apply(before, changes).map(edits -> edits.apply(before))) {
            case Outcome.Done<String>(String now) when now.equals(before) ->
                    new AdjustmentResult.Saved(base);
            case Outcome.Done<String>(String now) ->
                    write(base, new FileText(now, base.content().bom()));
            case Outcome.Refused<String>(Problem why) -> new AdjustmentResult.NotSaved(why);
            case Outcome.Failed<String>(Problem why) -> new AdjustmentResult.NotSaved(why);
        };
    }

    private AdjustmentResult write(SettingsText base, FileText now) {
        WriteResult result =
                base.isNew()
                        ? disk.create(base.file(), now.encode())
                        : disk.replace(base.file(), base.content().encode(), now.encode());
        return switch (result) {
            case WriteResult.Written written ->
                    new AdjustmentResult.Saved(understood(base.file(), false, now));
            case WriteResult.Unexpected changed -> new AdjustmentResult.ChangedMeanwhile();
            case WriteResult.NotWritten(Reason reason, var place, var cause)
                    when reason == (base.isNew() ? Reason.EXISTS : Reason.GONE) ->
                    new AdjustmentResult.ChangedMeanwhile();
            case WriteResult.NotWritten failed -> notSaved(failed, base.file());
        };
    }

    private static AdjustmentResult notSaved(WriteResult result, Path file) {
        return switch (PostFiles.outcome(result, file)) {
            case Outcome.Done<Path> done -> throw new IllegalStateException("written: " + result);
            case Outcome.Refused<Path>(Problem why) -> new AdjustmentResult.NotSaved(why);
            case Outcome.Failed<Path>(Problem why) -> new AdjustmentResult.NotSaved(why);
        };
    }

    private static SettingsText understood(Path file, boolean isNew, FileText content) {
        RepositorySettingsFile.Content read = RepositorySettingsFile.reading(file, content.text());
        Problem obstacle = RepositorySettingsEditor.obstacle(content.text()).orElse(null);
        return new SettingsText(
                file,
                isNew,
                content,
                read.settings(),
                obstacle,
                obstacle == null ? read.problems() : List.of());
    }

    /// The file that holds by now; else one at the root of the repository.
    private Path file() {
        Path top = workspace.top();
        return Optional.ofNullable(RepositorySettingsFile.of(workspace.site().root(), top).file())
                .orElseGet(() -> top.resolve(RepositorySettingsFile.NAME));
    }
}
