package fr.chapeau.check.field;

import fr.chapeau.check.CheckedPost;
import fr.chapeau.check.Finding;
import fr.chapeau.check.Fix;
import fr.chapeau.check.Rule;
import fr.chapeau.check.RuleInfo;
import fr.chapeau.frontmatter.YamlEntry;
import fr.chapeau.frontmatter.YamlMapping;
import fr.chapeau.frontmatter.YamlNode;
import fr.chapeau.frontmatter.YamlOpaque;
import fr.chapeau.frontmatter.YamlScalar;
import fr.chapeau.frontmatter.YamlSequence;
import fr.chapeau.problem.Severity;
import fr.chapeau.text.Span;
import fr.chapeau.text.TextEdit;
import fr.chapeau.text.TextEdits;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// Finds keys that come twice in one map: YAML keeps the last one, and what the first one says is
/// lost.
public final class FrontmatterDuplicateKey implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.of("frontmatter-duplicate-key", Severity.ERROR, "found", "same");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckedPost post, Consumer<Finding> out) {
        node(post, post.frontMatter().root(), out);
    }

    private static void node(CheckedPost post, YamlNode node, Consumer<Finding> out) {
        switch (node) {
            case YamlMapping map -> {
                doubles(post, map, out);
                map.entries().forEach(entry -> node(post, entry.value(), out));
            }
            case YamlSequence list -> list.items().forEach(item -> node(post, item, out));
            case YamlScalar _, YamlOpaque _ -> {}
        }
    }

    private static void doubles(CheckedPost post, YamlMapping map, Consumer<Finding> out) {
        Map<String, YamlEntry> kept = new HashMap<>();
        for (YamlEntry entry : map.entries().reversed()) {
            String key = entry.key().text();
            YamlEntry last = kept.putIfAbsent(key, entry);
            // Several maps may be merged into one.
            if (last != null && !key.equals("<<")) {
                out.accept(lost(post, map, entry, last));
            }
        }
    }

    private static Finding lost(CheckedPost post, YamlMapping map, YamlEntry lost, YamlEntry kept) {
        String text = post.text();
        String key = lost.key().text();
        boolean same = lost.value().span().of(text).equals(kept.value().span().of(text));
        Finding finding =
                Finding.of(INFO, lost.key().span(), INFO.says(same ? "same" : "found", key));
        Optional<Span> lines = same && !map.flow() ? lines(lost.span(), text) : Optional.empty();
        return lines.map(all -> finding.with(new Fix.Automatic(TextEdits.of(TextEdit.delete(all)))))
                .orElse(finding);
    }

    /// The lines of an entry, where nothing else stands on them: no dash of a list, no comment.
    private static Optional<Span> lines(Span entry, String text) {
        int start = text.lastIndexOf('\n', entry.start() - 1) + 1;
        int newline = text.indexOf('\n', entry.end());
        if (newline < 0) {
            return Optional.empty();
        }
        boolean alone =
                text.substring(start, entry.start()).isBlank()
                        && text.substring(entry.end(), newline).isBlank();
        return alone ? Optional.of(new Span(start, newline + 1)) : Optional.empty();
    }
}
