package fr.chapeau.site;

import fr.chapeau.frontmatter.PsychValue;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/// The date of a document: the front matter's, else the defaults', else that of the file's name
/// (`Document#merge_date!`, `#modify_date`).
final class DocumentDate {
    private DocumentDate() {}

    /// Empty where nothing says one.
    static Optional<Instant> of(PostFile file, PostData data, ZoneId zone) throws JekyllStop {
        PsychValue written = data.get("date");
        if (written != null) {
            PostDate date =
                    PostDate.of(written, PostDate.Origin.FRONT_MATTER, zone)
                            .orElseThrow(() -> new JekyllStop(Appearance.Fault.DATE_EMPTY, ""));
            return Optional.of(read(date, Appearance.Fault.DATE_UNREADABLE));
        }
        Optional<PostDate> ofName =
                data.read() ? PostDate.of(PostName.of(file.name()), zone) : Optional.empty();
        return ofName.isEmpty()
                ? Optional.empty()
                : Optional.of(read(ofName.get(), Appearance.Fault.NAME_DATE_UNREADABLE));
    }

    private static Instant read(PostDate date, Appearance.Fault otherwise) throws JekyllStop {
        Instant instant = date.instant();
        if (instant == null) {
            throw new JekyllStop(otherwise, date.source());
        }
        return instant;
    }
}
