package fr.chapeau.app.commit;

import fr.chapeau.git.PlannedFile;
import fr.chapeau.i18n.Language;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// How the commits of a repository are called, learned from their first lines: what stands before a
/// colon, the language and form of the verb, capitals, a final stop, the length. What fewer than
/// half of them do is no habit.
public final class MessageHabit {
    private static final int LONGEST = 72;
    private static final int SHORTEST_LIMIT = 50;

    /// Fewer are no habit.
    private static final int ENOUGH = 5;

    /// `feat: …`, `fix(actus): …` (Conventional Commits), `Actualité : …`, `[Actualités] …`.
    private static final Pattern PREFIX =
            Pattern.compile(
                    "([a-z]{2,12}(?:\\([^)]{1,30}\\))?!?:\\s+"
                            + "|\\p{Lu}[\\p{L}\\d’' -]{1,24}?[\\s\u00a0]?:\\s+"
                            + "|\\[[^\\]]{1,24}\\]\\s+)(\\S.*)");

    private static final Map<PlannedFile.Kind, List<String>> TYPES =
            Map.of(
                    PlannedFile.Kind.NEW, List.of("content", "contenu", "feat", "docs"),
                    PlannedFile.Kind.CHANGED, List.of("content", "contenu", "fix", "docs"),
                    PlannedFile.Kind.DELETED, List.of("content", "contenu", "chore", "fix"));

    private final VerbForm form;
    private final boolean hasVerbs;
    private final boolean small;
    private final boolean stop;
    private final int limit;
    private final Map<String, Integer> prefixes;

    private MessageHabit(
            VerbForm form,
            boolean hasVerbs,
            boolean small,
            boolean stop,
            int limit,
            Map<String, Integer> prefixes) {
        this.form = form;
        this.hasVerbs = hasVerbs;
        this.small = small;
        this.stop = stop;
        this.limit = limit;
        this.prefixes = prefixes;
    }

    /// What is usual where nothing is known.
    public static MessageHabit usual(Language language) {
        return new MessageHabit(VerbForm.usual(language), true, false, false, LONGEST, Map.of());
    }

    /// What is learned.
    ///
    /// @param subjects first lines of the latest commits
    /// @param language of the site, which counts where they do not tell
    public static MessageHabit of(List<String> subjects, Language language) {
        if (subjects.size() < ENOUGH) {
            return usual(language);
        }
        Map<String, Integer> prefixes = new HashMap<>();
        List<String> sentences = new ArrayList<>();
        for (String subject : subjects) {
            Matcher prefix = PREFIX.matcher(subject);
            boolean found = prefix.matches() && VerbForm.of(prefix.group(1)).isEmpty();
            if (found) {
                prefixes.merge(prefix.group(1), 1, Integer::sum);
            }
            sentences.add(found ? prefix.group(2) : subject);
        }
        int prefixed = prefixes.values().stream().mapToInt(Integer::intValue).sum();
        boolean isPrefixed = 2 * prefixed >= subjects.size();
        List<VerbForm> forms = sentences.stream().flatMap(s -> VerbForm.of(s).stream()).toList();
        boolean hasVerbs = !isPrefixed || 2 * forms.size() >= sentences.size();
        return new MessageHabit(
                form(forms, language),
                hasVerbs,
                most(sentences, s -> Character.isLowerCase(s.codePointAt(0))),
                most(sentences, s -> s.endsWith(".")),
                limit(subjects),
                isPrefixed ? prefixes : Map.of());
    }

    private static VerbForm form(List<VerbForm> forms, Language language) {
        return forms.stream()
                .collect(Collectors.groupingBy(form -> form, Collectors.counting()))
                .entrySet()
                .stream()
                .filter(entry -> entry.getValue() >= ENOUGH / 2)
                .max(
                        Map.Entry.<VerbForm, Long>comparingByValue()
                                .thenComparing(entry -> entry.getKey().language() == language))
                .map(Map.Entry::getKey)
                .orElse(VerbForm.usual(language));
    }

    private static boolean most(List<String> sentences, Predicate<String> what) {
        return 2 * sentences.stream().filter(what).count() > sentences.size();
    }

    /// Nine in ten keep to it.
    private static int limit(List<String> subjects) {
        List<Integer> lengths = subjects.stream().map(String::length).sorted().toList();
        int long90 = lengths.get(lengths.size() * 9 / 10);
        return Math.clamp(long90, SHORTEST_LIMIT, LONGEST);
    }

    /// The first line for a commit.
    ///
    /// @param title of the article
    /// @param collection its label
    public String propose(PlannedFile.Kind kind, String title, String collection) {
        String prefix = prefix(kind, collection).orElse("");
        int room = limit - prefix.length() - (stop ? 1 : 0);
        String sentence = hasVerbs ? said(kind, title, room) : shortened(title, room);
        if (small && hasVerbs) {
            sentence = sentence.substring(0, 1).toLowerCase(Locale.ROOT) + sentence.substring(1);
        }
        boolean ends = sentence.matches("(?s).*[.!?…]");
        return prefix + sentence + (stop && !ends ? "." : "");
    }

    private String said(PlannedFile.Kind kind, String title, int room) {
        String verb = form.verb(kind) + " ";
        return verb
                + form.quoted(shortened(title, room - verb.length() - form.quoted("").length()));
    }

    /// At the end of a word where there is one.
    private static String shortened(String title, int room) {
        if (title.length() <= room) {
            return title;
        }
        int end = title.lastIndexOf(' ', Math.max(0, room - 1));
        int cut = end > room / 2 ? end : Math.max(1, room - 1);
        int whole = Character.isHighSurrogate(title.charAt(cut - 1)) ? cut - 1 : cut;
        return title.substring(0, whole).stripTrailing() + "…";
    }

    private Optional<String> prefix(PlannedFile.Kind kind, String collection) {
        if (prefixes.isEmpty()) {
            return Optional.empty();
        }
        return best(prefix -> names(prefix, collection))
                .or(() ->
                        TYPES.getOrDefault(kind, List.of()).stream()
                                .flatMap(type -> best(one -> isType(one, type)).stream())
                                .findFirst())
                .or(this::usualPrefix);
    }

    private static boolean isType(String prefix, String type) {
        return prefix.matches(Pattern.quote(type) + "(\\(.*)?!?:\\s+");
    }

    /// A label that most others have; which of several to take, nobody knows.
    private Optional<String> usualPrefix() {
        int all = prefixes.values().stream().mapToInt(Integer::intValue).sum();
        return best(prefix -> true).filter(prefix -> 2 * prefixes.getOrDefault(prefix, 0) >= all);
    }

    private Optional<String> best(Predicate<String> which) {
        return prefixes.entrySet().stream()
                .filter(entry -> which.test(entry.getKey()))
                .max(
                        Map.Entry.<String, Integer>comparingByValue()
                                .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey);
    }

    /// `Actualité : ` names the collection `actualites`.
    private static boolean names(String prefix, String collection) {
        String name = stem(prefix);
        return name.length() > 2 && name.equals(stem(collection));
    }

    private static String stem(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFD)
                .replaceAll("[^\\p{L}]", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[sx]$", "");
    }
}
