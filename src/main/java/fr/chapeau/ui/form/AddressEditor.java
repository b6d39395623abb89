package fr.chapeau.ui.form;

import fr.chapeau.i18n.Texts;
import fr.chapeau.site.FieldKind;
import fr.chapeau.site.FormField;
import fr.chapeau.ui.kit.Icons;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/// Edits the address of a page or of a person, and opens it outside Chapeau when asked: a page in
/// the browser, a new letter in the mail program. Nothing else is ever opened.
final class AddressEditor implements FieldEditor {
    private static final Set<String> PAGES = Set.of("http", "https");
    private static final Pattern PERSON = Pattern.compile("[^\\s@:/?&]{1,64}@[^\\s@:/?&]{1,255}");

    private final TextField input = new TextField();
    private final LineEditor line;
    private final HBox root;

    /// @param field a [FieldKind#URL] or a [FieldKind#EMAIL]
    AddressEditor(Texts texts, FormField field, FormPort port) {
        FieldKind kind = field.kind();
        line = LineEditor.in(input, field, port);
        boolean person = kind == FieldKind.EMAIL;
        Button open = new Button(null, Icons.of(person ? Feather.MAIL : Feather.EXTERNAL_LINK));
        open.getStyleClass().addAll("flat", "button-icon", "form-open");
        String name = texts.of(person ? FormMessage.ADDRESS_WRITE : FormMessage.ADDRESS_OPEN);
        open.setTooltip(new Tooltip(name));
        open.setMinWidth(Region.USE_PREF_SIZE);
        open.setOnAction(event -> address(kind, input.getText()).ifPresent(port::browse));
        input.textProperty()
                .subscribe(text -> {
                    open.setDisable(address(kind, text).isEmpty());
                    open.setAccessibleText(open.isDisable() ? name : name + " " + text.strip());
                });
        HBox.setHgrow(input, Priority.ALWAYS);
        root = new HBox(input, open);
        root.getStyleClass().add("form-item-head");
    }

    /// What can be opened: a page of the web, or a letter to a person.
    static Optional<URI> address(FieldKind kind, String text) {
        String written = text.strip();
        try {
            if (kind == FieldKind.EMAIL) {
                return PERSON.matcher(written).matches()
                        ? Optional.of(new URI("mailto", written, null))
                        : Optional.empty();
            }
            URI uri = new URI(written);
            String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            boolean page = PAGES.contains(scheme) && uri.getRawAuthority() != null;
            boolean letter =
                    scheme.equals("mailto")
                            && uri.isOpaque()
                            && PERSON.matcher(uri.getSchemeSpecificPart()).matches();
            return page || letter ? Optional.of(uri) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    @Override
    public Region root() {
        return root;
    }

    @Override
    public Node target() {
        return input;
    }

    @Override
    public void show(FormField field) {
        line.show(field);
    }
}
