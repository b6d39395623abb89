package fr.chapeau.check.field;

import static org.assertj.core.api.Assertions.assertThat;

import fr.chapeau.check.Fix;
import fr.chapeau.check.MadePictureFiles;
import fr.chapeau.check.RuleCase;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The rules about the keys of a front matter.
class HeaderKeysTest {

    private final RuleCase unknown =
            RuleCase.of(new FrontmatterKeyUnknown()).in(MadePictureFiles.site());
    private final RuleCase empty =
            RuleCase.of(new FrontmatterEmptyValue()).in(MadePictureFiles.site());
    private final RuleCase asked = empty.asking(new FrontmatterEmptyValue().info());

    @ParameterizedTest
    @ValueSource(
            strings = {"chapeau-texte", "chapeau_text", "Chapeau-Text", "chapeu-text", "rubriqe"})
    void findsAKeyThatIsNearlyAUsualOne(String key) {
        unknown.expect("---⏎title: A⏎⟨" + key + "⟩: Le port⏎---⏎");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "chapeau",
                "sous-titre",
                "title",
                "tags",
                "lu-chapeau-texte",
                "chapeau-text",
                "date"
            })
    void leavesOtherKeysAlone(String key) {
        unknown.expect("---⏎" + key + ": Le port⏎---⏎");
    }

    @Test
    void leavesAKeyAloneBesideTheUsualOne() {
        unknown.expect("---⏎chapeau-text: Le port⏎chapeau-texte: Le quai⏎---⏎");
    }

    @Test
    void proposesTheUsualName() {
        String text = "---\ntitle: A\nchapeau-texte: 'Le port'  # ici\n---\n";

        Fix fix = Objects.requireNonNull(unknown.check(text).findings().getFirst().fix());

        assertThat(((Fix.Proposed) fix).edits().apply(text))
                .isEqualTo("---\ntitle: A\nchapeau-text: 'Le port'  # ici\n---\n");
    }

    @Test
    void emptyValuesAreFoundOnlyWhereTheRepositoryAsks() {
        String text = "---\ntitle: A\nlieu:\n---\n";

        assertThat(empty.check(text).findings()).isEmpty();
        assertThat(asked.check(text).findings()).hasSize(1);
    }

    @Test
    void emptyValuesAreFoundAtAnyDepth() {
        asked.expect("---⏎title: A⏎⟪lieu:⟫⏎⟪plan: ''⟫⏎salon:⏎  ⟪quai:⟫⏎dates:⏎- ⟪fin: []⟫⏎---⏎");
    }

    @Test
    void anAlternativeThatIsEmptyIsADecision() {
        asked.expect("---⏎image: /a.png⏎alternative-textuelle: ''⏎---⏎");
    }

    @Test
    void anEmptyValueCanBeTakenOut() {
        String text = "---\ntitle: A\nlieu:\ndate: 2024-01-02\n---\n";

        Fix fix = Objects.requireNonNull(asked.check(text).findings().getFirst().fix());

        assertThat(((Fix.Proposed) fix).edits().apply(text))
                .isEqualTo("---\ntitle: A\ndate: 2024-01-02\n---\n");
    }
}
