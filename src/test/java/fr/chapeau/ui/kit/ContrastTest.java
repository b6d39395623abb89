package fr.chapeau.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.paint.Color;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// RGAA 3.2: text has a contrast of 4.5 to what lies behind it; 3.3: other signs have 3.
class ContrastTest {
    private static final Pattern COLOUR =
            Pattern.compile("(-color-[a-z0-9-]+): (#[0-9a-f]{6}|rgba?\\([^)]*\\));");

    /// Text on its background; what is see-through lies on the third colour.
    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    -color-fg-default, -color-bg-default,     -color-bg-default
                    -color-fg-default, -color-bg-subtle,      -color-bg-default
                    -color-fg-muted,   -color-bg-default,     -color-bg-default
                    -color-fg-muted,   -color-bg-subtle,      -color-bg-default
                    -color-fg-default, -color-accent-subtle,  -color-bg-default
                    -color-fg-default, -color-success-subtle, -color-bg-default
                    -color-fg-default, -color-warning-subtle, -color-bg-default
                    -color-fg-default, -color-danger-subtle,  -color-bg-default
                    -color-fg-muted,   -color-accent-subtle,  -color-bg-default
                    -color-accent-fg,  -color-accent-subtle,  -color-bg-default
                    -color-success-fg, -color-success-subtle, -color-bg-default
                    -color-warning-fg, -color-warning-subtle, -color-bg-default
                    -color-danger-fg,  -color-danger-subtle,  -color-bg-default
                    -color-accent-fg,  -color-bg-default,     -color-bg-default
                    -color-success-fg, -color-bg-default,     -color-bg-default
                    -color-warning-fg, -color-bg-default,     -color-bg-default
                    -color-danger-fg,  -color-bg-default,     -color-bg-default
                    -color-accent-fg,  -color-bg-subtle,      -color-bg-default
                    -color-fg-emphasis,-color-accent-emphasis,-color-bg-default
                    """)
    void textIsReadableInLightAndDark(String text, String behind, String ground)
            throws IOException {
        for (Map<String, Color> theme : themes()) {
            Color back = over(colour(theme, behind), colour(theme, ground));
            Color front = over(colour(theme, text), back);

            assertThat(contrast(front, back)).as(text + " on " + behind).isGreaterThan(4.5);
        }
    }

    /// The edge of what can be filled in or ticked, named in `chapeau.css`, against the inside and
    /// what lies around.
    @ParameterizedTest
    @CsvSource({"-color-fg-subtle, -color-bg-default", "-color-fg-subtle, -color-bg-subtle"})
    void edgesOfFieldsAreSeenInLightAndDark(String edge, String behind) throws IOException {
        for (Map<String, Color> theme : themes()) {
            Color back = over(colour(theme, behind), colour(theme, "-color-bg-default"));

            assertThat(contrast(over(colour(theme, edge), back), back))
                    .as(edge + " on " + behind)
                    .isGreaterThan(3);
        }
    }

    private static Iterable<Map<String, Color>> themes() throws IOException {
        return List.of(
                colours(new PrimerLight().getUserAgentStylesheet()),
                colours(new PrimerDark().getUserAgentStylesheet()));
    }

    private static Map<String, Color> colours(String sheet) throws IOException {
        Map<String, Color> found = new HashMap<>();
        try (InputStream in = PrimerLight.class.getResourceAsStream(sheet)) {
            assertThat(in).isNotNull();
            Matcher matcher = COLOUR.matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            while (matcher.find()) {
                found.put(matcher.group(1), Color.web(matcher.group(2)));
            }
        }
        return found;
    }

    private static Color colour(Map<String, Color> theme, String name) {
        Color colour = theme.get(name);
        assertThat(colour).as(name).isNotNull();
        return colour == null ? Color.BLACK : colour;
    }

    private static Color over(Color front, Color back) {
        return back.interpolate(
                Color.color(front.getRed(), front.getGreen(), front.getBlue()), front.getOpacity());
    }

    /// WCAG 2.2, "contrast ratio".
    private static double contrast(Color one, Color other) {
        double first = luminance(one) + 0.05;
        double second = luminance(other) + 0.05;
        return Math.max(first, second) / Math.min(first, second);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }
}
