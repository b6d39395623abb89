package fr.chapeau.liquid;

import fr.chapeau.liquid.Node.Body;
import fr.chapeau.liquid.Tokens.Token;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads a template (`Liquid::BlockBody`). Where Liquid would give up, the place becomes a
/// [Node.Fault] and reading goes on: a block that is never closed ends with the one around it.
final class TemplateReader {
    private static final Pattern TAG =
            Pattern.compile("\\{%-?\\s*(#|\\w+)(\\s*)(.*?)-?%\\}", Pattern.DOTALL);
    private static final Pattern OUTPUT = Pattern.compile("\\{\\{-?(.*?)-?\\}\\}", Pattern.DOTALL);
    private static final int MOST_DEPTH = 100;
    static final int LONGEST_MARKUP = 20_000;

    private final Tokens tokens;
    private final TagReader tags = new TagReader(this);
    private final Deque<String> open = new ArrayDeque<>();
    private final Set<String> unknown = new HashSet<>();
    private boolean trim;

    /// A body and the tag that ended it.
    ///
    /// @param tag name; null at the end of the template
    record Part(Body body, @Nullable String tag, String markup, int line) {}

    TemplateReader(String source) {
        tokens = new Tokens(source);
    }

    Body read() {
        return part(Set.of()).body();
    }

    /// A template inside a tag.
    Template inner(String source) {
        return Template.parse(source, source);
    }

    @Nullable Token next() {
        return tokens.next();
    }

    /// Reads a block's parts: `block` up to its end, which dividers cut.
    List<Part> block(String block, Set<String> dividers) {
        if (open.size() >= MOST_DEPTH) {
            throw new LiquidFault(Remark.Kind.DEPTH, block);
        }
        open.push(block);
        List<Part> parts = new ArrayList<>();
        Part part = part(dividers);
        while (part.tag() != null && dividers.contains(part.tag())) {
            parts.add(part);
            part = part(dividers);
        }
        parts.add(part);
        open.pop();
        return parts;
    }

    private Part part(Set<String> dividers) {
        List<Node> nodes = new ArrayList<>();
        for (Token token = tokens.next(); token != null; token = tokens.next()) {
            String text = token.text();
            if (text.startsWith("{%")) {
                boolean trimmed = trim;
                trimAround(text, nodes);
                Matcher tag = TAG.matcher(text);
                if (!tag.matches()) {
                    nodes.add(fault(text, token.line()));
                    continue;
                }
                String name = tag.group(1);
                if (dividers.contains(name) || name.equals("end" + open.peek())) {
                    return new Part(Body.of(nodes), name, tag.group(3), token.line());
                }
                if (closesOuter(name)) {
                    trim = trimmed;
                    tokens.push(List.of(token));
                    nodes.add(fault("end" + open.peek(), token.line()));
                    return new Part(Body.of(nodes), null, "", token.line());
                }
                add(name, tag.group(3), token.line(), nodes);
            } else if (text.startsWith("{{")) {
                trimAround(text, nodes);
                nodes.add(output(token));
            } else {
                String kept = trim ? Ruby.lstrip(text) : text;
                nodes.add(new Node.Text(kept, token.start() + text.length() - kept.length()));
                trim = false;
            }
        }
        if (!open.isEmpty()) {
            nodes.add(fault("end" + open.peek(), 0));
        }
        return new Part(Body.of(nodes), null, "", 0);
    }

    private boolean closesOuter(String name) {
        return name.startsWith("end") && open.contains(name.substring("end".length()));
    }

    /// `whitespace_handler`: a dash takes white space off the text beside it.
    private void trimAround(String token, List<Node> nodes) {
        if (token.length() > 2 && token.charAt(2) == '-' && !nodes.isEmpty()) {
            if (nodes.getLast() instanceof Node.Text(String text, int start)) {
                nodes.set(nodes.size() - 1, new Node.Text(Ruby.rstrip(text), start));
            }
        }
        trim = token.length() > 2 && token.charAt(token.length() - 3) == '-';
    }

    /// A dash at the end of a tag that was skipped over.
    void trimBehind(Token token) {
        trimAround(token.text(), new ArrayList<>());
    }

    private Node output(Token token) {
        Matcher output = OUTPUT.matcher(token.text());
        if (!output.matches() || token.text().length() > LONGEST_MARKUP) {
            return fault(token.text(), token.line());
        }
        try {
            return new Node.Put(Value.parse(output.group(1)), token.line());
        } catch (LiquidFault fault) {
            return new Node.Fault(fault.kind(), fault.detail(), token.line());
        }
    }

    private void add(String name, String markup, int line, List<Node> nodes) {
        if (name.equals("liquid")) {
            tokens.push(lines(markup, line));
            return;
        }
        if (name.startsWith("end") && unknown.contains(name.substring("end".length()))) {
            return; // the tag that it closes was told already
        }
        try {
            if (markup.length() > LONGEST_MARKUP) {
                throw LiquidFault.syntax(name);
            }
            nodes.add(tags.read(name, markup, line));
        } catch (LiquidFault fault) {
            if (fault.kind() == Remark.Kind.UNKNOWN_TAG) {
                unknown.add(name);
            }
            nodes.add(new Node.Fault(fault.kind(), fault.detail(), line));
        }
    }

    /// `{% liquid %}`: each of its lines is a tag.
    private static List<Token> lines(String markup, int line) {
        List<Token> tokens = new ArrayList<>();
        int at = line;
        for (String one : markup.split("\n", -1)) {
            if (!Ruby.strip(one).isEmpty()) {
                tokens.add(new Token("{% " + Ruby.strip(one) + " %}", at, 0));
            }
            at++;
        }
        return tokens;
    }

    /// The `key: value` pairs of a tag.
    static Map<String, Expression> attributes(String markup) {
        Map<String, Expression> attributes = new LinkedHashMap<>();
        Matcher pair = Lax.ATTRIBUTES.matcher(markup);
        while (pair.find()) {
            attributes.put(pair.group(1), Expression.parse(pair.group(2)));
        }
        return attributes;
    }

    private static Node fault(String text, int line) {
        String shown = text.length() > 80 ? text.substring(0, 80) + "…" : text;
        return new Node.Fault(Remark.Kind.SYNTAX, shown, line);
    }
}
