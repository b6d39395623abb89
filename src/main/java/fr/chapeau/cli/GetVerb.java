package fr.chapeau.cli;

import fr.chapeau.app.files.PostFiles;
import fr.chapeau.frontmatter.FieldPath;
import fr.chapeau.frontmatter.FieldValue;
import fr.chapeau.frontmatter.FrontMatter;
import fr.chapeau.problem.Outcome;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `chapeau get FILE FIELD`: what Jekyll reads there, as JSON.
@Command(name = "get")
final class GetVerb implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "FILE")
    private Path file = Path.of("");

    @Parameters(index = "1", paramLabel = "FIELD", descriptionKey = "FIELD")
    private String field = "";

    GetVerb(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Outcome<FieldValue> value = FieldPath.parse(field).then(this::read);
        return terminal.printed(
                terminal.end(value, found -> terminal.out().println(JsonValues.write(found))));
    }

    private Outcome<FieldValue> read(FieldPath path) {
        return PostFiles.read(file)
                .then(read -> readable(FrontMatter.parse(read.text())))
                .map(matter -> matter.valueAt(path).orElseGet(FieldValue.Null::new));
    }

    private static Outcome<FrontMatter> readable(FrontMatter matter) {
        return matter.problem()
                .<Outcome<FrontMatter>>map(Outcome::failed)
                .orElseGet(() -> Outcome.done(matter));
    }
}
