package fr.chapeau.site;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/// What one post shares with the others of its site. What is said of the post itself is said of the
/// text at hand, saved or not. Thread-safe.
public interface Surroundings {

    /// Keys of a front matter that name the category of a post.
    Set<String> CATEGORIES =
            Set.of("category", "categories", "categorie", "catégorie", "rubrique", "thematique");

    /// Of a post of no known site.
    Surroundings NONE =
            new Surroundings() {
                @Override
                public Optional<Other> sameTitle() {
                    return Optional.empty();
                }

                @Override
                public Optional<Other> sameAddress() {
                    return Optional.empty();
                }

                @Override
                public boolean hasPage() {
                    return false;
                }

                @Override
                public Optional<UsualForm> usualForm(String field, String word) {
                    return Optional.empty();
                }

                @Override
                public boolean isPageOfKramdown() {
                    return true;
                }

                @Override
                public boolean isUsed(String field, String word) {
                    return true;
                }

                @Override
                public LinkTarget link(String address) {
                    return new LinkTarget.Unknown();
                }

                @Override
                public Optional<Set<String>> anchors(String address) {
                    return Optional.empty();
                }

                @Override
                public Optional<Appearance.Stops> stops() {
                    return Optional.empty();
                }

                @Override
                public KeyHabits keys() {
                    return KeyHabits.NONE;
                }
            };

    /// Another post.
    ///
    /// @param title that it gives itself, else the name of its file
    record Other(Path path, String title) {}

    /// How others write a word.
    ///
    /// @param word as most of them write it
    /// @param uses by how many
    /// @param example one of these
    record UsualForm(String word, int uses, Other example) {}

    /// Another post of its collection, in its language, with its title, of which readers get a
    /// page.
    Optional<Other> sameTitle();

    /// Another post whose page is written to the same file.
    Optional<Other> sameAddress();

    /// Whether readers get a page of it, now or later; else [#sameAddress] tells what would be if
    /// they did.
    boolean hasPage();

    /// Whether its page is made of it alone, with the names that kramdown gives to headings. Other
    /// tools than Jekyll join texts, or name headings otherwise.
    boolean isPageOfKramdown();

    /// How others write a word of a list of words, where they write it otherwise.
    Optional<UsualForm> usualForm(String field, String word);

    /// Whether another post has a word or a category, written so.
    boolean isUsed(String field, String word);

    /// Where a link of its text leads.
    ///
    /// @param address as it is written
    LinkTarget link(String address);

    /// The places that a link can lead to on the page of another post, by their names; empty where
    /// nobody can tell them.
    ///
    /// @param address of that page, as it is written
    Optional<Set<String>> anchors(String address);

    /// At what in it Jekyll gives up the whole site, if at anything.
    Optional<Appearance.Stops> stops();

    /// How the posts around name their keys.
    KeyHabits keys();
}
