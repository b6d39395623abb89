package fr.chapeau.liquid;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// `jsonify`: Ruby's `to_json`. Values that are found out on demand give their text alone, since
/// all of a site hangs together.
final class Json {
    private final Context context;
    private final StringBuilder out = new StringBuilder();

    Json(Context context) {
        this.context = context;
    }

    String of(@Nullable Object value) {
        write(value);
        return out.toString();
    }

    private void write(@Nullable Object value) {
        context.budget().value(out.length());
        switch (value) {
            case null -> out.append("null");
            case Boolean yes -> out.append(yes);
            case Number number -> out.append(Ruby.text(number));
            case List<?> list -> list(list);
            case Map<?, ?> map -> map(map);
            case ZonedDateTime time -> quoted(Ruby.text(time));
            case LocalDate day -> quoted(day.toString());
            default -> quoted(Ruby.text(value));
        }
    }

    private void list(List<?> list) {
        out.append('[');
        Iterator<?> items = list.iterator();
        while (items.hasNext()) {
            write(items.next());
            out.append(items.hasNext() ? "," : "");
        }
        out.append(']');
    }

    private void map(Map<?, ?> map) {
        out.append('{');
        boolean first = true;
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            out.append(first ? "" : ",");
            quoted(Ruby.text(entry.getKey()));
            out.append(':');
            write(entry.getValue());
            first = false;
        }
        out.append('}');
    }

    private void quoted(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                case '\f' -> out.append("\\f");
                case '\b' -> out.append("\\b");
                default -> {
                    if (c < ' ') {
                        out.append(String.format("\\u%04x", (int) c));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        out.append('"');
    }
}
