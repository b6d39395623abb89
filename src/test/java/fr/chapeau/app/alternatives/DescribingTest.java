package fr.chapeau.app.alternatives;

import static org.assertj.core.api.Assertions.assertThat;

import fr.chapeau.markdown.Kramdown;
import fr.chapeau.problem.Outcome;
import fr.chapeau.problem.Problem;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DescribingTest {
    private static final String POST = "_actualites/mer.md";
    private static final String HEAD = "---\ntitle: La mer\n---\n\n";

    @TempDir private Path folder;
    private PicturesSite site;

    @BeforeEach
    void make() throws IOException {
        site = new PicturesSite(folder);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "![](/a.jpg)|![Un phare](/a.jpg)",
                "![image](/a.jpg \"Titre\")|![Un phare](/a.jpg \"Titre\")",
                "![](/a.jpg){:alt=\"\"}|![Un phare](/a.jpg)",
                "![](/a.jpg){:alt=\"\" .grand}|![Un phare](/a.jpg){:.grand}",
                "![](/a.jpg){: .grand alt='x y'}|![Un phare](/a.jpg){: .grand }",
                "<img src=\"/a.jpg\">|<img alt=\"Un phare\" src=\"/a.jpg\">",
                "<img src=\"/a.jpg\" alt=\"\">|<img src=\"/a.jpg\" alt=\"Un phare\">",
                "<img src=\"/a.jpg\" alt=x>|<img src=\"/a.jpg\" alt=\"Un phare\">"
            })
    void writesWordsInEachSyntax(String before, String after) throws IOException {
        site.write(POST, HEAD + before + "\n");

        assertThat(site.after(POST, 0, new Decision.Informative(" Un \n phare ")))
                .isEqualTo(HEAD + after + "\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "![](/a.jpg)|![](/a.jpg){:alt=\"\"}",
                "![Un phare](/a.jpg){:.grand}|![](/a.jpg){:alt=\"\"}{:.grand}",
                "![](/a.jpg){:alt=\"Un phare\"}|![](/a.jpg){:alt=\"\"}",
                "<img src=\"/a.jpg\">|<img alt=\"\" src=\"/a.jpg\">",
                "<img src=\"/a.jpg\" alt=\"Un phare\">|<img src=\"/a.jpg\" alt=\"\">"
            })
    void declaresDecorativeInEachSyntax(String before, String after) throws IOException {
        site.write(POST, HEAD + before + "\n");

        String changed = site.after(POST, 0, new Decision.Decorative());

        assertThat(changed).isEqualTo(HEAD + after + "\n");
        site.write(POST, changed);
        assertThat(site.pictures(POST).all().getFirst().state())
                .isEqualTo(ArticlePicture.State.DECORATIVE);
    }

    @Test
    void aFieldIsWrittenAsTheFormWritesIt() throws IOException {
        site.write(POST, "---\ntitle: La mer # un mot\nimage: /a.jpg\nalt:\n---\n\nTexte.\n");

        assertThat(site.after(POST, 0, new Decision.Informative("Un phare : blanc")))
                .contains("title: La mer # un mot\nimage: /a.jpg\n")
                .contains("Un phare : blanc")
                .endsWith("---\n\nTexte.\n");
        assertThat(site.after(POST, 0, new Decision.Decorative())).contains("\nalt: ''\n");
    }

    @Test
    void whatIsAllThatNamesALinkIsNotDecorative() throws IOException {
        site.write(POST, HEAD + "[![](/a.jpg)](/page/)\n");

        assertThat(site.refused(POST, 0, new Decision.Decorative()).message().key())
                .isEqualTo(AlternativesMessage.NAMES_LINK);
        assertThat(site.after(POST, 0, new Decision.Informative("La page")))
                .isEqualTo(HEAD + "[![La page](/a.jpg)](/page/)\n");
    }

    @Test
    void nothingIsWrittenWithoutWords() throws IOException {
        site.write(POST, HEAD + "![](/a.jpg)\n");

        assertThat(site.refused(POST, 0, new Decision.Informative(" ")).message().key())
                .isEqualTo(AlternativesMessage.NO_WORDS);
        assertThat(site.refused(POST, 0, new Decision.Complex("Un phare", " ")).message().key())
                .isEqualTo(AlternativesMessage.NO_WORDS);
    }

    @Test
    void aPictureThatHasGoneIsNotDescribed() throws IOException {
        site.write(POST, HEAD + "![](/a.jpg)\n");
        ArticlePicture.Key key = site.pictures(POST).all().getFirst().key();
        site.write(POST, HEAD + "Rien.\n");

        Outcome<PictureChange> outcome =
                new Describing(site.kramdown())
                        .change(site.pictures(POST), key, new Decision.Decorative());

        assertThat(outcome)
                .isEqualTo(Outcome.<PictureChange>refused(Problem.of(AlternativesMessage.GONE)));
    }

    @Test
    void theDescriptionOfAFieldBelongsInTheText() throws IOException {
        site.write(POST, "---\ntitle: La mer\nimage: /a.jpg\n---\n\nTexte.\n");

        assertThat(site.refused(POST, 0, new Decision.Complex("Un", "Deux")).message().key())
                .isEqualTo(AlternativesMessage.DESCRIBE_IN_TEXT);
    }

    @Test
    void aComplexPictureGetsAParagraphRightBelowItsBlock() throws IOException {
        site.write(POST, HEAD + "Avant.\n\n![](/a.jpg)\n*Légende*\n\nAprès.\n");

        assertThat(site.after(POST, 0, new Decision.Complex("Courbe", "De 3 à 5.")))
                .isEqualTo(
                        HEAD + "Avant.\n\n![Courbe](/a.jpg)\n*Légende*\n\nDe 3 à 5.\n\nAprès.\n");
    }

    @Test
    void keepsTheLineEndsOfTheFile() throws IOException {
        site.write(POST, (HEAD + "![](/a.jpg)\n\nAprès.\n").replace("\n", "\r\n"));

        assertThat(site.after(POST, 0, new Decision.Complex("Courbe", "De 3\nà 5.")))
                .isEqualTo(
                        (HEAD + "![Courbe](/a.jpg)\n\nDe 3 à 5.\n\nAprès.\n")
                                .replace("\n", "\r\n"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "![](/a.jpg)",
                "![](/a.jpg)\n",
                "![](/a.jpg)\n{:.grand}\n\nAprès.\n",
                "Un mot ![](/a.jpg) dans la ligne.\n\nAprès.\n",
                "- un\n\n- ![](/a.jpg)\n\n- trois\n\nAprès.\n",
                "> ![](/a.jpg)\n>\n> cité\n\nAprès.\n",
                "| a | b |\n|---|---|\n| ![](/a.jpg) | c |\n\nAprès.\n",
                "<figure>\n<img src=\"/a.jpg\">\n\n<figcaption>Une courbe</figcaption>\n</figure>\n\nAprès.\n",
                "<div>\n<img src=\"/a.jpg\">\n</div>\nTexte serré.\n\nAprès.\n",
                "![](/a.jpg)\n\n    code\n\n1. un\n2. deux\n"
            })
    void theArticleIsTheSameButForTheParagraph(String body) throws IOException {
        site.write(POST, HEAD + body);
        String details = "# 1. *De* 3 [à] 5 < 7 {{ x }} {: .y} | `z` _u_ $v$";

        String changed = site.after(POST, 0, new Decision.Complex("Courbe", details));

        String words = site.after(POST, 0, new Decision.Informative("Courbe"));
        Kramdown kramdown = site.kramdown();
        String before = flat(kramdown.toHtml(words.substring(HEAD.length())));
        String after = flat(kramdown.toHtml(changed.substring(HEAD.length())));
        String paragraph = "<p># 1. *De* 3 [à] 5 &lt; 7 {{ x }} {: .y} | `z` _u_ $v$</p>";
        assertThat(after).contains(paragraph);
        assertThat(flat(after.replace(paragraph, ""))).isEqualTo(before);
        assertThat(changed).doesNotContain("{{");
    }

    private static String flat(String html) {
        return html.replaceAll("\\s+", " ").replaceAll("> <", "><").strip();
    }
}
