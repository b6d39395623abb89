package fr.chapeau.ui.audit;

import fr.chapeau.app.audit.Trend;
import fr.chapeau.app.audit.TrendWords;
import fr.chapeau.i18n.DateWords;
import fr.chapeau.i18n.Texts;
import fr.chapeau.ui.kit.Command;
import fr.chapeau.ui.kit.CommandControls;
import fr.chapeau.ui.kit.Subscriptions;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// How a site has come to be as it is: the months as a picture, and as figures. FX thread only.
final class TrendView {
    private final Texts texts;
    private final AuditModel model;
    private final ReadingBar reading;
    private final TrendChart chart;
    private final VBox content = new VBox();
    private final ScrollPane root = new ScrollPane(content);

    TrendView(Texts texts, AuditModel model, Subscriptions subscriptions) {
        this.texts = texts;
        this.model = model;
        reading = new ReadingBar(texts, AuditUiMessage.LOOKING_BACK, model::cancelTrend);
        chart = new TrendChart(texts);
        content.getStyleClass().add("trend");
        root.setFitToWidth(true);
        root.getStyleClass().addAll("edge-to-edge", "audit-scroll");
        root.setAccessibleText(texts.of(AuditUiMessage.TAB_TREND));
        subscriptions.add(model.trendProperty().subscribe(this::show));
    }

    Region root() {
        return root;
    }

    private void show(ReadingState<Trend> stage) {
        reading.show(stage);
        List<Node> parts = new ArrayList<>(List.of(reading.root()));
        Trend trend = stage.value();
        if (trend != null) {
            if (!trend.months().isEmpty()) {
                chart.show(trend);
                parts.add(new Legend(texts));
                parts.add(chart.root());
                parts.add(table(trend));
            }
            new TrendWords(texts).sentences(trend).forEach(words -> parts.add(sentence(words)));
        }
        if (!stage.isRunning()) {
            parts.add(
                    new CommandControls(texts)
                            .button(
                                    Command.of(
                                            trend == null
                                                    ? AuditUiMessage.TREND_CHART
                                                    : AuditUiMessage.TREND_AGAIN,
                                            model::startTrend)));
        }
        if (!parts.equals(content.getChildren())) {
            content.getChildren().setAll(parts);
        }
    }

    private static Label sentence(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add("trend-sentence");
        return label;
    }

    /// A dozen rows need no scrolling of their own.
    private Region table(Trend trend) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("trend-table");
        grid.setAccessibleText(texts.of(AuditUiMessage.TREND_TABLE));
        ColumnConstraints wide = new ColumnConstraints();
        wide.setHgrow(Priority.SOMETIMES);
        grid.getColumnConstraints().add(wide);
        List<AuditUiMessage> heads =
                List.of(
                        AuditUiMessage.COLUMN_DAY,
                        AuditUiMessage.ERRORS,
                        AuditUiMessage.WARNINGS,
                        AuditUiMessage.ADVICE,
                        AuditUiMessage.ARTICLES);
        for (int i = 0; i < heads.size(); i++) {
            grid.add(cell(texts.of(heads.get(i)), i, "trend-head"), i, 0);
        }
        DateWords dates = new DateWords(texts.language().locale(), ZoneOffset.UTC);
        TrendWords words = new TrendWords(texts);
        int row = 1;
        for (Trend.Month month : trend.months().reversed()) {
            Label day = cell(dates.day(month.day()), 0, "trend-day");
            day.setAccessibleText(words.month(month));
            grid.add(day, 0, row);
            int[] figures = {month.errors(), month.warnings(), month.advice(), month.articles()};
            for (int i = 0; i < figures.length; i++) {
                String figure = texts.of(AuditUiMessage.FIGURE, figures[i]);
                grid.add(cell(figure, i + 1, "trend-figure"), i + 1, row);
            }
            row++;
        }
        return grid;
    }

    private static Label cell(String text, int column, String style) {
        Label cell = new Label(text);
        cell.getStyleClass().addAll("trend-cell", style);
        cell.setMaxWidth(Double.MAX_VALUE);
        if (column > 0) {
            cell.getStyleClass().add("number");
        }
        return cell;
    }
}
