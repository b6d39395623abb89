package fr.chapeau.cli;

import fr.chapeau.app.article.FieldChange;
import fr.chapeau.app.article.FieldEditing;
import fr.chapeau.app.files.PostFiles;
import fr.chapeau.frontmatter.FieldPath;
import fr.chapeau.frontmatter.FieldValue;
import fr.chapeau.frontmatter.FrontMatter;
import fr.chapeau.git.Checkout;
import fr.chapeau.problem.Outcome;
import fr.chapeau.problem.Problem;
import fr.chapeau.text.FileText;
import fr.chapeau.text.TextEdits;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `chapeau set FILE ...`: changes fields as the form would, and no other byte.
@Command(name = "set")
final class SetVerb implements Callable<Integer> {
    private final Terminal terminal;
    private final FieldEditing editing;

    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "FILE")
    private Path file = Path.of("");

    @Option(names = "--unset", paramLabel = "FIELD", descriptionKey = "unset")
    private List<String> unset = new ArrayList<>();

    @Option(names = "--rename", paramLabel = "FIELD=NAME", descriptionKey = "rename")
    private List<String> renamed = new ArrayList<>();

    @Option(names = "--string", paramLabel = "FIELD=TEXT", descriptionKey = "string")
    private List<String> strings = new ArrayList<>();

    @Parameters(
            index = "1..*",
            arity = "0..*",
            paramLabel = "FIELD=VALUE",
            descriptionKey = "ASSIGNMENT")
    private List<String> values = new ArrayList<>();

    SetVerb(Terminal terminal) {
        this.terminal = terminal;
        this.editing = new FieldEditing(new UsualOrder(() -> file, terminal.clock()));
    }

    @Override
    public Integer call() {
        Outcome<Path> written = PostFiles.read(file).then(this::edit);
        return terminal.end(written, path -> {});
    }

    private Outcome<Path> edit(FileText before) {
        Outcome<String> text = Outcome.done(before.text());
        for (String field : unset) {
            text = text.then(now -> FieldPath.parse(field).then(path -> unset(now, path)));
        }
        for (String assignment : renamed) {
            text = text.then(now -> Assignment.parse(assignment).then(one -> rename(now, one)));
        }
        for (String assignment : strings) {
            text = text.then(now -> Assignment.parse(assignment).then(one -> string(now, one)));
        }
        for (String assignment : values) {
            text = text.then(now -> Assignment.parse(assignment).then(one -> value(now, one)));
        }
        return text.then(after -> write(before, after));
    }

    private Outcome<String> unset(String text, FieldPath path) {
        return change(FrontMatter.parse(text), new FieldChange.Unset(path));
    }

    private Outcome<String> rename(String text, Assignment assignment) {
        FieldChange rename = new FieldChange.Rename(assignment.path(), assignment.value());
        return change(FrontMatter.parse(text), rename);
    }

    private Outcome<String> string(String text, Assignment assignment) {
        FieldValue value = new FieldValue.Text(assignment.value());
        return change(FrontMatter.parse(text), new FieldChange.Set(assignment.path(), value));
    }

    private Outcome<String> value(String text, Assignment assignment) {
        FrontMatter now = FrontMatter.parse(text);
        return change(now, new FieldChange.Set(assignment.path(), assignment.typed(now)));
    }

    private Outcome<String> change(FrontMatter now, FieldChange change) {
        return editing.edits(now, change).map((TextEdits edits) -> edits.apply(now.text()));
    }

    private Outcome<Path> write(FileText before, String after) {
        if (after.equals(before.text())) {
            return Outcome.done(file);
        }
        return PostFiles.replace(root(), file, before, new FileText(after, before.bom()));
    }

    /// The folder in which a link is written through: the work tree, else the file's own one. The
    /// site is not looked for, which in any folder without one would mean to look at all below.
    private Path root() {
        Path folder = file.toAbsolutePath().getParent();
        return switch (Checkout.discover(file)) {
            case Outcome.Done<Optional<Checkout>>(Optional<Checkout> found)
                    when found.isPresent() ->
                    found.get().workTree();
            default -> folder == null ? file : folder;
        };
    }

    /// `FIELD=VALUE`.
    private record Assignment(FieldPath path, String value) {

        static Outcome<Assignment> parse(String text) {
            int equals = assignmentSign(text);
            return equals < 0
                    ? Outcome.failed(Problem.of(CliMessage.SET_NOT_AN_ASSIGNMENT, text))
                    : FieldPath.parse(text.substring(0, equals))
                            .map(path -> new Assignment(path, text.substring(equals + 1)));
        }

        /// The first `=` outside double quotes: a key in them may hold one.
        private static int assignmentSign(String text) {
            boolean quoted = false;
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if (c == '\\' && quoted) {
                    i++;
                } else if (c == '"') {
                    quoted = !quoted;
                } else if (c == '=' && !quoted) {
                    return i;
                }
            }
            return -1;
        }

        /// JSON where it is JSON, else the text. JSON has no dates: where the field holds one, as
        /// Jekyll's own `date` does, a text that is one stays one.
        FieldValue typed(FrontMatter now) {
            FieldValue value =
                    JsonValues.read(this.value).orElseGet(() -> new FieldValue.Text(this.value));
            boolean dated =
                    now.valueAt(path)
                            .map(FieldValue.Timestamp.class::isInstance)
                            .orElse(path.equals(FieldPath.of("date")));
            return dated && value instanceof FieldValue.Text(String text)
                    ? FieldValue.dateOrText(text)
                    : value;
        }
    }
}
