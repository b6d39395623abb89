package fr.chapeau.ui.form;

import fr.chapeau.i18n.Texts;
import fr.chapeau.problem.MessageKey;
import fr.chapeau.problem.Severity;
import fr.chapeau.site.FormField;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A field's label, its control and, below, what the checks say of it.
final class FieldRow {
    private static final PseudoClass ABSENT = PseudoClass.getPseudoClass("absent");

    private final Texts texts;
    private final FieldEditor editor;
    private final Label label = new Label();
    private final VBox findings = new VBox();
    private final VBox root;
    private List<Said> said = List.of();
    private boolean absent;

    /// Something that the checks say of a field.
    record Said(Severity severity, String sentence) {}

    FieldRow(Texts texts, FormField field, FieldEditor editor) {
        this.texts = texts;
        this.editor = editor;
        label.setText(FieldLabels.of(texts, field));
        label.getStyleClass().add("form-label");
        label.setLabelFor(editor.target());
        label.setWrapText(true);
        findings.getStyleClass().add("form-findings");
        root = new VBox(label, editor.root(), findings);
        root.getStyleClass().add("form-field");
        root.setId("field-" + field.path());
        findings.setVisible(false);
        findings.setManaged(false);
        show(field);
    }

    Region root() {
        return root;
    }

    void show(FormField field) {
        absent = !field.isPresent();
        root.pseudoClassStateChanged(ABSENT, absent);
        editor.target().setAccessibleText(label.getText());
        editor.show(field);
        help();
    }

    void remark(List<Said> remarks) {
        if (remarks.equals(said)) {
            return;
        }
        said = List.copyOf(remarks);
        findings.getChildren().setAll(remarks.stream().map(this::line).toList());
        findings.setVisible(!remarks.isEmpty());
        findings.setManaged(!remarks.isEmpty());
        for (Severity severity : Severity.values()) {
            boolean worst = !remarks.isEmpty() && worst(remarks) == severity;
            root.pseudoClassStateChanged(
                    PseudoClass.getPseudoClass(severity.name().toLowerCase(Locale.ROOT)), worst);
        }
        help();
    }

    /// What a screen reader says of the field besides its name and value.
    private void help() {
        List<String> sentences = new ArrayList<>();
        if (absent) {
            sentences.add(texts.of(FormMessage.FIELD_ABSENT));
        }
        said.forEach(remark -> sentences.add(sentence(remark)));
        editor.target().setAccessibleHelp(sentences.isEmpty() ? null : String.join(" ", sentences));
    }

    void open() {
        editor.target().requestFocus();
    }

    private static Severity worst(List<Said> remarks) {
        return remarks.stream()
                .map(Said::severity)
                .min(Severity::compareTo)
                .orElse(Severity.ADVICE);
    }

    private Label line(Said remark) {
        Label line = new Label(sentence(remark));
        line.setWrapText(true);
        line.setMinHeight(Region.USE_PREF_SIZE);
        line.getStyleClass()
                .addAll("form-finding", remark.severity().name().toLowerCase(Locale.ROOT));
        return line;
    }

    private String sentence(Said remark) {
        MessageKey key =
                switch (remark.severity()) {
                    case ERROR -> FormMessage.FINDING_ERROR;
                    case WARNING -> FormMessage.FINDING_WARNING;
                    case ADVICE -> FormMessage.FINDING_ADVICE;
                };
        return texts.of(key, remark.sentence());
    }
}
