package fr.chapeau.liquid;

import fr.chapeau.liquid.Node.Body;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A template that was read. Immutable, so that it may be kept and rendered on any thread. There is
/// no text that cannot be read: what Liquid does not understand is a remark of the rendering.
public final class Template {
    private final String name;
    private final Body body;

    Template(String name, Body body) {
        this.name = name;
        this.body = body;
    }

    /// Reads a template.
    ///
    /// @param name as remarks are to call it
    public static Template parse(String name, String source) {
        try {
            return new Template(name, new TemplateReader(source).read());
        } catch (StackOverflowError deep) {
            Node fault = new Node.Fault(Remark.Kind.DEPTH, name, 1);
            return new Template(name, Body.of(List.of(fault)));
        }
    }

    /// Whether a text holds anything that Liquid would change (`Utils.has_liquid_construct?`).
    public static boolean isLiquid(String text) {
        return text.contains("{%") || text.contains("{{");
    }

    public String name() {
        return name;
    }

    Body body() {
        return body;
    }

    /// What came of rendering.
    ///
    /// @param text with a [Mark] where something could not be rendered
    /// @param remarks in the order of their marks' numbers
    public record Rendered(String text, List<Remark> remarks) {
        public Rendered {
            remarks = List.copyOf(remarks);
        }
    }

    /// A rendered text and where it comes from.
    public record Sourced(String text, SourceMap sources) {}

    /// A rendering of several templates, one after the other, within one budget: a post's body and
    /// its layouts. One thread.
    public static final class Rendering {
        private final Host host;
        private final Limits limits;
        private final Context.Marks marks = new Context.Marks();
        private Budget budget;
        private int depth;
        private boolean ended;
        private boolean extended;
        private boolean spent;

        /// A rendering that has not begun.
        public Rendering(Host host, Limits limits) {
            this.host = host;
            this.limits = limits;
            this.budget = new Budget(limits);
        }

        /// A rendering that goes on where another ended: its marks are numbered from there.
        public static Rendering after(List<Remark> remarks, Host host, Limits limits) {
            Rendering rendering = new Rendering(host, limits);
            remarks.forEach(rendering.marks::note);
            return rendering;
        }

        /// Renders a template. One that reaches a limit ends where it is; those that follow, which
        /// are around it, have a quarter of the time once more.
        ///
        /// @param variables what templates know: `page`, `site`, `content`...
        public String render(Template template, Map<String, @Nullable Object> variables) {
            return render(template, variables, null);
        }

        /// Renders a layout around text that is rendered already: `content` for the layout. That
        /// text was within the limits, and counts no second time where the layout writes it.
        public String renderAround(
                String content, Template layout, Map<String, @Nullable Object> variables) {
            Map<String, @Nullable Object> all = new HashMap<>(variables);
            all.put("content", content);
            extendOnce();
            budget.allow(content.length());
            return render(layout, all, null);
        }

        /// The same as [#render], with where in the template the text comes from.
        public Sourced renderWithSources(
                Template template, Map<String, @Nullable Object> variables) {
            SourceMap sources = new SourceMap();
            return new Sourced(render(template, variables, sources), sources);
        }

        private String render(
                Template template,
                Map<String, @Nullable Object> variables,
                @Nullable SourceMap sources) {
            extendOnce();
            Context context =
                    new Context(new HashMap<>(variables), host, budget, marks, template.name());
            Output out = new Output(budget, sources);
            String mark = "";
            depth++;
            try {
                template.body().render(context, out);
            } catch (LiquidStop stop) {
                mark = stopped(stop.kind(), context);
            } catch (StackOverflowError deep) {
                mark = stopped(Remark.Kind.DEPTH, context);
            } finally {
                depth--;
            }
            return out + mark;
        }

        private void extendOnce() {
            if (depth == 0 && ended && !extended) {
                extended = true;
                budget = new Budget(limits.afterwards());
            }
        }

        private String stopped(Remark.Kind kind, Context context) {
            Remark remark = new Remark(kind, "", context.template(), context.line());
            spent |= extended;
            if (ended) {
                return "";
            }
            ended = true;
            return marks.mark(remark);
        }

        /// Whether another template would only end at its start.
        public boolean isSpent() {
            return spent;
        }

        /// Ends a template that asks for more than there is time for; to be called where a template
        /// has the caller do something that takes long.
        public void check() {
            budget.check();
        }

        /// Takes note of something that only the caller can know.
        ///
        /// @return the mark for its place
        public String mark(Remark remark) {
            return marks.mark(remark);
        }

        /// What could not be rendered so far.
        public List<Remark> remarks() {
            return marks.all();
        }
    }
}
