package fr.chapeau.liquid;

import fr.chapeau.liquid.Node.Body;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The tags of Liquid that are no loops (`liquid/tags`).
final class Tags {

    private Tags() {}

    /// One of these tags.
    sealed interface Tag extends Node {}

    /// `assign`.
    record Assign(String name, Value value, int line) implements Tag {
        @Override
        public void render(Context context, Output out) {
            context.at(line);
            context.assign(name, value.value(context));
            out.append(value.marks(context));
        }

        @Override
        public boolean isBlank() {
            return true;
        }
    }

    /// `capture`.
    record Capture(String name, Body body) implements Tag {
        @Override
        public void render(Context context, Output out) {
            context.assign(name, body.rendered(context));
        }

        @Override
        public boolean isBlank() {
            return true;
        }
    }

    /// What shows nothing: comments, and tags of which only the head of a page has something.
    record Nothing(boolean blank) implements Tag {
        @Override
        public void render(Context context, Output out) {
            // nothing is shown
        }

        @Override
        public boolean isBlank() {
            return blank;
        }
    }

    /// `break` and `continue`.
    record Leave(Context.Interrupt how) implements Tag {
        @Override
        public void render(Context context, Output out) {
            context.interrupt(how);
        }
    }

    /// `increment` and `decrement`.
    record Count(String name, int before, int after) implements Tag {
        @Override
        public void render(Context context, Output out) {
            out.append(Long.toString(context.count(name, before, after)));
        }
    }

    /// One way of an `if`, `unless` or `case`.
    ///
    /// @param condition null for `else`
    record Branch(@Nullable Condition condition, Body body) {}

    /// `if` and `unless`.
    ///
    /// @param not whether the first condition is turned round
    record Choice(List<Branch> branches, boolean not, boolean blank, int line) implements Tag {
        @Override
        public void render(Context context, Output out) {
            context.at(line);
            boolean first = true;
            for (Branch branch : branches) {
                Condition condition = branch.condition();
                boolean holds = condition == null || condition.holds(context);
                if (holds != (first && not)) {
                    branch.body().render(context, out);
                    return;
                }
                first = false;
            }
        }

        @Override
        public boolean isBlank() {
            return blank;
        }
    }

    /// One value of a `when`, or an `else`.
    ///
    /// @param value null for `else`
    record When(@Nullable Expression value, Body body) {}

    /// `case`: every `when` that fits is shown.
    record Case(Expression subject, List<When> whens, boolean blank, int line) implements Tag {
        @Override
        public void render(Context context, Output out) {
            context.at(line);
            boolean none = true;
            for (When when : whens) {
                Expression value = when.value();
                if (value == null) {
                    if (none) {
                        when.body().render(context, out);
                    }
                } else if (Condition.isEqual(subject.value(context), value.value(context))) {
                    none = false;
                    when.body().render(context, out);
                }
            }
        }

        @Override
        public boolean isBlank() {
            return blank;
        }
    }

    /// `cycle`.
    ///
    /// @param name an expression, or null where the values themselves are the name
    record Cycle(@Nullable Expression name, String markup, List<Expression> values) implements Tag {
        @Override
        public void render(Context context, Output out) {
            Map<String, Integer> turns = context.register("cycle", HashMap::new);
            String key = name == null ? markup : "=" + Ruby.text(name.value(context));
            int turn = turns.getOrDefault(key, 0);
            if (turn < values.size()) {
                out.append(Ruby.written(values.get(turn).value(context)));
            }
            turns.put(key, turn + 1 >= values.size() ? 0 : turn + 1);
        }
    }

    /// `ifchanged`.
    record IfChanged(Body body) implements Tag {
        @Override
        public void render(Context context, Output out) {
            Map<String, String> last = context.register("ifchanged", HashMap::new);
            String text = body.rendered(context);
            if (!text.equals(last.put("", text))) {
                out.append(text);
            }
        }
    }
}
