package fr.chapeau.git;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommitMessageTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Titre",
                "Titre\n",
                "  \n\nTitre  \n\n\n\nTexte\t\n \n",
                "Titre: avec deux points",
                "Titre\n\nSigned-off-by: Zoé <z@example.org>",
                "Titre\n\nRef: 12\nFixes: 13\n  suite\n",
                "Titre\n\nun paragraphe\nRef: 12",
                "Titre\nsans ligne vide\nRef: 12",
                "Titre\r\n\r\nTexte\r\n"
            })
    void addsTrailersWhereGitAddsThem(String message, @TempDir Path folder) {
        GitRepo repo = GitRepo.init(folder.resolve("r")).write("message", message);
        repo.write("tidy", repo.sh("git stripspace < message"));
        String expected =
                repo.git("interpret-trailers", "--trailer", "Check-Override: oui", "tidy");

        String ours = CommitMessage.of(message, List.of(new Trailer("Check-Override", "oui")));

        assertThat(ours).isEqualTo(expected);
        assertThat(CommitMessage.of(message, List.of())).isEqualTo(repo.read("tidy"));
    }

    @Test
    void doesNotTakeAFrenchSentenceForATrailer() {
        List<Trailer> reason = List.of(new Trailer("Check-Override", "oui"));

        assertThat(CommitMessage.of("Titre\n\nAttention : long", reason))
                .isEqualTo("Titre\n\nAttention : long\n\nCheck-Override: oui\n");
        assertThat(CommitMessage.of("# 1\n\n# 2", reason))
                .isEqualTo("# 1\n\n# 2\n\nCheck-Override: oui\n");
    }

    @Test
    void foldsALongReason() {
        Trailer trailer = new Trailer("Check-Override", "\n un  \n\n\tdeux\u0007\r\n-- trois");

        assertThat(trailer.folded()).isEqualTo("Check-Override: un\n deux\n -- trois");
    }

    /// Read back by Git itself, which unfolds the value.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "Chiffre attendu: lundi|Chiffre attendu: lundi",
                "un\\n\\nCheck-Override: deux\\n  trois\\r\\nquatre|un Check-Override: deux trois quatre",
                "# un\\n# deux|# un # deux",
                "un\\n---\\ndeux|un --- deux",
                "un\u0085deux\u2028trois\u2029quatre|un deux trois quatre",
                "\u00abÉté\u00a0»\\tà 100 %|«Été\u00a0» à 100 %"
            })
    void givesGitAReasonThatItReadsBack(String reason, String read, @TempDir Path folder) {
        GitRepo repo = GitRepo.init(folder.resolve("r"));
        List<Trailer> trailers = List.of(new Trailer("Check-Override", reason.translateEscapes()));
        repo.write("message", CommitMessage.of("Titre", trailers));
        repo.git("commit", "-q", "--allow-empty", "-F", "message");

        assertThat(repo.git("log", "-1", "--format=%(trailers:only,unfold)").strip())
                .isEqualTo("Check-Override: " + read);
        assertThat(repo.sh("git log -1 --format=%B | git interpret-trailers --parse").strip())
                .isEqualTo("Check-Override: " + read);
    }

    @Test
    void keepsALongReasonWhole(@TempDir Path folder) {
        GitRepo repo = GitRepo.init(folder.resolve("r"));
        String reason = "mot ".repeat(5_000).strip();
        repo.write(
                "message",
                CommitMessage.of("Titre", List.of(new Trailer("Check-Override", reason))));
        repo.git("commit", "-q", "--allow-empty", "-F", "message");

        assertThat(
                        repo.git("log", "-1", "--format=%(trailers:key=Check-Override,valueonly)")
                                .strip())
                .isEqualTo(reason);
    }

    @Test
    void takesNoKeyThatGitWouldNotRead() {
        assertThatThrownBy(() -> new Trailer("Check Override", "x"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
