package fr.chapeau.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FnmatchTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    /a.md          | /a.md           | true
                    /a.md          | /a.mdx          | false
                    /*             | /a/b/c.md       | true
                    /*.md          | /a/b.md         | true
                    /*.md          | /a/b.html       | false
                    /?.md          | /a.md           | true
                    /?.md          | /é.md           | true
                    /?.md          | /😀.md          | true
                    /?.md          | /ab.md          | false
                    /a?b           | /a/b            | true
                    /[ab].md       | /b.md           | true
                    /[ab].md       | /c.md           | false
                    /[!ab].md      | /c.md           | true
                    /[^ab].md      | /a.md           | false
                    /[a-c]x        | /bx             | true
                    /[a-c]x        | /dx             | false
                    /[a\\]]x       | /]x             | true
                    /[a            | /a              | false
                    /[a            | /[a             | false
                    /\\*.md        | /*.md           | true
                    /\\*.md        | /a.md           | false
                    /{a,b}.md      | /a.md           | false
                    /{a,b}.md      | /{a,b}.md       | true
                    /**/x          | /a/b/x          | true
                    /**/x          | /x              | false
                    /a*b*c         | /aXbXbXc        | true
                    /a*b*c         | /aXbXbX         | false
                    /a*            | /a              | true
                    """)
    void aPatternMatchesAsInRuby(String pattern, String text, boolean matches) {
        assertThat(Fnmatch.matches(pattern, text)).isEqualTo(matches);
    }

    @Test
    void manyStarsTakeNoTime() {
        String pattern = "/" + "a*".repeat(200) + "b";
        String text = "/" + "a".repeat(5000);

        boolean matches =
                Assertions.assertTimeoutPreemptively(
                        Duration.ofSeconds(3), () -> Fnmatch.matches(pattern, text));

        assertThat(matches).isFalse();
    }
}
