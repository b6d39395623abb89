package fr.chapeau.liquid;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// What holds while a template is rendered: variables, counters, what is left of the budget, and
/// what could not be rendered (`Liquid::Context`). One thread.
final class Context {
    /// `Block::MAX_DEPTH`.
    private static final int MOST_SCOPES = 100;

    private final Deque<Map<String, @Nullable Object>> scopes = new ArrayDeque<>();
    private final Map<String, @Nullable Object> environment;
    private final Map<String, Object> registers;
    private final Host host;
    private final Budget budget;
    private final Marks marks;
    private @Nullable Interrupt interrupt;
    private String template;
    private int line;
    private int depth;
    private int collecting;
    private final Weights weights = new Weights();

    /// How a loop is left early.
    enum Interrupt {
        BREAK,
        CONTINUE
    }

    /// @param environment what templates know from the start: `page`, `site`...
    Context(
            Map<String, @Nullable Object> environment,
            Host host,
            Budget budget,
            Marks marks,
            String template) {
        this.environment = environment;
        this.host = host;
        this.budget = budget;
        this.marks = marks;
        this.template = template;
        this.registers = new HashMap<>();
        scopes.push(new HashMap<>());
    }

    Host host() {
        return host;
    }

    Budget budget() {
        return budget;
    }

    Output output() {
        return new Output(budget);
    }

    /// A context that shares nothing but the site with this one (`new_isolated_subcontext`).
    Context isolated() {
        Context inner = new Context(environment, host, budget, marks, template);
        inner.depth = depth + 1;
        inner.registers.putAll(registers);
        return inner;
    }

    @Nullable Object find(String name) {
        for (Map<String, @Nullable Object> scope : scopes) {
            if (scope.containsKey(name)) {
                return scope.get(name);
            }
        }
        return environment.get(name);
    }

    /// Sets a variable where it is known until its block ends.
    void set(String name, @Nullable Object value) {
        scopes.getFirst().put(name, value);
    }

    /// `assign` and `capture` reach the whole template.
    void assign(String name, @Nullable Object value) {
        scopes.getLast().put(name, value);
    }

    /// `increment` and `decrement` count apart from other variables.
    long count(String name, int before, int after) {
        long value = Numbers.toInt(environment.get(name)) + before;
        environment.put(name, value + after);
        return value;
    }

    /// Does something in a scope of its own.
    void stack(Runnable work) {
        if (scopes.size() > MOST_SCOPES) {
            throw new LiquidFault(Remark.Kind.DEPTH, template);
        }
        scopes.push(new HashMap<>());
        try {
            work.run();
        } finally {
            scopes.pop();
        }
    }

    /// Does something in another template.
    void within(String name, Runnable work) {
        String outer = template;
        int outerLine = line;
        template = name;
        depth++;
        try {
            work.run();
        } finally {
            depth--;
            template = outer;
            line = outerLine;
        }
    }

    /// Whether this is within a template that another includes.
    boolean isInside() {
        return depth > 0;
    }

    void at(int now) {
        line = now;
    }

    @SuppressWarnings("unchecked")
    <T> T register(String name, Supplier<T> initial) {
        return (T) registers.computeIfAbsent(name, key -> initial.get());
    }

    void interrupt(Interrupt how) {
        interrupt = how;
    }

    boolean isInterrupted() {
        return interrupt != null;
    }

    @Nullable Interrupt takeInterrupt() {
        Interrupt taken = interrupt;
        interrupt = null;
        return taken;
    }

    @Nullable Object filter(String name, @Nullable Object input, Arguments arguments) {
        budget.check();
        Filter filter = Filters.named(name);
        if (filter == null) {
            marks.note(unknownFilter(name));
            return input;
        }
        Object value = filter.apply(input, arguments, this);
        if (value instanceof String text) {
            budget.keep(text.length());
        } else if (value instanceof List<?> list) {
            budget.keep(list.size(), weights.of(list));
        }
        return value;
    }

    private Remark unknownFilter(String name) {
        return new Remark(Remark.Kind.UNKNOWN_FILTER, name, template, line);
    }

    /// What marks a value that a filter should have changed: once for each place in a template,
    /// which a loop may come to many times.
    String markFilter(String name) {
        Remark remark = unknownFilter(name);
        return collecting == 0 && marks.isFirst(remark) ? marks.mark(remark) : "";
    }

    /// Does something whose text is a value to go on with: a name or a condition may come of it.
    void withoutFilterMarks(Runnable work) {
        collecting++;
        try {
            work.run();
        } finally {
            collecting--;
        }
    }

    /// Takes note of a fault.
    ///
    /// @return what marks its place in the text
    String mark(LiquidFault fault) {
        return marks.mark(new Remark(fault.kind(), fault.detail(), template, line));
    }

    String template() {
        return template;
    }

    int line() {
        return line;
    }

    /// What could not be rendered, and the marks that stand for it in the text.
    static final class Marks {
        private static final int MOST = 200;

        private final Set<Remark> remarks = new LinkedHashSet<>();
        private final Set<Remark> filters = new HashSet<>();

        boolean isFirst(Remark filter) {
            return filters.add(filter);
        }

        void note(Remark remark) {
            if (remarks.size() < MOST) {
                remarks.add(remark);
            }
        }

        String mark(Remark remark) {
            note(remark);
            int index = new ArrayList<>(remarks).indexOf(remark);
            return index < 0 ? "" : Mark.of(index);
        }

        List<Remark> all() {
            return List.copyOf(remarks);
        }
    }
}
