package fr.chapeau.check.placeholder;

import fr.chapeau.check.CheckedPost;
import fr.chapeau.check.Finding;
import fr.chapeau.check.Fix;
import fr.chapeau.check.Folded;
import fr.chapeau.check.Passage;
import fr.chapeau.check.PassageRule;
import fr.chapeau.check.RuleInfo;
import fr.chapeau.check.TextField;
import fr.chapeau.problem.Severity;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds values that somebody typed to have something there: a title "test", a paragraph "aaa".
public final class PlaceholderDummyText implements PassageRule {

    private static final RuleInfo INFO =
            RuleInfo.of("placeholder-dummy-text", Severity.ERROR, "found", "title-start");

    /// Words that also have a use: in a list, a cell or a heading they may be meant.
    private static final Pattern EVERYDAY =
            Pattern.compile(
                    "(?:test|essai|titre|texte)s?(?:[ _-]?\\d{1,3})?|test[ -]test|(?:mon|votre) titre|hello,? world");

    /// Typed on no purpose but to type.
    private static final Pattern NONSENSE =
            Pattern.compile(
                    "([abcdefghjklnopqrstuvyz])\\1{2,}|azerty(?:uiop)?|qwerty(?:uiop)?|qsdf(?:ghjklm)?"
                            + "|asdf(?:ghjkl)?|toto|blabla(?:bla)*|bla(?: bla)+|sans titre"
                            + "|untitled");

    /// Where an entry may be about tests or titles.
    private static final Pattern GLOSSARY = Pattern.compile("glossa|lexique|dictionnaire");

    /// Dummies are short, marks around them included.
    private static final int LONGEST = 40;

    /// Names of fields that hold text for readers.
    private static final Set<String> PROSE_NAMES =
            Set.of(
                    "title",
                    "titre",
                    "soustitre",
                    "subtitle",
                    "mission",
                    "chapeau",
                    "description",
                    "resume",
                    "summary",
                    "lead",
                    "accroche",
                    "intro",
                    "introduction",
                    "legende",
                    "caption",
                    "alternative",
                    "alt",
                    "texte",
                    "text",
                    "contenu",
                    "content",
                    "body",
                    "excerpt",
                    "extrait",
                    "objectif",
                    "objectifs",
                    "presentation",
                    "bio",
                    "nom",
                    "name");

    /// A title that starts so has lost its beginning; a dash in front of a number is a minus.
    private static final Pattern LOST_START =
            Pattern.compile("^[ \u00A0]*([,;:|·•]|/(?= )|[-–—](?=[ \u00A0]))");

    /// Typed behind the last sentence, to see whether the page changes.
    private static final Pattern TRIED = Pattern.compile("[.!?…][)»”\"]?[ \u00A0](tests?)\\s*$");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckedPost post, Consumer<Finding> out) {
        post.textFields().forEach(field -> field(field, post, out));
    }

    @Override
    public void check(CheckedPost post, Passage passage, Consumer<Finding> out) {
        if (passage.visible() && passage.field() == null) {
            passage(passage, out);
        }
    }

    private static void field(TextField field, CheckedPost post, Consumer<Finding> out) {
        String text = field.scalar().text();
        if (field.isTitle()) {
            lostStart(field, post, out);
        }
        String value = stripped(text);
        if (value.isEmpty()) {
            return;
        }
        boolean prose = field.isTitle() || (!field.item() && isProseName(field.name()));
        if (isDummy(value, text, prose && !isGlossary(post.path()))) {
            Finding finding =
                    Finding.of(INFO, field.span(), INFO.says("found", text))
                            .with(new Fix.OpenField(field.path()));
            out.accept(prose ? finding : finding.as(Severity.WARNING));
        }
    }

    private static boolean isGlossary(Path path) {
        return GLOSSARY.matcher(Folded.key(path.toString())).find();
    }

    private static void lostStart(TextField field, CheckedPost post, Consumer<Finding> out) {
        Matcher start = LOST_START.matcher(field.scalar().text());
        if (start.find()) {
            out.accept(
                    Finding.of(
                                    INFO,
                                    field.places(post.text()).in(start.start(1), start.end(1)),
                                    INFO.says("title-start", start.group(1)))
                            .with(new Fix.OpenField(field.path())));
        }
    }

    private static void passage(Passage passage, Consumer<Finding> out) {
        String text = passage.text();
        Matcher tried = TRIED.matcher(text);
        if (passage.kind() == Passage.Kind.PARAGRAPH && text.contains("test") && tried.find()) {
            Finding finding =
                    Finding.of(
                            INFO,
                            passage.span(tried.start(1), tried.end(1)),
                            INFO.says("found", tried.group(1)));
            out.accept(finding.as(Severity.WARNING));
        }
        String value = stripped(text);
        boolean whole =
                switch (passage.kind()) {
                    case PARAGRAPH, ALTERNATIVE -> true;
                    case HEADING, LIST_ITEM, TABLE_CELL, HTML_TEXT -> false;
                    case TITLE, FIELD, COMMENT -> false;
                };
        if (isDummy(value, text, whole)) {
            int start = text.length() - text.stripLeading().length();
            int end = text.stripTrailing().length();
            Finding finding =
                    Finding.of(
                            INFO,
                            passage.span(start, end),
                            INFO.says("found", text.substring(start, end)));
            out.accept(whole ? finding : finding.as(Severity.WARNING));
        }
    }

    /// @param whole whether no other text could stand in this place
    private static boolean isDummy(String value, String written, boolean whole) {
        if (value.isEmpty()) {
            return false;
        }
        if (whole && EVERYDAY.matcher(value).matches()) {
            return true;
        }
        // AAA is a level of conformance and TOTO an acronym: capitals are meant.
        boolean capitals = written.chars().noneMatch(Character::isLowerCase);
        return !capitals && NONSENSE.matcher(value).matches();
    }

    private static boolean isProseName(String name) {
        return Arrays.stream(Folded.key(name).split("[^\\p{L}]+")).anyMatch(PROSE_NAMES::contains);
    }

    /// Folded, without the marks that may stand around it; empty for what is too long to be one.
    private static String stripped(String text) {
        if (text.length() > LONGEST) {
            return "";
        }
        String folded = Folded.key(text);
        int start = 0;
        int end = folded.length();
        while (start < end && !Character.isLetterOrDigit(folded.charAt(start))) {
            start++;
        }
        while (start < end && !Character.isLetterOrDigit(folded.charAt(end - 1))) {
            end--;
        }
        return folded.substring(start, end);
    }
}
