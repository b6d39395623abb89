package fr.chapeau.markdown;

import com.vladsch.flexmark.parser.block.ParagraphPreProcessorFactory;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Factory of a pass over paragraphs that reads spans, and so comes when the labels of all links
/// are known.
abstract class LabelsKnown implements ParagraphPreProcessorFactory {

    @Override
    public final Set<Class<?>> getAfterDependents() {
        return Set.of(LinkDefinitionParser.Factory.class);
    }

    @Override
    public final @Nullable Set<Class<?>> getBeforeDependents() {
        return null;
    }

    @Override
    public final boolean affectsGlobalScope() {
        return true;
    }
}
