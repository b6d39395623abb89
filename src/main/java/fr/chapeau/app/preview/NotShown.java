package fr.chapeau.app.preview;

import fr.chapeau.i18n.Texts;
import fr.chapeau.markdown.SafeHtml;
import fr.chapeau.problem.MessageKey;
import java.util.function.UnaryOperator;

/// What the preview shows of pictures, and says in place of what it does not show.
///
/// @param pictures address under which the pane can show one, or the empty string
record NotShown(Texts texts, UnaryOperator<String> pictures) implements SafeHtml.Surroundings {

    @Override
    public String media(String address) {
        return pictures.apply(address);
    }

    @Override
    public String notShown(String element, String address) {
        return texts.of(key(element), address);
    }

    private static MessageKey key(String element) {
        return switch (element) {
            case "img" -> PreviewMessage.NOT_SHOWN_IMG;
            case "iframe", "object", "embed", "frame" -> PreviewMessage.NOT_SHOWN_FRAME;
            case "form" -> PreviewMessage.NOT_SHOWN_FORM;
            default -> PreviewMessage.NOT_SHOWN_OTHER;
        };
    }
}
