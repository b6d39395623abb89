package fr.chapeau.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;

import fr.chapeau.problem.Outcome;
import fr.chapeau.text.Span;
import fr.chapeau.text.TextEdits;
import java.util.EnumMap;
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
        Map<RandomEdit.Kind, Integer> made = new EnumMap<>(RandomEdit.Kind.class);
        for (int i = 0; i < count; i++) {
            boolean opaque = random.nextInt(4) == 0;
            String text =
                    opaque
                            ? RandomFrontMatter.fileWithOpaque(random)
                            : RandomFrontMatter.file(random);
            FrontMatter before = FrontMatter.parse(text);
            assertThat(before.problem()).as(text).isEmpty();
            RandomEdit edit = RandomEdit.of(before, random);
            if (!(edit.outcome() instanceof Outcome.Refused) || !edit.mayBeRefused(before)) {
                assertHolds(before, edit);
                made.merge(edit.kind(), 1, Integer::sum);
            }
        }
        System.out.println("EditPropertiesTest.randomEdits " + made);
        assertThat(made).containsOnlyKeys(RandomEdit.Kind.values());
        assertThat(made.values().stream().mapToInt(Integer::intValue).sum())
                .isGreaterThan(count * 9 / 10);
    }

    private static void assertHolds(FrontMatter before, RandomEdit edit) {
        String said = edit + " in\n" + before.text();
        assertThat(edit.outcome()).as(said).isInstanceOf(Outcome.Done.class);
        TextEdits edits = Edits.done(edit.outcome());
        String after = edits.apply(before.text());
        FrontMatter read = FrontMatter.parse(after);
        assertThat(edits.inverse(before.text()).apply(after)).as(said).isEqualTo(before.text());
        assertThat(read.parts().body().of(after))
                .as(said)
                .isEqualTo(before.parts().body().of(before.text()));
        if (edit.kind() == RandomEdit.Kind.SET) {
            PsychValue now = read.readingAt(edit.path()).orElseThrow();
            // A symbol that stays in its list is text to us.
            assertThat(Wanted.isRead(edit.value(), now) || FieldValue.of(now).equals(edit.value()))
                    .as(said)
                    .isTrue();
        }
        if (edit.path().equals(FieldPath.of("zz"))) {
            assertThat(edits.edits()).as(said).hasSize(1);
            assertThat(edits.edits().getFirst().span().isEmpty()).as(said).isTrue();
        } else {
            assertOthersStay(before, read, edit, said);
        }
    }

    /// The source of every other key of the front matter, comments included, is what it was.
    private static void assertOthersStay(
            FrontMatter before, FrontMatter after, RandomEdit edit, String said) {
        String edited = ((FieldPath.Key) edit.path().steps().getFirst()).name();
        boolean top = edit.path().steps().size() == 1;
        boolean renamed = edit.kind() == RandomEdit.Kind.RENAME && top;
        assertThat(sources(after, renamed ? edit.name() : edited))
                .as(said)
                .isEqualTo(sources(before, edited));
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
            FieldValue value = RandomEdit.value(random, 0);

            for (Outcome<TextEdits> outcome :
                    List.of(
                            Edits.EDITOR.set(before, path, value),
                            Edits.EDITOR.set(before, path.key("new"), value),
                            Edits.EDITOR.unset(before, path),
                            Edits.EDITOR.rename(before, path, "autre"),
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
