package fr.chapeau.check.field;

import fr.chapeau.check.CheckedPost;
import fr.chapeau.check.Finding;
import fr.chapeau.check.Fix;
import fr.chapeau.check.Rule;
import fr.chapeau.check.RuleInfo;
import fr.chapeau.frontmatter.FieldPath;
import fr.chapeau.frontmatter.FieldValue;
import fr.chapeau.frontmatter.FrontMatterEditor;
import fr.chapeau.frontmatter.PsychValue;
import fr.chapeau.frontmatter.ScalarStyle;
import fr.chapeau.frontmatter.YamlEntry;
import fr.chapeau.frontmatter.YamlMapping;
import fr.chapeau.frontmatter.YamlNode;
import fr.chapeau.frontmatter.YamlOpaque;
import fr.chapeau.frontmatter.YamlScalar;
import fr.chapeau.frontmatter.YamlSequence;
import fr.chapeau.problem.Message;
import fr.chapeau.problem.Outcome;
import fr.chapeau.problem.Severity;
import fr.chapeau.site.FieldKind;
import fr.chapeau.site.FieldModel;
import fr.chapeau.site.FieldUse;
import fr.chapeau.text.TextEdit;
import fr.chapeau.text.TextEdits;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Finds values that YAML reads as something else than what they look like, or than what the other
/// posts have: `published: "false"` is a text and so published, `01000` the number 512, `12:30` the
/// number 750.
public final class FrontmatterType implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.of(
                            "frontmatter-type",
                            Severity.ERROR,
                            "flag",
                            "number",
                            "word",
                            "list",
                            "text")
                    .yieldingTo("frontmatter-field-value");
    private static final FrontMatterEditor EDITOR = new FrontMatterEditor();

    private static final Map<String, Boolean> FLAGS =
            Map.of(
                    "true", true, "vrai", true, "oui", true, "yes", true, "on", true, "false",
                    false, "faux", false, "non", false, "no", false, "off", false);

    /// Which Jekyll and its usual plugins take for true or false.
    private static final Set<String> SWITCHES = Set.of("published", "draft", "sitemap", "toc");

    /// Of a text in these, Jekyll makes a list itself.
    private static final Set<String> SPLIT =
            Set.of("tags", "tag", "categories", "category", "redirect_from", "redirect_to");

    /// A habit is known from so many posts on.
    private static final int POSTS = 5;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckedPost post, Consumer<Finding> out) {
        YamlMapping root = post.frontMatter().root();
        if (root.entries().isEmpty()) {
            return;
        }
        FieldModel model = post.surroundings().keys().ofCollection();
        for (YamlEntry entry : root.entries()) {
            FieldUse use =
                    model.use(entry.key().text()).filter(u -> u.filled() >= POSTS).orElse(null);
            Finding finding = finding(post, entry, use);
            if (finding != null) {
                out.accept(finding);
            }
        }
    }

    private static @Nullable Finding finding(
            CheckedPost post, YamlEntry entry, @Nullable FieldUse use) {
        String key = entry.key().text();
        FieldKind kind = use == null ? FieldKind.YAML : use.kind();
        return switch (entry.value()) {
            case YamlScalar scalar -> single(post, key, scalar, kind);
            case YamlSequence list when !list.items().isEmpty() && isText(kind) ->
                    several(key, list);
            case YamlMapping map when !map.entries().isEmpty() && isText(kind) -> several(key, map);
            case YamlSequence _, YamlMapping _, YamlOpaque _ -> null;
        };
    }

    private static boolean isText(FieldKind kind) {
        return kind.isText() && kind != FieldKind.REFERENCE;
    }

    private static @Nullable Finding single(
            CheckedPost post, String key, YamlScalar scalar, FieldKind kind) {
        String text = scalar.text().strip();
        return switch (scalar.value()) {
            case PsychValue.Text _ -> {
                Boolean flag = FLAGS.get(text.toLowerCase(Locale.ROOT));
                boolean meant = SWITCHES.contains(key) || kind == FieldKind.BOOLEAN;
                if (flag != null && meant) {
                    yield flag(post, key, scalar, flag);
                }
                yield kind.isList() && !text.isEmpty() && !SPLIT.contains(key)
                        ? one(post, key, scalar)
                        : null;
            }
            case PsychValue.Int _ when isPlain(scalar) && looksElse(text) ->
                    quoted(scalar, INFO.says("number", text, key));
            case PsychValue.Bool _ when isPlain(scalar) && isText(kind) && !isFlag(text) ->
                    quoted(scalar, INFO.says("word", text, key));
            default -> null;
        };
    }

    private static boolean isPlain(YamlScalar scalar) {
        return scalar.style() == ScalarStyle.PLAIN;
    }

    private static boolean isFlag(String text) {
        return text.equalsIgnoreCase("true") || text.equalsIgnoreCase("false");
    }

    /// A postal code (`01000`, which is octal) and an hour (`12:30`, which counts in sixties).
    private static boolean looksElse(String text) {
        boolean code = text.length() > 1 && text.charAt(0) == '0' && isDigits(text);
        return code || text.indexOf(':') > 0;
    }

    private static boolean isDigits(String text) {
        return text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /// That a switch is on already changes nothing; that it goes off, a person has to say.
    private static Finding flag(CheckedPost post, String key, YamlScalar scalar, boolean flag) {
        Finding finding =
                Finding.of(
                        INFO,
                        scalar.span(),
                        INFO.says("flag", key, scalar.text().strip(), String.valueOf(flag)));
        Outcome<TextEdits> edits =
                EDITOR.set(post.frontMatter(), FieldPath.of(key), new FieldValue.Bool(flag));
        if (!(edits instanceof Outcome.Done<TextEdits>(TextEdits done))) {
            return finding.with(new Fix.OpenField(FieldPath.of(key)));
        }
        boolean safe = flag && scalar.text().strip().equals("true");
        return finding.with(safe ? new Fix.Automatic(done) : new Fix.Proposed(done));
    }

    private static Finding one(CheckedPost post, String key, YamlScalar scalar) {
        FieldValue list =
                new FieldValue.ListOf(List.of(new FieldValue.Text(scalar.text().strip())));
        Outcome<TextEdits> edits = EDITOR.set(post.frontMatter(), FieldPath.of(key), list);
        return Finding.of(INFO, scalar.span(), INFO.says("list", key))
                .as(Severity.WARNING)
                .with(
                        edits instanceof Outcome.Done<TextEdits>(TextEdits done)
                                ? new Fix.Proposed(done)
                                : new Fix.OpenField(FieldPath.of(key)));
    }

    private static Finding several(String key, YamlNode node) {
        return Finding.of(INFO, node.span(), INFO.says("text", key))
                .as(Severity.WARNING)
                .with(new Fix.OpenField(FieldPath.of(key)));
    }

    private static Finding quoted(YamlScalar scalar, Message says) {
        TextEdits quotes =
                new TextEdits(
                        List.of(
                                TextEdit.insert(scalar.span().start(), "\""),
                                TextEdit.insert(scalar.span().end(), "\"")));
        return Finding.of(INFO, scalar.span(), says).with(new Fix.Proposed(quotes));
    }
}
