package fr.chapeau.cli.report;

import fr.chapeau.check.RuleInfo;
import fr.chapeau.i18n.Texts;
import java.io.PrintStream;
import java.util.List;

/// The forms, by the words of the command line.
public enum Format {
    text,
    jsonl,
    json,
    sarif,
    junit,
    github;

    /// What every report needs to know.
    ///
    /// @param out takes the report
    /// @param version of Chapeau
    /// @param rules that there are
    /// @param dismissed whether people are to see what was set aside; programmes do
    public record Surroundings(
            PrintStream out, Texts texts, String version, List<RuleInfo> rules, boolean dismissed) {

        public Surroundings {
            rules = List.copyOf(rules);
        }
    }

    /// A report in this form.
    public FindingsReport report(Surroundings around) {
        return switch (this) {
            case text -> new TextReport(around);
            case jsonl -> new JsonLinesReport(around);
            case json -> new JsonReport(around);
            case sarif -> new SarifReport(around);
            case junit -> new JUnitReport(around);
            case github -> new GithubReport(around);
        };
    }
}
