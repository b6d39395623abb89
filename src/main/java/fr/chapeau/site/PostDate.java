package fr.chapeau.site;

import fr.chapeau.frontmatter.PsychValue;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The date of a post.
///
/// @param source as it is written
/// @param origin where it is written
/// @param instant when that is for Jekyll; null where it cannot be read as a date
public record PostDate(String source, Origin origin, @Nullable Instant instant) {

    /// Where a date comes from.
    public enum Origin {
        FRONT_MATTER,
        FILE_NAME,
        /// `defaults` in the configuration.
        DEFAULTS
    }

    /// What Ruby's `Time.parse` takes, as far as people write it: the day, the time, the zone.
    private static final Pattern WRITTEN =
            Pattern.compile(
                    "(\\d{4})[-/](\\d{1,2})[-/](\\d{1,2})"
                            + "(?:[Tt\\s]+(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:[.,]\\d*)?)?)?"
                            + "\\s*(Z|UTC|GMT|[-+]\\d{2}(?::?\\d{2})?)?");

    /// When that is at the site's place.
    public Optional<LocalDateTime> at(ZoneId zone) {
        return Optional.ofNullable(instant).map(time -> LocalDateTime.ofInstant(time, zone));
    }

    /// The value of a `date` key: `Document#merge_date!`, where Psych has taken a time without zone
    /// for UTC, and a day begins at midnight of the site's zone. Empty for no value.
    static Optional<PostDate> of(PsychValue value, Origin origin, ZoneId zone) {
        return switch (value) {
            case PsychValue.Null() -> Optional.empty();
            case PsychValue.Day(String source, LocalDate day) ->
                    Optional.of(new PostDate(source, origin, midnight(day, zone)));
            case PsychValue.Moment(String source, LocalDateTime local, var offset) ->
                    Optional.of(
                            new PostDate(
                                    source,
                                    origin,
                                    local.toInstant(offset == null ? ZoneOffset.UTC : offset)));
            case PsychValue.Text(String text) ->
                    Optional.of(new PostDate(text, origin, parse(text, zone)));
            default -> Optional.of(new PostDate("", origin, null));
        };
    }

    static Optional<PostDate> of(PostName name, ZoneId zone) {
        String written = name.dateText();
        return written == null
                ? Optional.empty()
                : Optional.of(
                        new PostDate(
                                written,
                                Origin.FILE_NAME,
                                name.date().map(day -> midnight(day, zone)).orElse(null)));
    }

    private static Instant midnight(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone).toInstant();
    }

    private static @Nullable Instant parse(String text, ZoneId zone) {
        Matcher written = WRITTEN.matcher(text.strip());
        if (!written.matches()) {
            return null;
        }
        try {
            LocalDateTime local =
                    LocalDateTime.of(
                            number(written.group(1)),
                            number(written.group(2)),
                            number(written.group(3)),
                            number(written.group(4)),
                            number(written.group(5)),
                            number(written.group(6)));
            String offset = written.group(7);
            ZoneId place =
                    offset == null
                            ? zone
                            : Character.isLetter(offset.charAt(0))
                                    ? ZoneOffset.UTC
                                    : ZoneOffset.of(offset);
            return local.atZone(place).toInstant();
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static int number(@Nullable String figures) {
        return figures == null ? 0 : Integer.parseInt(figures);
    }
}
