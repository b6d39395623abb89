package fr.chapeau.liquid;

import fr.chapeau.liquid.Context.Interrupt;
import fr.chapeau.liquid.JekyllTags.Highlight;
import fr.chapeau.liquid.JekyllTags.Include;
import fr.chapeau.liquid.JekyllTags.Link;
import fr.chapeau.liquid.JekyllTags.Render;
import fr.chapeau.liquid.Lexer.Kind;
import fr.chapeau.liquid.Loops.Source;
import fr.chapeau.liquid.Node.Body;
import fr.chapeau.liquid.TemplateReader.Part;
import fr.chapeau.liquid.Tokens.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads one tag, with its block where it has one.
final class TagReader {
    private static final Pattern ASSIGN =
            Pattern.compile("(" + Lax.SIGNATURE + "+)\\s*=\\s*(.*)\\s*", Pattern.DOTALL);
    private static final Pattern NAME = Pattern.compile(Lax.SIGNATURE + "+");
    private static final Pattern FRAGMENT = Pattern.compile(Lax.FRAGMENT);
    private static final Pattern WHEN =
            Pattern.compile(
                    "(" + Lax.FRAGMENT + ")(?:(?:\\s+or\\s+|\\s*,\\s*)(" + Lax.FRAGMENT + ".*))?",
                    Pattern.DOTALL);
    private static final Pattern FOR =
            Pattern.compile("\\A([\\w-]+)\\s+in\\s+(" + Lax.FRAGMENT + "+)\\s*(reversed)?");
    private static final Pattern TABLE_ROW =
            Pattern.compile("(\\w+)\\s+in\\s+(" + Lax.FRAGMENT + "+)");
    private static final Pattern NAMED_CYCLE =
            Pattern.compile("\\A(" + Lax.FRAGMENT + ")\\s*:\\s*(.*)", Pattern.DOTALL);
    private static final Pattern RAW_END =
            Pattern.compile("\\A(.*)\\{%\\s*-?\\s*(\\w+)\\s*(.*)?%\\}\\z", Pattern.DOTALL);

    private final TemplateReader reader;

    TagReader(TemplateReader reader) {
        this.reader = reader;
    }

    /// @throws LiquidFault where the tag is unknown or cannot be read
    Node read(String name, String markup, int line) {
        return switch (name) {
            case "if", "unless" -> choice(name, markup, line);
            case "case" -> cases(markup, line);
            case "for" -> loop(markup, line);
            case "tablerow" -> tableRow(markup);
            case "assign" -> assign(markup, line);
            case "capture" -> new Tags.Capture(found(NAME, markup, name), block(name));
            case "comment" -> comment();
            case "raw" -> raw();
            case "#" -> new Tags.Nothing(true);
            case "echo" -> new Node.Put(Value.parse(markup), line);
            case "break" -> new Tags.Leave(Interrupt.BREAK);
            case "continue" -> new Tags.Leave(Interrupt.CONTINUE);
            case "increment" -> new Tags.Count(Ruby.strip(markup), 0, 1);
            case "decrement" -> new Tags.Count(Ruby.strip(markup), -1, 0);
            case "cycle" -> cycle(markup);
            case "ifchanged" -> new Tags.IfChanged(block(name));
            case "render" -> Render.parse(markup, line);
            default -> jekyll(name, markup, line);
        };
    }

    private Node jekyll(String name, String markup, int line) {
        return switch (name) {
            case "include", "include_cached" -> Include.parse(markup, false, line, reader);
            case "include_relative" -> Include.parse(markup, true, line, reader);
            case "link" -> new Link(reader.inner(Ruby.strip(markup)), false, line);
            case "post_url" -> new Link(reader.inner(Ruby.strip(markup)), true, line);
            case "highlight" -> new Highlight(Highlight.language(markup), block(name));
            // What these plug-ins write stands in the head of a page, which shows nothing.
            case "seo", "feed_meta" -> new Tags.Nothing(false);
            default -> {
                boolean end = name.startsWith("end") || name.matches("else|elsif|when");
                throw end
                        ? LiquidFault.syntax(name)
                        : new LiquidFault(Remark.Kind.UNKNOWN_TAG, name);
            }
        };
    }

    private static String found(Pattern pattern, String markup, String tag) {
        Matcher matcher = pattern.matcher(markup);
        if (!matcher.find()) {
            throw LiquidFault.syntax(tag + " " + markup);
        }
        return matcher.group();
    }

    private Body block(String name) {
        return reader.block(name, Set.of()).getFirst().body();
    }

    private static Node assign(String markup, int line) {
        Matcher matcher = ASSIGN.matcher(markup);
        if (!matcher.find()) {
            throw LiquidFault.syntax("assign " + markup);
        }
        return new Tags.Assign(matcher.group(1), Value.parse(matcher.group(2)), line);
    }

    private static boolean isBlank(List<Part> parts) {
        return parts.stream().allMatch(part -> part.body().blank());
    }

    private static Body body(Part part, boolean blank) {
        return blank ? part.body().bare() : part.body();
    }

    private Node choice(String name, String markup, int line) {
        List<Part> parts = reader.block(name, Set.of("elsif", "else"));
        boolean blank = isBlank(parts);
        List<Tags.Branch> branches = new ArrayList<>();
        @Nullable Condition condition = Condition.parse(markup);
        for (Part part : parts) {
            branches.add(new Tags.Branch(condition, body(part, blank)));
            condition = "elsif".equals(part.tag()) ? Condition.parse(part.markup()) : null;
        }
        return new Tags.Choice(branches, name.equals("unless"), blank, line);
    }

    private Node cases(String markup, int line) {
        List<Part> parts = reader.block("case", Set.of("when", "else"));
        Expression subject = Expression.parse(found(FRAGMENT, markup, "case"));
        boolean blank = isBlank(parts);
        List<Tags.When> whens = new ArrayList<>();
        for (int i = 1; i < parts.size(); i++) {
            Body body = body(parts.get(i), blank);
            if ("else".equals(parts.get(i - 1).tag())) {
                whens.add(new Tags.When(null, body));
            } else {
                for (Expression value : values(parts.get(i - 1).markup())) {
                    whens.add(new Tags.When(value, body));
                }
            }
        }
        return new Tags.Case(subject, whens, blank, line);
    }

    private static List<Expression> values(String markup) {
        List<Expression> values = new ArrayList<>();
        for (String rest = markup; rest != null; ) {
            Matcher matcher = WHEN.matcher(rest);
            if (!matcher.find()) {
                throw LiquidFault.syntax("when " + markup);
            }
            values.add(Expression.parseOperand(matcher.group(1)));
            rest = matcher.group(2);
        }
        return values;
    }

    private Node loop(String markup, int line) {
        List<Part> parts = reader.block("for", Set.of("else"));
        Source source;
        try {
            source = strictSource(markup);
        } catch (LiquidFault sloppy) {
            source = laxSource(markup);
        }
        boolean blank = isBlank(parts);
        Body otherwise = parts.size() > 1 ? body(parts.getLast(), blank) : null;
        return new Loops.For(source, body(parts.getFirst(), blank), otherwise, blank, line);
    }

    private static Source strictSource(String markup) {
        Strict parser = new Strict(markup);
        String variable = parser.take(Kind.ID);
        if (!parser.skipWord("in")) {
            throw parser.fault();
        }
        String collection = parser.expression();
        boolean reversed = parser.skipWord("reversed");
        Map<String, String> attributes = new HashMap<>();
        while (parser.isNamed()) {
            String key = parser.take(Kind.ID);
            if (!key.equals("limit") && !key.equals("offset")) {
                throw parser.fault();
            }
            parser.skip(":");
            attributes.put(key, parser.expression());
        }
        parser.end();
        return source(variable, collection, reversed, attributes);
    }

    private static Source laxSource(String markup) {
        Matcher matcher = FOR.matcher(markup);
        if (!matcher.find()) {
            throw LiquidFault.syntax("for " + markup);
        }
        Map<String, String> attributes = new HashMap<>();
        Matcher pair = Lax.ATTRIBUTES.matcher(markup);
        while (pair.find()) {
            attributes.put(pair.group(1), pair.group(2));
        }
        return source(matcher.group(1), matcher.group(2), matcher.group(3) != null, attributes);
    }

    private static Source source(
            String variable, String collection, boolean reversed, Map<String, String> attributes) {
        String offset = attributes.get("offset");
        String limit = attributes.get("limit");
        boolean goOn = "continue".equals(offset);
        return new Source(
                variable,
                variable + "-" + collection,
                Expression.parse(collection),
                offset == null || goOn ? null : Expression.parse(offset),
                goOn,
                limit == null ? null : Expression.parse(limit),
                reversed);
    }

    private Node tableRow(String markup) {
        Body body = block("tablerow");
        Matcher matcher = TABLE_ROW.matcher(markup);
        if (!matcher.find()) {
            throw LiquidFault.syntax("tablerow " + markup);
        }
        return new Loops.TableRow(
                matcher.group(1),
                Expression.parse(matcher.group(2)),
                TemplateReader.attributes(markup),
                body);
    }

    private static Node cycle(String markup) {
        Matcher named = NAMED_CYCLE.matcher(markup);
        boolean isNamed = named.find();
        List<Expression> values = new ArrayList<>();
        for (String part : (isNamed ? named.group(2) : markup).split(",", -1)) {
            Matcher value = FRAGMENT.matcher(part);
            if (value.find()) {
                values.add(Expression.parse(value.group()));
            }
        }
        if (values.isEmpty()) {
            throw LiquidFault.syntax("cycle " + markup);
        }
        return new Tags.Cycle(isNamed ? Expression.parse(named.group(1)) : null, markup, values);
    }

    private Node comment() {
        int depth = 1;
        for (Token token = reader.next(); token != null; token = reader.next()) {
            Matcher tag = RAW_END.matcher(token.text());
            if (token.text().startsWith("{%") && tag.matches()) {
                depth += tag.group(2).equals("comment") ? 1 : 0;
                depth -= tag.group(2).equals("endcomment") ? 1 : 0;
            }
            if (depth == 0) {
                reader.trimBehind(token);
                return new Tags.Nothing(true);
            }
        }
        return new Node.Fault(Remark.Kind.SYNTAX, "endcomment", 0);
    }

    private Node raw() {
        StringBuilder text = new StringBuilder();
        int start = 0;
        for (Token token = reader.next(); token != null; token = reader.next()) {
            start = text.isEmpty() ? token.start() : start;
            Matcher end = RAW_END.matcher(token.text());
            if (token.text().endsWith("%}") && end.matches() && end.group(2).equals("endraw")) {
                text.append(end.group(1));
                return new Node.Text(text.toString(), start);
            }
            text.append(token.text());
        }
        return new Node.Text(text.toString(), start);
    }
}
