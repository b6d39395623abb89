package fr.chapeau.ui.text;

import fr.chapeau.i18n.Texts;
import fr.chapeau.problem.Message;
import fr.chapeau.problem.MessageKey;
import fr.chapeau.text.Span;
import fr.chapeau.ui.kit.Command;
import fr.chapeau.ui.kit.CommandControls;
import fr.chapeau.ui.kit.CommandGroup;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Separator;
import javafx.scene.control.ToolBar;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.feather.Feather;

/// The formatting commands and their toolbar.
final class Formats {
    private final Command bold;
    private final Command italic;
    private final Command link;
    private final Command image;
    private final List<Command> headings;
    private final Command bullets;
    private final Command numbers;
    private final Command quote;
    private final ObservableValue<Boolean> editable;
    private final Consumer<BiFunction<String, Span, FormatEdit>> run;

    /// @param run applies a format to the selection
    Formats(ObservableValue<Boolean> editable, Consumer<BiFunction<String, Span, FormatEdit>> run) {
        this.editable = editable;
        this.run = run;
        bold = command(TextMessage.BOLD, "B", Emphasis.BOLD::toggle).withIcon(Feather.BOLD);
        italic = command(TextMessage.ITALIC, "I", Emphasis.ITALIC::toggle).withIcon(Feather.ITALIC);
        link = command(TextMessage.LINK, "K", LinkFormat::link).withIcon(Feather.LINK);
        image = command(TextMessage.IMAGE, "Shift+I", LinkFormat::image).withIcon(Feather.IMAGE);
        headings =
                List.of(
                        heading(TextMessage.HEADING_2, 2),
                        heading(TextMessage.HEADING_3, 3),
                        heading(TextMessage.HEADING_4, 4),
                        command(TextMessage.NO_HEADING, "Alt+0", LineFormat::noHeading));
        bullets =
                command(TextMessage.BULLET_LIST, "Shift+8", LineFormat::bulletList)
                        .withIcon(Feather.LIST);
        numbers = command(TextMessage.NUMBERED_LIST, "Shift+7", LineFormat::numberedList);
        quote = command(TextMessage.QUOTE, "Shift+9", LineFormat::quote);
    }

    List<CommandGroup> groups() {
        return List.of(
                CommandGroup.of(TextMessage.MENU_FORMAT, bold, italic, link, image),
                new CommandGroup(Message.of(TextMessage.MENU_FORMAT), headings),
                CommandGroup.of(TextMessage.MENU_FORMAT, bullets, numbers, quote));
    }

    /// Not in the tab order: everything in it has a shortcut and stands in the menu and the
    /// palette.
    ToolBar toolBar(Texts texts) {
        CommandControls controls = new CommandControls(texts);
        MenuButton levels = new MenuButton(texts.of(TextMessage.HEADINGS));
        levels.getStyleClass().add("flat");
        headings.forEach(level -> levels.getItems().add(controls.menuItem(level)));
        levels.disableProperty().bind(editable.map(can -> !can));
        ToolBar bar =
                new ToolBar(
                        levels,
                        new Separator(Orientation.VERTICAL),
                        controls.iconButton(bold),
                        controls.iconButton(italic),
                        controls.iconButton(link),
                        controls.iconButton(image),
                        new Separator(Orientation.VERTICAL),
                        controls.iconButton(bullets),
                        glyph(controls, numbers, "1."),
                        glyph(controls, quote, "«\u202f»"));
        bar.getStyleClass().add("format-bar");
        for (Node item : bar.getItems()) {
            item.setFocusTraversable(false);
        }
        return bar;
    }

    private static Button glyph(CommandControls controls, Command command, String glyph) {
        Button button = controls.iconButton(command);
        button.setText(glyph);
        button.getStyleClass().remove("button-icon");
        button.setTooltip(new Tooltip(controls.named(command)));
        button.getStyleClass().add("glyph");
        return button;
    }

    private Command heading(MessageKey label, int level) {
        return command(
                label,
                "Alt+" + level,
                (text, selection) -> LineFormat.heading(text, selection, level));
    }

    private Command command(
            MessageKey label, String keys, BiFunction<String, Span, FormatEdit> format) {
        return Command.of(label, () -> run.accept(format))
                .withShortcut("Shortcut+" + keys)
                .enabledWhen(editable);
    }
}
