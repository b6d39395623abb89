package fr.chapeau.liquid;

import java.util.regex.Pattern;

/// How Liquid reads markup that does not keep to its grammar, as real sites hold it: the regular
/// expressions of `liquid.rb`.
final class Lax {
    static final String QUOTED = "(?:\"[^\"]*+\"|'[^']*+')";
    static final String FRAGMENT = "(?:" + QUOTED + "|(?:[^\\s,|'\"]|" + QUOTED + ")++)";

    /// `TagAttributes`.
    static final Pattern ATTRIBUTES = Pattern.compile("(\\w[\\w-]*)\\s*:\\s*(" + FRAGMENT + ")");

    /// `VariableSignature`.
    static final String SIGNATURE = "(?:\\(?[\\w\\-.\\[\\]]\\)?)";

    private Lax() {}
}
