package fr.chapeau.markdown;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Values of kramdown's options as YAML or a text gives them (the validators in kramdown's
/// `options.rb`).
final class OptionValues {

    private OptionValues() {}

    static boolean isInteger(Object value) {
        return value.toString().strip().matches("[+-]?\\d{1,9}");
    }

    static int integer(Object value) {
        return Integer.parseInt(value.toString().strip());
    }

    /// A list, or words between commas.
    static List<String> list(Object value) {
        List<String> items = new ArrayList<>();
        if (value instanceof List<?> list) {
            for (Object item : list) {
                items.add(symbol(String.valueOf(item)));
            }
        } else if (!value.toString().isBlank()) {
            for (String item : value.toString().split(",", -1)) {
                items.add(symbol(item));
            }
        }
        return items;
    }

    /// A map, or one in the flow style of YAML with plain values: `{hellip: ..., mdash: --}`.
    static Map<String, String> map(Object value) {
        Map<String, String> map = new LinkedHashMap<>();
        if (value instanceof Map<?, ?> given) {
            given.forEach((key, item) -> map.put(symbol(String.valueOf(key)), "" + item));
            return map;
        }
        String text = value.toString().strip();
        if (text.startsWith("{") && text.endsWith("}")) {
            for (String pair : text.substring(1, text.length() - 1).split(",", -1)) {
                int colon = pair.indexOf(": ");
                if (colon > 0) {
                    map.put(symbol(pair.substring(0, colon)), pair.substring(colon + 2).strip());
                }
            }
        }
        return map;
    }

    /// A name, which a colon may precede (`str_to_sym`).
    static String symbol(String text) {
        String name = text.strip();
        return name.startsWith(":") ? name.substring(1) : name;
    }
}
