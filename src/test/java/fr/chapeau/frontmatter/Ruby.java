package fr.chapeau.frontmatter;

import fr.chapeau.RubyHere;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// Asks the machine's Ruby, the reader that counts.
final class Ruby {
    private Ruby() {}

    static boolean isThere() {
        return RubyHere.has("yaml");
    }

    /// Runs `answer`, a Ruby expression over the string `s`, for each input.
    ///
    /// @return its values as strings
    static List<String> ask(Path folder, String answer, List<String> inputs) throws Exception {
        Path questions = folder.resolve("questions");
        Path answers = folder.resolve("answers");
        Files.write(questions, inputs.stream().map(Ruby::encoded).toList());
        String script =
                """
                require 'yaml'
                require 'date'
                STDIN.each_line do |line|
                  s = line.unpack1('m').force_encoding('UTF-8')
                  begin
                    r = (%s).to_s
                  rescue StandardError, Psych::SyntaxError => e
                    r = 'error: ' + e.message
                  end
                  puts [r].pack('m0')
                end
                """
                        .formatted(answer);
        Process process =
                new ProcessBuilder("ruby", "-e", script)
                        .redirectInput(questions.toFile())
                        .redirectOutput(answers.toFile())
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        if (!process.waitFor(120, TimeUnit.SECONDS) || process.exitValue() != 0) {
            throw new IllegalStateException("Ruby failed");
        }
        return Files.readAllLines(answers).stream().map(Ruby::decoded).toList();
    }

    private static String encoded(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String decoded(String line) {
        return new String(Base64.getDecoder().decode(line), StandardCharsets.UTF_8);
    }
}
