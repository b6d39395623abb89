package fr.chapeau.check.link;

import fr.chapeau.check.CheckedPost;
import fr.chapeau.check.EditDistance;
import fr.chapeau.check.Finding;
import fr.chapeau.check.Fix;
import fr.chapeau.check.PostLink;
import fr.chapeau.check.Rule;
import fr.chapeau.check.RuleInfo;
import fr.chapeau.problem.Severity;
import fr.chapeau.text.TextEdit;
import fr.chapeau.text.TextEdits;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// Finds links to a place of the same page that is not there. Places that a layout has under their
/// usual names are left alone, and all of them where Liquid makes a part of the page.
public final class LinkAnchorMissing implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.of("link-anchor-missing", Severity.WARNING, "found", "near");

    private static final Set<String> OF_LAYOUTS =
            Set.of(
                    "top",
                    "haut",
                    "contenu",
                    "content",
                    "main",
                    "principal",
                    "menu",
                    "nav",
                    "navigation",
                    "header",
                    "footer",
                    "pied",
                    "recherche",
                    "search",
                    "sommaire",
                    "toc",
                    "accueil",
                    "contact",
                    "newsletter");
    private static final String ROUTES = "/!:?";
    private static final int NEAR = 2;

    /// Whoever has more of them has renamed all headings: proposing costs time then.
    private static final int PROPOSED = 20;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckedPost post, Consumer<Finding> out) {
        Set<String> known = null;
        int found = 0;
        for (PostLink link : post.links()) {
            String anchor = anchor(link.destination());
            if (anchor.isEmpty() || OF_LAYOUTS.contains(anchor)) {
                continue;
            }
            if (known == null) {
                if (!post.surroundings().isPageOfKramdown() || !post.body().liquid().isEmpty()) {
                    return;
                }
                known = plain(post.anchors());
            }
            if (!known.contains(anchor)) {
                out.accept(
                        finding(
                                link,
                                found++ < PROPOSED ? near(anchor, post) : Optional.empty(),
                                post));
            }
        }
    }

    private static Optional<String> near(String anchor, CheckedPost post) {
        return EditDistance.nearest(anchor, post.anchors(), NEAR);
    }

    private static Finding finding(PostLink link, Optional<String> near, CheckedPost post) {
        String written = link.destination();
        if (near.isEmpty()) {
            return Finding.of(INFO, link.span(), INFO.says("found", written));
        }
        Finding finding =
                Finding.of(INFO, link.span(), INFO.says("near", written, "#" + near.get()));
        boolean whole = link.destinationSpan().of(post.text()).equals(written);
        return whole
                ? finding.with(
                        new Fix.Proposed(
                                TextEdits.of(
                                        TextEdit.replace(
                                                link.destinationSpan(), "#" + near.get()))))
                : finding;
    }

    /// Without its `#`, for comparison; empty for a link to elsewhere.
    private static String anchor(String destination) {
        String address = destination.strip();
        boolean named =
                address.length() > 1
                        && address.charAt(0) == '#'
                        && ROUTES.indexOf(address.charAt(1)) < 0
                        && !address.contains("{");
        return named ? plain(decoded(address.substring(1))) : "";
    }

    private static String decoded(String anchor) {
        try {
            return URLDecoder.decode(anchor.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return anchor;
        }
    }

    private static Set<String> plain(Set<String> anchors) {
        return anchors.stream().map(LinkAnchorMissing::plain).collect(Collectors.toSet());
    }

    /// Browsers tell small letters from capitals; whoever types does not mean another place.
    private static String plain(String anchor) {
        return Normalizer.normalize(anchor, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }
}
