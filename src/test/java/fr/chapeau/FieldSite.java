package fr.chapeau;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/// A made-up site whose articles have a field of each kind: events with lists in lists, and press
/// releases.
final class FieldSite {
    private static final String CONFIG =
            """
            title: Ville du port
            lang: fr
            timezone: Europe/Paris
            collections:
              evenements: {output: true}
              communiques: {output: true}
            """;

    private static final String SETTINGS =
            """
            fields:
              accroche:
                label: {fr: Accroche, en: Standfirst}
                help: {fr: Deux phrases au plus., en: Two sentences at most.}
                type: long-text
                required: true
                max: 60
              public:
                type: choice
                choices: [tous, {value: pros, label: Professionnels}]
              site: {type: url}
              contact: {type: email}
              places: {type: number, min: 1}
              debut: {type: date-time}
              details: {type: markdown}
              programme: {type: file}
              liens: {type: list, items: url}
            """;

    private static final String EVENT =
            """
            ---
            title: TITLE
            date: 2026-01-10 09:00:00 +0100
            accroche: Une soirée pour voir la mer monter, raconter et écouter, tous ensemble.
            public: familles
            site: exemple
            contact: marees@exemple.fr
            places: 40
            une: true
            details: |
              Au **phare**, puis :

              - la digue
              - la halle
            programme: /uploads/programme.pdf
            partenaire: PARTNER
            rubrique: SECTION
            liens:
            - /acces/
            - https://exemple.fr/plan
            tags:
            - mer
            - sciences
            acces:
            - type: Bus
              lignes:
              - nom: Ligne 4
              - nom: Ligne 7
            - type: Tramway
              lignes:
              - nom: Ligne A
            champs_informations:
            - intitule: Horaires
              contenu: De 18 h à minuit
            - intitule: Inscription
              contenu: Conseillée
              lien: https://exemple.fr/inscription
            horaires: &horaires
              ouverture: 18 h
            ---

            Venez nombreux.
            """;

    private static final String RELEASE =
            """
            ---
            title: TITLE
            date: 2026-01-12 10:00:00 +0100
            sous-titre: Toutes les vingt minutes
            tags: [bac, mer]
            contact-presse:
              nom: Camille Le Goff
              email: presse@exemple.fr
            documents:
            - titre: Dossier de presse
              fichier: /uploads/dossier.pdf
            ---

            Le bac part à l’heure.
            """;

    private FieldSite() {}

    static Path writeInto(Path site) throws IOException {
        write(site.resolve("_config.yml"), CONFIG);
        write(site.resolve(".chapeau.yml"), SETTINGS);
        String events = "_evenements/";
        write(site.resolve(events + "marees.md"), event("Nuit des marées", "bac", "Mer"));
        write(site.resolve(events + "phare.md"), event("Portes du phare", "quai", "Mer"));
        write(site.resolve(events + "halle.md"), event("Fête de la halle", "bac", "Ville"));
        write(site.resolve(events + "digue.md"), event("Marche sur la digue", "quai", "Mer"));
        write(site.resolve(events + "cale.md"), event("Bal de la cale", "bac", "Ville"));
        String releases = "_communiques/";
        write(site.resolve(releases + "bac.md"), RELEASE.replace("TITLE", "Un nouveau bac"));
        write(site.resolve(releases + "quai.md"), RELEASE.replace("TITLE", "Le quai rouvre"));
        return site;
    }

    private static String event(String title, String partner, String section) {
        return EVENT.replace("TITLE", title)
                .replace("PARTNER", partner)
                .replace("SECTION", section);
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        Files.writeString(file, text);
    }
}
