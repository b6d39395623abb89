package fr.chapeau.liquid;

import fr.chapeau.liquid.Node.Body;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Jekyll's own tags (`jekyll/tags`), and `render`.
final class JekyllTags {

    private JekyllTags() {}

    /// One of these tags.
    sealed interface Tag extends Node {}

    /// `include` and `include_relative` (`IncludeTag`).
    ///
    /// @param file name, perhaps with Liquid in it
    /// @param dynamic the same as a template, where there is Liquid in it
    record Include(
            String file,
            @Nullable Template dynamic,
            @Nullable String params,
            boolean relative,
            int line)
            implements Tag {
        private static final Pattern VARIABLE =
                Pattern.compile(
                        "(?<variable>[^{]*(\\{\\{\\s*[\\w\\-.]+\\s*(\\|.*)?\\}\\}[^\\s{}]*)+)"
                                + "(?<params>.*)",
                        Pattern.DOTALL);
        private static final String PAIR =
                "([\\w-]+)\\s*=\\s*(?:\"([^\"\\\\]*+(?:\\\\.[^\"\\\\]*+)*+)\""
                        + "|'([^'\\\\]*+(?:\\\\.[^'\\\\]*+)*+)'|([\\w.-]+))";
        private static final Pattern PARAM = Pattern.compile(PAIR, Pattern.DOTALL);
        private static final Pattern PARAMS =
                Pattern.compile("\\s*(?:" + PAIR + "(?=\\s|\\z)\\s*)*+", Pattern.DOTALL);
        private static final Pattern NAME = Pattern.compile("[\\w/.\\-()+~#@]+");
        private static final Pattern DOTS = Pattern.compile("[./]{2,}");

        static Include parse(String source, boolean relative, int line, TemplateReader reader) {
            String markup = Ruby.strip(source);
            Matcher variable = VARIABLE.matcher(markup);
            String file;
            String params;
            Template dynamic = null;
            if (variable.find()) {
                file = Ruby.strip(variable.group("variable"));
                params = Ruby.strip(variable.group("params"));
                dynamic = reader.inner(file);
            } else {
                String[] parts = markup.split("\\s+", 2);
                file = parts[0];
                params = parts.length > 1 ? parts[1] : null;
            }
            if (params != null && !PARAMS.matcher(params).matches()) {
                throw LiquidFault.syntax("include " + markup);
            }
            return new Include(file, dynamic, params, relative, line);
        }

        @Override
        public void render(Context context, Output out) {
            context.at(line);
            String name = dynamic == null ? file : dynamic.body().rendered(context);
            if (!NAME.matcher(name).matches() || DOTS.matcher(name).find()) {
                throw new LiquidFault(Remark.Kind.MISSING_INCLUDE, name);
            }
            Optional<Template> found =
                    relative ? context.host().includeRelative(name) : context.host().include(name);
            Template template =
                    found.orElseThrow(() -> new LiquidFault(Remark.Kind.MISSING_INCLUDE, name));
            context.stack(() -> {
                if (params != null) {
                    context.set("include", parameters(params, context));
                }
                context.within(template.name(), () -> template.body().render(context, out));
            });
        }

        private static Map<String, @Nullable Object> parameters(String params, Context context) {
            Map<String, @Nullable Object> values = new LinkedHashMap<>();
            Matcher pair = PARAM.matcher(params);
            while (pair.find()) {
                String twice = pair.group(2);
                String once = pair.group(3);
                Object value;
                if (twice != null) {
                    value = twice.replace("\\\"", "\"");
                } else if (once != null) {
                    value = once.replace("\\'", "'");
                } else {
                    value = Expression.parse(pair.group(4)).value(context);
                }
                values.put(pair.group(1), value);
            }
            return values;
        }
    }

    /// `render`: a partial that knows nothing of the variables around it. Jekyll gives Liquid no
    /// file system, so that it is of use with some plug-ins only; the includes' folder serves.
    record Render(
            String file,
            @Nullable Expression with,
            boolean each,
            @Nullable String alias,
            Map<String, Expression> attributes,
            int line)
            implements Tag {
        private static final Pattern SYNTAX =
                Pattern.compile(
                        "("
                                + Lax.QUOTED
                                + ")(?:\\s+(with|for)\\s+("
                                + Lax.FRAGMENT
                                + "+))?(?:\\s+as\\s+([\\w-]+))?");

        static Render parse(String markup, int line) {
            Matcher matcher = SYNTAX.matcher(markup);
            if (!matcher.find()) {
                throw LiquidFault.syntax("render " + markup);
            }
            String quoted = matcher.group(1);
            String with = matcher.group(3);
            return new Render(
                    quoted.substring(1, quoted.length() - 1),
                    with == null ? null : Expression.parse(with),
                    "for".equals(matcher.group(2)),
                    matcher.group(4),
                    TemplateReader.attributes(markup),
                    line);
        }

        @Override
        public void render(Context context, Output out) {
            context.at(line);
            Template template =
                    context.host()
                            .include(file)
                            .orElseThrow(() -> new LiquidFault(Remark.Kind.MISSING_INCLUDE, file));
            Object value = with == null ? null : with.value(context);
            List<@Nullable Object> all = new ArrayList<>();
            if (each && value instanceof List<?> list) {
                all.addAll(list);
            } else {
                all.add(value);
            }
            for (Object one : all) {
                context.stack(() -> {
                    Context inner = context.isolated();
                    Node.values(attributes, context).forEach(inner::set);
                    if (one != null) {
                        String name = file.substring(file.lastIndexOf('/') + 1);
                        inner.set(alias == null ? name : alias, one);
                    }
                    template.body().render(inner, out);
                });
            }
        }
    }

    /// `link` and `post_url`.
    ///
    /// @param target a path or a post's name, as a template
    record Link(Template target, boolean post, int line) implements Tag {
        @Override
        public void render(Context context, Output out) {
            context.at(line);
            String name = Ruby.strip(target.body().rendered(context));
            Optional<String> address =
                    post ? context.host().addressOfPost(name) : context.host().addressOf(name);
            String found =
                    address.orElseThrow(() -> new LiquidFault(Remark.Kind.MISSING_TARGET, name));
            out.append(UrlFilters.relative(found, context));
        }
    }

    /// `highlight`, without the colours.
    record Highlight(String language, Body body) implements Tag {
        private static final Pattern SYNTAX =
                Pattern.compile(
                        "([a-zA-Z0-9.+#_-]+)((\\s+\\w+(=(\\w+|\"([0-9]+\\s)*[0-9]+\"))?)*)");
        private static final Pattern LINE_ENDS = Pattern.compile("\\A[\\n\\r]+|[\\n\\r]+\\z");

        static String language(String markup) {
            Matcher matcher = SYNTAX.matcher(Ruby.strip(markup));
            if (!matcher.matches()) {
                throw LiquidFault.syntax("highlight " + markup);
            }
            return matcher.group(1).toLowerCase(java.util.Locale.ROOT);
        }

        @Override
        public void render(Context context, Output out) {
            String code = LINE_ENDS.matcher(body.rendered(context)).replaceAll("");
            String escaped = code.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
            String prefix = Ruby.text(context.find("highlighter_prefix"));
            String suffix = Ruby.text(context.find("highlighter_suffix"));
            out.append(
                    prefix
                            + "<figure class=\"highlight\"><pre><code class=\"language-"
                            + language.replace('+', '-')
                            + "\" data-lang=\""
                            + language
                            + "\">"
                            + escaped
                            + "</code></pre></figure>"
                            + suffix);
        }
    }
}
