package fr.chapeau.check.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import fr.chapeau.check.CheckEngine;
import fr.chapeau.check.CheckReport;
import fr.chapeau.check.CheckedPost;
import fr.chapeau.check.Finding;
import fr.chapeau.check.Passage;
import fr.chapeau.check.PassageMemory;
import fr.chapeau.check.PassageRule;
import fr.chapeau.check.RuleInfo;
import fr.chapeau.check.SiteFacts;
import fr.chapeau.frontmatter.FrontMatter;
import fr.chapeau.markdown.Kramdown;
import fr.chapeau.problem.Severity;
import fr.chapeau.site.ImageAlternatives;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PassageMemoryTest {
    private static final Kramdown KRAMDOWN = new Kramdown();

    /// Pieces of text that rules find, and the same without what they find.
    private static final List<String> PIECES =
            List.of(
                    "Le budget est de XXX euros , dit-elle.",
                    "Le budget est de dix euros, dit-elle.",
                    "À compléter",
                    "[à préciser]",
                    "lorem ipsum dolor sit amet",
                    "Rendez-vous lundi prochain au ministère !",
                    "Rendez-vous le mardi 12 mars 2024 au ministère\u00A0!",
                    "> Il a dit « bonjour » à XXX",
                    "Il a dit « bonjour » à XXX",
                    "*Il a dit* \"bonjour\" à \\XXX",
                    "- un message à [...]\n- ...",
                    "voir https://example.org/page et {: .classe}",
                    "##Titre collé",
                    "[texte] (https://example.org)",
                    "<p>TODO **gras**</p>",
                    "test",
                    "Date : ...",
                    "bientôt disponible",
                    "the cat is on the mat and that is that",
                    "Bonjour {{ prenom }}, voici %NOM% et l'Etat de l'art, l’eau.");

    private static CheckedPost post(String text, @Nullable PassageMemory memory) {
        FrontMatter matter = FrontMatter.parse(text);
        return new CheckedPost(
                Path.of("_actualites/essai.md"),
                false,
                matter,
                () -> KRAMDOWN.parse(matter.parts().body().of(text)),
                KRAMDOWN,
                new SiteFacts(ImageAlternatives.builtIn()),
                memory);
    }

    @Test
    void findsWithWhatWasLearnedWhatIsFoundWithout() {
        CheckEngine engine = new CheckEngine(Catalogue.rules());
        Random random = new Random(5);
        PassageMemory memory = new PassageMemory();
        List<String> pieces = new ArrayList<>(PIECES);
        for (int step = 0; step < 300; step++) {
            String other = PIECES.get(random.nextInt(PIECES.size()));
            int at = random.nextInt(pieces.size());
            switch (random.nextInt(4)) {
                case 0 -> pieces.add(at, other);
                case 1 -> pieces.set(at, pieces.get(at) + " " + other);
                case 2 -> pieces.set(at, other);
                default -> pieces.remove(pieces.size() > 3 ? at : 0);
            }
            String title = random.nextInt(5) == 0 ? "Un titre" : other.replace("\n", " ");
            String text =
                    "---\ntitle: '"
                            + title.replace("'", "''")
                            + "'\n---\n"
                            + String.join("\n\n", pieces);

            CheckReport known = engine.check(post(text, memory));

            assertThat(known).as(text).isEqualTo(engine.check(post(text, null)));
            assertThat(known.failures()).isEmpty();
        }
    }

    @Test
    void looksOnlyAtWhatChanged() {
        List<String> seen = new ArrayList<>();
        CheckEngine engine = new CheckEngine(List.of(new Seeing(seen)));
        PassageMemory memory = new PassageMemory();
        String text = "---\ntitle: Un titre\n---\nUn mot.\n\nDeux mots.\n\nFAUX mot.";

        engine.check(post(text, memory));
        assertThat(seen).containsExactly("Un titre", "Un mot.", "Deux mots.", "FAUX mot.");
        seen.clear();

        engine.check(post(text.replace("Deux", "Bien trois"), memory));
        assertThat(seen).containsExactly("Bien trois mots.", "FAUX mot.");
        seen.clear();

        engine.check(post(text, memory));
        assertThat(seen).containsExactly("Deux mots.", "FAUX mot.");
    }

    private record Seeing(List<String> seen) implements PassageRule {
        @Override
        public RuleInfo info() {
            return RuleInfo.of("placeholder-xxx", Severity.ERROR, "found");
        }

        @Override
        public void check(CheckedPost post, Passage passage, Consumer<Finding> out) {
            seen.add(passage.text());
            if (passage.text().startsWith("FAUX")) {
                out.accept(Finding.of(info(), passage.span(0, 4), info().says("found", "")));
            }
        }
    }
}
