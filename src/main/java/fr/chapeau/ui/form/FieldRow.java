package fr.chapeau.ui.form;

import fr.chapeau.frontmatter.FieldPath;
import fr.chapeau.i18n.Texts;
import fr.chapeau.problem.MessageKey;
import fr.chapeau.problem.Severity;
import fr.chapeau.site.FormField;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A field's label, what to write there, its control and, below, what the checks say of it.
final class FieldRow {
    private static final PseudoClass ABSENT = PseudoClass.getPseudoClass("absent");

    private final Texts texts;
    private final FieldEditor editor;
    private final Label label = new Label();
    private final Label required = new Label();
    private final Label counter = new Label();
    private final Label hint = new Label();
    private final VBox findings = new VBox();
    private final VBox root;
    private FormField field;
    private List<Said> remarks = List.of();
    private List<Said> said = List.of();

    /// Something that is said of a field.
    record Said(Severity severity, String sentence) {}

    FieldRow(Texts texts, FormField field, FieldEditor editor, Adjusting adjusting) {
        this.texts = texts;
        this.editor = editor;
        this.field = field;
        label.getStyleClass().add("form-label");
        label.setLabelFor(editor.target());
        label.setWrapText(true);
        required.setText(texts.of(FormMessage.FIELD_REQUIRED_WORD));
        required.getStyleClass().add("form-required");
        counter.getStyleClass().add("form-counter");
        FlowPane head = new FlowPane(label, required, counter, adjusting.ofField(field.path()));
        head.getStyleClass().add("form-head");
        // An item of a list stands below the label of the list.
        place(head, !(field.path().last() instanceof FieldPath.Index));
        hint.setWrapText(true);
        hint.setMinHeight(Region.USE_PREF_SIZE);
        hint.getStyleClass().add("form-hint");
        findings.getStyleClass().add("form-findings");
        root = new VBox(head, hint, editor.root(), findings);
        root.getStyleClass().add("form-field");
        root.setId("field-" + field.path());
        adjusting.menu(root, field.path());
        place(findings, false);
        if (editor.target() instanceof TextInputControl input) {
            input.textProperty().subscribe(text -> count());
        }
        show(field);
    }

    Region root() {
        return root;
    }

    void show(FormField now) {
        field = now;
        root.pseudoClassStateChanged(ABSENT, !now.isPresent());
        label.setText(FieldLabels.of(texts, now));
        place(required, now.settings().rules().isRequired());
        hint.setText(String.join(" ", hints()));
        place(hint, !hint.getText().isEmpty());
        editor.target().setAccessibleText(label.getText());
        editor.show(now);
        count();
        say();
    }

    /// Takes what the checks say of the field.
    void remark(List<Said> now) {
        remarks = List.copyOf(now);
        say();
    }

    /// What to write here, and what holds where nothing is written.
    private List<String> hints() {
        List<String> hints = new ArrayList<>();
        field.help(texts.language()).ifPresent(hints::add);
        if (!field.isPresent() && field.inherited() != null) {
            String inherited = FieldText.of(field.inherited());
            if (!inherited.isBlank()) {
                hints.add(texts.of(FormMessage.FIELD_INHERITED, inherited));
            }
        }
        return hints;
    }

    /// How much is written of how much is allowed, while it is typed.
    private void count() {
        @Nullable Integer most = field.settings().rules().max();
        if (most == null
                || !field.kind().isText()
                || !(editor.target() instanceof TextInputControl input)) {
            place(counter, false);
            return;
        }
        String text = input.getText().strip();
        int length = text.codePointCount(0, text.length());
        counter.setText(texts.of(FormMessage.FIELD_COUNT, length, most));
        counter.pseudoClassStateChanged(PseudoClass.getPseudoClass("error"), length > most);
        place(counter, true);
    }

    /// What the checks say, each once.
    private void say() {
        List<Said> all = remarks.stream().distinct().toList();
        if (!all.equals(said)) {
            said = all;
            findings.getChildren().setAll(said.stream().map(this::line).toList());
            place(findings, !said.isEmpty());
            for (Severity severity : Severity.values()) {
                boolean worst = !said.isEmpty() && worst(said) == severity;
                root.pseudoClassStateChanged(
                        PseudoClass.getPseudoClass(severity.name().toLowerCase(Locale.ROOT)),
                        worst);
            }
        }
        help();
    }

    /// What a screen reader says of the field besides its name and value.
    private void help() {
        List<String> sentences = new ArrayList<>();
        if (!field.isPresent()) {
            sentences.add(texts.of(FormMessage.FIELD_ABSENT));
        }
        if (required.isVisible()) {
            sentences.add(required.getText());
        }
        said.forEach(remark -> sentences.add(sentence(remark)));
        if (!hint.getText().isEmpty()) {
            sentences.add(hint.getText());
        }
        if (counter.isVisible()) {
            sentences.add(counter.getText());
        }
        // What is wrong comes before what is always so. A pause stands between them.
        sentences.replaceAll(one -> one.endsWith(".") ? one : one + ".");
        editor.target().setAccessibleHelp(sentences.isEmpty() ? null : String.join(" ", sentences));
    }

    void open() {
        editor.target().requestFocus();
    }

    private static void place(Region part, boolean shown) {
        part.setVisible(shown);
        part.setManaged(shown);
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
