package fr.chapeau.ui.fixing;

import fr.chapeau.app.fixing.ChangedPlace;
import fr.chapeau.app.fixing.ChangedPlace.Marked;
import fr.chapeau.app.fixing.PlannedChange;
import fr.chapeau.check.RuleText;
import fr.chapeau.i18n.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// A change with its line before and after.
final class ChangeCell extends TickCell<FixItem> {
    private static final int LONGEST_FRAME = 20;

    private final Texts texts;
    private final FixingModel model;
    private final BooleanSupplier namesArticle;
    private final Label head;
    private final VBox places;

    /// @param namesArticle whether the article is said rather than the kind
    ChangeCell(Texts texts, FixingModel model, BooleanSupplier namesArticle) {
        this(texts, model, namesArticle, FixParts.wrapped("", "fixing-fact"), new VBox());
    }

    private ChangeCell(
            Texts texts, FixingModel model, BooleanSupplier namesArticle, Label head, VBox places) {
        super(head, places);
        this.texts = texts;
        this.model = model;
        this.namesArticle = namesArticle;
        this.head = head;
        this.places = places;
        places.getStyleClass().add("fixing-places");
        model.tickedProperty().subscribe(this::showTick);
    }

    @Override
    void tick(FixItem item) {
        model.tick(item, box().isSelected());
    }

    @Override
    void show(FixItem item) {
        PlannedChange change = item.change();
        head.setText(
                texts.of(
                        FixingUiMessage.PLACE,
                        name(item),
                        String.valueOf(change.places().getFirst().line())));
        List<Node> shown = new ArrayList<>();
        for (ChangedPlace place : change.places()) {
            shown.add(line(FixingUiMessage.BEFORE, place.before(), "fixing-gone"));
            shown.add(line(FixingUiMessage.AFTER, place.after(), "fixing-come"));
        }
        if (change.more() > 0) {
            shown.add(
                    FixParts.wrapped(
                            texts.of(FixingUiMessage.MORE_PLACES, change.more()), "fixing-fact"));
        }
        places.getChildren().setAll(shown);
        showTick();
    }

    private String name(FixItem item) {
        return namesArticle.getAsBoolean()
                ? item.article().target().title()
                : item.change().change().rules().stream()
                        .map(rule -> texts.of(new RuleText(rule, "title")))
                        .collect(Collectors.joining(", "));
    }

    /// Which of the two it is stands in front, and what differs is framed, struck out or
    /// underlined: colour is not all that tells.
    private Node line(FixingUiMessage side, Marked marked, String styleClass) {
        Label name = new Label(texts.of(side));
        name.getStyleClass().add("fixing-side");
        name.setMinWidth(Region.USE_PREF_SIZE);
        TextFlow flow = new TextFlow();
        flow.getStyleClass().add("fixing-text");
        for (ShownSigns.Run run : ShownSigns.runs(marked)) {
            flow.getChildren().add(stretch(run, styleClass));
        }
        HBox line = new HBox(name, flow);
        line.getStyleClass().add("fixing-line");
        HBox.setHgrow(flow, Priority.ALWAYS);
        return line;
    }

    /// A frame shows the smallest sign, but cannot go over a line end.
    private static Node stretch(ShownSigns.Run run, String styleClass) {
        String words = ShownSigns.painted(run);
        if (run.marked() && words.length() <= LONGEST_FRAME) {
            Label framed = new Label(words);
            framed.getStyleClass().addAll("fixing-frame", styleClass);
            return framed;
        }
        Text text = new Text(words);
        text.getStyleClass().add(run.marked() ? styleClass : "fixing-same");
        return text;
    }

    private void showTick() {
        FixItem item = getItem();
        if (item == null || isEmpty()) {
            return;
        }
        boolean on = model.found().ticks().isOn(item);
        box().setSelected(on);
        box().setAccessibleText(head.getText());
        FixTicks.State state = on ? FixTicks.State.ALL : FixTicks.State.NONE;
        setAccessibleText(head.getText() + ", " + GroupCell.state(state, texts) + ". " + spoken());
    }

    private String spoken() {
        return getItem().change().places().stream()
                .map(place ->
                        texts.of(FixingUiMessage.BEFORE)
                                + " "
                                + ShownSigns.spoken(place.before(), texts)
                                + ", "
                                + texts.of(FixingUiMessage.AFTER)
                                + " "
                                + ShownSigns.spoken(place.after(), texts))
                .collect(Collectors.joining(". "));
    }
}
