package fr.chapeau.ui.form;

import fr.chapeau.app.article.FieldChange;
import fr.chapeau.frontmatter.FieldPath;
import fr.chapeau.frontmatter.FieldValue;
import fr.chapeau.frontmatter.PsychValue;
import fr.chapeau.i18n.Texts;
import fr.chapeau.site.FieldKind;
import fr.chapeau.site.FormField;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// Edits a date, with its time where it has one; the offset from UTC is shown and kept.
final class DateEditor implements FieldEditor {
    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final Texts texts;
    private final FieldPath path;
    private final FormPort port;
    private final DatePicker day = new DatePicker();
    private final TextField time = new TextField();
    private final Label offset = new Label();
    private final Label wrong = new Label();
    private final FlowPane root = new FlowPane(day, time, offset, wrong);
    private final boolean timed;
    private String source = "";
    private boolean quoted;

    /// Whether the date was chosen here, where there was none: its offset follows the site's zone,
    /// winter and summer, until somebody else writes it.
    private boolean fresh;

    private boolean showing;

    DateEditor(Texts texts, FormField field, FormPort port) {
        this.texts = texts;
        this.path = field.path();
        this.port = port;
        this.timed = field.kind() == FieldKind.DATE_TIME;
        root.getStyleClass().add("form-date");
        day.setAccessibleText(texts.of(FormMessage.DATE_DAY, FieldLabels.of(texts, field)));
        day.setConverter(new Days());
        time.setAccessibleText(texts.of(FormMessage.DATE_TIME, FieldLabels.of(texts, field)));
        time.setPrefColumnCount(6);
        time.setPromptText("00:00");
        offset.getStyleClass().add("form-hint");
        wrong.getStyleClass().add("form-problem");
        wrong.setText(texts.of(FormMessage.DATE_WRONG));
        show(field);
        day.valueProperty().subscribe((before, now) -> dayChosen(now));
        time.setOnAction(event -> timeTyped());
        time.focusedProperty()
                .subscribe(focused -> {
                    if (!focused) {
                        timeTyped();
                    }
                });
    }

    @Override
    public Region root() {
        return root;
    }

    @Override
    public Node target() {
        return day.getEditor();
    }

    @Override
    public void show(FormField field) {
        showing = true;
        String now = FieldText.of(field);
        fresh = (fresh && now.equals(source)) || now.isEmpty();
        source = now;
        quoted =
                field.written()
                        .map(node -> node.reading() instanceof PsychValue.Text)
                        .orElse(false);
        Optional<DateText> text = DateText.of(source);
        day.setValue(text.flatMap(DateText::date).orElse(null));
        if (!time.isFocused() || text.isPresent()) {
            time.setText(text.map(DateText::time).orElse(""));
        }
        offset.setText(text.map(DateText::tail).orElse("").strip());
        place(time, timed || text.map(date -> !date.time().isEmpty()).orElse(false));
        place(offset, !offset.getText().isEmpty());
        place(wrong, false);
        showing = false;
    }

    private void dayChosen(@Nullable LocalDate chosen) {
        if (showing || chosen == null) {
            return;
        }
        send(DateText.of(source).map(date -> date.withDay(chosen)).orElseGet(() -> first(chosen)));
    }

    /// A new date: a day alone, or with the midnight that it begins with in the site's zone.
    private DateText first(LocalDate chosen) {
        return timed ? inZone(chosen.atStartOfDay()) : new DateText(chosen.toString(), "", "", "");
    }

    private DateText inZone(LocalDateTime local) {
        String written = FieldValue.Timestamp.at(local, port.site().zone()).source();
        return DateText.of(written).orElseThrow();
    }

    private void timeTyped() {
        Optional<DateText> known = DateText.of(source);
        if (known.isEmpty() || time.getText().equals(known.get().time())) {
            place(wrong, false);
            return;
        }
        Optional<DateText> changed = known.get().withTime(time.getText());
        place(wrong, changed.isEmpty());
        changed.ifPresent(this::send);
    }

    private void send(DateText changed) {
        DateText date = fresh ? changed.local().map(this::inZone).orElse(changed) : changed;
        if (!date.source().equals(source)) {
            source = date.source();
            // A date that the post keeps as a string stays one: Jekyll reads both.
            port.change(
                    new FieldChange.Set(
                            path,
                            quoted
                                    ? new FieldValue.Text(source)
                                    : new FieldValue.Timestamp(source)));
        }
    }

    private static void place(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    /// What cannot be read as a day leaves the day as it was.
    private final class Days extends StringConverter<LocalDate> {
        @Override
        public String toString(@Nullable LocalDate date) {
            return date == null ? "" : SHOWN.withLocale(texts.language().locale()).format(date);
        }

        @Override
        public @Nullable LocalDate fromString(String text) {
            try {
                return text.isBlank() ? null : LocalDate.parse(text.strip(), SHOWN);
            } catch (DateTimeParseException e) {
                return day.getValue();
            }
        }
    }
}
