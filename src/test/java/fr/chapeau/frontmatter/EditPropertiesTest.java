package fr.chapeau.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;

import fr.chapeau.problem.Outcome;
import fr.chapeau.text.Span;
import fr.chapeau.text.TextEdits;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// What holds for every edit of every front matter.
class EditPropertiesTest {

    @Test
    void holdForRandomEdits() {
        randomEdits(20260106L, 600);
    }

    @Test
    @Tag("long")
    void holdForManyRandomEdits() {
        randomEdits(System.nanoTime(), 60_000);
    }

    @Test
    void neverThrowsOnMutatedFiles() {
        mutatedFiles(20260107L, 600);
    }

    @Test
    @Tag("long")
    void neverThrowsOnManyMutatedFiles() {
        mutatedFiles(System.nanoTime(), 60_000);
    }

    private static void randomEdits(long seed, int count) {
        System.out.println("EditPropertiesTest.randomEdits seed " + seed);
        Random random = new Random(seed);
        for (int i = 0; i < count; i++) {
            String text = RandomFrontMatter.file(random);
            FrontMatter before = FrontMatter.parse(text);
            assertThat(before.problem()).as(text).isEmpty();
            List<FieldPath> paths = Trees.all(before);
            FieldPath path = paths.get(random.nextInt(paths.size()));
            YamlNode node = before.find(path).orElseThrow();

            if (node instanceof YamlScalar && random.nextInt(3) > 0) {
                setScalar(before, path, random);
            } else {
                changeStructure(before, path, node, random);
            }
        }
    }

    private static void setScalar(FrontMatter before, FieldPath path, Random random) {
        FieldValue value = randomValue(random, 3);
        String text = before.text();
        String said = path + " = " + value + " in\n" + text;
        Outcome<TextEdits> outcome = Edits.EDITOR.set(before, path, value);
        assertThat(outcome).as(said).isInstanceOf(Outcome.Done.class);

        String after = Edits.done(outcome).apply(text);

        FrontMatter read = FrontMatter.parse(after);
        assertThat(Wanted.isRead(value, read.readingAt(path).orElseThrow()) || isSymbol(value))
                .as(said)
                .isTrue();
        assertThat(Edits.done(outcome).inverse(text).apply(after)).as(said).isEqualTo(text);
        assertOthersStay(before, read, path, said);
    }

    private static void changeStructure(
            FrontMatter before, FieldPath path, YamlNode node, Random random) {
        int size = node instanceof YamlSequence list ? list.items().size() : 0;
        FieldValue value = randomValue(random, 0);
        int kind = random.nextInt(size > 0 ? 5 : 2);
        Outcome<TextEdits> outcome =
                switch (kind) {
                    case 0 -> Edits.EDITOR.unset(before, path);
                    case 1 ->
                            node instanceof YamlMapping
                                    ? Edits.EDITOR.set(before, path.key("new"), value)
                                    : Edits.EDITOR.set(before, path, value);
                    case 2 ->
                            Edits.EDITOR.insertItem(before, path, random.nextInt(size + 1), value);
                    case 3 -> Edits.EDITOR.removeItem(before, path, random.nextInt(size));
                    default ->
                            Edits.EDITOR.moveItem(
                                    before, path, random.nextInt(size), random.nextInt(size));
                };

        String said = path + " kind " + kind + " with " + value + " in\n" + before.text();
        assertThat(outcome).as(said).isInstanceOf(Outcome.Done.class);
        String after = Edits.done(outcome).apply(before.text());
        assertThat(Edits.done(outcome).inverse(before.text()).apply(after))
                .as(said)
                .isEqualTo(before.text());
        FieldPath top = new FieldPath(path.steps().subList(0, 1));
        assertOthersStay(before, FrontMatter.parse(after), top, said);
    }

    /// The source of every other key of the front matter, comments included, is what it was.
    private static void assertOthersStay(
            FrontMatter before, FrontMatter after, FieldPath path, String said) {
        String edited = ((FieldPath.Key) path.steps().getFirst()).name();
        assertThat(sources(after, edited)).as(said).isEqualTo(sources(before, edited));
        Span first = before.root().entry(edited).orElseThrow().span();
        int line = LineBreaks.startOfLine(before.text(), first.start());
        assertThat(after.text()).as(said).startsWith(before.text().substring(0, line));
        assertThat(comments(after.text())).as(said).isLessThanOrEqualTo(comments(before.text()));
    }

    private static Map<String, String> sources(FrontMatter frontMatter, String without) {
        Map<String, String> sources = new LinkedHashMap<>();
        for (YamlEntry entry : frontMatter.root().entries()) {
            sources.put(entry.key().text(), entry.span().of(frontMatter.text()));
        }
        sources.remove(without);
        return sources;
    }

    private static int comments(String text) {
        return text.split("# comment", -1).length;
    }

    private static boolean isSymbol(FieldValue value) {
        return value instanceof FieldValue.Text(String text) && text.startsWith(":");
    }

    private static FieldValue randomValue(Random random, int atLeast) {
        return switch (atLeast + random.nextInt(12 - atLeast)) {
            case 0 -> Edits.list(randomValue(random, 2), randomValue(random, 1));
            case 1 -> Edits.map("k1", randomValue(random, 2), "a: b", randomValue(random, 0));
            case 2 -> random.nextBoolean() ? Edits.list() : Edits.map();
            case 3 -> new FieldValue.Bool(random.nextBoolean());
            case 4 -> new FieldValue.Null();
            case 5 -> new FieldValue.Number(random.nextInt(100) + ".5");
            case 6 -> new FieldValue.Timestamp("2025-01-02 03:04:05 +0100");
            default -> Edits.text(AwkwardValues.random(random));
        };
    }

    private static void mutatedFiles(long seed, int count) {
        System.out.println("EditPropertiesTest.mutatedFiles seed " + seed);
        Random random = new Random(seed);
        String pieces = "\n\n:- #'\"[]{},&*!|>%@\t\\?~=<\r\uFEFF\u2028é";
        for (int i = 0; i < count; i++) {
            StringBuilder text = new StringBuilder(RandomFrontMatter.file(random));
            int mutations = 1 + random.nextInt(4);
            for (int j = 0; j < mutations; j++) {
                int at = random.nextInt(text.length());
                char piece = pieces.charAt(random.nextInt(pieces.length()));
                switch (random.nextInt(3)) {
                    case 0 -> text.deleteCharAt(at);
                    case 1 -> text.insert(at, piece);
                    default -> text.setCharAt(at, piece);
                }
            }
            FrontMatter before = FrontMatter.parse(text.toString());
            List<FieldPath> paths = Trees.all(before);
            FieldPath path =
                    paths.isEmpty() ? FieldPath.of("k1") : paths.get(random.nextInt(paths.size()));
            FieldValue value = randomValue(random, 0);

            for (Outcome<TextEdits> outcome :
                    List.of(
                            Edits.EDITOR.set(before, path, value),
                            Edits.EDITOR.set(before, path.key("new"), value),
                            Edits.EDITOR.unset(before, path),
                            Edits.EDITOR.insertItem(before, path, 0, value),
                            Edits.EDITOR.removeItem(before, path, 0),
                            Edits.EDITOR.moveItem(before, path, 1, 0))) {
                if (outcome instanceof Outcome.Done<TextEdits>(TextEdits edits)) {
                    String after = edits.apply(before.text());
                    assertThat(FrontMatter.parse(after).problem()).as(text.toString()).isEmpty();
                }
            }
        }
    }
}
