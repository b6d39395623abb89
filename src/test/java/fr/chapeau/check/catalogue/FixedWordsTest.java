package fr.chapeau.check.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import fr.chapeau.check.Rule;
import fr.chapeau.check.RuleCase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the automatic fixes of one rule each make of a text; `~` is a no-break space.
class FixedWordsTest {

    private final RuleCase all = RuleCase.of(Catalogue.rules().toArray(Rule[]::new));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '¤',
            value = {
                "typo-nbsp-missing | Le « a » est ici : oui ! | Le «~a~» est ici~: oui~!",
                "typo-space-missing-before-double-punctuation | Le mot; venez! | Le mot~; venez~!",
                "typo-space-missing-before-double-punctuation | Un [mot](/a)! | Un [mot](/a)~!",
                "typo-guillemet-space-missing | Le «mot» | Le «~mot~»",
                "typo-straight-apostrophe | L’un et l'autre | L’un et l’autre",
                "typo-ordinal | Le 2ème, la 1ère, les 3èmes, le XIXème | Le 2e, la 1re, les 3es, le XIXe",
                "typo-double-space | Le  mot,   un autre | Le mot, un autre",
                "typo-ellipsis | Le mot... | Le mot…",
                "typo-etc-ellipsis | Le mot, etc... | Le mot, etc.",
                "typo-numero-space | Le n°1 et le N° 2 | Le n°~1 et le N°~2",
                "typo-unit-space | Le prix de 5 € pour 10 km | Le prix de 5~€ pour 10~km",
                "typo-ligature | La mise en oeuvre, un voeu | La mise en œuvre, un vœu",
                "link-insecure-http | [a](http://a.gouv.fr/b) | [a](https://a.gouv.fr/b)",
                "link-mailto-invalid | [a@b.fr](a@b.fr) | [a@b.fr](mailto:a@b.fr)",
                "typo-capital-accent | L’Etat, les Ecoles, l’Ile-de-France | L’État, les Écoles, l’Île-de-France",
                "typo-space-before-comma | Le mot , l’autre . | Le mot, l’autre .",
                "heading-missing-space | ##Le salon | ## Le salon",
                "heading-bold-inside | ## **Le salon** | ## Le salon",
                "heading-trailing-punctuation | ## Le salon. | ## Le salon",
                "heading-trailing-punctuation | ## *Le salon:* | ## *Le salon*",
                "heading-trailing-punctuation | ## Le salon : | ## Le salon :",
                "link-malformed | Le [mot] (https://a.fr). | Le [mot](https://a.fr).",
                "link-malformed | [a](www.b.fr/c) | [a](https://www.b.fr/c)",
                "link-title-mismatch | [mot](/a \"Mot\") | [mot](/a)",
                "link-title-mismatch | [mot](</a b> 'mot' ) | [mot](</a b>)",
                "link-tracking-parameter | [a](https://b.fr/?utm_source=c) | [a](https://b.fr/)",
                "link-tracking-parameter | [a](https://b.fr?c=d&gclid=e&f#g) | [a](https://b.fr?c=d&f#g)",
                "link-text-padding | Le [ mot ](/a)ici | Le [mot](/a) ici",
                "link-text-padding | Le[ mot](/a), **[ fin](/b)** | Le [mot](/a), **[ fin](/b)**",
                "kramdown-attribute-malformed | [a](b){: c=_\"d\" .e} | [a](b){: c=\"_d\" .e}",
                "kramdown-attribute-malformed | [a](b){:c=d e=“f g”} | [a](b){:c=\"d\" e=\"f g\"}",
            })
    void fixMakesOneOfTheOther(String rule, String wrong, String right) {
        String fixed = FixedTexts.fixed(rule, all.check(wrong), wrong);

        assertThat(fixed.replace('\u00A0', '~')).isEqualTo(right);
    }
}
