package fr.chapeau.check;

import fr.chapeau.check.Picture.Origin;
import fr.chapeau.check.Picture.Trait;
import fr.chapeau.frontmatter.FrontMatter;
import fr.chapeau.frontmatter.PsychValue;
import fr.chapeau.frontmatter.YamlEntry;
import fr.chapeau.frontmatter.YamlScalar;
import fr.chapeau.site.ImageAlternatives;
import fr.chapeau.site.ImagePair.Evidence;
import fr.chapeau.site.PairedImage;
import fr.chapeau.text.Span;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads the pictures that are fields of the front matter.
final class FieldPictures {

    private FieldPictures() {}

    /// In the order of the file.
    static List<Picture> of(FrontMatter frontMatter, ImageAlternatives images) {
        return images.in(frontMatter).stream().map(FieldPictures::picture).toList();
    }

    private static Picture picture(PairedImage image) {
        YamlEntry alternative = image.alternativeEntry();
        Span place =
                alternative == null
                        ? Span.at(image.entry().span().end())
                        : alternative.value().span();
        String text = textOf(image.reading(), alternative);
        return new Picture(
                Origin.FIELD,
                image.entry().span(),
                image.entry().value() instanceof YamlScalar source ? source.text() : "",
                text,
                place,
                traits(image, text),
                image.alternative());
    }

    /// A number or a date is read as it is written; a list or a map is no text of anybody.
    private static @Nullable String textOf(
            @Nullable PsychValue reading, @Nullable YamlEntry alternative) {
        return switch (reading) {
            case null -> null;
            case PsychValue.Text(String text) -> text;
            case PsychValue.Scalar _
                    when alternative != null && alternative.value() instanceof YamlScalar scalar ->
                    scalar.text();
            case PsychValue _ -> "";
        };
    }

    private static Set<Trait> traits(PairedImage image, @Nullable String text) {
        Set<Trait> traits = EnumSet.noneOf(Trait.class);
        PsychValue reading = image.reading();
        boolean structure =
                reading instanceof PsychValue.Sequence || reading instanceof PsychValue.Mapping;
        boolean liquid = text != null && (text.contains("{{") || text.contains("{%"));
        if (structure || liquid) {
            traits.add(Trait.COMPUTED);
        }
        if (image.pair().evidence() == Evidence.GUESSED) {
            traits.add(Trait.GUESSED);
        }
        return traits;
    }
}
