package fr.chapeau.ui.form;

import fr.chapeau.i18n.Texts;
import fr.chapeau.problem.MessageKey;
import fr.chapeau.problem.Severity;
import fr.chapeau.site.FormField;
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

    /// Something that the checks say of a field.
    record Remark(Severity severity, String sentence) {}

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
        show(field);
        remark(List.of());
    }

    Region root() {
        return root;
    }

    void show(FormField field) {
        root.pseudoClassStateChanged(ABSENT, !field.isPresent());
        if (!field.isPresent()) {
            editor.target().setAccessibleHelp(texts.of(FormMessage.FIELD_ABSENT));
        } else {
            editor.target().setAccessibleHelp(null);
        }
        editor.target().setAccessibleText(label.getText());
        editor.show(field);
    }

    void remark(List<Remark> remarks) {
        findings.getChildren().setAll(remarks.stream().map(this::line).toList());
        findings.setVisible(!remarks.isEmpty());
        findings.setManaged(!remarks.isEmpty());
        for (Severity severity : Severity.values()) {
            boolean worst = !remarks.isEmpty() && worst(remarks) == severity;
            root.pseudoClassStateChanged(
                    PseudoClass.getPseudoClass(severity.name().toLowerCase(Locale.ROOT)), worst);
        }
        String sentences =
                String.join(" ", remarks.stream().map(remark -> sentence(remark)).toList());
        editor.target().setAccessibleRoleDescription(sentences.isEmpty() ? null : sentences);
    }

    void open() {
        editor.target().requestFocus();
    }

    private static Severity worst(List<Remark> remarks) {
        return remarks.stream()
                .map(Remark::severity)
                .min(Severity::compareTo)
                .orElse(Severity.ADVICE);
    }

    private Label line(Remark remark) {
        Label line = new Label(sentence(remark));
        line.setWrapText(true);
        line.setMinHeight(Region.USE_PREF_SIZE);
        line.getStyleClass()
                .addAll("form-finding", remark.severity().name().toLowerCase(Locale.ROOT));
        return line;
    }

    private String sentence(Remark remark) {
        MessageKey key =
                switch (remark.severity()) {
                    case ERROR -> FormMessage.FINDING_ERROR;
                    case WARNING -> FormMessage.FINDING_WARNING;
                    case ADVICE -> FormMessage.FINDING_ADVICE;
                };
        return texts.of(key, remark.sentence());
    }
}
