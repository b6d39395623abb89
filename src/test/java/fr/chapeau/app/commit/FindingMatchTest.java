package fr.chapeau.app.commit;

import static org.assertj.core.api.Assertions.assertThat;

import fr.chapeau.check.CheckEngine;
import fr.chapeau.check.CheckedPost;
import fr.chapeau.check.Finding;
import fr.chapeau.check.SiteFacts;
import fr.chapeau.check.catalogue.Catalogue;
import fr.chapeau.markdown.Kramdown;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FindingMatchTest {
    private static final CheckEngine ENGINE = new CheckEngine(Catalogue.rules());
    private static final Kramdown KRAMDOWN = new Kramdown();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    a XXX b~c        | a XXX b~d         | 0 | 1
                    a XXX b~c        | a XXX b~d XXX     | 1 | 1
                    a XXX b~c        | d XXX~a XXX b~c   | 1 | 1
                    a XXX b~c        | a~c               | 0 | 0
                    a~b              | a XXX~b           | 1 | 0
                    a XXX b          | neuf XXX mot      | 0 | 1
                    a XXX            | a TODO            | 1 | 0
                    """)
    void tellsNewErrorsFromOldOnes(String before, String after, int fresh, int old) {
        String committed = before.replace("~", "\n\n") + "\n";
        String draft = after.replace("~", "\n\n") + "\n";

        FindingMatch.Errors errors =
                new FindingMatch(committed, draft).errors(findings(committed), findings(draft));

        assertThat(errors.fresh()).hasSize(fresh);
        assertThat(errors.old()).hasSize(old);
    }

    private static List<Finding> findings(String text) {
        return ENGINE.check(
                        CheckedPost.of(Path.of("a.md"), text, false, KRAMDOWN, SiteFacts.UNKNOWN))
                .findings();
    }
}
