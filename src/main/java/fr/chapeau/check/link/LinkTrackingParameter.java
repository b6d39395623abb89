package fr.chapeau.check.link;

import fr.chapeau.check.CheckedPost;
import fr.chapeau.check.Finding;
import fr.chapeau.check.Fix;
import fr.chapeau.check.PostLink;
import fr.chapeau.check.Rule;
import fr.chapeau.check.RuleInfo;
import fr.chapeau.problem.Severity;
import fr.chapeau.text.TextEdit;
import fr.chapeau.text.TextEdits;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Finds parameters of an address that only tell where its reader comes from.
public final class LinkTrackingParameter implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.of("link-tracking-parameter", Severity.ADVICE, "found");

    private static final Pattern TRACKING =
            Pattern.compile(
                    "(?:(?:utm|mtm)_[a-z_]{1,30}|fbclid|gclid|ncid|at_(?:medium|campaign|custom\\d?|creation|variant|format)[a-z_]{0,20})(?:=.*)?",
                    Pattern.DOTALL);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckedPost post, Consumer<Finding> out) {
        for (PostLink link : post.links()) {
            String address = link.destination();
            int query = address.indexOf('?');
            if (query < 0 || link.isComputed() || !Address.isWeb(address)) {
                continue;
            }
            String shorter = without(address, query);
            if (!shorter.equals(address)) {
                Finding finding =
                        Finding.of(INFO, link.span(), INFO.says("found", Address.host(address)));
                boolean written =
                        link.destinationSpan().of(post.text()).equals(address)
                                && isPlain(address)
                                && !link.textSpan().overlaps(link.destinationSpan());
                Fix fix =
                        new Fix.Automatic(
                                TextEdits.of(TextEdit.replace(link.destinationSpan(), shorter)));
                out.accept(written ? finding.with(fix) : finding);
            }
        }
    }

    /// What addresses are made of, and nothing that would end one elsewhere.
    private static boolean isPlain(String address) {
        return address.chars()
                .allMatch(c ->
                        (c < 0x80 && Character.isLetterOrDigit(c))
                                || "-._~:/?#@!$&+,;=%".indexOf(c) >= 0);
    }

    private static String without(String address, int query) {
        int hash = address.indexOf('#', query);
        int end = hash < 0 ? address.length() : hash;
        String kept =
                Arrays.stream(address.substring(query + 1, end).split("&", -1))
                        .filter(one -> !TRACKING.matcher(one).matches())
                        .collect(Collectors.joining("&"));
        String before = address.substring(0, query);
        return before + (kept.isEmpty() ? "" : "?" + kept) + address.substring(end);
    }
}
