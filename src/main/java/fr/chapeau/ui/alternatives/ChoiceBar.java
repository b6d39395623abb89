package fr.chapeau.ui.alternatives;

import fr.chapeau.app.alternatives.AlternativesMessage;
import fr.chapeau.app.alternatives.ArticlePicture;
import fr.chapeau.i18n.Texts;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The choice whether a picture is informative, decorative or complex; what cannot be chosen says
/// why. FX thread only.
final class ChoiceBar {
    private final Texts texts;
    private final RadioButton informative;
    private final RadioButton decorative;
    private final RadioButton complex;
    private final ToggleGroup group = new ToggleGroup();
    private final VBox root = new VBox();

    /// @param chosen runs at each choice
    ChoiceBar(Texts texts, Runnable chosen) {
        this.texts = texts;
        informative = radio(AlternativesUiMessage.INFORMATIVE, "alternatives-informative");
        decorative = radio(AlternativesUiMessage.DECORATIVE, "alternatives-decorative");
        complex = radio(AlternativesUiMessage.COMPLEX, "alternatives-complex-choice");
        root.getStyleClass().add("alternatives-choices");
        informative.setSelected(true);
        group.selectedToggleProperty().subscribe((before, now) -> chosen.run());
    }

    /// Lays out the choice for a picture.
    void offer(ArticlePicture picture) {
        FlowPane row = new FlowPane(informative, decorative, complex);
        row.getStyleClass().add("alternatives-choice");
        row.setAccessibleRole(AccessibleRole.PARENT);
        row.setAccessibleText(texts.of(AlternativesUiMessage.CHOICE));
        root.getChildren().setAll(row);
        refuse(decorative, picture.notDecorative());
        refuse(complex, picture.notComplex());
    }

    Region root() {
        return root;
    }

    boolean isDecorative() {
        return decorative.isSelected();
    }

    boolean isComplex() {
        return complex.isSelected();
    }

    /// The one that is chosen, for the keyboard.
    Node selected() {
        return isDecorative() ? decorative : isComplex() ? complex : informative;
    }

    /// Chooses one of the two that a text can tell.
    void select(boolean isDecorative) {
        (isDecorative ? decorative : informative).setSelected(true);
    }

    /// Chooses as somebody did before.
    void select(Draft draft) {
        (draft.decorative() ? decorative : draft.complex() ? complex : informative)
                .setSelected(true);
    }

    /// A choice that is not open says why, also to who cannot see that it is grey.
    private void refuse(RadioButton radio, Optional<AlternativesMessage> why) {
        radio.setDisable(why.isPresent());
        why.ifPresent(reason -> {
            Label label =
                    new Label(
                            texts.of(
                                    AlternativesUiMessage.REFUSED,
                                    radio.getText(),
                                    texts.of(reason)));
            label.setWrapText(true);
            label.setMinHeight(Region.USE_PREF_SIZE);
            label.getStyleClass().add("form-hint");
            radio.setAccessibleHelp(texts.of(reason));
            root.getChildren().add(label);
        });
    }

    private RadioButton radio(AlternativesUiMessage words, String styleClass) {
        RadioButton radio = new RadioButton(texts.of(words));
        radio.setMnemonicParsing(false);
        radio.getStyleClass().add(styleClass);
        radio.setToggleGroup(group);
        return radio;
    }
}
