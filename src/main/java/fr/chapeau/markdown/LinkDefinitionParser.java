package fr.chapeau.markdown;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.parser.block.ParagraphPreProcessor;
import com.vladsch.flexmark.parser.block.ParagraphPreProcessorFactory;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Takes `[label]: address "title"` off the start of a paragraph (`LINK_DEFINITION_START` in
/// kramdown's `parser/kramdown/link.rb`): the address may hold blanks, the title may stand on the
/// next line. Also `*[short]: long` (`parser/kramdown/abbreviation.rb`).
final class LinkDefinitionParser implements ParagraphPreProcessor {

    @Override
    public int preProcessBlock(Paragraph block, ParserState state) {
        BasedSequence text = block.getChars();
        int at = 0;
        while (at < text.length()) {
            AbbreviationDefinition abbreviation = AbbreviationDefinition.at(text, at);
            if (abbreviation != null) {
                block.insertBefore(abbreviation);
                at += abbreviation.getTextLength();
                continue;
            }
            LinkDefinition found = LinkDefinition.at(text, at);
            if (found == null) {
                break;
            }
            block.insertBefore(found.reference(block.getDocument()));
            at = found.end();
        }
        return at;
    }

    static final class Factory implements ParagraphPreProcessorFactory {

        @Override
        public ParagraphPreProcessor apply(ParserState state) {
            return new LinkDefinitionParser();
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
            return true;
        }
    }
}
