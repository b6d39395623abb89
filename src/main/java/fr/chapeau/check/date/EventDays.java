package fr.chapeau.check.date;

import fr.chapeau.check.CheckedPost;
import fr.chapeau.check.Days;
import fr.chapeau.check.Folded;
import fr.chapeau.frontmatter.YamlEntry;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The days of the event that a post announces, by the names that sites use for such fields.
final class EventDays {
    private static final Set<String> STARTS =
            Set.of(
                    "eventstartdate",
                    "eventdate",
                    "dateevent",
                    "dateevenement",
                    "datedelevenement",
                    "startdate",
                    "datedebut",
                    "datededebut",
                    "debut");
    private static final Set<String> ENDS =
            Set.of("eventenddate", "enddate", "datefin", "datedefin", "fin");

    private EventDays() {}

    /// When it starts, and when it ends, as far as the post says.
    static List<LocalDate> of(CheckedPost post) {
        List<LocalDate> days = new ArrayList<>();
        for (YamlEntry entry : post.frontMatter().root().entries()) {
            String name = name(entry);
            if (STARTS.contains(name) || ENDS.contains(name)) {
                Days.of(entry.value()).ifPresent(days::add);
            }
        }
        return days;
    }

    static Optional<YamlEntry> start(CheckedPost post) {
        return post.frontMatter().root().entries().stream()
                .filter(entry -> STARTS.contains(name(entry)))
                .findFirst();
    }

    private static String name(YamlEntry entry) {
        String key = entry.key().text();
        if (key.length() > 30) {
            return "";
        }
        StringBuilder name = new StringBuilder();
        String folded = Folded.of(key).text();
        for (int i = 0; i < folded.length(); i++) {
            if (Character.isLetter(folded.charAt(i))) {
                name.append(folded.charAt(i));
            }
        }
        return name.toString();
    }
}
