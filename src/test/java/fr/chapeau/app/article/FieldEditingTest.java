package fr.chapeau.app.article;

import static org.assertj.core.api.Assertions.assertThat;

import fr.chapeau.frontmatter.FieldPath;
import fr.chapeau.frontmatter.FieldValue;
import fr.chapeau.frontmatter.FrontMatter;
import fr.chapeau.frontmatter.KeyOrder;
import fr.chapeau.problem.Outcome;
import fr.chapeau.text.TextEdits;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FieldEditingTest {
    private final FieldEditing editing = new FieldEditing();

    /// Spellings that the writer itself would not choose.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    title: "Un titre"  # à revoir
                    title: 'Deux''\\n   lignes pliées à la main'
                    title:   Un   titre
                    title: "L\\u00e9a"
                    title:
                    """)
    void aValueThatComesBackGetsItsOldCharactersBack(String line) {
        String text = "---\n" + line.replace("\\n", "\n") + "\nautre: 1\n---\n\nCorps.\n";
        FrontMatter saved = FrontMatter.parse(text);
        FieldPath title = FieldPath.of("title");
        FieldValue old = saved.valueAt(title).orElseThrow();

        String changed =
                applied(saved, new FieldChange.Set(title, new FieldValue.Text("x")), saved);
        String back = applied(FrontMatter.parse(changed), new FieldChange.Set(title, old), saved);

        assertThat(changed).isNotEqualTo(text);
        assertThat(back).isEqualTo(text);
    }

    @Test
    void aBlankThatWasTheLastLetterLeavesNoQuotes() {
        FrontMatter saved = FrontMatter.parse("---\nnom: Camille\n---\n");
        FieldPath name = FieldPath.of("nom");

        String onTheWay =
                applied(saved, new FieldChange.Set(name, new FieldValue.Text("Camille ")), saved);
        String after =
                applied(
                        FrontMatter.parse(onTheWay),
                        new FieldChange.Set(name, new FieldValue.Text("Camille M")),
                        saved);

        assertThat(onTheWay).contains("'Camille '");
        assertThat(after).isEqualTo("---\nnom: Camille M\n---\n");
    }

    @Test
    void aBlankThatWasTheLastLetterOfANewFieldLeavesNoQuotes() {
        FrontMatter saved = FrontMatter.parse("---\ntitle: x\n---\n");
        FieldPath name = FieldPath.of("nom");
        FrontMatter now = saved;

        for (String typed : List.of("C", "C ", "C M")) {
            FieldChange change = new FieldChange.Set(name, new FieldValue.Text(typed));
            now = FrontMatter.parse(applied(now, change, saved));
        }

        assertThat(now.text()).isEqualTo("---\ntitle: x\nnom: C M\n---\n");
    }

    @Test
    void aNewFieldComesWhereTheCollectionHasIt() {
        String text = "---\ntitle: x\nimage: z\n---\n";
        FrontMatter saved = FrontMatter.parse(text);
        FieldChange date =
                new FieldChange.Set(FieldPath.of("date"), new FieldValue.Timestamp("2024-05-31"));
        FieldEditing usual = new FieldEditing(() -> KeyOrder.of("title", "date", "image"));

        assertThat(applied(usual, saved, date, saved))
                .isEqualTo("---\ntitle: x\ndate: 2024-05-31\nimage: z\n---\n");
        assertThat(applied(saved, date, saved))
                .isEqualTo("---\ntitle: x\nimage: z\ndate: 2024-05-31\n---\n");
    }

    @Test
    void theUsualOrderIsAskedForOnlyWhereThereIsSomethingToPutInOrder() {
        FrontMatter saved = FrontMatter.parse("---\ntitle: x\ntags: [a]\nvide:\n---\n");
        List<String> asked = new ArrayList<>();
        FieldEditing usual =
                new FieldEditing(() -> {
                    asked.add("asked");
                    return KeyOrder.NONE;
                });
        FieldValue word = new FieldValue.Text("b");

        applied(usual, saved, new FieldChange.Set(FieldPath.of("title"), word), saved);
        applied(usual, saved, new FieldChange.Set(FieldPath.of("vide"), word), saved);
        applied(
                usual,
                saved,
                new FieldChange.Set(FieldPath.of("tags"), new FieldValue.ListOf(List.of(word))),
                saved);
        applied(usual, saved, new FieldChange.Insert(FieldPath.of("tags"), 1, word), saved);
        assertThat(asked).isEmpty();

        applied(usual, saved, new FieldChange.Set(FieldPath.of("neuf"), word), saved);
        assertThat(asked).hasSize(1);
    }

    @Test
    void aFieldGetsAnotherName() {
        FrontMatter saved = FrontMatter.parse("---\n'title': x # c\n---\n");
        FieldChange rename = new FieldChange.Rename(FieldPath.of("title"), "titre");

        assertThat(applied(saved, rename, saved)).isEqualTo("---\n'titre': x # c\n---\n");
    }

    private String applied(FrontMatter now, FieldChange change, FrontMatter saved) {
        return applied(editing, now, change, saved);
    }

    private static String applied(
            FieldEditing editing, FrontMatter now, FieldChange change, FrontMatter saved) {
        Outcome<TextEdits> outcome = editing.edits(now, change, saved);
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        return ((Outcome.Done<TextEdits>) outcome).value().apply(now.text());
    }
}
