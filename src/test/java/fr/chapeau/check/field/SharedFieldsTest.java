package fr.chapeau.check.field;

import static org.assertj.core.api.Assertions.assertThat;

import fr.chapeau.check.Finding;
import fr.chapeau.check.Fix;
import fr.chapeau.check.MadePictureFiles;
import fr.chapeau.check.RuleCase;
import fr.chapeau.frontmatter.FieldPath;
import fr.chapeau.frontmatter.FieldValue;
import fr.chapeau.frontmatter.FrontMatter;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/// The rules about what a post's front matter shares with others'.
class SharedFieldsTest {

    private final RuleCase tags =
            RuleCase.of(new FrontmatterTagNearDuplicate()).in(MadePictureFiles.site());
    private final RuleCase addresses =
            RuleCase.of(new FrontmatterSlugCollision()).in(MadePictureFiles.site());
    private final RuleCase titles =
            RuleCase.of(new FrontmatterTitleDuplicate()).in(MadePictureFiles.site());

    @Test
    void findsTagsAndCategoriesThatOthersWriteOtherwise() {
        tags.expect("---⏎tags:⏎- ⟨Evenements⟩⏎- jardin⏎category: ⟨vie locale⟩⏎---⏎");
        tags.expect("---⏎tags: [art, ⟨'Evenements'⟩]⏎---⏎");
    }

    @Test
    void leavesOtherFieldsAlone() {
        tags.expect("---⏎title: Evenements⏎auteurs: [Evenements]⏎plan: {tags: [Evenements]}⏎---⏎");
    }

    @Test
    void namesTheArticleWhereOnlyOneWritesItSo() {
        Finding many = tags.check("---\ntags: [Evenements]\n---\n").findings().getFirst();
        Finding one = tags.check("---\ncategory: vie locale\n---\n").findings().getFirst();

        assertThat(RuleCase.french(many)).contains("dans 12 autres articles");
        assertThat(RuleCase.french(one)).contains("La nuit des marées");
    }

    @Test
    void proposesTheUsualWayAsYamlWritesIt() {
        String text = "---\ntags:\n- C # langage\n- art\n---\n";

        Finding finding = tags.check(text).findings().getFirst();

        FrontMatter after =
                FrontMatter.parse(
                        ((Fix.Proposed) Objects.requireNonNull(finding.fix())).edits().apply(text));
        assertThat(after.valueAt(FieldPath.of("tags").item(0)))
                .contains(new FieldValue.Text("C: #"));
        assertThat(after.text()).endsWith("- art\n---\n");
    }

    @Test
    void findsAnAddressThatIsTaken() {
        addresses.expect("---⏎title: Le marché⏎permalink: ⟦/prise/⟧⏎---⏎");
        addresses.expect("---⏎permalink: ⟨/prise/⟩⏎published: false⏎---⏎");
        addresses.expect("---⏎permalink: /libre/⏎---⏎");
    }

    @Test
    void findsATitleThatIsTaken() {
        Finding finding = titles.expect("---⏎title: ⟨Titre pris⟩⏎---⏎").getFirst();
        titles.expect("---⏎title: Autre titre⏎resume: Titre pris⏎---⏎");

        assertThat(RuleCase.french(finding)).contains("nuit.md");
        assertThat(finding.fix()).isEqualTo(new Fix.OpenField(FieldPath.of("title")));
    }

    @Test
    void findsACategoryThatNobodyElseHasWhereTheyChooseAmongFew() {
        RuleCase categories =
                RuleCase.of(new FrontmatterCategoryUnknown()).in(MadePictureFiles.site());

        Finding near = categories.expect("---⏎rubrique: ⟨Culure⟩⏎---⏎").getFirst();
        Finding other = categories.expect("---⏎rubrique: ⟨Sport⟩⏎---⏎").getFirst();
        categories.expect("---⏎rubrique: Culture⏎---⏎");
        categories.expect("---⏎rubrique:⏎---⏎");

        assertThat(RuleCase.french(near)).contains("Culture");
        assertThat(near.fix()).isInstanceOf(Fix.Proposed.class);
        assertThat(RuleCase.french(other)).contains("Sport");
    }
}
