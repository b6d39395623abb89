package fr.chapeau.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;

import fr.chapeau.problem.Outcome;
import fr.chapeau.site.Appearance;
import fr.chapeau.site.FormField;
import fr.chapeau.site.IndexedPost;
import fr.chapeau.site.PostFile;
import fr.chapeau.site.PostReader;
import fr.chapeau.site.Site;
import fr.chapeau.site.SiteIndex;
import fr.chapeau.text.TextEdits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Front matters that nobody should write, in a form: it is laid out whatever they hold, and no
/// field of it touches more than itself.
class HostileFormTest {
    @TempDir private Path folder;

    @Test
    void laysOutAndEditsWhateverAFileHolds() throws IOException {
        Site site = site();
        PostFile post = site.named(site.root().resolve("_notes/a.md"));
        PostReader reader =
                new PostReader(
                        site, Clock.fixed(Instant.parse("2026-03-01T12:00:00Z"), ZoneOffset.UTC));
        Random random = new Random(20260301L);
        List<String> files = new ArrayList<>(HostileFiles.all());
        while (files.size() < 600) {
            files.add(RandomFrontMatter.mutated(random));
        }
        int edited = 0;

        for (String text : files) {
            FrontMatter read = FrontMatter.parse(text);
            IndexedPost indexed = reader.of(post, read);
            SiteIndex index = SiteIndex.of(site).with(List.of(indexed));
            List<FormField> form = index.form(read, post);
            Appearance appearance = reader.appearance(post, read);
            assertThat(reader.doubts(post, appearance)).as(text).isEmpty();
            for (FormField field : form) {
                edited += edit(read, FieldPath.of(field.key())) ? 1 : 0;
            }
        }

        assertThat(edited).isGreaterThan(700);
    }

    private static boolean edit(FrontMatter before, FieldPath path) {
        FieldValue wanted = Edits.text("l’été : 10:30 #");
        if (!(Edits.EDITOR.set(before, path, wanted)
                instanceof Outcome.Done<TextEdits>(TextEdits edits))) {
            return false;
        }
        String text = edits.apply(before.text());
        FrontMatter after = FrontMatter.parse(text);
        assertThat(after.valueAt(path)).as(text).contains(wanted);
        assertThat(after.parts().body().of(text))
                .as(text)
                .isEqualTo(before.parts().body().of(before.text()));
        assertThat(edits.inverse(before.text()).apply(text)).isEqualTo(before.text());
        return true;
    }

    private Site site() throws IOException {
        Files.writeString(folder.resolve("_config.yml"), "collections: {notes: {output: true}}\n");
        Files.createDirectories(folder.resolve("_notes"));
        Files.writeString(folder.resolve("_notes/a.md"), "---\n---\n");
        return switch (Site.open(folder, null)) {
            case Outcome.Done<Site>(Site site) -> site;
            case Outcome.Refused<Site>(var why) -> throw new AssertionError(why);
            case Outcome.Failed<Site>(var why) -> throw new AssertionError(why);
        };
    }
}
