package fr.chapeau.ui.form;

import fr.chapeau.app.pictures.PictureFacts;
import fr.chapeau.app.pictures.PictureLook;
import fr.chapeau.app.pictures.SiteFile;
import fr.chapeau.app.pictures.SizeWords;
import fr.chapeau.i18n.DateWords;
import fr.chapeau.i18n.Texts;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/// What is said of a file: `1200 × 800, 240 ko`.
final class FileWords {
    private final Texts texts;

    FileWords(Texts texts) {
        this.texts = texts;
    }

    /// Name and facts, for who does not see the picture.
    String name(SiteFile file, @Nullable PictureFacts facts) {
        return file.name() + ", " + facts(file, facts, ", ");
    }

    /// Size in pixels, if it is known, and in bytes.
    String facts(SiteFile file, @Nullable PictureFacts facts, String between) {
        String size = texts.of(SizeWords.of(file.size()));
        return facts != null && facts.isMeasured() ? pixels(facts) + between + size : size;
    }

    /// Size in bytes and day.
    String sizeAndDay(SiteFile file) {
        DateWords dates = new DateWords(texts.language().locale(), ZoneId.systemDefault());
        return texts.of(SizeWords.of(file.size())) + " · " + dates.day(file.modified());
    }

    /// What there is to know of a picture that is not shown here, and why it is not.
    ///
    /// @param bytes size of the file
    String instead(@Nullable PictureFacts facts, PictureLook.Why why, long bytes) {
        if (facts == null || why != PictureLook.Why.FORMAT) {
            return instead(facts, why);
        }
        String size = texts.of(SizeWords.of(bytes));
        return texts.of(
                FormMessage.PICTURE_NOT_SHOWN,
                facts.format().word(),
                facts.isMeasured() ? pixels(facts) + ", " + size : size);
    }

    /// Why a picture is not shown, in a word or two.
    String instead(@Nullable PictureFacts facts, PictureLook.Why why) {
        return switch (why) {
            case FORMAT ->
                    facts == null
                            ? ""
                            : texts.of(FormMessage.THUMBNAIL_FORMAT, facts.format().word());
            case TOO_LARGE -> texts.of(FormMessage.THUMBNAIL_TOO_LARGE);
            case BROKEN -> texts.of(FormMessage.THUMBNAIL_BROKEN);
            case UNREADABLE -> texts.of(FormMessage.THUMBNAIL_UNREADABLE);
        };
    }

    /// A folder's name as it is shown.
    String folder(String folder) {
        return folder.isEmpty() ? texts.of(FormMessage.PICKER_TOP_FOLDER) : folder;
    }

    /// Figures as they are, without signs between thousands: `1200 × 800`.
    private static String pixels(PictureFacts facts) {
        return facts.width() + "\u00a0×\u00a0" + facts.height();
    }
}
