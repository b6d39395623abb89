package fr.chapeau.cli;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.chapeau.frontmatter.FieldValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/// Field values as JSON (RFC 8259) and back.
final class JsonValues {
    private static final JsonMapper MAPPER =
            JsonMapper.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                    .build();

    private JsonValues() {}

    /// A value as one line of JSON; a date is its text.
    static String write(FieldValue value) {
        return switch (value) {
            case FieldValue.Text(String text) -> string(text);
            case FieldValue.Timestamp(String source) -> string(source);
            case FieldValue.Bool(boolean bool) -> Boolean.toString(bool);
            case FieldValue.Number(String json) -> json;
            case FieldValue.Null() -> "null";
            case FieldValue.ListOf(List<FieldValue> items) ->
                    "[" + String.join(",", items.stream().map(JsonValues::write).toList()) + "]";
            case FieldValue.MapOf(var entries) -> {
                List<String> members = new ArrayList<>();
                entries.forEach((key, item) -> members.add(string(key) + ":" + write(item)));
                yield "{" + String.join(",", members) + "}";
            }
        };
    }

    /// A string literal.
    static String string(String text) {
        return JsonNodeFactory.instance.textNode(text).toString();
    }

    /// An object whose members are added by the caller.
    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    /// The value that a text is as JSON; empty where it is none.
    static Optional<FieldValue> read(String text) {
        try {
            JsonNode node = MAPPER.readTree(text);
            return node.isMissingNode() ? Optional.empty() : Optional.of(value(node, text.strip()));
        } catch (JacksonException notJson) {
            return Optional.empty();
        }
    }

    private static FieldValue value(JsonNode node, String source) {
        return switch (node.getNodeType()) {
            case STRING -> new FieldValue.Text(node.textValue());
            case BOOLEAN -> new FieldValue.Bool(node.booleanValue());
            // A number that stands alone keeps its spelling: 1.10 is not to become 1.1.
            case NUMBER ->
                    new FieldValue.Number(
                            FieldValue.Number.isJson(source) ? source : node.asText());
            case ARRAY -> {
                List<FieldValue> items = new ArrayList<>();
                node.forEach(item -> items.add(value(item, "")));
                yield new FieldValue.ListOf(items);
            }
            case OBJECT -> {
                LinkedHashMap<String, FieldValue> entries = new LinkedHashMap<>();
                node.properties()
                        .forEach(member ->
                                entries.put(member.getKey(), value(member.getValue(), "")));
                yield new FieldValue.MapOf(entries);
            }
            case NULL, MISSING, BINARY, POJO -> new FieldValue.Null();
        };
    }
}
