package fr.chapeau.markdown;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;

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
        return name.equals("nomarkdown") && isForHtml(options);
    }

    /// Whether raw text with these options is for HTML: that of no `type` is for all.
    static boolean isForHtml(AttributeList options) {
        String types = options.attributes().getOrDefault("type", "").strip();
        return types.isEmpty() || List.of(types.split("\\s+")).contains("html");
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }
}
