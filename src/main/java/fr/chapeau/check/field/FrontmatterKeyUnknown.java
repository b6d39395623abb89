package fr.chapeau.check.field;

import fr.chapeau.check.CheckedPost;
import fr.chapeau.check.EditDistance;
import fr.chapeau.check.Finding;
import fr.chapeau.check.Fix;
import fr.chapeau.check.Folded;
import fr.chapeau.check.Rule;
import fr.chapeau.check.RuleInfo;
import fr.chapeau.frontmatter.FieldPath;
import fr.chapeau.frontmatter.FrontMatterEditor;
import fr.chapeau.frontmatter.YamlEntry;
import fr.chapeau.frontmatter.YamlMapping;
import fr.chapeau.frontmatter.YamlSequence;
import fr.chapeau.problem.Outcome;
import fr.chapeau.problem.Severity;
import fr.chapeau.site.FieldModel;
import fr.chapeau.site.FieldUse;
import fr.chapeau.site.KeyHabits;
import fr.chapeau.text.TextEdits;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// Finds keys that no other post has and that are nearly the name of one that many have: the site
/// passes over a misspelt key without a word.
public final class FrontmatterKeyUnknown implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.of("frontmatter-key-unknown", Severity.WARNING, "found");
    private static final FrontMatterEditor EDITOR = new FrontMatterEditor();

    /// What Jekyll and its usual plugins read, whoever uses it (Jekyll docs, "Front Matter").
    private static final Set<String> OF_JEKYLL =
            Set.of(
                    "author",
                    "authors",
                    "categories",
                    "category",
                    "date",
                    "description",
                    "excerpt",
                    "excerpt_separator",
                    "image",
                    "images",
                    "lang",
                    "layout",
                    "locale",
                    "permalink",
                    "published",
                    "redirect_from",
                    "redirect_to",
                    "ref",
                    "sitemap",
                    "slug",
                    "tag",
                    "tags",
                    "title");

    /// A key is usual from so many maps on, and from this share of them on.
    private static final int USUAL = 3;

    private static final int SHARE = 10;

    /// Shorter keys are other words rather than misspelt ones.
    private static final int FOR_ONE = 5;

    private static final int FOR_TWO = 9;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckedPost post, Consumer<Finding> out) {
        KeyHabits habits = post.surroundings().keys();
        new Search(post, habits, out)
                .mapping(post.frontMatter().root(), habits.ofCollection(), FieldPath.ROOT);
    }

    private record Search(CheckedPost post, KeyHabits habits, Consumer<Finding> out) {

        void mapping(YamlMapping mapping, FieldModel model, FieldPath path) {
            if (model.maps() < USUAL) {
                return;
            }
            for (YamlEntry entry : mapping.entries()) {
                String key = entry.key().text();
                FieldUse use = model.use(key).orElse(null);
                if (use == null || use.present() <= 1) {
                    unusual(mapping, entry, model, path);
                } else if (use.inner() != null) {
                    inner(entry, use.inner(), path.key(key));
                }
            }
        }

        private void inner(YamlEntry entry, FieldModel model, FieldPath path) {
            if (entry.value() instanceof YamlMapping map) {
                mapping(map, model, path);
            } else if (entry.value() instanceof YamlSequence list) {
                for (int i = 0; i < list.items().size(); i++) {
                    if (list.items().get(i) instanceof YamlMapping item) {
                        mapping(item, model, path.item(i));
                    }
                }
            }
        }

        private void unusual(
                YamlMapping mapping, YamlEntry entry, FieldModel model, FieldPath path) {
            String key = entry.key().text();
            if (path.isRoot() && OF_JEKYLL.contains(key)) {
                return;
            }
            Optional<String> meant =
                    near(key, usual(model, mapping)).filter(usual -> !habits.isRead(key));
            if (meant.isPresent()) {
                out.accept(
                        Finding.of(INFO, entry.key().span(), INFO.says("found", key, meant.get()))
                                .with(renamed(path.key(key), meant.get())));
            }
        }

        private Fix renamed(FieldPath path, String name) {
            Outcome<TextEdits> edits = EDITOR.rename(post.frontMatter(), path, name);
            return edits instanceof Outcome.Done<TextEdits>(TextEdits done)
                    ? new Fix.Proposed(done)
                    : new Fix.OpenField(path);
        }
    }

    /// The keys that many have and this map has not: one that it has is not meant by another.
    private static List<String> usual(FieldModel model, YamlMapping mapping) {
        int least = Math.max(USUAL, model.maps() / SHARE);
        Set<String> own =
                mapping.entries().stream()
                        .map(entry -> entry.key().text())
                        .collect(Collectors.toSet());
        return model.uses().stream()
                .filter(use -> use.present() >= least && !own.contains(use.key()))
                .map(FieldUse::key)
                .toList();
    }

    private static Optional<String> near(String key, List<String> usual) {
        String plain = plain(key);
        for (String other : usual) {
            if (plain(other).equals(plain)) {
                return Optional.of(other);
            }
        }
        int far = key.length() < FOR_ONE ? 0 : key.length() < FOR_TWO ? 1 : 2;
        return far == 0
                ? Optional.empty()
                : EditDistance.nearest(key, usual, far)
                        .filter(other -> other.length() >= FOR_ONE && !isNumbered(key, other));
    }

    private static String plain(String key) {
        return Folded.key(key).replace("-", "").replace("_", "");
    }

    /// `image2` beside `image1` is the next one.
    private static boolean isNumbered(String key, String other) {
        return !key.replaceAll("\\D", "").equals(other.replaceAll("\\D", ""));
    }
}
