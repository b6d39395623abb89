package fr.chapeau.app.page;

import fr.chapeau.frontmatter.PsychValue;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Values of YAML as templates take them.
final class RubyValues {
    private static final int LONG_BITS = 64;

    private final ZoneId zone;

    /// @param zone of the site, in which Psych shows times without one
    RubyValues(ZoneId zone) {
        this.zone = zone;
    }

    @Nullable Object of(@Nullable PsychValue value) {
        return switch (value) {
            case null -> null;
            case PsychValue.Null() -> null;
            case PsychValue.Text(String text) -> text;
            case PsychValue.Symbol(String name) -> name;
            case PsychValue.Bool(boolean yes) -> yes;
            case PsychValue.Int(var number) ->
                    number.bitLength() < LONG_BITS ? (Object) number.longValueExact() : number;
            case PsychValue.Float(double number, String source) -> number;
            case PsychValue.Day(String source, var day) -> day;
            case PsychValue.Moment(String source, var local, var offset) ->
                    offset == null
                            ? local.atZone(java.time.ZoneOffset.UTC).withZoneSameInstant(zone)
                            : local.atZone(offset);
            case PsychValue.Sequence(var items) -> list(items);
            case PsychValue.Mapping(var entries) -> map(entries);
        };
    }

    private List<@Nullable Object> list(List<PsychValue> items) {
        List<@Nullable Object> list = new ArrayList<>();
        items.forEach(item -> list.add(of(item)));
        return list;
    }

    Map<String, @Nullable Object> map(Map<String, PsychValue> entries) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        entries.forEach((key, value) -> map.put(key, of(value)));
        return map;
    }
}
