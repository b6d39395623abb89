package fr.chapeau.ui.form;

import fr.chapeau.i18n.Texts;
import fr.chapeau.site.FieldUse.WordCount;
import fr.chapeau.ui.form.Proposals.Proposal;
import fr.chapeau.ui.kit.Folded;
import java.util.Collection;
import java.util.List;

/// The values that a site uses in a field, with how many posts have them.
final class Vocabulary {
    private final Texts texts;
    private List<WordCount> words = List.of();

    Vocabulary(Texts texts) {
        this.texts = texts;
    }

    void set(List<WordCount> now) {
        words = now;
    }

    /// Those that fit what is typed.
    ///
    /// @param without those that are there already
    List<Proposal> fitting(String typed, Collection<String> without) {
        Folded wanted = Folded.of(typed);
        return words.stream()
                .filter(word ->
                        !without.contains(word.word())
                                && Folded.of(word.word()).hasAllWordsOf(wanted))
                .limit(Proposals.MOST_SHOWN)
                .map(word -> new Proposal(word.word(), shown(texts, word.word(), word.count())))
                .toList();
    }

    /// A value and, where it is used, how often.
    static String shown(Texts texts, String word, int count) {
        return count == 0 ? word : texts.of(FormMessage.CHOICE_COUNT, word, count);
    }
}
