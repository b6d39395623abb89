package fr.chapeau.check.image;

import fr.chapeau.check.CheckedPost;
import fr.chapeau.check.Finding;
import fr.chapeau.check.ImageAddress;
import fr.chapeau.check.Picture;
import fr.chapeau.check.Picture.Trait;
import fr.chapeau.check.Rule;
import fr.chapeau.check.RuleInfo;
import fr.chapeau.problem.Severity;
import java.util.Locale;
import java.util.function.Consumer;

/// Finds names of picture files that break somewhere: blanks and brackets break the address,
/// accents are written in two ways, capitals in the extension are forgotten.
public final class ImageFilenameUnsafe implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.of("image-filename-unsafe", Severity.ADVICE, "found", "long")
                    .yieldingTo("image-file-missing", "image-hotlink");

    private static final int LONGEST = 80;
    private static final int LAST_OF_ASCII = 0x7E;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckedPost post, Consumer<Finding> out) {
        for (Picture picture : post.pictures()) {
            String source = picture.source();
            boolean local =
                    !picture.has(Trait.COMPUTED)
                            && !source.contains("{{")
                            && !source.contains("{%")
                            && source.indexOf(':') < 0
                            && !source.startsWith("//");
            String name = local ? ImageAddress.fileName(source) : "";
            String extension = ImageAddress.extension(name);
            boolean capitals = !extension.equals(extension.toLowerCase(Locale.ROOT));
            if (capitals || name.chars().anyMatch(ImageFilenameUnsafe::breaks)) {
                out.accept(Finding.of(INFO, picture.span(), INFO.says("found", name)));
            } else if (name.length() > LONGEST) {
                out.accept(Finding.of(INFO, picture.span(), INFO.says("long", name)));
            }
        }
    }

    private static boolean breaks(int c) {
        return c > LAST_OF_ASCII || " ()[]<>\"'%*&+".indexOf(c) >= 0;
    }
}
