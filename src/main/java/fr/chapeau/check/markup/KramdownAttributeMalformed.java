package fr.chapeau.check.markup;

import fr.chapeau.check.CheckedPost;
import fr.chapeau.check.Fences;
import fr.chapeau.check.Finding;
import fr.chapeau.check.Fix;
import fr.chapeau.check.Passage;
import fr.chapeau.check.PassageRule;
import fr.chapeau.check.RuleInfo;
import fr.chapeau.markdown.ProseContext;
import fr.chapeau.markdown.ProseRun;
import fr.chapeau.problem.Severity;
import fr.chapeau.text.Span;
import fr.chapeau.text.TextEdit;
import fr.chapeau.text.TextEdits;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Finds attribute lists of kramdown that it passes over, in whole or in part: `{:
/// target=_"blank"}`, a value without quotes or in curly ones, a blank between a link and its list.
public final class KramdownAttributeMalformed implements PassageRule {

    private static final RuleInfo INFO =
            RuleInfo.of("kramdown-attribute-malformed", Severity.ERROR, "found", "blank", "colon");

    private static final int LONGEST = 400;

    /// One part of a list as kramdown takes it (`ALD_TYPE_ANY` in its parser).
    private static final Pattern SOUND =
            Pattern.compile("[\\w:-]+=(?:\"[^\"]*+\"|'[^']*+')|[.#\\w][^\\s=\"'“”]*+|\\\\.");

    /// An attribute whose value is not between straight quotes.
    private static final Pattern UNSOUND =
            Pattern.compile(
                    "([\\w:-]{1,40})=(_?)(?:\\\\?[\"“”«»]([^\"“”«»\\\\]{0,200})\\\\?[\"“”«»]|([^\\s\"'“”«»\\\\=]{1,200}))");

    /// What other engines write without the colon.
    private static final Pattern WITHOUT_COLON =
            Pattern.compile(
                    "\\{(?:target|class|rel|title|lang) ?= ?[\"“”'_\\p{L}][^{}\\n]{0,100}\\}");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckedPost post, Consumer<Finding> out) {
        String text = post.text();
        if (text.contains("{:")) {
            ownLines(post, out);
        }
    }

    @Override
    public void check(CheckedPost post, Passage passage, Consumer<Finding> out) {
        if (passage.field() == null && passage.visible()) {
            inProse(post, passage, out);
        }
    }

    private static void inProse(CheckedPost post, Passage passage, Consumer<Finding> out) {
        String words = passage.text();
        String text = post.text();
        for (int i = words.indexOf(ProseRun.MASK);
                i >= 0;
                i = words.indexOf(ProseRun.MASK, i + 1)) {
            Span place = passage.span(i, i + 1);
            if (text.startsWith("{:", place.start())) {
                list(text, place, out);
                boolean apart = i > 1 && words.charAt(i - 1) == ' ';
                if (apart && passage.within(ProseContext.LINK_TEXT, i - 2)) {
                    blank(text, place, out);
                }
            }
        }
        if (post.site().build().jekyll() && words.indexOf('{') >= 0) {
            Matcher matcher = WITHOUT_COLON.matcher(words);
            while (matcher.find()) {
                Span place = passage.span(matcher.start(), matcher.end());
                boolean written = place.of(text).startsWith("{");
                Fix fix = new Fix.Proposed(TextEdits.of(TextEdit.insert(place.start() + 1, ":")));
                out.accept(
                        Finding.of(INFO, place, INFO.says("colon", matcher.group()))
                                .with(written ? fix : null));
            }
        }
    }

    private static void blank(String text, Span place, Consumer<Finding> out) {
        int start = place.start();
        while (start > 0 && text.charAt(start - 1) == ' ') {
            start--;
        }
        if (start > 0 && start < place.start() && text.charAt(start - 1) == ')') {
            Span gap = new Span(start, place.start());
            out.accept(
                    Finding.of(
                                    INFO,
                                    new Span(start, place.end()),
                                    INFO.says("blank", place.of(text)))
                            .with(new Fix.Proposed(TextEdits.of(TextEdit.delete(gap)))));
        }
    }

    /// Lists of blocks stand on lines of their own.
    private static void ownLines(CheckedPost post, Consumer<Finding> out) {
        String body = post.body().body();
        Fences fences = new Fences(body);
        int line = 0;
        while (line < body.length()) {
            int end = body.indexOf('\n', line);
            end = end < 0 ? body.length() : end;
            int at = line;
            while (at < end && at - line < 4 && body.charAt(at) == ' ') {
                at++;
            }
            boolean list = at - line < 4 && body.startsWith("{:", at);
            int close = list ? body.lastIndexOf('}', end - 1) + 1 : 0;
            if (close > at && !fences.hold(new Span(at, close))) {
                list(post.text(), post.bodyPlaces().in(at, close), out);
            }
            line = end + 1;
        }
    }

    private static void list(String text, Span place, Consumer<Finding> out) {
        String written = place.of(text);
        boolean extension =
                written.startsWith("{::")
                        || written.startsWith("{:/")
                        || written.length() > LONGEST;
        boolean inLiquid = written.contains("{{") || written.contains("{%");
        if (extension || inLiquid || !written.endsWith("}")) {
            return;
        }
        int at = 2;
        int end = written.length() - 1;
        Matcher sound = SOUND.matcher(written);
        while (at < end) {
            if (Character.isWhitespace(written.charAt(at))) {
                at++;
                continue;
            }
            sound.region(at, end);
            boolean whole =
                    sound.lookingAt()
                            && (sound.end() == end
                                    || " \t\n\r.#".indexOf(written.charAt(sound.end())) >= 0);
            if (!whole) {
                out.accept(
                        Finding.of(INFO, place, INFO.says("found", written))
                                .with(fix(place, written, at, end)));
                return;
            }
            at = sound.end();
        }
    }

    /// Only where all of the rest can be read as attributes.
    private static @Nullable Fix fix(Span place, String written, int from, int end) {
        StringBuilder right = new StringBuilder(written.substring(0, from));
        int at = from;
        Matcher sound = SOUND.matcher(written);
        Matcher unsound = UNSOUND.matcher(written);
        while (at < end) {
            if (Character.isWhitespace(written.charAt(at))) {
                right.append(written.charAt(at++));
                continue;
            }
            sound.region(at, end);
            unsound.region(at, end);
            if (sound.lookingAt() && isEnd(written, sound.end(), end)) {
                right.append(sound.group());
                at = sound.end();
            } else if (unsound.lookingAt() && isEnd(written, unsound.end(), end)) {
                String quoted = unsound.group(3) == null ? unsound.group(4) : unsound.group(3);
                right.append(unsound.group(1)).append("=\"").append(unsound.group(2));
                right.append(quoted).append('"');
                at = unsound.end();
            } else {
                return null;
            }
        }
        right.append('}');
        return new Fix.Automatic(TextEdits.of(TextEdit.replace(place, right.toString())));
    }

    private static boolean isEnd(String written, int at, int end) {
        return at == end || Character.isWhitespace(written.charAt(at));
    }
}
