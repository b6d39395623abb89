package fr.chapeau.bench;

import fr.chapeau.problem.Outcome;
import fr.chapeau.site.FieldModel;
import fr.chapeau.site.FieldUse;
import fr.chapeau.site.PostCollection;
import fr.chapeau.site.Site;
import fr.chapeau.site.SiteIndex;
import fr.chapeau.site.SiteLoading;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;

/// Prints what is inferred of the fields of each collection, for a person to judge.
public final class FieldTable {
    private FieldTable() {}

    /// Reads the sites in the folders that are given.
    public static void main(String[] folders) {
        for (String folder : folders) {
            switch (Site.open(Path.of(folder), null)) {
                case Outcome.Done<Site>(Site site) -> print(site);
                case Outcome.Refused<Site>(var why) -> System.out.println(why);
                case Outcome.Failed<Site>(var why) -> System.out.println(why);
            }
        }
    }

    private static void print(Site site) {
        SiteIndex index =
                new SiteLoading(site, Clock.systemDefaultZone()).load(posts -> {}).index();
        for (PostCollection collection : index.collections()) {
            FieldModel model = index.fields(collection);
            if (!model.uses().isEmpty()) {
                System.out.printf(
                        "%n%s, %s: %d%n",
                        site.root().getFileName(), collection.label(), model.maps());
                print(model, "  ");
            }
        }
    }

    private static void print(FieldModel model, String indent) {
        for (FieldUse use : model.uses()) {
            List<String> words =
                    use.vocabulary().stream()
                            .limit(6)
                            .map(word -> word.word() + " " + word.count())
                            .toList();
            System.out.printf(
                    "%-34s %-24s %4d of %-4d %s%s%n",
                    indent + use.key(),
                    use.kind() + (use.item() == null ? "" : " of " + use.item()),
                    use.filled(),
                    model.maps(),
                    use.target() == null
                            ? ""
                            : "-> "
                                    + use.target().collection().label()
                                    + " by "
                                    + use.target().by()
                                    + " ",
                    words.isEmpty()
                            ? ""
                            : use.vocabulary().size()
                                    + ": "
                                    + words.stream().collect(Collectors.joining(", ")));
            use.fields().ifPresent(inner -> print(inner, indent + "    "));
        }
    }
}
