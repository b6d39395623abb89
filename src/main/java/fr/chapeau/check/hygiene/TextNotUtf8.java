package fr.chapeau.check.hygiene;

import fr.chapeau.check.CheckedPost;
import fr.chapeau.check.Finding;
import fr.chapeau.check.Fix;
import fr.chapeau.check.Rule;
import fr.chapeau.check.RuleInfo;
import fr.chapeau.problem.Severity;
import fr.chapeau.text.Span;
import fr.chapeau.text.TextEdit;
import fr.chapeau.text.TextEdits;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Finds text that was read in another encoding than it was written in: `Ã©` for é, `â€™` for ’,
/// and the sign that stands for what could not be read at all.
public final class TextNotUtf8 implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.of("text-not-utf8", Severity.ERROR, "found", "lost");

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /// What the first byte of two or three looks like in Windows' encoding.
    private static final String FIRST = "ÃÂâÅ";

    private static final char LOST = '\uFFFD';

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckedPost post, Consumer<Finding> out) {
        String text = post.text();
        List<TextEdit> edits = new ArrayList<>();
        for (int i = 0; i + 1 < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x80 && FIRST.indexOf(c) >= 0) {
                Optional<TextEdit> edit = decoded(text, i);
                edit.ifPresent(edits::add);
                i = edit.map(one -> one.span().end() - 1).orElse(i);
            }
        }
        if (!edits.isEmpty()) {
            Span first = edits.getFirst().span();
            out.accept(
                    Finding.of(INFO, first, INFO.says("found", first.of(text), edits.size()))
                            .with(new Fix.Proposed(new TextEdits(edits))));
        }
        int lost = text.indexOf(LOST);
        if (lost >= 0) {
            out.accept(Finding.of(INFO, new Span(lost, lost + 1), INFO.says("lost")));
        }
    }

    /// The one character that two or three stand for; in code they may be meant.
    private static Optional<TextEdit> decoded(String text, int start) {
        int length = text.charAt(start) == 'â' ? 3 : 2;
        int end = start + length;
        if (end > text.length() || (start > 0 && text.charAt(start - 1) == '`')) {
            return Optional.empty();
        }
        for (int i = start + 1; i < end; i++) {
            if (text.charAt(i) < 0x80) {
                return Optional.empty();
            }
        }
        try {
            ByteBuffer bytes = WINDOWS.newEncoder().encode(CharBuffer.wrap(text, start, end));
            String one = StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
            return one.length() == 1
                    ? Optional.of(TextEdit.replace(new Span(start, end), one))
                    : Optional.empty();
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
