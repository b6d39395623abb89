package fr.chapeau.check;

import java.nio.file.Path;
import java.util.Map;

/// A site whose pictures are known by their names alone; every other one is there and sound.
public final class MadePictureFiles implements PictureFiles {
    private static final PictureFile SOUND = new PictureFile.Found("PNG", true, 40_000, false, 800);

    private static final Map<String, PictureFile> FILES =
            Map.ofEntries(
                    Map.entry("absente.png", new PictureFile.Missing("")),
                    Map.entry("absent.png", new PictureFile.Missing("")),
                    Map.entry("phrae.png", new PictureFile.Missing("phare.png")),
                    Map.entry("Phare.PNG", new PictureFile.OtherCase("phare.png")),
                    Map.entry("lourde.jpg", found("JPEG", true, 640_000, false)),
                    Map.entry("heavy.jpg", found("JPEG", true, 640_000, false)),
                    Map.entry("enorme.jpg", found("JPEG", true, 4_200_000, false)),
                    Map.entry(
                            "large.png", new PictureFile.Found("PNG", true, 90_000, false, 4_000)),
                    Map.entry("anime.gif", found("GIF", true, 4_200_000, false)),
                    Map.entry("dessin.svg", found("SVG", true, 4_200_000, false)),
                    Map.entry("situee.jpg", found("JPEG", true, 40_000, true)),
                    Map.entry("located.jpg", found("JPEG", true, 40_000, true)),
                    Map.entry("telephone.jpg", found("HEIC", false, 40_000, false)),
                    Map.entry("renomme.heic", found("JPEG", true, 40_000, false)),
                    Map.entry("phare.heic", found("HEIC", false, 40_000, false)),
                    Map.entry("lighthouse.heic", found("HEIC", false, 40_000, false)),
                    Map.entry("inconnue.tif", new PictureFile.Unknown()),
                    Map.entry("inconnue.png", new PictureFile.Unknown()));

    /// The site that has them.
    public static SiteFacts site() {
        SiteFacts fields = MadeFields.numberOfPlaces();
        return new SiteFacts(
                fields.images(),
                fields.forms(),
                "https://www.exemple.fr",
                new MadePictureFiles(),
                MadeSurroundings::new,
                SiteBuild.UNKNOWN);
    }

    @Override
    public PictureFile of(Path post, String address) {
        return FILES.getOrDefault(ImageAddress.fileName(address), SOUND);
    }

    private static PictureFile found(String format, boolean shown, long bytes, boolean located) {
        return new PictureFile.Found(format, shown, bytes, located, 1_600);
    }
}
