package fr.chapeau.markdown;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/// Lines between `{::name}` and `{:/name}` (kramdown syntax, "Extensions").
final class ExtensionBlock extends Block {
    private final String name;
    private final AttributeList options;

    ExtensionBlock(String name, AttributeList options) {
        this.name = name;
        this.options = options;
    }

    boolean isComment() {
        return name.equals("comment");
    }

    boolean isOptions() {
        return name.equals("options");
    }

    AttributeList options() {
        return options;
    }

    /// Whether its lines are HTML that goes to the page as it is.
    boolean isHtml() {
        String types = options.attributes().getOrDefault("type", "html");
        return name.equals("nomarkdown") && (" " + types + " ").contains(" html ");
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }
}
