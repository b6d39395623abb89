package fr.chapeau.check.placeholder;

import fr.chapeau.check.CheckedPost;
import fr.chapeau.check.Finding;
import fr.chapeau.check.Folded;
import fr.chapeau.check.PostLink;
import fr.chapeau.check.Rule;
import fr.chapeau.check.RuleInfo;
import fr.chapeau.check.TextField;
import fr.chapeau.problem.Severity;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/// Finds links and buttons that lead to an address somebody typed to have one: `xxx`, `TODO`,
/// `https://xxx.gouv.fr`, a file of one computer, `#` under words that promise something.
public final class PlaceholderDummyTarget implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.of("placeholder-dummy-target", Severity.ERROR, "found", "nowhere");

    private static final int LONGEST = 300;

    private static final Pattern DUMMY =
            Pattern.compile(
                    "(?:https?://)?(?:x{2,}|todo|tbd|a-completer|lien|lien-a-venir|lien%20a%20venir|url|adresse)/?"
                            + "|(?:[^/:]{1,60}(?: |%20))?a(?: |%20)(?:ajouter|completer|venir|definir|preciser"
                            + "|inserer|mettre|renseigner|remplacer)(?:(?: |%20)[^/:]{1,40})?"
                            + "|https?://(?:www\\.)?/?"
                            + "|https?://(?:www\\.)?(?:x{3,}|todo)(?:[/?#].*)?"
                            + "|https?://(?:www\\.)?x{3,}\\.[a-z.]{2,20}(?:[/?#].*)?"
                            + "|(?:https?://[^/]{1,100})?(?:/(?!blob/|tree/|raw/)[^/]{0,100}){0,10}"
                            + "/(?:x{3,}|todo|tbd|a-completer|a-definir|a-preciser)/?(?:[?#].*)?"
                            + "|(?:mailto:)?(?:[^@]{1,80}@x{2,}\\.[a-z]{2,10}|x{2,}@.{1,80}"
                            + "|(?:test|e?mail|name|nom|prenom[.]nom|adresse)@example[.][a-z]{2,10})(?:\\?.*)?"
                            + "|(?:blob|file):.*|about:blank|[a-z]:[\\\\/].*");

    /// Words of a link that has something to do, folded.
    private static final Pattern ACTION =
            Pattern.compile(
                    "(?:je )?(?:m'|s')?(?:inscri|telecharg|candidat|postul|consult|decouvr|acce[ds]|lire|voir|repond"
                            + "|particip|contact|en savoir plus|je depose|deposer|rendez-vous|rejoign|commenc"
                            + "|demarr|s'abonn|abonn|commander|telephon|reserv|envoy|vot(?:er|ez)|register|sign up"
                            + "|download|apply|learn more|read more|subscribe|get started|join).*");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckedPost post, Consumer<Finding> out) {
        for (TextField field : post.textFields()) {
            String value = field.scalar().text().strip();
            boolean address = value.contains("://") || value.indexOf('@') > 0;
            if (address
                    && value.length() <= LONGEST
                    && DUMMY.matcher(Folded.of(value).text()).matches()) {
                out.accept(Finding.of(INFO, field.span(), INFO.says("found", value)));
            }
        }
        for (PostLink link : post.links()) {
            String address = link.destination().strip();
            if (link.isComputed() || address.length() > LONGEST) {
                continue;
            }
            if (DUMMY.matcher(Folded.of(address).text()).matches()) {
                out.accept(Finding.of(INFO, link.span(), INFO.says("found", address)));
            } else if (address.equals("#") && promises(link)) {
                out.accept(Finding.of(INFO, link.span(), INFO.says("nowhere", link.name())));
            }
        }
    }

    /// Unless a script does what it says.
    private static boolean promises(PostLink link) {
        boolean script =
                link.attributes().keySet().stream()
                        .anyMatch(name ->
                                name.startsWith("data-")
                                        || name.startsWith("on")
                                        || name.equals("aria-controls")
                                        || name.equals("role"));
        String name = link.name();
        return !script && name.length() <= LONGEST && ACTION.matcher(Folded.key(name)).matches();
    }
}
