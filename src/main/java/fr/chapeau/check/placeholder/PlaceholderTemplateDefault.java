package fr.chapeau.check.placeholder;

import fr.chapeau.check.CheckedPost;
import fr.chapeau.check.Finding;
import fr.chapeau.check.Folded;
import fr.chapeau.check.Passage;
import fr.chapeau.check.PassageRule;
import fr.chapeau.check.RuleInfo;
import fr.chapeau.problem.Severity;
import fr.chapeau.text.Span;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/// Finds what a template or a generator wrote for the author to replace: "Titre de niveau 2",
/// "Welcome to Jekyll!", "Votre texte ici".
public final class PlaceholderTemplateDefault implements PassageRule {

    private static final RuleInfo INFO =
            RuleInfo.of("placeholder-template-default", Severity.WARNING, "found");

    private static final int LONGEST = 200;
    private static final int SHORTEST = 4;

    /// All that a passage says, folded.
    private static final Pattern WHOLE =
            Pattern.compile(
                    "welcome to jekyll|your awesome title"
                            + "|write an awesome description for your new site here.{0,60}"
                            + "|you.ll find this post in your _posts directory.{0,80}"
                            + "|(?:titre|heading) (?:de )?(?:niveau )?[1-6]|heading level [1-6]"
                            + "|titre (?:de l'article|du paragraphe|de la section|de la page|ici)"
                            + "|(?:texte|contenu|corps) (?:du paragraphe|de l'article|ici)"
                            + "|\\[(?:(?:sous-|inter)?titre|title|texte|nom|prenom|date|lieu|auteur|legende|chapo)"
                            + "(?: (?:ici|de l'article|de la page))?\\]"
                            + "|(?:votre|ton) (?:texte|contenu|titre|paragraphe)(?: ici)?"
                            + "|(?:saisissez|saisir|tapez|entrez) (?:votre|le|un) (?:texte|titre)(?: ici)?"
                            + "|cliquez pour ajouter (?:un|du) (?:texte|titre)|click to add (?:text|title)"
                            + "|(?:your|insert|add) (?:text|title|content) here"
                            + "|ecrire ici (?:le|la|les|l'|un|une) ?.{1,60}"
                            + "|quel(?:le)? est (?:le|la|l') ?.{1,30} de (?:ta|ton|votre) .{1,40}"
                            + "|(?:pour (?:t'|vous )aider (?:a|dans) (?:la )?(?:redaction|rediger|remplir|ecrire)"
                            + "|voici un exemple de (?:format|plan|structure|mise en forme)).{0,150}"
                            + "|(?:communique|actualite|evenement|publication)s? [1-9]"
                            + "|(?:\\[ \\] ?)?(?:supprimer|effacer) (?:cette|ces|ce) (?:lignes?|sections?"
                            + "|paragraphes?|consignes?|textes?)\\b.{0,60}");

    /// What a comment of the header asks for, folded.
    private static final List<String> ASKED =
            List.of("effacer cette ligne", "supprimer cette ligne", "delete this line");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckedPost post, Consumer<Finding> out) {
        post.frontMatter().parts().yaml().ifPresent(yaml -> comments(post.text(), yaml, out));
    }

    @Override
    public void check(CheckedPost post, Passage passage, Consumer<Finding> out) {
        if (passage.visible() && !whole(passage, out) && isInLines(passage)) {
            lines(passage, out);
        }
    }

    /// Whether all of the passage is a default, which is reported.
    private static boolean whole(Passage passage, Consumer<Finding> out) {
        return passage.text().length() <= LONGEST
                && report(passage, 0, passage.text().length(), out);
    }

    /// Whether the passage has several lines and says whose text it should be.
    private static boolean isInLines(Passage passage) {
        return passage.kind() == Passage.Kind.PARAGRAPH && passage.text().indexOf('\n') > 0;
    }

    private static void lines(Passage passage, Consumer<Finding> out) {
        String text = passage.text();
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            if (end - start <= LONGEST) {
                report(passage, start, end, out);
            }
            start = end + 1;
        }
    }

    private static boolean report(Passage passage, int from, int to, Consumer<Finding> out) {
        String written = passage.text().substring(from, to);
        String shown = written.strip();
        boolean found =
                shown.length() >= SHORTEST
                        && WHOLE.matcher(stripped(Folded.of(shown).text())).matches();
        if (found) {
            int start = from + written.indexOf(shown);
            Span place = passage.span(start, start + shown.length());
            out.accept(Finding.of(INFO, place, INFO.says("found", shown)));
        }
        return found;
    }

    private static void comments(String text, Span yaml, Consumer<Finding> out) {
        int hash = text.indexOf('#', yaml.start());
        while (hash >= 0 && hash < yaml.end()) {
            int end = text.indexOf('\n', hash);
            end = end < 0 || end > yaml.end() ? yaml.end() : end;
            String comment = text.substring(hash, end).stripTrailing();
            boolean starts = hash == yaml.start() || Character.isWhitespace(text.charAt(hash - 1));
            String folded = starts && comment.length() <= 200 ? Folded.of(comment).text() : "";
            if (ASKED.stream().anyMatch(folded::contains)) {
                Span place = new Span(hash, hash + comment.length());
                out.accept(Finding.of(INFO, place, INFO.says("found", comment)));
            }
            hash = text.indexOf('#', end);
        }
    }

    private static String stripped(String folded) {
        int start = 0;
        int end = folded.length();
        while (start < end && "«\"*_ \n\uFFFC".indexOf(folded.charAt(start)) >= 0) {
            start++;
        }
        while (start < end && "»\"*_ .!?:…\n\uFFFC".indexOf(folded.charAt(end - 1)) >= 0) {
            end--;
        }
        return folded.substring(start, end);
    }
}
