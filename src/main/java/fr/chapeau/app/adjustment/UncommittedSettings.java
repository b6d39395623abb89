package fr.chapeau.app.adjustment;

import fr.chapeau.app.workspace.Workspace;
import fr.chapeau.git.Checkout;
import fr.chapeau.git.DraftState;
import fr.chapeau.problem.Outcome;
import fr.chapeau.settings.RepositorySettings;
import fr.chapeau.settings.RepositorySettingsFile;
import fr.chapeau.text.FileText;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Tells whether the settings of a repository wait to be committed. Calls Git: only in the lane of
/// the checkout.
public final class UncommittedSettings {
    private final Workspace workspace;

    /// Those of a workspace.
    public UncommittedSettings(Workspace workspace) {
        this.workspace = workspace;
    }

    /// Settings that are not as in the last commit.
    ///
    /// @param file absolute
    /// @param collections whose settings differ, by Jekyll's names
    /// @param alone whether nothing else differs
    public record Waiting(Path file, Set<String> collections, boolean alone) {
        public Waiting {
            collections = Set.copyOf(collections);
        }
    }

    /// Empty where they are as in the last commit, or nothing can be committed.
    public Optional<Waiting> now() {
        return workspace.checkout().flatMap(this::in);
    }

    private Optional<Waiting> in(Checkout checkout) {
        Path top = workspace.top();
        RepositorySettingsFile.Content content =
                RepositorySettingsFile.of(workspace.site().root(), top);
        Path file =
                Optional.ofNullable(content.file())
                        .orElseGet(() -> top.resolve(RepositorySettingsFile.NAME));
        return waits(checkout, file)
                ? Optional.of(waiting(file, content.settings(), committed(checkout, file)))
                : Optional.empty();
    }

    private static boolean waits(Checkout checkout, Path file) {
        return checkout.stateOf(file) instanceof Outcome.Done<DraftState>(DraftState state)
                && switch (state) {
                    case NEW, CHANGED, DELETED -> true;
                    case UNCHANGED, IGNORED, CONFLICT -> false;
                };
    }

    private static RepositorySettings committed(Checkout checkout, Path file) {
        Optional<byte[]> bytes =
                checkout.committed(file) instanceof Outcome.Done<Optional<byte[]>>(var found)
                        ? found
                        : Optional.empty();
        return bytes.flatMap(FileText::decode)
                .map(text -> RepositorySettingsFile.reading(file, text.text()).settings())
                .orElse(RepositorySettings.NONE);
    }

    private static Waiting waiting(Path file, RepositorySettings now, RepositorySettings before) {
        Set<String> differing = new TreeSet<>(now.collections().keySet());
        differing.addAll(before.collections().keySet());
        differing.removeIf(name ->
                Objects.equals(now.collections().get(name), before.collections().get(name)));
        boolean alone =
                now.everywhere().equals(before.everywhere())
                        && now.checks().equals(before.checks());
        return new Waiting(file, differing, alone);
    }
}
