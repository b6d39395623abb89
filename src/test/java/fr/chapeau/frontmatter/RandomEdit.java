package fr.chapeau.frontmatter;

import fr.chapeau.problem.Outcome;
import fr.chapeau.text.TextEdits;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/// An edit of any kind, made up for a front matter.
///
/// @param path of the field, of the list, or of the key that is renamed
/// @param at index in a list
/// @param to index in a list once the item has been taken out
/// @param name the new key
record RandomEdit(
        Kind kind,
        FieldPath path,
        FieldValue value,
        int at,
        int to,
        String name,
        Outcome<TextEdits> outcome) {

    /// The operations of [FrontMatterEditor].
    enum Kind {
        SET,
        UNSET,
        RENAME,
        INSERT,
        REMOVE,
        MOVE
    }

    private static final FieldValue NOTHING = new FieldValue.Null();

    static RandomEdit of(FrontMatter before, Random random) {
        List<FieldPath> paths = Trees.all(before);
        if (paths.isEmpty() || random.nextInt(12) == 0) {
            KeyOrder order = KeyOrder.of(shuffledKeys(before, random));
            FieldPath fresh = FieldPath.of("zz");
            FieldValue value = value(random, 2);
            return set(fresh, value, Edits.EDITOR.set(before, fresh, value, order));
        }
        FieldPath path = paths.get(random.nextInt(paths.size()));
        List<FieldPath> lists = paths.stream().filter(any -> isList(before, any)).toList();
        if (!lists.isEmpty() && random.nextInt(4) == 0) {
            path = lists.get(random.nextInt(lists.size()));
        }
        YamlNode node = before.find(path).orElseThrow();
        if (random.nextInt(7) == 0) {
            return unset(before, path);
        }
        if (random.nextInt(6) == 0 && path.last() instanceof FieldPath.Key) {
            String name = random.nextInt(3) == 0 ? AwkwardValues.random(random) : "clé " + path;
            return rename(before, path, name.length() > 200 ? "long" : name);
        }
        return switch (node) {
            case YamlSequence list when !list.items().isEmpty() ->
                    inList(before, path, list, random);
            case YamlMapping map when random.nextInt(3) > 0 -> {
                FieldPath fresh = path.key("new");
                FieldValue value = value(random, 1);
                yield set(fresh, value, Edits.EDITOR.set(before, fresh, value));
            }
            case YamlNode other -> {
                FieldValue value = value(random, 3);
                yield set(path, value, Edits.EDITOR.set(before, path, value));
            }
        };
    }

    private static boolean isList(FrontMatter before, FieldPath path) {
        return before.find(path).orElseThrow() instanceof YamlSequence list
                && !list.items().isEmpty();
    }

    private static RandomEdit inList(
            FrontMatter before, FieldPath path, YamlSequence list, Random random) {
        int size = list.items().size();
        int at = random.nextInt(size);
        int to = random.nextInt(size);
        return switch (random.nextInt(5)) {
            case 0 ->
                    new RandomEdit(
                            Kind.REMOVE,
                            path,
                            NOTHING,
                            at,
                            0,
                            "",
                            Edits.EDITOR.removeItem(before, path, at));
            case 1 ->
                    new RandomEdit(
                            Kind.MOVE,
                            path,
                            NOTHING,
                            at,
                            to,
                            "",
                            Edits.EDITOR.moveItem(before, path, at, to));
            case 2 -> {
                FieldValue value = changed(before.valueAt(path).orElseThrow(), random);
                yield set(path, value, Edits.EDITOR.set(before, path, value));
            }
            default -> {
                FieldValue value = value(random, 1);
                int place = random.nextInt(size + 1);
                yield new RandomEdit(
                        Kind.INSERT,
                        path,
                        value,
                        place,
                        0,
                        "",
                        Edits.EDITOR.insertItem(before, path, place, value));
            }
        };
    }

    /// A list of which some items are others, gone or new.
    private static FieldValue changed(FieldValue list, Random random) {
        List<FieldValue> items = new ArrayList<>();
        for (FieldValue item : ((FieldValue.ListOf) list).items()) {
            switch (random.nextInt(5)) {
                case 0 -> items.add(value(random, 3));
                case 1 -> {}
                case 2 -> {
                    items.add(value(random, 2));
                    items.add(item);
                }
                default -> items.add(item);
            }
        }
        return new FieldValue.ListOf(items);
    }

    private static String[] shuffledKeys(FrontMatter before, Random random) {
        List<String> keys =
                before.root().entries().stream()
                        .map(entry -> entry.key().text())
                        .distinct()
                        .collect(Collectors.toCollection(ArrayList::new));
        keys.add(random.nextInt(keys.size() + 1), "zz");
        return keys.toArray(String[]::new);
    }

    private static RandomEdit set(FieldPath path, FieldValue value, Outcome<TextEdits> outcome) {
        return new RandomEdit(Kind.SET, path, value, 0, 0, "", outcome);
    }

    private static RandomEdit unset(FrontMatter before, FieldPath path) {
        return new RandomEdit(
                Kind.UNSET, path, NOTHING, 0, 0, "", Edits.EDITOR.unset(before, path));
    }

    private static RandomEdit rename(FrontMatter before, FieldPath path, String name) {
        return new RandomEdit(
                Kind.RENAME, path, NOTHING, 0, 0, name, Edits.EDITOR.rename(before, path, name));
    }

    /// Whether refusing is right: the name is taken or none, or what others refer to would move.
    boolean mayBeRefused(FrontMatter before) {
        boolean named = kind == Kind.RENAME && (name.equals("<<") || isTaken(before));
        return named || before.text().contains(": &o");
    }

    private boolean isTaken(FrontMatter before) {
        return before.readingAt(path.parent().key(name)).isPresent();
    }

    /// A value of any kind; of the first kinds, which are deep, from `atLeast` on.
    static FieldValue value(Random random, int atLeast) {
        return switch (atLeast + random.nextInt(12 - atLeast)) {
            case 0 -> Edits.list(value(random, 2), value(random, 1));
            case 1 -> Edits.map("k1", value(random, 2), "a: b", value(random, 0));
            case 2 -> random.nextBoolean() ? Edits.list() : Edits.map();
            case 3 -> new FieldValue.Bool(random.nextBoolean());
            case 4 -> new FieldValue.Null();
            case 5 -> new FieldValue.Number(random.nextInt(100) + ".5");
            default -> text(random);
        };
    }

    /// A symbol for Psych would stay one, where one was.
    private static FieldValue text(Random random) {
        String text = AwkwardValues.random(random);
        return Edits.text(text.startsWith(":") ? "x" + text : text);
    }
}
