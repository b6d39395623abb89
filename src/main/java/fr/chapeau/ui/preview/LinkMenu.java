package fr.chapeau.ui.preview;

import fr.chapeau.app.preview.LinkTarget;
import fr.chapeau.i18n.Texts;
import fr.chapeau.problem.Message;
import fr.chapeau.ui.kit.Background;
import fr.chapeau.ui.kit.Command;
import fr.chapeau.ui.kit.CommandControls;
import fr.chapeau.ui.kit.Job;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// What can be done with a link of the page, beside it. FX thread only.
final class LinkMenu {
    private final CommandControls controls;
    private final Background background;
    private final PreviewSource source;
    private final PreviewPort port;
    private final ContextMenu menu = new ContextMenu();
    private @Nullable Job finding;

    LinkMenu(Texts texts, Background background, PreviewSource source, PreviewPort port) {
        this.controls = new CommandControls(texts);
        this.background = background;
        this.source = source;
        this.port = port;
        menu.setId("preview-link");
    }

    /// Goes to a place of the same page; offers what can be done with any other link.
    ///
    /// @param frame with the page
    /// @param point of the page
    void follow(PageFrame frame, PageClick click, String address, PagePoint point) {
        finding =
                background.run(
                        () -> source.target(point.of(), address),
                        (LinkTarget target) -> {
                            if (target instanceof LinkTarget.InPage place) {
                                frame.go(place.id());
                            } else {
                                show(frame.root(), click.screen(), commands(target, point));
                            }
                        });
    }

    private void show(Node owner, Point2D at, List<Command> commands) {
        menu.getItems().setAll(commands.stream().map(controls::menuItem).toList());
        menu.show(owner, at.getX(), at.getY());
    }

    /// Takes the menu away, also one that is yet to come.
    void hide() {
        menu.hide();
        if (finding != null) {
            finding.cancel();
        }
    }

    private List<Command> commands(LinkTarget target, PagePoint point) {
        List<Command> all = new ArrayList<>();
        switch (target) {
            case LinkTarget.Post post -> {
                all.add(
                        Command.of(
                                        Message.of(PreviewMessage.LINK_POST, post.title()),
                                        () -> port.openPost(post.path()))
                                .withIcon(Feather.FILE_TEXT));
                post.published().map(this::browsing).ifPresent(all::add);
                all.add(copying(PreviewMessage.LINK_COPY, target));
            }
            case LinkTarget.Web web -> {
                all.add(browsing(web.uri()));
                all.add(copying(PreviewMessage.LINK_COPY, target));
            }
            case LinkTarget.Mail mail -> all.add(copying(PreviewMessage.LINK_COPY_MAIL, target));
            case LinkTarget.InPage place -> {}
            case LinkTarget.Closed closed -> all.add(copying(PreviewMessage.LINK_COPY, target));
        }
        if (point.isWritten()) {
            all.add(
                    Command.of(PreviewMessage.LINK_TEXT, () -> port.open(point))
                            .withIcon(Feather.EDIT_3));
        }
        return all;
    }

    /// Names the host: what a link says of itself need not be where it leads.
    private Command browsing(URI address) {
        return Command.of(
                        Message.of(PreviewMessage.LINK_BROWSER, String.valueOf(address.getHost())),
                        () -> port.browse(address))
                .withIcon(Feather.EXTERNAL_LINK);
    }

    private static Command copying(PreviewMessage label, LinkTarget target) {
        return Command.of(
                        label,
                        () ->
                                Clipboard.getSystemClipboard()
                                        .setContent(
                                                Map.of(DataFormat.PLAIN_TEXT, target.address())))
                .withIcon(Feather.COPY);
    }
}
