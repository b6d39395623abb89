package fr.chapeau.app.audit;

import static org.assertj.core.api.Assertions.assertThat;

import fr.chapeau.git.LastChange;
import fr.chapeau.problem.Message;
import fr.chapeau.problem.MessageKey;
import fr.chapeau.problem.Severity;
import fr.chapeau.site.PostCollection;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AuditGroupTest {
    private static final PostCollection NEWS = collection("actus");
    private static final PostCollection NOTES = collection("notes");

    private final Audit audit =
            new Audit(
                    "site",
                    ZonedDateTime.of(2026, 3, 2, 9, 0, 0, 0, ZoneOffset.UTC),
                    List.of(
                            post(
                                    "a",
                                    NEWS,
                                    change("Ada", "2026-02-20"),
                                    List.of(found("alt", Severity.WARNING), error("xxx")),
                                    List.of()),
                            post("b", NOTES, change("Zoé", "2020-01-01"), List.of(), List.of()),
                            post(
                                    "c",
                                    NOTES,
                                    null,
                                    List.of(error("xxx"), error("xxx")),
                                    List.of(new SetAside(error("todo"), "voulu", "", null)))),
                    List.of(),
                    List.of(),
                    true,
                    List.of());

    @Test
    void putTogetherByRuleTheMostErrorsFirst() {
        assertThat(lines(audit, Grouping.RULE))
                .containsExactly(
                        "OfRule[rule=xxx] 3+0", "OfRule[rule=alt] 1+0", "OfRule[rule=todo] 0+1");
    }

    @Test
    void putTogetherByAuthorNobodyLast() {
        assertThat(lines(audit, Grouping.AUTHOR))
                .containsExactly(
                        "OfAuthor[name=Ada] 2+0", "OfAuthor[name=Zoé] 0+0", "OfAuthor[name=] 2+1");
    }

    @Test
    void putTogetherByTheLastChangeTheNewestFirst() {
        assertThat(lines(audit, Grouping.AGE))
                .containsExactly(
                        "OfAge[age=MONTH] 2+0", "OfAge[age=OLDER] 0+0", "OfAge[age=UNKNOWN] 2+1");
    }

    @Test
    void putTogetherByCollection() {
        assertThat(AuditGroup.of(audit, Grouping.COLLECTION))
                .extracting(AuditGroup::key)
                .containsExactly(new GroupKey.OfCollection(NEWS), new GroupKey.OfCollection(NOTES));
        assertThat(AuditGroup.of(audit, Grouping.COLLECTION).getLast().findings())
                .extracting(one -> one.post().title())
                .containsExactly("c", "c");
    }

    @ParameterizedTest
    @EnumSource(Grouping.class)
    void everyFindingIsInOneGroup(Grouping by) {
        List<AuditGroup> groups = AuditGroup.of(audit, by);

        assertThat(groups.stream().mapToInt(group -> group.findings().size()).sum()).isEqualTo(4);
        assertThat(groups).allMatch(group -> group.findings().size() == group.tally().findings());
        assertThat(groups.stream().mapToInt(group -> group.tally().setAside()).sum()).isEqualTo(1);
    }

    @Test
    void severitiesThatAreNotWantedCountAmongNone() {
        Audit warnings = audit.only(EnumSet.of(Severity.WARNING));

        assertThat(warnings.all()).isEqualTo(new Tally(3, 1, 0, 1, 0, 0));
        assertThat(lines(warnings, Grouping.RULE)).containsExactly("OfRule[rule=alt] 1+0");
    }

    private static List<String> lines(Audit audit, Grouping by) {
        return AuditGroup.of(audit, by).stream()
                .map(group ->
                        group.key()
                                + " "
                                + group.tally().findings()
                                + "+"
                                + group.tally().setAside())
                .toList();
    }

    private static PostCollection collection(String label) {
        return new PostCollection(PostCollection.Kind.DECLARED, label, "_" + label, null, true);
    }

    private static LastChange change(String author, String day) {
        return new LastChange(author, Instant.parse(day + "T00:00:00Z"));
    }

    private static AuditedFinding error(String rule) {
        return found(rule, Severity.ERROR);
    }

    private static AuditedFinding found(String rule, Severity severity) {
        MessageKey key = () -> "rule";
        return new AuditedFinding(rule, severity, 1, 1, Message.of(key), false);
    }

    private static AuditedPost post(
            String title,
            PostCollection collection,
            @Nullable LastChange change,
            List<AuditedFinding> findings,
            List<SetAside> setAside) {
        return new AuditedPost(
                Path.of(title + ".md"), title, collection, change, findings, setAside);
    }
}
