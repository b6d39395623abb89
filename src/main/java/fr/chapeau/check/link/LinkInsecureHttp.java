package fr.chapeau.check.link;

import fr.chapeau.check.CheckedPost;
import fr.chapeau.check.Finding;
import fr.chapeau.check.Fix;
import fr.chapeau.check.Picture;
import fr.chapeau.check.PostLink;
import fr.chapeau.check.Rule;
import fr.chapeau.check.RuleInfo;
import fr.chapeau.markdown.HtmlTag;
import fr.chapeau.problem.Severity;
import fr.chapeau.text.Span;
import fr.chapeau.text.TextEdit;
import fr.chapeau.text.TextEdits;
import java.util.Map;
import java.util.function.Consumer;

/// Finds addresses without encryption: of links, and of what the page shows, which browsers then
/// leave out. Public bodies of the State all answer with it.
public final class LinkInsecureHttp implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.of("link-insecure-http", Severity.ADVICE, "found", "embedded");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    private static final String SCHEME = "http://";

    /// Elements that bring something into the page, and the attribute that says from where;
    /// pictures come with the pictures of the post.
    private static final Map<String, String> EMBEDDING =
            Map.of(
                    "iframe", "src", "script", "src", "video", "src", "audio", "src", "source",
                    "src", "embed", "src", "track", "src", "object", "data");

    @Override
    public void check(CheckedPost post, Consumer<Finding> out) {
        embedded(post, out);
        for (PostLink link : post.links()) {
            String address = link.destination();
            String host = Address.host(address);
            if (!address.startsWith(SCHEME) || isLocal(host) || link.isComputed()) {
                continue;
            }
            Finding finding = Finding.of(INFO, link.span(), INFO.says("found", host));
            boolean known = host.endsWith(".gouv.fr") && !link.text().strip().equals(address);
            boolean written = link.destinationSpan().of(post.text()).equals(address);
            out.accept(known && written ? finding.with(secure(link)) : finding);
        }
    }

    private static void embedded(CheckedPost post, Consumer<Finding> out) {
        for (Picture picture : post.pictures()) {
            embedded(picture.source(), picture.span(), out);
        }
        for (HtmlTag tag : post.body().html().tags()) {
            String attribute = EMBEDDING.get(tag.name());
            if (attribute != null) {
                tag.attribute(attribute)
                        .ifPresent(source ->
                                embedded(source.value(), post.bodyPlaces().in(tag.span()), out));
            }
        }
    }

    private static void embedded(String written, Span span, Consumer<Finding> out) {
        String address = written.strip();
        String host = address.startsWith(SCHEME) ? Address.host(address) : "";
        boolean computed = address.contains("{{") || address.contains("{%");
        if (!isLocal(host) && !computed) {
            out.accept(Finding.of(INFO, span, INFO.says("embedded", host)).as(Severity.ERROR));
        }
    }

    private static boolean isLocal(String host) {
        return host.isEmpty()
                || host.startsWith("localhost")
                || host.startsWith("127.")
                || host.indexOf('.') < 0;
    }

    private static Fix secure(PostLink link) {
        int behind = link.destinationSpan().start() + "http".length();
        return new Fix.Automatic(TextEdits.of(TextEdit.insert(behind, "s")));
    }
}
