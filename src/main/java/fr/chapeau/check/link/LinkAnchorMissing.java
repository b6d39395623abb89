package fr.chapeau.check.link;

import fr.chapeau.check.CheckedPost;
import fr.chapeau.check.EditDistance;
import fr.chapeau.check.Finding;
import fr.chapeau.check.Fix;
import fr.chapeau.check.PostLink;
import fr.chapeau.check.Rule;
import fr.chapeau.check.RuleInfo;
import fr.chapeau.problem.Severity;
import fr.chapeau.text.Span;
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

/// Finds links to a place of the same page, or of another one of the site, that is not there.
/// Places that a layout has under their usual names are left alone, and all of them where Liquid
/// makes a part of the page.
public final class LinkAnchorMissing implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.of(
                    "link-anchor-missing",
                    Severity.WARNING,
                    "found",
                    "near",
                    "other",
                    "other-near");

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
        Search search = new Search(post, out);
        for (PostLink link : post.links()) {
            int hash = link.destination().indexOf('#');
            if (hash >= 0) {
                search.look(link, hash);
            }
        }
    }

    /// The links of one post.
    private static final class Search {
        private final CheckedPost post;
        private final Consumer<Finding> out;
        private Optional<Places> own = Optional.empty();
        private boolean read;
        private int found;

        Search(CheckedPost post, Consumer<Finding> out) {
            this.post = post;
            this.out = out;
        }

        /// The places of a page, for comparison and as they are written.
        private record Places(Set<String> plain, Set<String> written) {
            static Places of(Set<String> written) {
                return new Places(
                        written.stream().map(LinkAnchorMissing::plain).collect(Collectors.toSet()),
                        written);
            }
        }

        void look(PostLink link, int hash) {
            String before = link.destination().substring(0, hash).strip();
            String anchor = anchor(link.destination().substring(hash));
            if (anchor.isEmpty() || OF_LAYOUTS.contains(anchor) || before.contains("{")) {
                return;
            }
            Optional<Places> places =
                    before.isEmpty() ? own() : post.surroundings().anchors(before).map(Places::of);
            places.filter(there -> !there.plain().contains(anchor))
                    .ifPresent(there -> out.accept(finding(link, hash, anchor, there)));
        }

        private Optional<Places> own() {
            if (!read) {
                read = true;
                boolean whole =
                        post.surroundings().isPageOfKramdown() && post.body().liquid().isEmpty();
                own = whole ? Optional.of(Places.of(post.anchors())) : Optional.empty();
            }
            return own;
        }

        private Finding finding(PostLink link, int hash, String anchor, Places there) {
            boolean other = hash > 0;
            String written = link.destination();
            Optional<String> near =
                    found++ < PROPOSED
                            ? EditDistance.nearest(anchor, there.written(), NEAR)
                            : Optional.empty();
            if (near.isEmpty()) {
                String says = other ? "other" : "found";
                return Finding.of(INFO, link.span(), INFO.says(says, written));
            }
            String meant = written.substring(0, hash) + '#' + near.get();
            Finding finding =
                    Finding.of(
                            INFO,
                            link.span(),
                            INFO.says(other ? "other-near" : "near", written, meant));
            Span place = link.destinationSpan();
            return place.of(post.text()).equals(written)
                    ? finding.with(new Fix.Proposed(TextEdits.of(TextEdit.replace(place, meant))))
                    : finding;
        }
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

    /// Browsers tell small letters from capitals; whoever types does not mean another place.
    private static String plain(String anchor) {
        return Normalizer.normalize(anchor, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }
}
