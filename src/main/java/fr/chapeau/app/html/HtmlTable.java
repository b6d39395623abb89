package fr.chapeau.app.html;

/// A table with a caption, whose first cell in each row names the row (RGAA 5.4, 5.6, 5.7).
public final class HtmlTable {
    private final HtmlText html = new HtmlText();
    private boolean inBody;

    /// A table without columns yet.
    public HtmlTable(String caption) {
        html.raw("<table>\n").element("caption", caption).raw("<thead>\n<tr>\n");
    }

    /// The head of a column with words.
    public HtmlTable column(String name) {
        html.raw("<th scope=\"col\">").text(name).raw("</th>\n");
        return this;
    }

    /// The head of a column with numbers.
    public HtmlTable number(String name) {
        html.raw("<th scope=\"col\" class=\"number\">").text(name).raw("</th>\n");
        return this;
    }

    /// Begins a row.
    public HtmlTable row(String name) {
        begin();
        html.raw("<th scope=\"row\">").text(name).raw("</th>\n");
        return this;
    }

    /// Begins the row of a rule, to which links lead.
    public HtmlTable row(String name, String rule) {
        begin();
        html.raw("<th scope=\"row\" id=\"rule-" + rule + "\">").text(name);
        html.raw(" <code>").text(rule).raw("</code></th>\n");
        return this;
    }

    /// Begins a row whose head is more than text.
    public HtmlTable row(HtmlText head) {
        begin();
        html.raw("<th scope=\"row\">").raw(head.toString()).raw("</th>\n");
        return this;
    }

    private void begin() {
        html.raw(inBody ? "</tr>\n<tr>\n" : "</tr>\n</thead>\n<tbody>\n<tr>\n");
        inBody = true;
    }

    /// A cell with text.
    public HtmlTable cell(String text) {
        html.raw("<td>").text(text).raw("</td>\n");
        return this;
    }

    /// A cell with more than text.
    public HtmlTable cell(HtmlText content) {
        html.raw("<td>").raw(content.toString()).raw("</td>\n");
        return this;
    }

    /// A cell with a number.
    public HtmlTable cell(int number) {
        html.raw("<td class=\"number\">" + number + "</td>\n");
        return this;
    }

    /// A cell whose look says the same as its words.
    public HtmlTable marked(String look, String text) {
        html.raw("<td><span class=\"" + look + "\">").text(text).raw("</span></td>\n");
        return this;
    }

    /// A cell with a link to a place of the page.
    public HtmlTable link(String target, String text) {
        html.raw("<td><a href=\"" + target + "\">").text(text).raw("</a></td>\n");
        return this;
    }

    @Override
    public String toString() {
        return html + (inBody ? "</tr>\n</tbody>\n" : "</tr>\n</thead>\n") + "</table>\n";
    }
}
