package fr.chapeau.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/// Slugs and escaped parts of addresses are those of the real Jekyll. Skipped where there is none.
@EnabledIf(
        value = "fr.chapeau.RubyHere#hasJekyll",
        disabledReason = "Skipped: there is no Jekyll on this machine to compare with.")
class SlugComparisonTest {
    private static final String SCRIPT =
            """
            require "jekyll"
            require "i18n"
            Jekyll.logger.log_level = :error
            $stdin.each_line(chomp: true) do |line|
              mode, cased, text = line.split("\\t", 3)
              puts(if mode == "url"
                begin
                  Jekyll::URL.escape_path(text)
                rescue Addressable::URI::InvalidURIError
                  "stops"
                end
              else
                Jekyll::Utils.slugify(text, :mode => mode, :cased => cased == "true")
              end)
            end
            """;

    private final List<String> asked = new ArrayList<>();
    private final List<String> ours = new ArrayList<>();

    @Test
    void slugsOfAllModesAreThoseOfJekyll() throws Exception {
        Random random = new Random(7);
        for (int i = 0; i < 400; i++) {
            String text = text(random);
            for (Slugs.Mode mode : Slugs.Mode.values()) {
                ask(mode, i % 2 == 0, text);
            }
        }
        // Every letter of the Latin blocks, and some behind them.
        for (char c = '\u00A0'; c < '\u0250'; c++) {
            ask(Slugs.Mode.LATIN, true, "x" + c + "y");
            ask(Slugs.Mode.DEFAULT, false, "x" + c + "y");
        }

        assertThat(differences()).isEmpty();
    }

    @Test
    void partsOfAddressesAreEscapedAsJekyllDoes() throws Exception {
        Random random = new Random(8);
        for (int i = 0; i < 2000; i++) {
            String text = text(random).replace("//", "/");
            asked.add("url\tfalse\t" + text);
            try {
                ours.add(UrlText.escape(text));
            } catch (JekyllStop stop) {
                ours.add("stops");
            }
        }

        assertThat(differences()).isEmpty();
    }

    private void ask(Slugs.Mode mode, boolean cased, String text) {
        asked.add(mode.name().toLowerCase(Locale.ROOT) + "\t" + cased + "\t" + text);
        ours.add(Slugs.slugify(text, mode, cased));
    }

    private static String text(Random random) {
        String letters =
                "abcXYZ019éÀœŒßçÑİıĿŉ-  __..~!$&'()+,;=@/?#[]%:«»“”’…–—\u00A0\u202F€😀ΑΣσжЖ中e\u0301";
        int[] all = letters.codePoints().toArray();
        StringBuilder text = new StringBuilder();
        int length = 1 + random.nextInt(12);
        for (int i = 0; i < length; i++) {
            text.appendCodePoint(all[random.nextInt(all.length)]);
        }
        return text.toString();
    }

    private List<String> differences() throws Exception {
        List<String> theirs = jekyll();
        assertThat(theirs).hasSameSizeAs(ours);
        List<String> differences = new ArrayList<>();
        for (int i = 0; i < ours.size(); i++) {
            if (!ours.get(i).equals(theirs.get(i))) {
                differences.add(asked.get(i) + ": " + ours.get(i) + ", Jekyll: " + theirs.get(i));
            }
        }
        return differences;
    }

    private List<String> jekyll() throws Exception {
        Process process =
                new ProcessBuilder("ruby", "-W0", "-E", "UTF-8:UTF-8", "-e", SCRIPT)
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        Thread writer = Thread.ofVirtual().start(() -> write(process.getOutputStream()));
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        writer.join();
        assertThat(process.waitFor()).isZero();
        return output.lines().toList();
    }

    private void write(OutputStream out) {
        try (Writer input = new OutputStreamWriter(out, StandardCharsets.UTF_8)) {
            input.write(String.join("\n", asked) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
