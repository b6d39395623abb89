package fr.chapeau.check.image;

import fr.chapeau.check.CheckedPost;
import fr.chapeau.check.Finding;
import fr.chapeau.check.ImageAddress;
import fr.chapeau.check.Picture;
import fr.chapeau.check.PictureFile;
import fr.chapeau.check.Rule;
import fr.chapeau.check.RuleInfo;
import fr.chapeau.problem.Severity;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/// Finds pictures in a format that browsers do not show: what telephones (HEIC), scanners (TIFF)
/// and drawing programmes (PSD) write. The bytes decide, not the name, where they are known.
public final class ImageFormat implements Rule {

    private static final RuleInfo INFO = RuleInfo.of("image-format", Severity.ERROR, "found");

    private static final Map<String, String> BY_NAME =
            Map.of(
                    "heic", "HEIC", "heif", "HEIC", "tif", "TIFF", "tiff", "TIFF", "psd", "PSD",
                    "eps", "EPS");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckedPost post, Consumer<Finding> out) {
        for (Picture picture : post.pictures()) {
            String name = ImageAddress.fileName(picture.source());
            String format =
                    switch (post.file(picture)) {
                        case PictureFile.Found(String known, boolean shown, _, _, _)
                                when !known.isEmpty() ->
                                shown ? "" : known;
                        case PictureFile _ ->
                                BY_NAME.getOrDefault(
                                        ImageAddress.extension(name).toLowerCase(Locale.ROOT), "");
                    };
            if (!format.isEmpty()) {
                out.accept(Finding.of(INFO, picture.span(), INFO.says("found", name, format)));
            }
        }
    }
}
