package fr.chapeau.bench;

import fr.chapeau.markdown.Kramdown;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;

/// How long Markdown takes, by Jekyll's converter and by ours in the same run.
final class RenderSpeed {
    private static final int SHORT = 3_000;
    private static final int LONG = 100_000;
    private static final double SECONDS = 4;
    private static final String PIECE =
            """
            ## Une étape de plus

            L’équipe a *mesuré* l'effet du service sur **trois ans** : voir [le bilan](/bilan/ "Bilan")
            et les "notes" de la direction -- en ligne depuis l'été...

            - un premier point, avec `du code`
            - un deuxième, plus long, qui renvoie à <https://www.exemple.gouv.fr>
              - et un point au-dessous

            > Ce qui se conçoit bien s'énonce clairement.

            | année | part |
            |-------|-----:|
            | 2024  | 12 % |

            ![Un schéma](/images/schema.png)

            """;

    private final Reference reference;
    private final Kramdown kramdown = new Kramdown();

    RenderSpeed(Reference reference) {
        this.reference = reference;
    }

    String measured() throws IOException {
        String text = text(SHORT);
        double theirs = reference.speed(text, SECONDS);
        double ours = ours(text);
        double large = ours(text(LONG));
        return String.format(
                Locale.ROOT,
                "3 KB: kramdown %.2f ms, ours %.2f ms, %.1f times as fast%n100 KB: ours %.1f ms",
                theirs,
                ours,
                theirs / ours,
                large);
    }

    private double ours(String text) {
        double[] took = new double[100_000];
        int count = 0;
        long start = System.nanoTime();
        long end = start + (long) (2 * SECONDS * 1e9);
        while (System.nanoTime() < end && count < took.length) {
            long before = System.nanoTime();
            kramdown.toHtml(text);
            took[count++] = (System.nanoTime() - before) / 1e6;
        }
        double[] warm = Arrays.copyOfRange(took, count / 2, count);
        Arrays.sort(warm);
        return warm[warm.length / 2];
    }

    private static String text(int length) {
        StringBuilder text = new StringBuilder();
        while (text.length() < length) {
            text.append(PIECE);
        }
        return text.toString();
    }
}
