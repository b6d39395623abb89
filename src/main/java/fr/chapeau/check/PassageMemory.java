package fr.chapeau.check;

import fr.chapeau.frontmatter.FieldPath;
import fr.chapeau.markdown.ProseRun;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What was learned of the passages of a post when it was last checked. From one key to the next
/// most passages say the same: only the others are looked at again. Thread-safe.
public final class PassageMemory {
    private volatile Map<Content, Said> known = Map.of();

    /// All that a look at a passage may depend on: what it says and how that is written, but not
    /// where it stands.
    private record Content(
            Passage.Kind kind,
            String text,
            String written,
            List<ProseRun.Mark> marks,
            @Nullable FieldPath field) {

        /// The rest hardly ever differs where this is the same.
        @Override
        public int hashCode() {
            return written.hashCode();
        }
    }

    /// Begins a check.
    ///
    /// @param file the text that the passages stand in
    Recall recall(String file) {
        return new Recall(file, known);
    }

    /// One check; one thread.
    final class Recall {
        private final String file;
        private final Map<Content, Said> before;
        private final Map<Content, Said> now;

        private Recall(String file, Map<Content, Said> before) {
            this.file = file;
            this.before = before;
            this.now = HashMap.newHashMap(before.size());
        }

        /// What is known of a passage.
        Said of(
                Passage.Kind kind,
                String text,
                Places places,
                List<ProseRun.Mark> marks,
                @Nullable FieldPath field) {
            String written = places.in(0, text.length()).of(file);
            Content content = new Content(kind, text, written, marks, field);
            Said said = before.get(content);
            return now.computeIfAbsent(
                    content, any -> said == null ? Said.kept(text, marks) : said);
        }

        /// All other passages are forgotten.
        void end() {
            known = now;
        }
    }
}
