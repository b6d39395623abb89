package fr.chapeau.check.placeholder;

import fr.chapeau.check.CheckedPost;
import fr.chapeau.check.Finding;
import fr.chapeau.check.Folded;
import fr.chapeau.check.Passage;
import fr.chapeau.check.PassageRule;
import fr.chapeau.check.RuleInfo;
import fr.chapeau.check.WordSet;
import fr.chapeau.problem.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// Finds Latin filler, also the paragraphs of it that do not say "lorem".
public final class PlaceholderLoremIpsum implements PassageRule {

    private static final RuleInfo INFO =
            RuleInfo.of("placeholder-lorem-ipsum", Severity.ERROR, "found");

    /// "Lorem" as all that is said, with marks around it.
    private static final int LONGEST_ALONE = 12;

    private static final int LONGEST_NAME = 3;

    /// Words of generated filler that are no everyday words of French or English by themselves; two
    /// of them in a row are no accident.
    private static final WordSet FILLER =
            WordSet.of(
                    """
                    lorem ipsum dolor amet consectetur consectetuer adipiscing adipisicing elit eiusmod
                    tempor incididunt labore dolore magna aliqua aliquam enim minim veniam quis nostrud
                    exercitation ullamco laboris nisi aliquip commodo consequat duis aute irure
                    reprehenderit voluptate velit esse cillum fugiat nulla pariatur excepteur sint
                    occaecat cupidatat proident sunt culpa officia deserunt mollit anim laborum
                    vestibulum pellentesque vivamus phasellus curabitur maecenas praesent suspendisse
                    donec quisque aenean mauris morbi nunc vel lacus semper suscipit massa etiam augue
                    ante primis faucibus orci luctus ultrices posuere cubilia curae dapibus neque eget
                    ligula nec vitae purus risus eleifend vulputate elementum nisl sem malesuada fames
                    turpis egestas habitant tristique senectus netus porttitor fermentum lectus tellus
                    sodales ornare pharetra viverra rhoncus auctor mattis sapien lobortis sagittis
                    tincidunt venenatis bibendum feugiat gravida iaculis imperdiet interdum laoreet
                    maximus molestie nibh nullam odio placerat pretium pulvinar scelerisque sollicitudin
                    urna varius vehicula volutpat hendrerit euismod efficitur dignissim dictum cras convallis congue condimentum blandit arcu accumsan fringilla facilisis
                    finibus fusce hac habitasse platea dictumst justo lacinia libero metus
                    mus natoque penatibus magnis dis parturient montes nascetur ridiculus nam proin
                    quam sed rutrum tempus torquent conubia nostra inceptos himenaeos taciti sociosqu
                    litora aptent ullamcorper ultricies velit vero eos iusto ducimus blanditiis
                    praesentium voluptatum deleniti corrupti quos dolores quas molestias excepturi
                    voluptas voluptatem voluptates voluptatibus dolorem doloremque doloribus quia aut
                    quae sequi nesciunt quisquam porro adipisci numquam eius tempora magnam quaerat minima
                    nostrum exercitationem ullam corporis laboriosam aliquid commodi consequatur
                    consequuntur autem iure quasi nihil molestiae illum accusamus dignissimos delectus
                    mollitia eligendi cumque impedit facere possimus omnis assumenda repellendus
                    temporibus quibusdam officiis debitis rerum necessitatibus saepe eveniet repudiandae
                    recusandae itaque earum tenetur reiciendis maiores perferendis asperiores repellat
                    nobis soluta natus accusantium laudantium totam aperiam inventore veritatis
                    architecto beatae explicabo nemo ratione molestiae expedita distinctio provident
                    similique culpa laborum harum fugit quam maxime placeat veniam sapiente ipsam
                    corporis ducimus unde
                    """);

    /// Between filler words they go on with it, but they say nothing by themselves.
    private static final WordSet JOINTS =
            WordSet.of(
                    "a ac ad at cum do ea est et eu ex id in non per qui sit ut ne mi leo erat eros diam");

    private record Word(String text, boolean isFiller, int start, int end) {
        boolean isJoint() {
            return JOINTS.holds(text, 0, text.length());
        }
    }

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckedPost post, Passage passage, Consumer<Finding> out) {
        if (passage.visible()) {
            words(passage, out);
        }
    }

    private static void words(Passage passage, Consumer<Finding> out) {
        Folded folded = passage.folded();
        String text = folded.text();
        boolean may = holdsTwo(text) || (text.length() <= LONGEST_ALONE && text.contains("lorem"));
        List<Word> words = may ? wordsOf(text) : List.of();
        if (isFiller(words)) {
            report(passage, folded, words, out);
        }
    }

    /// Most texts hold none of the words: they are told from the others without a list of theirs.
    private static boolean holdsTwo(String text) {
        int filler = 0;
        int start = 0;
        for (int i = 0; i <= text.length() && filler < 2; i++) {
            boolean letter = i < text.length() && isLetter(text.charAt(i));
            if (!letter) {
                filler += FILLER.holds(text, start, i) ? 1 : 0;
                start = i + 1;
            }
        }
        return filler > 1;
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 0x80 && Character.isLetter(c));
    }

    private static void report(
            Passage passage, Folded folded, List<Word> words, Consumer<Finding> out) {
        List<Word> filler = words.stream().filter(Word::isFiller).toList();
        int start = folded.origin(filler.getFirst().start());
        int end = folded.originEnd(filler.getLast().end());
        String text = passage.text().substring(start, end);
        out.accept(Finding.of(INFO, passage.span(start, end), INFO.says("found", text)));
    }

    private static boolean isFiller(List<Word> words) {
        long filler = words.stream().filter(Word::isFiller).count();
        if (filler < 2) {
            return words.size() == 1 && words.getFirst().text().equals("lorem");
        }
        return hasRun(words) || (filler > 2 && filler * 3 >= words.size());
    }

    /// Two filler words in a row; "lorem ipsum" alone in a sentence only names the thing.
    private static boolean hasRun(List<Word> words) {
        Word last = null;
        for (Word word : words) {
            if (word.isFiller()) {
                boolean name =
                        last != null && last.text().equals("lorem") && word.text().equals("ipsum");
                if (last != null && (!name || words.size() <= LONGEST_NAME)) {
                    return true;
                }
                last = word;
            } else if (!word.isJoint()) {
                last = null;
            }
        }
        return false;
    }

    private static List<Word> wordsOf(String text) {
        List<Word> words = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int start = at;
            while (at < text.length() && Character.isLetter(text.charAt(at))) {
                at++;
            }
            if (at > start) {
                boolean filler = FILLER.holds(text, start, at);
                words.add(new Word(text.substring(start, at), filler, start, at));
            } else {
                at++;
            }
        }
        return words;
    }
}
