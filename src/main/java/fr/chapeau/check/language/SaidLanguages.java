package fr.chapeau.check.language;

import fr.chapeau.check.CheckedPost;
import fr.chapeau.markdown.HtmlTag;
import fr.chapeau.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The passages of a post that say which language they are in: elements with `lang`, and what
/// stands right before or behind a list of attributes of kramdown with it, which may belong to
/// either.
final class SaidLanguages {
    private static final Pattern LIST =
            Pattern.compile("\\{:[^{}\\n]{0,200}\\blang\\s{0,3}=[^{}\\n]{0,200}\\}");

    /// Marks of quotes, brackets and line ends may stand between.
    private static final int NEAR = 12;

    private final String text;
    private final List<Span> elements = new ArrayList<>();
    private final List<Span> lists = new ArrayList<>();

    SaidLanguages(CheckedPost post) {
        text = post.text();
        if (!text.contains("lang")) {
            return;
        }
        for (HtmlTag tag : post.body().html().tags()) {
            if (tag.attribute("lang").isPresent() || tag.attribute("xml:lang").isPresent()) {
                elements.add(post.bodyPlaces().in(tag.span().union(tag.content())));
            }
        }
        Matcher list = LIST.matcher(text);
        while (list.find()) {
            lists.add(new Span(list.start(), list.end()));
        }
    }

    boolean of(Span place) {
        return elements.stream()
                        .anyMatch(one -> one.start() <= place.end() && place.start() <= one.end())
                || lists.stream().anyMatch(list -> isBeside(list, place));
    }

    private boolean isBeside(Span list, Span place) {
        return list.start() < place.end()
                ? list.end() > place.start() || isNothing(list.end(), place.start())
                : isNothing(place.end(), list.start());
    }

    private boolean isNothing(int from, int to) {
        return to - from <= NEAR
                && text.substring(from, to).chars().noneMatch(Character::isLetterOrDigit);
    }
}
