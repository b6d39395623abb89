package fr.chapeau.check.catalogue;

import fr.chapeau.check.Rule;
import fr.chapeau.check.field.FrontmatterFieldValue;
import fr.chapeau.check.image.FrontmatterImageAltMissing;
import fr.chapeau.check.image.ImageAltEmpty;
import fr.chapeau.check.image.ImageAltFilename;
import fr.chapeau.check.image.ImageAltGeneric;
import fr.chapeau.check.image.ImageAltMissing;
import fr.chapeau.check.image.LinkedImageAltEmpty;
import fr.chapeau.check.placeholder.PlaceholderDummyText;
import fr.chapeau.check.placeholder.PlaceholderLoremIpsum;
import fr.chapeau.check.placeholder.PlaceholderToComplete;
import fr.chapeau.check.placeholder.PlaceholderTodo;
import fr.chapeau.check.placeholder.PlaceholderXxx;
import fr.chapeau.check.source.FrontmatterInvalidYaml;
import fr.chapeau.check.source.MergeConflictMarker;
import java.util.List;

/// The rules that Chapeau comes with.
public final class Catalogue {

    private Catalogue() {}

    /// All of them, in the order of the rules page.
    public static List<Rule> rules() {
        return List.of(
                new FrontmatterInvalidYaml(),
                new FrontmatterFieldValue(),
                new MergeConflictMarker(),
                new PlaceholderXxx(),
                new PlaceholderLoremIpsum(),
                new PlaceholderDummyText(),
                new PlaceholderTodo(),
                new PlaceholderToComplete(),
                new FrontmatterImageAltMissing(),
                new ImageAltMissing(),
                new ImageAltEmpty(),
                new ImageAltFilename(),
                new ImageAltGeneric(),
                new LinkedImageAltEmpty());
    }
}
