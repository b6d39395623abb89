package fr.chapeau.liquid;

import fr.chapeau.liquid.Node.Body;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// `for` and `tablerow`.
final class Loops {

    private Loops() {}

    /// One of them.
    sealed interface Loop extends Node {}

    /// What a loop goes through.
    ///
    /// @param from null for the start
    /// @param goOn whether it begins where the last loop of its name ended
    record Source(
            String variable,
            String name,
            Expression collection,
            @Nullable Expression from,
            boolean goOn,
            @Nullable Expression limit,
            boolean reversed) {}

    /// `for`.
    record For(Source source, Body body, @Nullable Body otherwise, boolean blank, int line)
            implements Loop {
        @Override
        public void render(Context context, Output out) {
            context.at(line);
            List<@Nullable Object> items = segment(context);
            if (items.isEmpty()) {
                if (otherwise != null) {
                    otherwise.render(context, out);
                }
                return;
            }
            Deque<ForLoop> loops = context.register("for_stack", ArrayDeque::new);
            ForLoop loop = new ForLoop(source.name(), items.size(), loops.peek());
            loops.push(loop);
            try {
                context.stack(() -> go(items, loop, context, out));
            } finally {
                loops.pop();
            }
        }

        private void go(List<@Nullable Object> items, ForLoop loop, Context context, Output out) {
            context.set("forloop", loop);
            for (Object item : items) {
                context.set(source.variable(), item);
                body.render(context, out);
                loop.index++;
                if (context.takeInterrupt() == Context.Interrupt.BREAK) {
                    return;
                }
            }
        }

        private List<@Nullable Object> segment(Context context) {
            Map<String, Integer> ends = context.register("for", HashMap::new);
            Expression start = source.from();
            int from =
                    source.goOn()
                            ? ends.getOrDefault(source.name(), 0)
                            : number(start == null ? null : start.value(context), 0);
            Object limit = source.limit() == null ? null : source.limit().value(context);
            int to = limit == null ? Integer.MAX_VALUE : from + Numbers.whole(limit);
            Object collection = source.collection().value(context);
            List<@Nullable Object> segment = slice(collection, from, to, context);
            if (source.reversed()) {
                Collections.reverse(segment);
            }
            ends.put(source.name(), from + segment.size());
            return segment;
        }

        private static int number(@Nullable Object value, int otherwise) {
            return value == null ? otherwise : Numbers.whole(value);
        }

        @Override
        public boolean isBlank() {
            return blank;
        }
    }

    /// `Utils.slice_collection`.
    static List<@Nullable Object> slice(
            @Nullable Object collection, int from, int to, Context context) {
        List<@Nullable Object> all =
                switch (collection) {
                    case String text -> Ruby.list(text.isEmpty() ? null : text, context.budget());
                    case List<?> list -> new ArrayList<>(list);
                    case Map<?, ?> map -> pairs(map);
                    case IntRange range -> Ruby.list(range, context.budget());
                    case null, default -> List.of();
                };
        if (collection instanceof String) {
            return new ArrayList<>(all);
        }
        int end = Math.clamp(to, 0, all.size());
        int start = Math.clamp(from, 0, end);
        return new ArrayList<>(all.subList(start, end));
    }

    private static List<@Nullable Object> pairs(Map<?, ?> map) {
        List<@Nullable Object> pairs = new ArrayList<>();
        map.forEach((key, value) -> pairs.add(Arrays.asList(key, value)));
        return pairs;
    }

    /// `forloop`.
    static final class ForLoop implements Drop {
        private final String name;
        private final int length;
        private final @Nullable ForLoop parent;
        private int index;

        ForLoop(String name, int length, @Nullable ForLoop parent) {
            this.name = name;
            this.length = length;
            this.parent = parent;
        }

        @Override
        public @Nullable Object get(String key) {
            return switch (key) {
                case "name" -> name;
                case "length" -> (long) length;
                case "parentloop" -> parent;
                case "index" -> index + 1L;
                case "index0" -> (long) index;
                case "rindex" -> (long) length - index;
                case "rindex0" -> length - index - 1L;
                case "first" -> index == 0;
                case "last" -> index == length - 1;
                default -> null;
            };
        }

        @Override
        public boolean has(String key) {
            return true;
        }

        @Override
        public String text() {
            return "Liquid::ForloopDrop";
        }
    }

    /// `tablerow`.
    record TableRow(
            String variable, Expression collection, Map<String, Expression> attributes, Body body)
            implements Loop {
        @Override
        public void render(Context context, Output out) {
            Object all = collection.value(context);
            if (!Ruby.isTruthy(all)) {
                return;
            }
            Map<String, @Nullable Object> values = Node.values(attributes, context);
            int from = (int) Numbers.toInt(values.get("offset"));
            int to =
                    values.containsKey("limit")
                            ? from + (int) Numbers.toInt(values.get("limit"))
                            : Integer.MAX_VALUE;
            List<@Nullable Object> items = slice(all, from, to, context);
            Cell cell = new Cell(items.size(), (int) Numbers.toInt(values.get("cols")));
            out.append("<tr class=\"row1\">\n");
            context.stack(() -> {
                context.set("tablerowloop", cell);
                for (Object item : items) {
                    context.set(variable, item);
                    out.append("<td class=\"col" + cell.column + "\">");
                    body.render(context, out);
                    out.append("</td>");
                    boolean end = cell.column == cell.columns;
                    if (end && cell.index != cell.length - 1) {
                        out.append("</tr>\n<tr class=\"row" + (cell.row + 1) + "\">");
                    }
                    cell.next();
                }
            });
            out.append("</tr>\n");
        }
    }

    /// `tablerowloop`.
    private static final class Cell implements Drop {
        private final int length;
        private final int columns;
        private int index;
        private int row = 1;
        private int column = 1;

        Cell(int length, int columns) {
            this.length = length;
            this.columns = columns;
        }

        void next() {
            index++;
            boolean end = column == columns;
            row += end ? 1 : 0;
            column = end ? 1 : column + 1;
        }

        @Override
        public @Nullable Object get(String key) {
            return switch (key) {
                case "length" -> (long) length;
                case "col" -> (long) column;
                case "col0" -> column - 1L;
                case "row" -> (long) row;
                case "index" -> index + 1L;
                case "index0" -> (long) index;
                case "rindex" -> (long) length - index;
                case "rindex0" -> length - index - 1L;
                case "first" -> index == 0;
                case "last" -> index == length - 1;
                case "col_first" -> column == 1;
                case "col_last" -> column == columns;
                default -> null;
            };
        }

        @Override
        public boolean has(String key) {
            return true;
        }

        @Override
        public String text() {
            return "Liquid::TablerowloopDrop";
        }
    }
}
