package fr.chapeau.app.checking;

import static org.assertj.core.api.Assertions.assertThat;

import fr.chapeau.app.dismissal.PostDismissals;
import fr.chapeau.app.sample.SampleSite;
import fr.chapeau.app.workspace.SiteChecks;
import fr.chapeau.app.workspace.Workspace;
import fr.chapeau.check.CheckEngine;
import fr.chapeau.check.CheckReport;
import fr.chapeau.check.CheckedPost;
import fr.chapeau.check.Finding;
import fr.chapeau.check.PictureFiles;
import fr.chapeau.check.RuleFailure;
import fr.chapeau.check.RuleInfo;
import fr.chapeau.check.SiteBuild;
import fr.chapeau.check.SiteFacts;
import fr.chapeau.check.catalogue.Catalogue;
import fr.chapeau.git.GitRepo;
import fr.chapeau.i18n.Language;
import fr.chapeau.i18n.Texts;
import fr.chapeau.problem.Outcome;
import fr.chapeau.site.ImageAlternatives;
import fr.chapeau.site.PostFile;
import fr.chapeau.site.Surroundings;
import fr.chapeau.text.FileText;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PastChecksTest {
    @TempDir private Path folder;

    @Test
    void findNothingThatTheChecksOfTodayDoNot() throws Exception {
        Path site = folder.resolve("site");
        new SampleSite().writeInto(site);
        SiteChecks checks = new SiteChecks(GitRepo.CLOCK);
        int found = 0;
        try (Workspace workspace = open(site)) {
            PastChecks past = checks.past(workspace);
            for (PostFile post : posts(workspace)) {
                FileText text =
                        FileText.decode(Files.readAllBytes(site.resolve(post.path())))
                                .orElseThrow();
                List<Finding> findings = past.check(post, text, PostDismissals.NONE);

                assertThat(checks.of(workspace).check(post.path(), text).findings())
                        .as(post.path().toString())
                        .containsAll(findings);
                found += findings.size();
            }
        }
        assertThat(found).isPositive();
    }

    /// Whatever asks what day it is breaks off here, and must be left out there.
    @Test
    void leaveOutWhateverAsksForTheDay() {
        SiteFacts facts =
                new SiteFacts(
                        ImageAlternatives.builtIn(),
                        (path, matter) -> List.of(),
                        "",
                        PictureFiles.NONE,
                        (path, matter) -> Surroundings.NONE,
                        new SiteBuild(new Dayless(), true, true, false));
        Set<String> asking = new HashSet<>();
        for (String text : texts()) {
            CheckReport report =
                    new CheckEngine(Catalogue.rules())
                            .check(
                                    CheckedPost.of(
                                            Path.of("_drafts/a.md"),
                                            text,
                                            false,
                                            new fr.chapeau.markdown.Kramdown(),
                                            facts));
            report.failures().stream().map(RuleFailure::rule).forEach(asking::add);
        }

        assertThat(asking).isEqualTo(PastChecks.OF_THE_DAY);
    }

    private static List<String> texts() {
        Texts french = new Texts(Language.FRENCH);
        List<String> texts = new ArrayList<>();
        texts.add(
                "---\ntitle: A\ndate: 2026-01-01\n---\n\nLe mardi 12 mars 2024, puis le 3 mai.\n");
        texts.add("---\ntitle: A\n---\n\nRendez-vous le mardi 12 mars.\n");
        for (RuleInfo rule : new CheckEngine(Catalogue.rules()).rules()) {
            texts.add(french.of(rule.wrong()));
            texts.add("---\ntitle: A\ndate: 2026-01-01\n---\n\n" + french.of(rule.wrong()));
        }
        return texts;
    }

    private static Workspace open(Path site) {
        if (Workspace.open(site) instanceof Outcome.Done<Workspace>(Workspace workspace)) {
            return workspace;
        }
        throw new AssertionError();
    }

    private static List<PostFile> posts(Workspace workspace) {
        List<PostFile> posts = new ArrayList<>();
        workspace.site().walk(posts::add);
        return posts;
    }

    /// Knows its zone and no day.
    private static final class Dayless extends Clock {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            throw new UnsupportedOperationException("no day");
        }
    }
}
