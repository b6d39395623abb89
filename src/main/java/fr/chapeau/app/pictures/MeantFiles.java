package fr.chapeau.app.pictures;

import fr.chapeau.app.pictures.FieldFiles.Asked;
import fr.chapeau.site.PostFile;
import fr.chapeau.site.Site;
import fr.chapeau.site.SiteIndex;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// Finds the files that one article means, also by a name before which the layout puts a folder.
/// Any thread but JavaFX's; an interrupt ends a search.
public final class MeantFiles {
    private final Supplier<SiteIndex> index;
    private final PostFile post;
    private final PublicFolders folders;

    /// @param index what is known of the posts by now
    public MeantFiles(Supplier<SiteIndex> index, PostFile post) {
        this.index = index;
        this.post = post;
        this.folders = new PublicFolders(index.get().site());
    }

    /// The file that an address in the text means.
    ///
    /// @return absolute
    public Optional<Path> meant(String address) {
        return site().asset(address, post).map(site().root()::resolve);
    }

    /// The file that a field names.
    ///
    /// @return absolute
    public Optional<Path> meant(Asked asked, String address) {
        return meant(address)
                .or(() ->
                        learning(asked)
                                .meant(address, post, habit(asked))
                                .map(site().root()::resolve));
    }

    /// Where the files of a field lie and how it names them.
    FieldHabit habit(Asked asked) {
        return learning(asked).learn(named(asked));
    }

    List<NamedFile> named(Asked asked) {
        return new AddressReading(index.get(), asked.sort(), asked.field()).around(post);
    }

    private HabitLearning learning(Asked asked) {
        return new HabitLearning(
                site(), folders, () -> new FileWalk(site(), folders).find(asked.sort()).files());
    }

    private Site site() {
        return index.get().site();
    }
}
