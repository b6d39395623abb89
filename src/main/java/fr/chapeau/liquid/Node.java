package fr.chapeau.liquid;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A part of a template.
sealed interface Node
        permits Node.Text, Node.Put, Node.Fault, Tags.Tag, Loops.Loop, JekyllTags.Tag {

    void render(Context context, Output out);

    /// Whether it can put out nothing but white space: a block of such nodes loses its texts
    /// (`Block#blank?`).
    default boolean isBlank() {
        return false;
    }

    /// Text as it is.
    ///
    /// @param start its place in the template
    record Text(String text, int start) implements Node {
        @Override
        public void render(Context context, Output out) {
            if (context.isInside()) {
                out.append(text);
            } else {
                out.append(text, start);
            }
        }

        @Override
        public boolean isBlank() {
            return text.chars().allMatch(c -> Ruby.isBlank((char) c) && c != 0);
        }
    }

    /// `{{ value }}`.
    record Put(Value value, int line) implements Node {
        @Override
        public void render(Context context, Output out) {
            context.at(line);
            Object result = value.value(context);
            String text = Ruby.written(result);
            out.append(text);
            out.append(value.marks(context));
        }
    }

    /// What could not be read.
    record Fault(Remark.Kind kind, String detail, int line) implements Node {
        @Override
        public void render(Context context, Output out) {
            context.at(line);
            throw new LiquidFault(kind, detail);
        }
    }

    /// Nodes one after the other.
    record Body(List<Node> nodes, boolean blank) {
        public Body {
            nodes = List.copyOf(nodes);
        }

        static Body of(List<Node> nodes) {
            return new Body(nodes, nodes.stream().allMatch(Node::isBlank));
        }

        /// Without its texts (`remove_blank_strings`).
        Body bare() {
            List<Node> kept = new ArrayList<>(nodes);
            kept.removeIf(Text.class::isInstance);
            return new Body(kept, blank);
        }

        void render(Context context, Output out) {
            context.budget().check();
            for (Node node : nodes) {
                try {
                    node.render(context, out);
                } catch (LiquidFault fault) {
                    String mark = context.mark(fault);
                    // A tag that shows nothing shows no fault either (`rescue_render_node`).
                    out.append(node.isBlank() ? "" : mark);
                }
                if (context.isInterrupted()) {
                    return;
                }
            }
        }

        String rendered(Context context) {
            Output out = context.output();
            context.withoutFilterMarks(() -> render(context, out));
            return out.toString();
        }
    }

    /// Names and values of `key: value` pairs.
    static Map<String, @Nullable Object> values(
            Map<String, Expression> attributes, Context context) {
        Map<String, @Nullable Object> values = new java.util.LinkedHashMap<>();
        attributes.forEach((key, expression) -> values.put(key, expression.value(context)));
        return values;
    }
}
