package fr.chapeau.cli.report;

import fr.chapeau.app.survey.CheckedFile;
import fr.chapeau.problem.Problem;

/// A report that is written while posts are checked. A caller gives the files, then ends it.
public interface FindingsReport {

    /// A post with what was found in it, which may be nothing.
    void file(CheckedFile file);

    /// Something that could not be checked; it was told on standard error, too.
    void problem(Problem problem);

    /// That was all.
    void end(Totals totals);
}
