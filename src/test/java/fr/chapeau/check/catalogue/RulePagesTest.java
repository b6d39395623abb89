package fr.chapeau.check.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import fr.chapeau.i18n.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Holds the rules pages to the rules; `-Dchapeau.write.docs=true` writes them anew.
class RulePagesTest {

    @ParameterizedTest
    @CsvSource({"FRENCH, docs/regles.md", "ENGLISH, docs/rules.md"})
    void pageSaysWhatTheRulesSay(Language language, Path page) throws IOException {
        String written = new RulePages(language).page(Catalogue.rules(), Catalogue.ofSite());

        if (Boolean.getBoolean("chapeau.write.docs")) {
            Files.writeString(page, written);
        }

        assertThat(page).content().isEqualTo(written);
    }
}
