package fr.chapeau.check;

import fr.chapeau.frontmatter.FieldPath;
import fr.chapeau.frontmatter.FrontMatter;
import fr.chapeau.frontmatter.PsychValue;
import fr.chapeau.site.Appearance;
import fr.chapeau.site.FieldModel;
import fr.chapeau.site.KeyHabits;
import fr.chapeau.site.LinkTarget;
import fr.chapeau.site.Surroundings;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A site in which some titles, addresses and words are taken, and some links lead nowhere.
public final class MadeSurroundings implements Surroundings {
    private static final Other OTHER =
            new Other(Path.of("_actualites/nuit.md"), "La nuit des marées");
    private static final Map<String, LinkTarget> LINKS =
            Map.of(
                    "/salon/absent", new LinkTarget.Missing("", ""),
                    "/fair/absent", new LinkTarget.Missing("", ""),
                    "/salon/programe", new LinkTarget.Missing("/salon/programme", "Le programme"),
                    "/salon/a#b", new LinkTarget.Missing("/salon/programme", "Le programme"),
                    "contact@exemple.fr", new LinkTarget.Bare("mailto:"),
                    "/inconnu", new LinkTarget.Unknown());
    private static final Map<String, UsualForm> WORDS =
            Map.of(
                    "Evenements", new UsualForm("Événement", 12, OTHER),
                    "Events", new UsualForm("Event", 12, OTHER),
                    "vie locale", new UsualForm("Vie locale", 1, OTHER),
                    "C", new UsualForm("C: #", 3, OTHER));

    private final FrontMatter frontMatter;

    /// The surroundings of one post.
    MadeSurroundings(Path path, FrontMatter frontMatter) {
        this.frontMatter = frontMatter;
    }

    private String value(String key) {
        return frontMatter.readingAt(FieldPath.of(key)).orElse(null)
                        instanceof PsychValue.Text(String text)
                ? text
                : "";
    }

    @Override
    public Optional<Other> sameTitle() {
        return Set.of("Titre pris", "Title taken").contains(value("title"))
                ? Optional.of(OTHER)
                : Optional.empty();
    }

    @Override
    public Optional<Other> sameAddress() {
        return Set.of("/prise/", "/taken/").contains(value("permalink"))
                ? Optional.of(OTHER)
                : Optional.empty();
    }

    @Override
    public boolean hasPage() {
        return frontMatter.readingAt(FieldPath.of("published")).isEmpty();
    }

    @Override
    public Optional<UsualForm> usualForm(String field, String word) {
        return Optional.ofNullable(WORDS.get(word));
    }

    @Override
    public boolean isPageOfKramdown() {
        return true;
    }

    @Override
    public boolean isUsed(String field, String word) {
        return word.startsWith("Cultur");
    }

    @Override
    public Optional<Set<String>> anchors(String address) {
        return address.startsWith("/salon/programme") || address.startsWith("/fair/programme")
                ? Optional.of(Set.of("horaires", "venir", "hours"))
                : Optional.empty();
    }

    @Override
    public Optional<Appearance.Stops> stops() {
        boolean invalid = value("date").equals("2024-02-31");
        return invalid
                ? Optional.of(
                        new Appearance.Stops(Appearance.Fault.DATE_UNREADABLE, "2024-02-31", null))
                : Optional.empty();
    }

    @Override
    public KeyHabits keys() {
        return new KeyHabits() {
            @Override
            public FieldModel ofCollection() {
                boolean column = frontMatter.root().entry("rubrique").isPresent();
                return MadeFields.model(column ? 30 : 28);
            }

            @Override
            public boolean isRead(String key) {
                return key.startsWith("lu");
            }
        };
    }

    @Override
    public LinkTarget link(String address) {
        return LINKS.getOrDefault(address, new LinkTarget.Found());
    }
}
