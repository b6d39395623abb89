package fr.chapeau.check.placeholder;

import fr.chapeau.check.CheckedPost;
import fr.chapeau.check.Fences;
import fr.chapeau.check.Finding;
import fr.chapeau.check.Fix;
import fr.chapeau.check.Passage;
import fr.chapeau.check.PassageRule;
import fr.chapeau.check.RuleInfo;
import fr.chapeau.markdown.ProseContext;
import fr.chapeau.problem.Severity;
import fr.chapeau.text.Span;
import fr.chapeau.text.TextEdit;
import fr.chapeau.text.TextEdits;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds variables that nothing replaces: of mail merges and other engines (`%NOM%`, `[[nom]]`),
/// and outputs of Liquid that a post of Jekyll does not know, which print nothing.
public final class PlaceholderTemplateVariable implements PassageRule {

    private static final RuleInfo INFO =
            RuleInfo.of("placeholder-template-variable", Severity.ERROR, "found", "liquid", "code");

    private static final Pattern PRINTED =
            Pattern.compile(
                    "(?<![\\p{L}\\p{N}%])%\\p{Lu}[\\p{Lu}\\p{N}_]{1,30}%(?![\\p{L}\\p{N}%\\\\])"
                            + "|\\$\\{[\\p{L}\\p{N}_. -]{1,40}\\}"
                            + "|\\[\\[(?=[^\\[\\]\\n]{0,40}\\p{L})[^\\[\\]\\n]{1,60}\\]\\]"
                            + "|\\[(?:youtube|vimeo|caption|gallery|embed) [^\\[\\]\\n]{1,200}\\]");

    /// What Jekyll gives to each post (Jekyll docs, "Variables"), and Liquid to loops.
    private static final Set<String> KNOWN =
            Set.of(
                    "site",
                    "page",
                    "layout",
                    "theme",
                    "content",
                    "paginator",
                    "jekyll",
                    "include",
                    "forloop",
                    "tablerowloop",
                    "true",
                    "false",
                    "nil",
                    "blank",
                    "empty");

    private static final Pattern OUTPUT =
            Pattern.compile("\\{\\{-?\\s{0,20}([\\p{L}_][\\p{L}\\p{N}_]*)");

    private static final Pattern ASSIGNED =
            Pattern.compile(
                    "\\{%-?\\s{0,20}(?:assign|capture|for|tablerow|increment|decrement)\\s{1,20}([\\p{L}_][\\p{L}\\p{N}_-]*)");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckedPost post, Consumer<Finding> out) {
        if (post.site().build().jekyll() && !post.body().liquid().isEmpty()) {
            liquid(post, out);
        }
    }

    @Override
    public void check(CheckedPost post, Passage passage, Consumer<Finding> out) {
        if (passage.visible() && passage.characters().mayHoldAny("%$[")) {
            printed(passage, out);
        }
    }

    private static void printed(Passage passage, Consumer<Finding> out) {
        Matcher matcher = PRINTED.matcher(passage.text());
        while (matcher.find()) {
            boolean link = passage.within(ProseContext.LINK_TEXT, matcher.start() + 1);
            if (!link) {
                Span place = passage.span(matcher.start(), matcher.end());
                out.accept(Finding.of(INFO, place, INFO.says("found", matcher.group())));
            }
        }
    }

    private static void liquid(CheckedPost post, Consumer<Finding> out) {
        String body = post.body().body();
        List<Span> spans = post.body().liquid();
        Set<String> assigned = new HashSet<>();
        for (Span span : spans) {
            Matcher matcher = ASSIGNED.matcher(body).region(span.start(), span.end());
            if (matcher.lookingAt()) {
                assigned.add(matcher.group(1));
            }
        }
        Fences fences = new Fences(body);
        for (Span span : spans) {
            Matcher matcher = OUTPUT.matcher(body).region(span.start(), span.end());
            boolean output = matcher.lookingAt();
            boolean known =
                    output
                            && (KNOWN.contains(matcher.group(1))
                                    || assigned.contains(matcher.group(1)));
            if (output && !known) {
                out.accept(unknown(post, span, fences.hold(span)));
            }
        }
    }

    private static Finding unknown(CheckedPost post, Span span, boolean code) {
        Span place = post.bodyPlaces().in(span);
        String written = place.of(post.text());
        String raw = "{% raw %}" + written + "{% endraw %}";
        Finding finding =
                Finding.of(INFO, place, INFO.says(code ? "code" : "liquid", written))
                        .with(new Fix.Proposed(TextEdits.of(TextEdit.replace(place, raw))));
        return code ? finding.as(Severity.WARNING) : finding;
    }
}
