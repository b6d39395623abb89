package fr.chapeau.site;

import static org.assertj.core.api.Assertions.assertThat;

import fr.chapeau.frontmatter.FrontMatter;
import fr.chapeau.frontmatter.PsychValue;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImageAlternativesTest {
    @TempDir Path folder;
    private int sites;

    /// What the posts of a site, each with the given lines, show of its pictures.
    private ImageAlternatives learned(String... posts) {
        MadeSite made = new MadeSite(folder.resolve("site" + sites++)).config("");
        for (int i = 0; i < posts.length; i++) {
            made.post("_posts/2024-01-01-" + i + ".md", posts[i]);
        }
        return MadeSite.index(made.open()).imageAlternatives();
    }

    private static List<String> missing(ImageAlternatives images, String lines) {
        return images.in(FrontMatter.parse("---\n" + lines + "\n---\n")).stream()
                .filter(PairedImage::isMissing)
                .map(image -> image.image() + " " + image.pair().alternative())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            textBlock =
                    """
                    image: /a.png                                      ; image
                    image:                                             ;
                    image: ''                                          ;
                    image: aucune                                      ;
                    {image: /a.png, alt: Une salle}                    ;
                    {image: /a.png, alt: ''}                           ;
                    {image: /a.png, alt: }                             ; image
                    {image: /a.png, alternative-textuelle: Une salle}  ;
                    {image: /a.png, texte_alternatif: Une salle}       ;
                    {image: /a.png, imageAlt: Une salle}               ;
                    {image: /a.png, image_alt_text: Une salle}         ;
                    {image: /a.png, logo-alt: Le logo}                 ; image
                    {image: /a.png, lang-alternative: en}              ; image
                    {image: /a.png, legende: Une salle}                ; image
                    x: [{image: /a.png}, {image: /b.png, alt: B}]      ; x[0].image
                    x: {y: [{z: {img: /a.png}}]}                       ; x.y[0].z.img
                    x: {src: /a.png}                                   ; x.src
                    {src: /a.png}                                      ;
                    galerie: [{path: /a.png}]                          ; galerie[0].path
                    image: {path: /a.png, height: 10}                  ; image.path
                    fichiers: [{path: /a.png}]                         ;
                    galerie: [/a.png, /b.png]                          ;
                    {logo: /a.png, illustration: /b.png}               ;
                    {screenshot: /a.png, photo: /b.png, og_image: /c.png} ;
                    """)
    void theUsualPairsAreKnown(String lines, String expected) {
        List<String> found =
                missing(ImageAlternatives.builtIn(), lines).stream()
                        .map(one -> one.substring(0, one.indexOf(' ')))
                        .toList();

        assertThat(found).isEqualTo(expected == null ? List.of() : List.of(expected));
    }

    @Test
    void anEmptyStringIsADecisionAndNothingIsNone() {
        FrontMatter frontMatter =
                FrontMatter.parse(
                        "---\nx:\n- {image: /a.png, alt: ''}\n- {image: /b.png, alt: ~}\n---\n");

        List<PairedImage> images = ImageAlternatives.builtIn().in(frontMatter);

        assertThat(images).extracting(PairedImage::isMissing).containsExactly(false, true);
        assertThat(images.getFirst().reading()).isEqualTo(new PsychValue.Text(""));
        assertThat(images.get(1).alternativeEntry()).isNotNull();
        assertThat(images.get(1).alternative().toString()).isEqualTo("x[1].alt");
    }

    @Test
    void anAlternativeThatAMergedMapBringsCounts() {
        FrontMatter frontMatter =
                FrontMatter.parse(
                        "---\nbase: &base {alt: Une salle}\nx:\n- <<: *base\n  image: /a.png\n---\n");

        assertThat(ImageAlternatives.builtIn().in(frontMatter))
                .hasSize(1)
                .noneMatch(PairedImage::isMissing);
    }

    @Test
    void theSitesOwnNameForTheAlternativeIsProposed() {
        ImageAlternatives images =
                learned("une: [{image: /a.png, alt_fr: Une salle}]", "une: [{image: /b.png}]");

        assertThat(missing(images, "une: [{image: /b.png}]"))
                .containsExactly("une[0].image alt_fr");
        assertThat(missing(images, "autre: {image: /b.png}")).containsExactly("autre.image alt_fr");
    }

    @Test
    void aKeyThatIsNoUsualOneIsLearnedWithItsAlternative() {
        ImageAlternatives images =
                learned("{logo: /a.png, logo_alt: Le logo}", "{logo: /b.png, bandeau: /c.png}");

        assertThat(missing(images, "{logo: /b.png, bandeau: /c.png}"))
                .containsExactly("logo logo_alt");
        assertThat(images.pair(List.of(), "logo").orElseThrow().evidence())
                .isEqualTo(ImagePair.Evidence.SEEN);
    }

    @Test
    void aBareAlternativeIsThatOfTheMainPicture() {
        ImageAlternatives images =
                learned("{image: /a.png, vignette: /b.png, alt: Une salle}", "vignette: /b.png");

        assertThat(missing(images, "{image: /a.png, vignette: /b.png}"))
                .containsExactly("image alt");
    }

    @Test
    void defaultsTeachToo() {
        MadeSite made =
                new MadeSite(folder)
                        .config(
                                """
                                defaults:
                                - scope: {path: ''}
                                  values: {bandeau: {fichier: , alt: }}
                                """)
                        .post("_posts/2024-01-01-a.md", "bandeau: {fichier: /a.png}");

        ImageAlternatives images = MadeSite.index(made.open()).imageAlternatives();

        assertThat(missing(images, "bandeau: {fichier: /a.png}"))
                .containsExactly("bandeau.fichier alt");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "logo: /N.png",
                "illustration: ./illustrations/N.png",
                "screenshot: N.png",
                "image: /cartes/N.png",
                "equipe: {photo: N.png, nom: Camille Martin}"
            })
    void aKeyWhoseAlternativeTheSiteNeverGivesHasNone(String line) {
        String[] posts = new String[8];
        for (int i = 0; i < posts.length; i++) {
            posts[i] = line.replace("N", "n" + i);
        }

        assertThat(missing(learned(posts), line)).isEmpty();
    }

    @Test
    void aGuessNeedsASmallMapOfOnePictureAndWords() {
        ImageAlternatives guessed =
                learned(
                        "x: [{k: /a.png, l: Une salle pleine}, {k: /b.png}]",
                        "x: [{k: /c.png, l: Une porte, m: L’entrée}]");
        assertThat(missing(guessed, "x: [{k: /b.png}]")).containsExactly("x[0].k l");
        assertThat(guessed.pair(List.of("x"), "k").orElseThrow().evidence())
                .isEqualTo(ImagePair.Evidence.GUESSED);

        assertThat(missing(learned("{k: /a.png, l: Une salle}"), "k: /b.png")).isEmpty();
        assertThat(missing(learned("x: {k: /a.png, n: 3, l: Une salle}"), "x: {k: /b.png}"))
                .isEmpty();
        assertThat(missing(learned("x: {k: /a.png, titre: Une salle}"), "x: {k: /b.png}"))
                .isEmpty();
        assertThat(missing(learned("x: {k: /a.png, l: /b/}"), "x: {k: /b.png}")).isEmpty();
    }
}
