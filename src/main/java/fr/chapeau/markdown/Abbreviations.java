package fr.chapeau.markdown;

import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import fr.chapeau.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The short forms of a document, and where they stand as words (`replace_abbreviations` in
/// kramdown's `parser/kramdown/abbreviation.rb`).
final class Abbreviations {

    /// Each place in the text is compared with all of them.
    private static final int MOST = 200;

    private final Map<String, AbbreviationDefinition> definitions = new LinkedHashMap<>();
    private final BlockAttributes attributes;
    private final @Nullable Pattern pattern;

    Abbreviations(Document document, BlockAttributes attributes) {
        this.attributes = attributes;
        for (Node node : document.getDescendants()) {
            if (node instanceof AbbreviationDefinition definition && definitions.size() < MOST) {
                definitions.put(definition.name(), definition);
            }
        }
        String names =
                definitions.keySet().stream()
                        .sorted(Comparator.comparing(String::length).reversed())
                        .map(Pattern::quote)
                        .collect(Collectors.joining("|"));
        pattern =
                definitions.isEmpty() ? null : Pattern.compile("(?<!\\w)(?:" + names + ")(?!\\w)");
    }

    List<Span> in(CharSequence body, int start, int end) {
        if (pattern == null) {
            return List.of();
        }
        List<Span> found = new ArrayList<>();
        Matcher matcher = pattern.matcher(body).region(start, end);
        while (matcher.find()) {
            found.add(new Span(matcher.start(), matcher.end()));
        }
        return found;
    }

    Map<String, String> attributesOf(String name) {
        AbbreviationDefinition definition = definitions.get(name);
        if (definition == null) {
            return Map.of();
        }
        Map<String, String> all = new LinkedHashMap<>(attributes.of(definition));
        if (!definition.title().isEmpty()) {
            all.put("title", definition.title());
        }
        return all;
    }
}
