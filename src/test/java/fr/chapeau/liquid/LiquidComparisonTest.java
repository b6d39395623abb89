package fr.chapeau.liquid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.chapeau.RubyHere;
import fr.chapeau.liquid.Template.Rendering;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Every template of `templates.txt` rendered by the installed Jekyll and by ours. Where Jekyll
/// gives up, ours must show something all the same, with a remark.
class LiquidComparisonTest {
    @TempDir Path folder = Path.of("");

    @Test
    void rendersAsJekyllDoes() throws Exception {
        assumeTrue(RubyHere.hasJekyll(), "no Jekyll on this machine");
        MadeHost.writeSite(folder);
        List<String> templates = templates();

        JsonNode expected = reference(folder);

        assertThat(expected).hasSize(templates.size());
        List<String> different = new ArrayList<>();
        for (int i = 0; i < templates.size(); i++) {
            String template = templates.get(i).replace("\\n", "\n");
            Rendering rendering = new Rendering(new MadeHost(folder), Limits.usual());
            String marked = rendering.render(Template.parse("t", template), MadeHost.values());
            String ours = Mark.replaced(marked, mark -> "");
            JsonNode theirs = expected.get(i);
            if (theirs.isNull() ? rendering.remarks().isEmpty() : !theirs.asText().equals(ours)) {
                different.add(template + "\n  Jekyll: " + theirs + "\n  ours:   " + ours);
            }
        }
        assertThat(different).isEmpty();
    }

    private static List<String> templates() throws IOException {
        return resource("templates.txt")
                .lines()
                .filter(line -> !line.isEmpty() && !line.startsWith("# "))
                .toList();
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = LiquidComparisonTest.class.getResourceAsStream(name)) {
            assertThat(in).as(name).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static JsonNode reference(Path folder) throws Exception {
        Path script = Files.writeString(folder.resolve("_reference.rb"), resource("reference.rb"));
        Path list = Files.writeString(folder.resolve("_templates.txt"), resource("templates.txt"));
        ProcessBuilder builder =
                new ProcessBuilder(
                        "ruby", "-W0", script.toString(), folder.toString(), list.toString());
        builder.environment().putAll(Map.of("LANG", "C.UTF-8", "LC_ALL", "C.UTF-8"));
        Process process = builder.redirectError(ProcessBuilder.Redirect.DISCARD).start();
        JsonNode answer = new ObjectMapper().readTree(process.getInputStream());
        assertThat(process.waitFor()).isZero();
        return answer;
    }
}
