package fr.chapeau.ui.adjust;

import fr.chapeau.i18n.Texts;
import fr.chapeau.problem.MessageKey;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// One setting of a field: what it is called, its control, where its value comes from, and the way
/// back to what holds without it.
final class SettingBox {
    private final Texts texts;
    private final Node target;
    private final String hint;
    private final Label source = Parts.wrapped("", "adjust-source");
    private final Button back;
    private final VBox root;

    /// Where a value comes from.
    enum Source {
        /// Nobody said anything.
        NOWHERE,
        FOUND,
        SHARED,
        OWN,
        /// Said here, for all collections.
        EVERYWHERE;

        /// @param own whether it is said in the collection
        /// @param shared whether it is said for all
        static Source of(boolean own, boolean shared, Source otherwise) {
            return own ? OWN : shared ? SHARED : otherwise;
        }
    }

    /// A setting with its name above.
    ///
    /// @param target what the name is for
    /// @param reset goes back
    SettingBox(Texts texts, MessageKey name, Region control, Node target, Runnable reset) {
        this.texts = texts;
        this.target = target;
        this.hint = target.getAccessibleHelp() == null ? "" : target.getAccessibleHelp();
        this.back = back(texts.of(name), reset, target);
        Label label = new Label(texts.of(name));
        label.getStyleClass().add("form-label");
        label.setLabelFor(target);
        target.setAccessibleText(texts.of(name));
        root = new VBox(line(label), control, source);
        root.getStyleClass().add("form-field");
    }

    /// A setting that is on or off.
    SettingBox(Texts texts, CheckBox control, String hint, Runnable reset) {
        this.texts = texts;
        this.target = control;
        this.hint = hint;
        this.back = back(control.getText(), reset, control);
        Label words = Parts.wrapped(hint, "form-hint");
        root = new VBox(line(control), words, source);
        root.getStyleClass().add("form-field");
    }

    Region root() {
        return root;
    }

    void show(Source from) {
        Parts.place(back, from == Source.OWN || from == Source.EVERYWHERE);
        Parts.place(source, from != Source.NOWHERE);
        source.setText(
                switch (from) {
                    case NOWHERE -> "";
                    case FOUND -> texts.of(AdjustUiMessage.SOURCE_FOUND);
                    case SHARED, EVERYWHERE -> texts.of(AdjustUiMessage.SOURCE_SHARED);
                    case OWN -> texts.of(AdjustUiMessage.SOURCE_OWN);
                });
        target.setAccessibleHelp((hint + " " + source.getText()).strip());
    }

    /// The button goes when it is pressed: the keyboard goes on with the control.
    private Button back(String name, Runnable reset, Node target) {
        return Parts.icon(
                Feather.ROTATE_CCW,
                texts.of(AdjustUiMessage.BACK, name),
                () -> {
                    target.requestFocus();
                    reset.run();
                });
    }

    private HBox line(Region words) {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox line = new HBox(words, space, back);
        line.getStyleClass().add("adjust-line");
        return line;
    }
}
