package fr.chapeau.frontmatter;

/// What Psych makes of a value with a written tag, as far as a website needs to know.
final class TaggedReading {
    private TaggedReading() {}

    static PsychValue of(String tag, YamlNode node, PsychValue untagged) {
        if (!(node instanceof YamlScalar scalar)) {
            return untagged;
        }
        boolean string =
                tag.equals("!")
                        || tag.equals("!str")
                        || tag.equals("!binary")
                        || tag.equals("tag:yaml.org,2002:str")
                        || tag.equals("tag:yaml.org,2002:binary")
                        || scalar.style() != ScalarStyle.PLAIN;
        return string ? new PsychValue.Text(scalar.text()) : PsychResolver.resolve(scalar.text());
    }
}
