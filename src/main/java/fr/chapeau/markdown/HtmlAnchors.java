package fr.chapeau.markdown;

import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The places of a page that a link can lead to.
public final class HtmlAnchors {
    /// In the page as it is rendered, where values are quoted; what looks so in a text does no
    /// harm.
    private static final Pattern ANCHOR =
            Pattern.compile("\\s(?:id|name)\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)')");

    private HtmlAnchors() {}

    /// Their names, in the order of the page.
    ///
    /// @param html as [Kramdown#toHtml] makes it
    public static Set<String> of(String html) {
        Set<String> names = new LinkedHashSet<>();
        Matcher name = ANCHOR.matcher(html);
        while (name.find()) {
            names.add(Objects.requireNonNullElse(name.group(1), name.group(2)));
        }
        return names;
    }
}
