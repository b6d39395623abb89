package fr.chapeau.check;

import fr.chapeau.check.Passage.Kind;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;

/// What the files say that new posts of a site are copied from, line by line, for the lines of
/// posts to be compared with. Immutable.
///
/// Headings are left out, which a template imposes, and lines so short that two authors may write
/// the same.
public final class TemplateTexts {
    private static final int SHORTEST = 12;
    private static final int FEWEST_WORDS = 3;

    /// A site without such files, or of which nothing is known.
    public static final TemplateTexts NONE = new TemplateTexts(Set.of(), path -> false);

    private final Set<String> lines;
    private final Predicate<Path> isTemplate;

    private TemplateTexts(Set<String> lines, Predicate<Path> isTemplate) {
        this.lines = lines;
        this.isTemplate = isTemplate;
    }

    /// Those of a site.
    ///
    /// @param templates as posts, of which the rules would see the same passages
    /// @param isTemplate tells a template by its path
    public static TemplateTexts of(Collection<CheckedPost> templates, Predicate<Path> isTemplate) {
        Set<String> lines = new HashSet<>();
        for (CheckedPost template : templates) {
            for (Passage passage : template.passages()) {
                if (isCompared(passage)) {
                    passage.text().lines().forEach(line -> add(line, lines));
                    add(passage.text(), lines);
                }
            }
        }
        return lines.isEmpty() ? NONE : new TemplateTexts(Set.copyOf(lines), isTemplate);
    }

    private static void add(String line, Set<String> lines) {
        String key = key(line);
        if (key.length() >= SHORTEST && key.split(" ").length >= FEWEST_WORDS) {
            lines.add(key);
        }
    }

    /// Whether passages of its kind are compared.
    public static boolean isCompared(Passage passage) {
        return passage.visible() && passage.kind() != Kind.HEADING;
    }

    /// What a post is compared with: nothing, where it is a template itself.
    public TemplateTexts besides(Path post) {
        return lines.isEmpty() || isTemplate.test(post) ? NONE : this;
    }

    /// Whether a template has a line, whatever marks stand around it.
    public boolean holds(String line) {
        return !lines.isEmpty() && line.length() >= SHORTEST && lines.contains(key(line));
    }

    private static String key(String line) {
        String folded = Folded.key(line);
        int start = 0;
        int end = folded.length();
        while (start < end && "«\"*_> -".indexOf(folded.charAt(start)) >= 0) {
            start++;
        }
        while (start < end && "»\"*_ .".indexOf(folded.charAt(end - 1)) >= 0) {
            end--;
        }
        return folded.substring(start, end);
    }
}
