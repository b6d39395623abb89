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
import java.util.function.Consumer;
import java.util.regex.Pattern;

/// Finds links to e-mail addresses that open no message.
public final class LinkMailtoInvalid implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.of("link-mailto-invalid", Severity.ERROR, "scheme", "broken");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    private static final Pattern PLAIN =
            Pattern.compile(
                    "[A-Za-z0-9._%+-]{1,80}@[A-Za-z0-9-]{1,80}(?:\\.[A-Za-z0-9-]{1,40}){1,5}");

    @Override
    public void check(CheckedPost post, Consumer<Finding> out) {
        for (PostLink link : post.links()) {
            String address = link.destination().strip();
            boolean angle = post.text().charAt(link.span().start()) == '<' && !link.html();
            if (link.isComputed() || angle) {
                continue;
            }
            if (PLAIN.matcher(address).matches()) {
                Finding finding = Finding.of(INFO, link.span(), INFO.says("scheme", address));
                boolean written = link.destinationSpan().of(post.text()).equals(link.destination());
                out.accept(written ? finding.with(mailto(link)) : finding);
            } else if (isBroken(address)) {
                out.accept(Finding.of(INFO, link.span(), INFO.says("broken", address)));
            }
        }
    }

    private static boolean isBroken(String address) {
        boolean nobody = address.indexOf('@') < 0 && !address.startsWith("mailto:?");
        return address.startsWith("mailto:") && (nobody || address.startsWith("mailto://"));
    }

    private static Fix mailto(PostLink link) {
        int start = link.destinationSpan().start();
        return new Fix.Automatic(TextEdits.of(TextEdit.insert(start, "mailto:")));
    }
}
