package fr.chapeau.app.workspace;

import fr.chapeau.app.files.PostFiles;
import fr.chapeau.frontmatter.FieldValue;
import fr.chapeau.problem.Outcome;
import fr.chapeau.settings.FieldSetting;
import fr.chapeau.settings.RepositorySettings;
import fr.chapeau.settings.RepositorySettingsEditor;
import fr.chapeau.settings.RepositorySettingsFile;
import fr.chapeau.settings.SettingsPlace;
import fr.chapeau.text.AtomicFile;
import fr.chapeau.text.FileText;
import fr.chapeau.text.TextEdits;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// Writes what is to be said of a field into the repository's `.chapeau.yml`, which is made when
/// there is none. Not for the JavaFX thread.
public final class FormAdjustment {
    private final Workspace workspace;
    private final RepositorySettingsEditor editor = new RepositorySettingsEditor();

    /// Adjusts the forms of a workspace.
    public FormAdjustment(Workspace workspace) {
        this.workspace = workspace;
    }

    /// Says something of a field.
    ///
    /// @return what the file says then
    public Outcome<RepositorySettings> set(
            SettingsPlace place, FieldSetting setting, FieldValue value) {
        return change(text -> editor.set(text, place, setting, value));
    }

    /// No longer says it.
    public Outcome<RepositorySettings> unset(SettingsPlace place, FieldSetting setting) {
        return change(text -> editor.unset(text, place, setting));
    }

    private interface Step {
        Outcome<TextEdits> edits(String text);
    }

    private Outcome<RepositorySettings> change(Step step) {
        Path file = file();
        boolean isNew = Files.notExists(file);
        FileText nothing = new FileText("", false);
        Outcome<FileText> read = isNew ? Outcome.done(nothing) : PostFiles.read(file);
        return read.then(before ->
                step.edits(before.text())
                        .then(edits -> write(file, isNew, before, edits))
                        .map(written -> now().settings()));
    }

    private Outcome<Path> write(Path file, boolean isNew, FileText before, TextEdits edits) {
        if (edits.isEmpty()) {
            return Outcome.done(file);
        }
        FileText after = new FileText(edits.apply(before.text()), before.bom());
        AtomicFile writer = new AtomicFile(root());
        return PostFiles.outcome(
                isNew
                        ? writer.create(file, after.encode())
                        : writer.replace(file, before.encode(), after.encode()),
                file);
    }

    /// The file that holds by now; else one at the root of the repository.
    private Path file() {
        return Optional.ofNullable(now().file())
                .orElseGet(() -> root().resolve(RepositorySettingsFile.NAME));
    }

    private RepositorySettingsFile.Content now() {
        return RepositorySettingsFile.of(workspace.site().root(), root());
    }

    private Path root() {
        return workspace
                .checkout()
                .map(checkout -> checkout.workTree())
                .orElse(workspace.site().root());
    }
}
