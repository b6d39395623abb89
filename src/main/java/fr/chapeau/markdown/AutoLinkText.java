package fr.chapeau.markdown;

import com.vladsch.flexmark.ast.DelimitedLinkNode;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/// What is shown of an address in angle brackets (`parser/kramdown/autolink.rb`).
final class AutoLinkText {
    private static final String MAIL = "mailto:";

    private AutoLinkText() {}

    static BasedSequence of(DelimitedLinkNode link) {
        BasedSequence text = link.getText();
        return text.startsWith(MAIL) ? text.subSequence(MAIL.length()) : text;
    }
}
