package fr.chapeau.ui.audit;

import fr.chapeau.app.audit.Trend;
import fr.chapeau.app.audit.TrendWords;
import fr.chapeau.i18n.Texts;
import fr.chapeau.problem.Severity;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The months of a trend as columns. What they show is read as one sentence; the table beside it
/// has all figures.
final class TrendChart {
    private final Texts texts;
    private final HBox root = new HBox();

    TrendChart(Texts texts) {
        this.texts = texts;
        root.getStyleClass().add("trend-chart");
        root.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    }

    Region root() {
        return root;
    }

    void show(Trend trend) {
        root.setAccessibleText(new TrendWords(texts).spoken(trend));
        List<VBox> columns = new ArrayList<>();
        for (int i = 0; i < trend.months().size(); i++) {
            columns.add(column(trend.months().get(i), trend.most(), i == 0));
        }
        root.getChildren().setAll(columns);
    }

    private VBox column(Trend.Month month, int most, boolean first) {
        Stack stack = new Stack(month, most);
        VBox.setVgrow(stack, Priority.ALWAYS);
        VBox column = new VBox(stack, label(month.day(), first));
        column.getStyleClass().add("trend-column");
        column.setAlignment(Pos.BOTTOM_CENTER);
        column.setMinWidth(0);
        column.setMaxWidth(Double.MAX_VALUE);
        column.setPrefWidth(1);
        HBox.setHgrow(column, Priority.ALWAYS);
        return column;
    }

    /// The year where it begins.
    private Label label(LocalDate day, boolean first) {
        Locale locale = texts.language().locale();
        String month = day.getMonth().getDisplayName(TextStyle.SHORT, locale);
        boolean year = first || day.getMonthValue() == 1;
        Label label = new Label(month + "\n" + (year ? day.getYear() : "\u00a0"));
        label.getStyleClass().add("trend-month");
        label.setMinWidth(0);
        return label;
    }

    /// One column: errors at the bottom, where they are compared best, and the sum above.
    private static final class Stack extends Region {
        private static final double WIDEST = 64;
        private static final double SMALLEST = 2;

        private final Trend.Month month;
        private final int most;
        private final Label sum;
        private final Map<Severity, Region> pieces = new EnumMap<>(Severity.class);

        Stack(Trend.Month month, int most) {
            this.month = month;
            this.most = Math.max(1, most);
            sum = new Label(String.valueOf(month.findings()));
            sum.getStyleClass().add("trend-sum");
            for (Severity severity : Severity.values()) {
                pieces.put(severity, SeverityBar.filling(severity));
            }
            getChildren().addAll(pieces.values());
            getChildren().add(sum);
        }

        @Override
        protected void layoutChildren() {
            double width = Math.min(WIDEST, getWidth() * 0.7);
            double x = (getWidth() - width) / 2;
            double above = sum.prefHeight(-1);
            double room = Math.max(0, getHeight() - above);
            double bottom = getHeight();
            for (Map.Entry<Severity, Region> piece : pieces.entrySet()) {
                int count = month.of(piece.getKey());
                double height = count == 0 ? 0 : Math.max(SMALLEST, room * count / most - 1);
                piece.getValue().setVisible(count > 0);
                piece.getValue().resizeRelocate(x, bottom - height, width, height);
                bottom -= height + (count > 0 ? 1 : 0);
            }
            layoutInArea(sum, 0, bottom - above, getWidth(), above, 0, HPos.CENTER, VPos.CENTER);
        }
    }
}
