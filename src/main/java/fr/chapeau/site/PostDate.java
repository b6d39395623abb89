package fr.chapeau.site;

import fr.chapeau.frontmatter.PsychValue;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
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
                    Optional.of(
                            new PostDate(text, origin, RubyTime.parse(text, zone).orElse(null)));
            case PsychValue.Int(var number) ->
                    Optional.of(
                            new PostDate(
                                    number.toString(),
                                    origin,
                                    RubyTime.parse(number.toString(), zone).orElse(null)));
            case PsychValue.Float(double number, String source) ->
                    Optional.of(new PostDate(source, origin, null));
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
                                RubyTime.parse(written, zone).orElse(null)));
    }

    private static Instant midnight(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone).toInstant();
    }
}
