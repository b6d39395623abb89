package fr.chapeau;

import fr.chapeau.app.pictures.MadePictures;
import fr.chapeau.git.GitRepo;

/// A repository with ten drafts, each of which changes something else.
final class TenDrafts {
    private static final String PORT =
            """
            ---
            title: Le port s’agrandit
            date: 2026-01-10 09:00:00 +01:00
            categories: [Travaux]
            tags: [port, chantier]
            chapeau-text: Un nouveau quai ouvre au printemps.
            image: /images/quai.png
            image-alternative: Un quai vide au lever du jour
            ---

            Le chantier commence lundi.

            ## Le calendrier

            Les travaux durent six mois. Le quai reste ouvert le matin.

            ## Les accès

            Entrez par la rue du Phare.
            """;

    private TenDrafts() {}

    private static String article(String title) {
        return PORT.replace("Le port s’agrandit", title);
    }

    /// Makes it.
    static void in(GitRepo repo) {
        repo.write("_config.yml", "lang: fr\ncollections:\n  actualites: {output: true}\n");
        repo.write("images/quai.png", MadePictures.png(80, 50))
                .write("images/mole.png", MadePictures.png(90, 60));
        for (int i = 1; i <= 10; i++) {
            if (i != 2) {
                repo.write(path(i), article("Article " + i));
            }
        }
        repo.commitAll("Début");
        change(repo, 1, "six mois", "huit mois");
        repo.write(
                path(2),
                "---\ntitle: Article 2\ndate: 2026-02-01 09:00:00 +01:00\n---\n\nTexte XXX.\n");
        repo.delete(path(3));
        change(repo, 4, "title: Article 4", "title: Article 4, le retour");
        change(repo, 5, "Un quai vide au lever du jour", "Le quai, vu de la mer");
        change(repo, 6, "/images/quai.png", "/images/mole.png");
        change(repo, 7, "tags: [port, chantier]", "tags: [port, chantier, printemps]");
        String calendar =
                "## Le calendrier\n\nLes travaux durent six mois. Le quai reste ouvert le matin.\n\n";
        change(
                repo,
                8,
                calendar,
                "",
                "rue du Phare.\n",
                "rue du Phare.\n\n" + calendar.strip() + "\n");
        change(
                repo,
                9,
                "2026-01-10",
                "2026-03-01",
                "categories: [Travaux]",
                "categories: [Vie du port]");
        change(
                repo,
                10,
                "Le chantier commence lundi.",
                "Le chantier commence lundi. Voir [ici](http://example.org).");
    }

    private static String path(int number) {
        return "_actualites/article-" + number + ".md";
    }

    /// @param pairs old and new words in turns
    private static void change(GitRepo repo, int number, String... pairs) {
        String text = repo.read(path(number));
        for (int i = 0; i < pairs.length; i += 2) {
            text = text.replace(pairs[i], pairs[i + 1]);
        }
        repo.write(path(number), text);
    }
}
