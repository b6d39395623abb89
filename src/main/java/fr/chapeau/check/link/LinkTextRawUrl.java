package fr.chapeau.check.link;

import fr.chapeau.check.CheckedPost;
import fr.chapeau.check.Finding;
import fr.chapeau.check.Passage;
import fr.chapeau.check.PostLink;
import fr.chapeau.check.Rule;
import fr.chapeau.check.RuleInfo;
import fr.chapeau.markdown.ProseContext;
import fr.chapeau.markdown.ProseRun;
import fr.chapeau.problem.Severity;
import fr.chapeau.text.Span;
import java.util.function.Consumer;

/// Finds addresses in the place of words: as the text of a link, between angle brackets, or plain
/// in the text, where kramdown does not even make a link of them.
public final class LinkTextRawUrl implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.of("link-text-raw-url", Severity.WARNING, "found", "bare")
                    .yieldingTo("link-malformed");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckedPost post, Consumer<Finding> out) {
        for (PostLink link : post.links()) {
            String shown = link.name();
            boolean leads = !link.destination().isBlank() && !link.isComputed();
            boolean one = isAddress(shown) && leads && !link.picture();
            if (one) {
                report(link.span(), shown, "found", out);
            }
        }
        if (post.frontMatter().problem().isPresent()) {
            return; // The header may be read as text.
        }
        for (Passage passage : post.passages()) {
            boolean masks = passage.characters().mayHold(ProseRun.MASK);
            if (masks && passage.field() == null && isProse(passage.kind())) {
                bare(post.text(), passage, out);
            }
        }
    }

    private static boolean isProse(Passage.Kind kind) {
        return kind == Passage.Kind.PARAGRAPH
                || kind == Passage.Kind.LIST_ITEM
                || kind == Passage.Kind.TABLE_CELL;
    }

    private static void bare(String text, Passage passage, Consumer<Finding> out) {
        String words = passage.text();
        for (int i = words.indexOf(ProseRun.MASK);
                i >= 0;
                i = words.indexOf(ProseRun.MASK, i + 1)) {
            Span place = passage.span(i, i + 1);
            String address = place.of(text);
            boolean web = isAddress(address) || isPage(address);
            if (web && !passage.within(ProseContext.LINK_TEXT, i)) {
                report(place, address, "bare", out);
            }
        }
    }

    /// `www.site.fr/page`; without a page it is the name of the site.
    private static boolean isPage(String address) {
        int slash = address.indexOf('/');
        return address.startsWith("www.")
                && slash > 0
                && slash < address.length() - 1
                && address.chars().noneMatch(Character::isWhitespace);
    }

    private static boolean isAddress(String shown) {
        return Address.isWeb(shown) && shown.chars().noneMatch(Character::isWhitespace);
    }

    /// A site is known by its address as much as by its name.
    private static void report(Span place, String address, String sentence, Consumer<Finding> out) {
        Finding finding = Finding.of(INFO, place, INFO.says(sentence, address));
        boolean page = isPage(address) || Address.path(address).length() > 1;
        out.accept(page ? finding : finding.as(Severity.ADVICE));
    }
}
