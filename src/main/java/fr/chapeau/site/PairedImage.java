package fr.chapeau.site;

import fr.chapeau.frontmatter.FieldPath;
import fr.chapeau.frontmatter.PsychValue;
import fr.chapeau.frontmatter.YamlEntry;
import org.jspecify.annotations.Nullable;

/// A picture of one front matter that is to have an alternative.
///
/// @param image path of the picture's address
/// @param entry the picture's key and address
/// @param alternative path of its alternative, be it there or not
/// @param alternativeEntry the alternative's key and value, if the key is there
/// @param reading what Psych makes of the alternative; null without one, also where the key has no
///   value. `""` is an author's decision: the picture is decorative
public record PairedImage(
        ImagePair pair,
        FieldPath image,
        YamlEntry entry,
        FieldPath alternative,
        @Nullable YamlEntry alternativeEntry,
        @Nullable PsychValue reading) {

    /// Whether neither a text nor the decision that there be none is given.
    public boolean isMissing() {
        return reading == null;
    }
}
