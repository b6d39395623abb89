package fr.chapeau.markdown;

import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;

/// Options that a text sets for itself by `{::options … /}`; those that change what is shown and
/// that we know.
final class InlineOptions {
    private final boolean autoIds;

    InlineOptions(Document document) {
        boolean ids = true;
        for (Node node : document.getDescendants()) {
            if (node instanceof ExtensionBlock block && block.isOptions()) {
                String value = block.options().attributes().getOrDefault("auto_ids", "" + ids);
                ids = Boolean.parseBoolean(value);
            }
        }
        autoIds = ids;
    }

    /// Whether headers get an id by themselves.
    boolean autoIds() {
        return autoIds;
    }
}
