package fr.chapeau.check.placeholder;

import fr.chapeau.check.CheckedPost;
import fr.chapeau.check.Finding;
import fr.chapeau.check.Folded;
import fr.chapeau.check.Passage;
import fr.chapeau.check.PassageRule;
import fr.chapeau.check.RuleInfo;
import fr.chapeau.check.TemplateTexts;
import fr.chapeau.frontmatter.FieldPath;
import fr.chapeau.markdown.ProseContext;
import fr.chapeau.problem.Severity;
import fr.chapeau.text.Span;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// Finds what a template or a generator wrote for the author to replace: "Titre de niveau 2",
/// "Welcome to Jekyll!", "Votre texte ici"; and sentences that are the same in a template of the
/// site.
public final class PlaceholderTemplateDefault implements PassageRule {

    private static final RuleInfo INFO =
            RuleInfo.of("placeholder-template-default", Severity.WARNING, "found", "same");

    /// Sentences of these fields are an author's; the same name or licence may be in all posts.
    private static final Set<String> PROSE =
            Set.of(
                    "title",
                    "titre",
                    "description",
                    "summary",
                    "resume",
                    "chapeau",
                    "mission",
                    "lead",
                    "intro",
                    "introduction",
                    "accroche",
                    "excerpt");

    /// What a line asks its author for: then it is no wording that the site wants in each post.
    private static final Pattern ASKING =
            Pattern.compile(
                    ".*[?\\[\\]<>…].*|.*\\.\\.\\..*|(?:.* )?ici(?:[ .:,].*)?|.*(?<!\\p{L})(?:x{2,}|lorem|todo)(?!\\p{L}).*"
                            + "|(?:n'hesitez pas a )?(?:(?:ecri|decri)(?:re|s|vez)|(?:ajout|indiqu|precis|remplac|supprim|present"
                            + "|expliqu|resum|list|rappel|renseign|detaill|donn|cit)(?:er|e|ez)|(?:inser|complet)(?:er|e|ez)"
                            + "|mettre|mets|mettez|choisir|choisis(?:sez)?|rediger|redigez|write|describe|insert|add|replace"
                            + "|delete|explain|summari[sz]e|choose)(?!\\p{L}).*");

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
        boolean found = passage.visible() && whole(passage, out);
        if (!found && passage.visible() && isInLines(passage)) {
            lines(passage, out);
        }
        if (!found && TemplateTexts.isCompared(passage)) {
            unchanged(post, passage, out);
        }
    }

    private static void unchanged(CheckedPost post, Passage passage, Consumer<Finding> out) {
        TemplateTexts templates =
                post.shared(
                        TemplateTexts.class,
                        one -> one.site().templates().get().besides(one.path()));
        if (templates == TemplateTexts.NONE) {
            return;
        }
        String text = passage.text();
        if (templates.holds(text)) {
            left(passage, 0, text.length(), out);
            return;
        }
        int start = 0;
        while (start < text.length() && text.indexOf('\n') >= 0) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            if (templates.holds(text.substring(start, end))) {
                left(passage, start, end, out);
            }
            start = end + 1;
        }
    }

    /// Wording that asks for nothing may be meant to stay: an address, the name of a service.
    private static void left(Passage passage, int from, int to, Consumer<Finding> out) {
        String written = passage.text().substring(from, to);
        String shown = written.strip();
        boolean asks = ASKING.matcher(stripped(Folded.key(shown)) + lastSign(shown)).matches();
        boolean kept =
                written.indexOf('\uFFFC') >= 0
                        || IntStream.range(from, to)
                                .anyMatch(i -> passage.within(ProseContext.LINK_TEXT, i));
        if (!kept && (asks || isProse(passage))) {
            int start = from + written.indexOf(shown);
            Finding finding =
                    Finding.of(
                            INFO,
                            passage.span(start, start + shown.length()),
                            INFO.says("same", shown));
            out.accept(asks ? finding.as(Severity.ERROR) : finding);
        }
    }

    private static String lastSign(String shown) {
        return shown.endsWith("?") ? "?" : "";
    }

    private static boolean isProse(Passage passage) {
        FieldPath field = passage.field();
        return field == null
                || (field.last() instanceof FieldPath.Key(String name)
                        && PROSE.contains(Folded.key(name)));
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
