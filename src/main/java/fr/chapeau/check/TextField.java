package fr.chapeau.check;

import fr.chapeau.frontmatter.FieldPath;
import fr.chapeau.frontmatter.YamlScalar;
import fr.chapeau.text.Span;

/// A string of the front matter.
///
/// @param name the key it stands under, for an item of a list the key of the list
/// @param item whether it is an item of a list
public record TextField(FieldPath path, String name, YamlScalar scalar, boolean item) {

    /// Whether it is what Jekyll and its plugins take for the title.
    public boolean isTitle() {
        return path.steps().size() == 1 && name.equals("title");
    }

    /// Where the file has it, quotes included.
    public Span span() {
        return scalar.span();
    }

    /// Where the file has the characters of its text.
    public Places places(String file) {
        return ScalarPlaces.of(file, scalar);
    }
}
