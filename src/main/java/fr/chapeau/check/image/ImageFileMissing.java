package fr.chapeau.check.image;

import fr.chapeau.check.CheckedPost;
import fr.chapeau.check.Finding;
import fr.chapeau.check.Fix;
import fr.chapeau.check.ImageAddress;
import fr.chapeau.check.Picture;
import fr.chapeau.check.Picture.Trait;
import fr.chapeau.check.PictureFile;
import fr.chapeau.check.Rule;
import fr.chapeau.check.RuleInfo;
import fr.chapeau.problem.Severity;
import fr.chapeau.text.Span;
import fr.chapeau.text.TextEdit;
import fr.chapeau.text.TextEdits;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Finds pictures whose file is not in the site, is named in other capitals, or lies on the
/// author's own computer: readers see a broken picture.
public final class ImageFileMissing implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.of("image-file-missing", Severity.ERROR, "found", "near", "case", "computer");

    private static final Pattern ON_COMPUTER =
            Pattern.compile("(?:file|blob):.*|[A-Za-z]:[\\\\/].*|/(?:Users|home)/[^/]+/.*");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckedPost post, Consumer<Finding> out) {
        for (Picture picture : post.pictures()) {
            String name = ImageAddress.fileName(picture.source());
            if (ON_COMPUTER.matcher(picture.source()).matches()) {
                out.accept(finding(picture, "computer", name, ""));
                continue;
            }
            switch (post.file(picture)) {
                case PictureFile.Missing(String near) when near.isEmpty() ->
                        out.accept(finding(picture, "found", name, ""));
                case PictureFile.Missing(String near) ->
                        out.accept(
                                finding(picture, "near", name, near)
                                        .with(renamed(picture, post, name, near)));
                case PictureFile.OtherCase(String right) ->
                        out.accept(
                                finding(picture, "case", name, right)
                                        .with(renamed(picture, post, name, right)));
                case PictureFile.Unknown() -> {}
                case PictureFile.Found _ -> {}
            }
        }
    }

    private static Finding finding(Picture picture, String sentence, String name, String other) {
        return Finding.of(INFO, picture.span(), INFO.says(sentence, name, other));
    }

    /// The other name in the place of this one, where it is clear which place that is.
    private static @Nullable Fix renamed(
            Picture picture, CheckedPost post, String name, String other) {
        String written = picture.span().of(post.text());
        int at = written.indexOf(name);
        boolean clear = at >= 0 && at == written.lastIndexOf(name) && isPlain(other);
        int start = picture.span().start() + at;
        return clear && !picture.has(Trait.IN_FIELD_TEXT)
                ? new Fix.Proposed(
                        TextEdits.of(
                                TextEdit.replace(new Span(start, start + name.length()), other)))
                : null;
    }

    /// Whether a name can be written wherever an address can.
    private static boolean isPlain(String name) {
        return name.chars().allMatch(c -> Character.isLetterOrDigit(c) || "._-".indexOf(c) >= 0);
    }
}
