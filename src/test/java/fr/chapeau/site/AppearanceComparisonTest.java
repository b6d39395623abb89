package fr.chapeau.site;

import static org.assertj.core.api.Assertions.assertThat;

import fr.chapeau.frontmatter.FrontMatter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/// Whether a post appears and at which address is what the real Jekyll makes of it, document by
/// document. Skipped where there is no Jekyll.
@EnabledIf(
        value = "fr.chapeau.RubyHere#hasJekyll",
        disabledReason = "Skipped: there is no Jekyll on this machine to compare with.")
class AppearanceComparisonTest {
    private static final int SITE = 60;

    @TempDir Path folder;

    private final List<Path> sites = new ArrayList<>();
    private final Map<String, String> ours = new TreeMap<>();
    private final Map<String, String> posts = new TreeMap<>();
    private int compared;

    @Test
    void postsAppearWhereJekyllPutsThem() throws Exception {
        compare(20_261_122L, 40);

        assertThat(compared).isGreaterThan(2000);
    }

    @Test
    @Tag("long")
    void morePostsAppearWhereJekyllPutsThem() throws Exception {
        for (int round = 0; round < 10; round++) {
            compare(round * 7919L, 60);
        }
    }

    private void compare(long seed, int count) throws Exception {
        sites.clear();
        ours.clear();
        SiteMatrix matrix = new SiteMatrix(seed);
        for (int i = 0; i < count; i++) {
            site(seed + "-" + i, matrix.site(SITE));
        }

        RealJekyll.Built built = RealJekyll.build(sites, MadeSite.NOW);

        Map<String, String> theirs = new TreeMap<>();
        for (String path : ours.keySet()) {
            PostAddress written = built.written().get(path);
            theirs.put(path, written == null ? "no" : written.url() + " " + written.file());
        }
        for (Path site : sites) {
            String why = built.stopped().get(site.toString());
            boolean alone = site.getFileName().toString().contains("-stop");
            if (alone) {
                ours.put(site.toString(), "stops");
                theirs.put(site.toString(), why == null ? "builds" : "stops");
            } else {
                ours.put(site.toString(), "builds");
                theirs.put(site.toString(), why == null ? "builds" : why);
            }
        }
        compared += ours.size();
        List<String> differences = new ArrayList<>();
        ours.forEach((path, answer) -> {
            if (!answer.equals(theirs.get(path))) {
                String post = posts.getOrDefault(path, "");
                differences.add(path + ": " + answer + ", Jekyll: " + theirs.get(path) + post);
            }
        });
        assertThat(differences).as("seed %d", seed).isEmpty();
    }

    /// Writes a site; what would stop Jekyll goes into sites of its own.
    private void site(String name, Map<String, String> files) throws IOException {
        Path root = folder.resolve(name);
        write(root, files);
        Site site = MadeSite.open(root);
        Appearances appearances = new Appearances(site, MadeSite.CLOCK);
        sites.add(site.root());
        int alones = 0;
        for (Map.Entry<String, String> file : files.entrySet()) {
            if (file.getKey().equals("_config.yml")) {
                continue;
            }
            Path path = site.root().resolve(file.getKey());
            posts.put(path.toString(), "\n" + file.getValue());
            Appearance appearance =
                    appearances.of(site.named(path), FrontMatter.parse(file.getValue()));
            if (appearance instanceof Appearance.Stops stops && stops.start().isEmpty()) {
                Files.delete(path);
                Path alone = folder.resolve(name + "-stop" + alones++);
                String config = files.getOrDefault("_config.yml", "");
                write(alone, Map.of("_config.yml", config, file.getKey(), file.getValue()));
                sites.add(alone.toRealPath());
                posts.put(
                        alone.toRealPath().toString(),
                        "\n" + file.getKey() + "\n" + file.getValue());
            } else {
                ours.put(path.toString(), shown(appearance));
            }
        }
    }

    private static String shown(Appearance appearance) {
        return switch (appearance) {
            case Appearance.Appears(var address, var date, var remarks) ->
                    address.url() + " " + address.file();
            case Appearance.Later later -> "no";
            case Appearance.Hidden hidden -> "no";
            case Appearance.Stops stops -> "no";
            case Appearance.NoSite none -> "none";
        };
    }

    private static void write(Path root, Map<String, String> files) throws IOException {
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = root.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
            Files.setLastModifiedTime(path, FileTime.from(MadeSite.NOW.minusSeconds(100_000)));
        }
    }
}
