package fr.chapeau.check.image;

import fr.chapeau.check.CheckedPost;
import fr.chapeau.check.Finding;
import fr.chapeau.check.Fix;
import fr.chapeau.check.Picture;
import fr.chapeau.check.Picture.Origin;
import fr.chapeau.check.Picture.Trait;
import fr.chapeau.check.Rule;
import fr.chapeau.check.RuleInfo;
import fr.chapeau.problem.Severity;
import fr.chapeau.text.TextEdit;
import fr.chapeau.text.TextEdits;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Finds alternatives that begin with what screen readers announce by themselves: "Image de…". What
/// kind of picture it is may matter (a map, a portrait, a diagram) and is left alone.
public final class ImageAltRedundant implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.of("image-alt-redundant", Severity.ADVICE, "found")
                    .yieldingTo("image-alt-generic");

    private static final Pattern PREFIX =
            Pattern.compile(
                    "((?:image|photo|visuel|capture d(?:'|’|e l'|e l’)écran|copie d(?:'|’)écran)s? "
                            + "(?:(?:représentant|montrant|des|du|de)(?= )|d['’])"
                            + "|(?:image|photo|picture|screenshot) (?:of|showing)(?= )) ?(?=\\S)",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /// What is left of the words that join in French: "photo du phare" is about "le phare".
    private static final Map<String, String> ARTICLES = Map.of("du", "Le ", "des", "Les ");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckedPost post, Consumer<Finding> out) {
        for (Picture picture : post.pictures()) {
            String words = PictureWords.of(picture);
            if (words == null) {
                continue;
            }
            Matcher prefix = PREFIX.matcher(words);
            if (prefix.lookingAt()) {
                out.accept(
                        Finding.of(
                                        INFO,
                                        picture.alternativeSpan(),
                                        INFO.says("found", prefix.group(1)))
                                .with(fix(picture, post, words.substring(prefix.end()), prefix)));
            }
        }
    }

    /// The prefix taken away where the words stand in the file as they are read.
    private static @Nullable Fix fix(
            Picture picture, CheckedPost post, String rest, Matcher prefix) {
        String written = picture.alternativeSpan().of(post.text());
        boolean plain =
                picture.origin() != Origin.FIELD
                        && !picture.has(Trait.IN_FIELD_TEXT)
                        && written.equals(picture.alternative())
                        && Character.isLetter(rest.codePointAt(0));
        if (!plain) {
            return Offers.words(picture, post);
        }
        String start = prefix.group(1);
        String joint = start.substring(start.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        String article = ARTICLES.get(joint);
        String better = article == null ? capital(rest) : article + rest;
        return new Fix.Proposed(TextEdits.of(TextEdit.replace(picture.alternativeSpan(), better)));
    }

    private static String capital(String words) {
        int first = words.codePointAt(0);
        return new StringBuilder()
                .appendCodePoint(Character.toTitleCase(first))
                .append(words, Character.charCount(first), words.length())
                .toString();
    }
}
