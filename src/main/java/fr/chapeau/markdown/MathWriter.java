package fr.chapeau.markdown;

import java.util.LinkedHashMap;
import java.util.Map;

/// Writes formulas between the marks that MathJax looks for (kramdown's
/// `converter/math_engine/mathjax.rb`), or where a site has no engine as `convert_math` in its
/// `converter/html.rb` does.
final class MathWriter {
    private final HtmlText html;
    private final boolean mathJax;

    MathWriter(HtmlText html, KramdownOptions options) {
        this.html = html;
        this.mathJax = options.isMathJax();
    }

    void block(String formula, Map<String, String> attributes) {
        if (!mathJax) {
            html.open("div", withClass(attributes)).raw("$$\n").text(formula).raw("\n$$</div>\n");
        } else if (attributes.isEmpty()) {
            html.raw("\\[").text(formula).raw("\\]\n");
        } else {
            html.open("div", attributes).raw("\\[").text(formula).raw("\\]\n</div>\n");
        }
    }

    void span(String formula, Map<String, String> attributes) {
        if (!mathJax) {
            html.open("span", withClass(attributes)).raw("$").text(formula).raw("$</span>");
        } else if (attributes.isEmpty()) {
            html.raw("\\(").text(formula).raw("\\)");
        } else {
            html.open("span", attributes).raw("$" + formula + "$</span>");
        }
    }

    private static Map<String, String> withClass(Map<String, String> attributes) {
        Map<String, String> all = new LinkedHashMap<>(attributes);
        all.merge("class", "kdmath", (own, added) -> own + " " + added);
        return all;
    }
}
