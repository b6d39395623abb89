package fr.chapeau.check;

import fr.chapeau.frontmatter.PsychValue;
import fr.chapeau.frontmatter.YamlEntry;
import fr.chapeau.frontmatter.YamlNode;
import fr.chapeau.frontmatter.YamlScalar;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The days that a post says of itself, outside of its text.
public final class Days {

    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})(?!\\d).*");

    private Days() {}

    /// The day of a value, as it is written: no zone moves it.
    public static Optional<LocalDate> of(YamlNode node) {
        return node instanceof YamlScalar scalar
                ? switch (scalar.value()) {
                    case PsychValue.Day day -> Optional.of(day.day());
                    case PsychValue.Moment moment -> Optional.of(moment.local().toLocalDate());
                    case PsychValue.Text text -> iso(text.text());
                    default -> Optional.empty();
                }
                : Optional.empty();
    }

    /// The day that the file's name starts with.
    public static Optional<LocalDate> ofName(CheckedPost post) {
        return Optional.ofNullable(post.path().getFileName()).flatMap(name -> iso(name.toString()));
    }

    /// The day a post bears: that of its `date`, else that of its name.
    public static Optional<LocalDate> published(CheckedPost post) {
        Optional<YamlEntry> date = post.frontMatter().root().entry("date");
        return date.isPresent() ? of(date.get().value()) : ofName(post);
    }

    private static Optional<LocalDate> iso(String text) {
        Matcher matcher = ISO.matcher(text);
        if (text.length() > 200 || !matcher.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    LocalDate.of(
                            Integer.parseInt(matcher.group(1)),
                            Integer.parseInt(matcher.group(2)),
                            Integer.parseInt(matcher.group(3))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
