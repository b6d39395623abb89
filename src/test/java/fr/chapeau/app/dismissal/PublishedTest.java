package fr.chapeau.app.dismissal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/// The real Jekyll publishes nothing of what was set aside.
@EnabledIf("fr.chapeau.RubyHere#hasJekyll")
class PublishedTest {
    private static final String BUILD =
            """
            require "jekyll"
            Jekyll.logger.log_level = :error
            Jekyll::Site.new(Jekyll.configuration(
              "source" => ".", "destination" => "_site", "disable_disk_cache" => true)).process
            puts Dir.glob("_site/**/*", File::FNM_DOTMATCH).select { |file| File.file?(file) }.sort
            """;

    @TempDir Path folder;

    private void write(String path, String text) throws IOException {
        Files.createDirectories(folder.resolve(path).getParent());
        Files.writeString(folder.resolve(path), text);
    }

    private String ruby(String... arguments) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(arguments).directory(folder.toFile());
        Process process = builder.redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return process.waitFor() == 0 ? output : "failed: " + output;
    }

    @Test
    void aSiteIsBuiltAsIfNothingHadBeenSetAside() throws Exception {
        write("_config.yml", "collections: {actus: {output: true}}\n");
        write("_posts/2026-01-05-fete.md", "---\ntitle: Fête\n---\n\nLe film XXX.\n");
        write("_actus/neige.md", "---\ntitle: Neige\n---\n\nLe film XXX.\n");
        write("autre/page.md", "---\ntitle: Page\n---\n\nLe film XXX.\n");
        String before = ruby("ruby", "-W0", "-e", BUILD);
        Dismissal dismissal =
                new Dismissal(
                        new Anchor("placeholder-xxx", "XXX", "", "", 1, 1), "un titre", "", null);
        DismissalFiles files = new DismissalFiles(folder);
        files.add(Path.of("_posts", "2026-01-05-fete.md"), dismissal);
        files.add(Path.of("_actus", "neige.md"), dismissal);
        files.add(Path.of("autre", "page.md"), dismissal);

        assertThat(folder.resolve(".chapeau/dismissals/autre/page.md")).isNotEmptyDirectory();
        assertThat(before).contains("_site/actus/neige.html");
        assertThat(ruby("ruby", "-W0", "-e", BUILD)).isEqualTo(before);
    }
}
