package fr.chapeau.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;

/// Which criteria of one version of the RGAA, the French accessibility rules, a rule checks. The
/// numbers are data: a new version is a new file.
public final class Rgaa {

    /// The version in force.
    public static final String CURRENT = "4.1.2";

    private final String version;
    private final Properties criteria;

    private Rgaa(String version, Properties criteria) {
        this.version = version;
        this.criteria = criteria;
    }

    /// The version in force.
    public static Rgaa current() {
        return version(CURRENT);
    }

    static Rgaa version(String version) {
        Properties criteria = new Properties();
        String name = "rgaa-" + version + ".properties";
        try (InputStream in = Rgaa.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no " + name);
            }
            criteria.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Rgaa(version, criteria);
    }

    public String version() {
        return version;
    }

    /// Numbers of the criteria that a rule checks, like `1.1`; none where the RGAA says nothing.
    public List<String> criteria(String rule) {
        String numbers = criteria.getProperty(rule, "").strip();
        return numbers.isEmpty() ? List.of() : Arrays.asList(numbers.split("\\s+"));
    }

    /// The rules that the data names.
    public List<String> rules() {
        return criteria.stringPropertyNames().stream().sorted().toList();
    }
}
