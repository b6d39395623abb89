package fr.chapeau.markdown;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import java.util.LinkedHashMap;
import java.util.Map;

/// Writes code. Jekyll's highlighter is Rouge; its spans are left to it, its frame is kept.
final class CodeWriter {
    private final HtmlText html;
    private final KramdownOptions options;

    CodeWriter(HtmlText html, KramdownOptions options) {
        this.html = html;
        this.options = options;
    }

    void fenced(FencedCodeBlock code, String content, Map<String, String> given) {
        Map<String, String> all = new LinkedHashMap<>();
        String language = languageOf(code);
        if (!language.isEmpty()) {
            all.put("class", "language-" + language);
        }
        given.forEach((name, value) -> {
            boolean both = name.equals("class") && all.containsKey(name);
            all.put(name, both ? all.get(name) + " " + value : value);
        });
        block(content, all);
    }

    private static String languageOf(FencedCodeBlock code) {
        String info = code.getInfo().toString().strip();
        int end = info.indexOf('?', 1);
        return end < 0 ? info : info.substring(0, end);
    }

    void block(String content, Map<String, String> given) {
        if (options.syntaxHighlighter().isEmpty()) {
            plain(content, given);
            return;
        }
        Map<String, String> all = new LinkedHashMap<>(given);
        all.put("class", CodeClasses.ofBlock(given.getOrDefault("class", ""), options));
        html.line()
                .open("div", all)
                .raw("<div class=\"highlight\"><pre class=\"highlight\"><code>");
        html.text(content).raw("</code></pre></div>").line().raw("</div>\n");
    }

    /// As nothing highlights it: the language goes to the inner element.
    private void plain(String content, Map<String, String> given) {
        Map<String, String> outer = new LinkedHashMap<>(given);
        String classes = given.getOrDefault("class", "");
        String language = CodeClasses.languageOf(classes);
        if (!language.isEmpty()) {
            outer.put("class", CodeClasses.withoutLanguage(classes));
            outer.remove("class", "");
        }
        html.line().open("pre", outer);
        html.open("code", language.isEmpty() ? Map.of() : Map.of("class", "language-" + language));
        html.text(content.stripTrailing()).raw("\n</code></pre>\n");
    }

    void span(String content, Map<String, String> given) {
        Map<String, String> all = new LinkedHashMap<>(given);
        if (options.syntaxHighlighter().isPresent()) {
            all.put("class", CodeClasses.ofSpan(given.getOrDefault("class", ""), options));
        }
        html.open("code", all).text(content).close("code");
    }
}
