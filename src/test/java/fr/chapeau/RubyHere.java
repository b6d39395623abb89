package fr.chapeau;

import java.io.IOException;
import java.util.concurrent.TimeUnit;

/// What Ruby of this machine can be asked: tests that it judges are skipped where it is missing.
public final class RubyHere {
    /// Why a test that SafeYAML judges was skipped.
    public static final String NO_SAFE_YAML =
            "Debian has no package of SafeYAML; RUBYLIB may name the lib folder of its source";

    private RubyHere() {}

    /// Whether sites can be built.
    public static boolean hasJekyll() {
        return has("jekyll");
    }

    /// Whether SafeYAML is there, through which Jekyll 4.3 reads as its makers publish it. Debian's
    /// Jekyll is changed to read with Psych alone, and Debian has no package of SafeYAML: where its
    /// gem is not installed, put its `lib` folder into `RUBYLIB`.
    public static boolean hasSafeYaml() {
        return has("safe_yaml/load");
    }

    /// Whether Ruby is there with a library.
    public static boolean has(String library) {
        try {
            Process process =
                    new ProcessBuilder("ruby", "-W0", "-r" + library, "-e", "exit")
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start();
            return process.waitFor(60, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
