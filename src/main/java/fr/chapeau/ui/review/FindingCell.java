package fr.chapeau.ui.review;

import fr.chapeau.check.Finding;
import fr.chapeau.i18n.Texts;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import javafx.scene.control.Label;

/// A finding: what is to be done, how much it matters and where it is.
final class FindingCell extends RowCell<Finding> {
    private final Texts texts;
    private final DraftWords words;
    private final ToIntFunction<Finding> line;
    private final Function<Finding, String> source;

    /// @param line tells the line of a finding, counted from 1
    /// @param source tells what stands there
    FindingCell(
            Texts texts,
            DraftWords words,
            ToIntFunction<Finding> line,
            Function<Finding, String> source) {
        this.texts = texts;
        this.words = words;
        this.line = line;
        this.source = source;
    }

    @Override
    List<Label> lines(Finding finding) {
        Label weight = line(words.place(finding, line.applyAsInt(finding)), "review-weight");
        weight.getStyleClass()
                .add("severity-" + finding.severity().name().toLowerCase(Locale.ROOT));
        return List.of(
                line(texts.of(finding.message()), "review-sentence"),
                line(source.apply(finding), "review-source"),
                weight);
    }
}
