package fr.chapeau.git;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jgit.lib.PersonIdent;

/// Who commits, and when: variables first, then `author.*` and `committer.*`, then `user.*`
/// (`git-commit`, "COMMIT INFORMATION"). Nothing is guessed from the machine's name.
final class Identities {
    private static final Pattern RAW = Pattern.compile("@?(\\d{1,12}) ([+-]\\d{4})");

    private final GitConfig config;
    private final Machine machine;

    Identities(GitConfig config, Machine machine) {
        this.config = config;
        this.machine = machine;
    }

    /// Empty when name or address is missing.
    Optional<Author> author() {
        return person("author");
    }

    /// Empty when name or address is missing.
    Optional<Author> committer() {
        return person("committer");
    }

    /// The author with the time of the commit.
    PersonIdent author(Author author) throws GitStop {
        return dated(author, "GIT_AUTHOR_DATE");
    }

    /// The committer, by default the author, with the time of the commit.
    PersonIdent committer(Author otherwise) throws GitStop {
        return dated(committer().orElse(otherwise), "GIT_COMMITTER_DATE");
    }

    /// Somebody for the log of branch movements, which has to name somebody.
    PersonIdent mover() throws GitStop {
        return committer(new Author("Chapeau", "chapeau@localhost"));
    }

    /// The variables by which Git tells others about a commit to be.
    static Map<String, String> variables(PersonIdent author, PersonIdent committer) {
        Map<String, String> variables = new LinkedHashMap<>(authorVariables(author));
        variables.put("GIT_COMMITTER_NAME", committer.getName());
        variables.put("GIT_COMMITTER_EMAIL", committer.getEmailAddress());
        variables.put("GIT_COMMITTER_DATE", date(committer));
        return variables;
    }

    /// Those that hooks see.
    static Map<String, String> authorVariables(PersonIdent author) {
        Map<String, String> variables = new LinkedHashMap<>();
        variables.put("GIT_AUTHOR_NAME", author.getName());
        variables.put("GIT_AUTHOR_EMAIL", author.getEmailAddress());
        variables.put("GIT_AUTHOR_DATE", date(author));
        return variables;
    }

    private static String date(PersonIdent person) {
        Instant when = person.getWhenAsInstant();
        String zone =
                DateTimeFormatter.ofPattern("xx").format(when.atOffset(person.getZoneOffset()));
        return "@" + when.getEpochSecond() + " " + zone;
    }

    private Optional<Author> person(String role) {
        String variable = "GIT_" + role.toUpperCase(Locale.ROOT);
        Author person =
                new Author(
                        variable(variable + "_NAME")
                                .or(() -> config.string(role, "name"))
                                .or(() -> config.string("user", "name"))
                                .orElse(""),
                        variable(variable + "_EMAIL")
                                .or(() -> config.string(role, "email"))
                                .or(() -> config.string("user", "email"))
                                .or(() -> variable("EMAIL"))
                                .orElse(""));
        return Optional.of(person).filter(Author::isComplete);
    }

    private Optional<String> variable(String name) {
        return Optional.ofNullable(machine.environment().get(name))
                .filter(value -> !value.isEmpty());
    }

    private PersonIdent dated(Author person, String variable) throws GitStop {
        ZonedDateTime now = ZonedDateTime.now(machine.clock());
        Optional<String> given = variable(variable);
        OffsetDateTime when =
                given.isEmpty() ? now.toOffsetDateTime() : parsed(given.get(), now.getZone());
        return new PersonIdent(person.name(), person.email(), when.toInstant(), when.getOffset());
    }

    /// The forms that Git documents (`git-commit`, "DATE FORMATS").
    private static OffsetDateTime parsed(String text, ZoneId zone) throws GitStop {
        Matcher raw = RAW.matcher(text);
        try {
            if (raw.matches()) {
                return Instant.ofEpochSecond(Long.parseLong(raw.group(1)))
                        .atOffset(ZoneOffset.of(raw.group(2)));
            }
            String iso =
                    text.replaceFirst("^(\\d{4}-\\d{2}-\\d{2}) ", "$1T")
                            .replaceFirst(" (?=[+-])", "");
            if (iso.matches("\\d{4}-\\d{2}-\\d{2}T.*")) {
                return iso.matches(".*(Z|[+-]\\d{2}:?\\d{2})")
                        ? OffsetDateTime.parse(iso.replaceFirst("([+-]\\d{2})(\\d{2})$", "$1:$2"))
                        : LocalDateTime.parse(iso).atZone(zone).toOffsetDateTime();
            }
            return OffsetDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME);
        } catch (DateTimeException e) {
            throw GitStop.refused(GitMessage.COMMIT_DATE, text);
        }
    }
}
