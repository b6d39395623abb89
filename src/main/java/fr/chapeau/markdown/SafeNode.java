package fr.chapeau.markdown;

import fr.chapeau.text.Span;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A node of a page that is safe to show. Immutable. Two nodes are equal where they look the same:
/// where in the text they come from does not count, so that what stands below a change stays equal.
public sealed interface SafeNode {

    /// About how many characters it takes to write down.
    int size();

    /// A run of text.
    record Text(String text) implements SafeNode {
        @Override
        public int size() {
            return text.length();
        }
    }

    /// A drawing (`svg`), as HTML that is safe to show.
    record Drawing(String html) implements SafeNode {
        @Override
        public int size() {
            return html.length();
        }
    }

    /// An element. Elements nest no deeper than [SafeTree#MOST_DEPTH], so that they may be walked
    /// by recursion.
    final class Tag implements SafeNode {
        private static final int BRACKETS = 5;

        private final String name;
        private final Map<String, String> attributes;
        private final @Nullable Span source;
        private final List<SafeNode> children;
        private final int look;
        private final int size;

        /// @param name in lower case
        /// @param source the place of the body that it comes from; null where there is none
        public Tag(
                String name,
                Map<String, String> attributes,
                @Nullable Span source,
                List<SafeNode> children) {
            this.name = name;
            this.attributes = Map.copyOf(attributes);
            this.source = source;
            this.children = List.copyOf(children);
            look = Objects.hash(name, this.attributes, this.children);
            int written = 2 * name.length() + BRACKETS;
            for (Map.Entry<String, String> attribute : this.attributes.entrySet()) {
                written += attribute.getKey().length() + attribute.getValue().length();
            }
            for (SafeNode child : this.children) {
                written += child.size();
            }
            size = written;
        }

        /// An element with one attribute around a text.
        public static Tag of(String name, String attribute, String value, String text) {
            return new Tag(name, Map.of(attribute, value), null, List.of(new Text(text)));
        }

        public String name() {
            return name;
        }

        public Map<String, String> attributes() {
            return attributes;
        }

        /// The place of the body that it comes from; null where there is none.
        public @Nullable Span source() {
            return source;
        }

        public List<SafeNode> children() {
            return children;
        }

        @Override
        public int size() {
            return size;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return this == other
                    || (other instanceof Tag tag
                            && look == tag.look
                            && name.equals(tag.name)
                            && attributes.equals(tag.attributes)
                            && children.equals(tag.children));
        }

        @Override
        public int hashCode() {
            return look;
        }

        @Override
        public String toString() {
            return SafeWriter.html(List.of(this));
        }
    }
}
