package fr.chapeau.markdown;

import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.InlineParserExtension;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads {@link SpanExtension}s.
final class SpanExtensionParser implements InlineParserExtension {

    @Override
    public void finalizeDocument(InlineParser inlineParser) {}

    @Override
    public void finalizeBlock(InlineParser inlineParser) {}

    @Override
    public boolean parse(LightInlineParser parser) {
        BasedSequence input = parser.getInput();
        int start = parser.getIndex();
        SpanExtension found =
                input.charAt(start) == '$' ? math(input, start) : extension(input, start);
        if (found == null) {
            return false;
        }
        parser.flushTextNode();
        parser.getBlock().appendChild(found);
        parser.setIndex(start + found.getTextLength());
        return true;
    }

    private static @Nullable SpanExtension math(BasedSequence input, int start) {
        if (!input.matchChars("$$", start)) {
            return null;
        }
        int close = input.indexOf("$$", start + 2);
        return close < 0
                ? null
                : node(SpanExtension.Kind.MATH, input, start, start + 2, close, close + 2);
    }

    private static @Nullable SpanExtension extension(BasedSequence input, int start) {
        if (!input.matchChars("{:", start)) {
            return null;
        }
        int close = endOfList(input, start + 2);
        if (close < 0 || close == start + 2) {
            return null;
        }
        if (input.charAt(start + 2) != ':') {
            return node(SpanExtension.Kind.ATTRIBUTES, input, start, start + 2, close, close + 1);
        }
        String name = nameOf(input, start + 3, close);
        SpanExtension.Kind kind =
                switch (name) {
                    case "comment" -> SpanExtension.Kind.COMMENT;
                    case "nomarkdown" -> SpanExtension.Kind.RAW;
                    default -> SpanExtension.Kind.NOTHING;
                };
        boolean known = kind != SpanExtension.Kind.NOTHING || name.equals("options");
        if (!known) {
            return null;
        }
        if (input.charAt(close - 1) == '/') {
            return node(SpanExtension.Kind.NOTHING, input, start, close, close, close + 1);
        }
        int end = input.indexOf("{:/}", close);
        int named = input.indexOf("{:/" + name + "}", close);
        if (end < 0 || (named >= 0 && named < end)) {
            end = named;
        }
        return end < 0
                ? null
                : node(kind, input, start, close + 1, end, input.indexOf("}", end) + 1);
    }

    private static SpanExtension node(
            SpanExtension.Kind kind,
            BasedSequence input,
            int start,
            int contentStart,
            int contentEnd,
            int end) {
        return new SpanExtension(
                kind, input.subSequence(start, end), input.subSequence(contentStart, contentEnd));
    }

    private static String nameOf(BasedSequence input, int from, int limit) {
        int end = from;
        while (end < limit && Character.isLetter(input.charAt(end))) {
            end++;
        }
        return input.subSequence(from, end).toString();
    }

    /// Offset of the `}`, or -1; a list ends on its line.
    private static int endOfList(BasedSequence input, int from) {
        for (int i = from; i < input.length() && input.charAt(i) != '\n'; i++) {
            if (input.charAt(i) == '\\') {
                i++;
            } else if (input.charAt(i) == '}') {
                return i;
            }
        }
        return -1;
    }

    static final class Factory implements InlineParserExtensionFactory {

        @Override
        public CharSequence getCharacters() {
            return "{$";
        }

        @Override
        public InlineParserExtension apply(LightInlineParser inlineParser) {
            return new SpanExtensionParser();
        }

        @Override
        public @Nullable Set<Class<?>> getAfterDependents() {
            return null;
        }

        @Override
        public @Nullable Set<Class<?>> getBeforeDependents() {
            return null;
        }

        @Override
        public boolean affectsGlobalScope() {
            return false;
        }
    }
}
