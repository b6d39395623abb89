package fr.chapeau.app.pagefile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProseBreaksTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "L’heure |est |au |bilan",
                "l’« |idée",
                "Aujourd’hui",
                "les |années |’80",
                "un\u202F? |oui |ou\u00A0: |non",
                ""
            })
    void endsNoLineBehindAnElision(String marked) {
        assertThat(marked(marked.replace("|", ""))).isEqualTo(marked);
    }

    private static String marked(String text) {
        ProseBreaks breaks = new ProseBreaks();
        breaks.setText(text);
        StringBuilder marked = new StringBuilder();
        int from = 0;
        for (int at = breaks.next(); at > 0 && at < text.length(); at = breaks.next()) {
            marked.append(text, from, at).append('|');
            from = at;
        }
        return marked.append(text.substring(from)).toString();
    }
}
