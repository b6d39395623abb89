package fr.chapeau.markdown;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What stands between `{:` and `}`: attributes and names of attribute list definitions (kramdown
/// syntax, "Attribute List Definitions").
///
/// @param attributes in the order written; the names of `class` are joined by a blank
/// @param references names of definitions (`{:name: …}`) whose attributes are meant too
record AttributeList(Map<String, String> attributes, List<String> references) {

    /// Reads the text behind the colon; what is no attribute is passed over, as kramdown does.
    static AttributeList parse(String text) {
        Map<String, String> attributes = new LinkedHashMap<>();
        List<String> references = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (isBlank(c)) {
                at++;
                continue;
            }
            int nameEnd = endOfName(text, at);
            int end = nameEnd;
            if (nameEnd + 1 < text.length() && text.charAt(nameEnd) == '=') {
                char quote = text.charAt(nameEnd + 1);
                int close =
                        quote == '"' || quote == '\'' ? endOfValue(text, nameEnd + 2, quote) : -1;
                if (close >= 0) {
                    String value = text.substring(nameEnd + 2, close);
                    attributes.put(
                            text.substring(at, nameEnd),
                            value.replace("\\" + quote, "" + quote).replace("\\}", "}"));
                    end = close + 1;
                } else {
                    end = endOfWord(text, nameEnd);
                }
            } else {
                end = endOfWord(text, at);
                simple(text.substring(at, end), attributes, references);
            }
            at = end;
        }
        return new AttributeList(attributes, references);
    }

    /// Adds these to others: names of classes add up, any other value is replaced.
    void addTo(Map<String, String> others) {
        attributes.forEach((name, value) -> {
            if (name.equals("class")) {
                others.merge(name, value, (a, b) -> a + " " + b);
            } else {
                others.put(name, value);
            }
        });
    }

    /// `.class#id`, or the name of a definition; any other word means nothing.
    private static void simple(
            String word, Map<String, String> attributes, List<String> references) {
        if (word.charAt(0) != '.' && word.charAt(0) != '#') {
            if (word.chars().allMatch(c -> isNamePart((char) c)) && word.charAt(0) != '-') {
                references.add(word);
            }
            return;
        }
        int at = 0;
        while (at < word.length()) {
            int end = at + 1;
            while (end < word.length() && word.charAt(end) != '.' && word.charAt(end) != '#') {
                end++;
            }
            String name = word.substring(at + 1, end);
            if (word.charAt(at) == '#') {
                attributes.put("id", name);
            } else {
                attributes.merge("class", name, (a, b) -> a + " " + b);
            }
            at = end;
        }
    }

    private static int endOfName(String text, int from) {
        int at = from;
        while (at < text.length() && (isNamePart(text.charAt(at)) || text.charAt(at) == ':')) {
            at++;
        }
        return at;
    }

    private static int endOfValue(String text, int from, char quote) {
        for (int i = from; i < text.length(); i++) {
            if (text.charAt(i) == '\\') {
                i++;
            } else if (text.charAt(i) == quote) {
                return i;
            }
        }
        return -1;
    }

    private static int endOfWord(String text, int from) {
        int at = from;
        while (at < text.length() && !isBlank(text.charAt(at))) {
            at++;
        }
        return Math.max(at, from + 1);
    }

    private static boolean isNamePart(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '-';
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r';
    }
}
