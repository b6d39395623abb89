package fr.chapeau.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fr.chapeau.frontmatter.FrontMatter;
import fr.chapeau.site.PostFile.Building;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Real content where it lies beside the project; skipped where it does not.
class SharedContentTest {
    private static final Path SHARED =
            Path.of(Optional.ofNullable(System.getenv("CHAPEAU_SHARED")).orElse("../shared"));

    @TempDir Path folder;

    private static SiteIndex index(String name) {
        Path content = SHARED.resolve(name);
        assumeTrue(Files.isDirectory(content));
        return MadeSite.index(MadeSite.open(content));
    }

    /// Pictures without alternative, by post.
    private static List<String> missing(SiteIndex index) throws Exception {
        List<String> found = new ArrayList<>();
        for (PostSummary post : index.posts()) {
            String text = Files.readString(index.site().root().resolve(post.file().path()));
            for (PairedImage image : index.imageAlternatives().in(FrontMatter.parse(text))) {
                if (image.isMissing()) {
                    found.add(post.file().name() + " " + image.image());
                }
            }
        }
        return found;
    }

    @Test
    void onlyThePostsOfOneSeedLackAnAlternative() throws Exception {
        SiteIndex index = index("seeds");

        assertThat(index.posts()).hasSize(3);
        assertThat(missing(index))
                .containsExactly(
                        "label-egalite-professionnelle.markdown une-ou-diaporama[0].image");
    }

    @Test
    void theSeedsInASiteLackTheSame() throws Exception {
        Path seeds = SHARED.resolve("seeds");
        assumeTrue(Files.isDirectory(seeds));
        MadeSite made = new MadeSite(folder).config("collections: {actualites: {output: true}}\n");
        try (var files = Files.list(seeds)) {
            for (Path file : files.toList()) {
                made.file("_actualites/" + file.getFileName(), Files.readString(file));
            }
        }

        SiteIndex index = MadeSite.index(made.open());

        assertThat(index.posts()).hasSize(3);
        assertThat(missing(index)).hasSize(1);
    }

    @Test
    void sitesWithoutThePairLackNone() throws Exception {
        for (String name : List.of("beta.gouv.fr", "design.numerique.gouv.fr", "digital.gov")) {
            assertThat(missing(index("corpus/" + name))).as(name).isEmpty();
        }
    }

    @Test
    void theTargetSiteLacksThoseOfItsSlideShows() throws Exception {
        List<String> missing = missing(index("corpus/numerique.gouv.fr"));

        assertThat(missing.stream().filter(one -> one.contains("une-ou-diaporama")).toList())
                .hasSize(6);
        assertThat(missing).hasSize(7);
    }

    @Test
    void everyFileOfTheJekyllSitesIsFound() {
        assertThat(index("corpus/beta.gouv.fr").posts())
                .hasSize(130)
                .allMatch(post -> post.file().building() == Building.DOCUMENT);
        assertThat(index("corpus/numerique.gouv.fr").posts())
                .hasSize(15)
                .allMatch(post -> post.file().collection().kind() == PostCollection.Kind.DECLARED);
        assertThat(index("corpus/digital.gov").posts()).hasSize(40);
        assertThat(index("corpus/design.numerique.gouv.fr").posts()).hasSize(20);
    }

    @Test
    void noPostOfARealSiteIsSaidToStopTheBuild() throws Exception {
        for (String name : List.of("beta.gouv.fr", "numerique.gouv.fr")) {
            SiteIndex index = index("corpus/" + name);
            Appearances appearances = new Appearances(index.site(), MadeSite.CLOCK);
            for (PostSummary post : index.posts()) {
                String text = Files.readString(index.site().root().resolve(post.file().path()));

                assertThat(appearances.of(post.file(), FrontMatter.parse(text)))
                        .as(post.file().path().toString())
                        .isNotInstanceOfAny(Appearance.Stops.class, Appearance.NoSite.class);
            }
        }
    }
}
