package fr.chapeau.ui.preview;

import fr.chapeau.app.article.ArticleState;
import fr.chapeau.app.article.Blocks;
import fr.chapeau.app.pagefile.PageFormat;
import fr.chapeau.app.preview.Alternatives;
import fr.chapeau.app.preview.ShownPage;
import fr.chapeau.app.preview.SitePreview;
import fr.chapeau.i18n.Texts;
import fr.chapeau.problem.Message;
import fr.chapeau.text.Span;
import fr.chapeau.ui.kit.Command;
import fr.chapeau.ui.kit.CommandGroup;
import fr.chapeau.ui.kit.Derivation;
import fr.chapeau.ui.kit.Pause;
import fr.chapeau.ui.kit.Subscriptions;
import fr.chapeau.ui.kit.UserPreferences;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// The preview of an article with the switch of what it shows: the site's page, the article alone,
/// or its HTML. What the site's layouts cannot show, the article alone does, with a sentence.
/// Nothing is made while it is not seen. FX thread only.
public final class Preview implements AutoCloseable {
    private final Texts texts;
    private final PreviewSource source;
    private final UserPreferences preferences;
    private final Alternatives alternatives;
    private final PreviewBar bar;
    private final Label notes = new Label();
    private final PreviewPort port;
    private final LinkMenu links;
    private final PageSaving saving;
    private final PagePrinting printing;
    private final CommandGroup outputs;
    private final VBox root;
    private final Derivation<Wanted, Made> pages;
    private final Subscriptions subscriptions = new Subscriptions();
    private @Nullable PageFrame frame;
    private volatile ShownPage shown = ShownPage.empty();
    private @Nullable ArticleState state;
    private @Nullable Made made;
    private @Nullable BlockMark mark;
    private PreviewChoice choice = new PreviewChoice(PreviewMode.SITE, false);
    private double zoom = 1;
    private final BooleanProperty seen = new SimpleBooleanProperty(true);

    /// Whether the page of this state was begun anew already.
    private boolean anew;

    /// What is to be shown.
    private record Wanted(ArticleState state, PreviewChoice choice) {}

    /// What was made of it, and how what is seen becomes that.
    private record Made(
            Wanted wanted, SitePreview preview, List<String> change, PagePlaces places) {}

    /// A block of a state.
    private record BlockMark(ArticleState of, Span source) {}

    /// A preview that shows nothing yet.
    public Preview(PreviewParts parts) {
        this.texts = parts.texts();
        this.source = parts.source();
        this.preferences = parts.preferences();
        this.port = parts.port();
        links = new LinkMenu(texts, parts.background(), source, port);
        alternatives = new Alternatives(texts);
        saving = new PageSaving(parts);
        printing = new PagePrinting(parts.notices());
        outputs =
                CommandGroup.of(
                        PreviewMessage.MENU_FILE,
                        Command.of(PreviewMessage.SAVE_HTML, () -> save(PageFormat.HTML))
                                .withIcon(Feather.DOWNLOAD),
                        Command.of(PreviewMessage.SAVE_PDF, () -> save(PageFormat.PDF))
                                .withIcon(Feather.FILE),
                        Command.of(PreviewMessage.PRINT, this::print)
                                .withIcon(Feather.PRINTER)
                                .enabledWhen(seen));
        pages = new Derivation<>(parts.background(), Pause.onFxThread(), this::make, this::take);
        notes.setWrapText(true);
        notes.setId("preview-notes");
        notes.getStyleClass().add("preview-notes");
        notes.setMinHeight(Region.USE_PREF_SIZE);
        say(List.of());
        bar = new PreviewBar(texts, this::choose, outputs);
        root = new VBox(bar.root(), notes);
        root.getStyleClass().add("preview");
        subscriptions.add(
                preferences
                        .property()
                        .subscribe(now -> {
                            zoom = now.textSize().percent() / 100.0;
                            choice = PreviewChoice.in(now, source.site());
                            bar.show(choice);
                            if (frame != null) {
                                frame.fit(choice.mode().width(), zoom);
                            }
                            update();
                        }));
    }

    /// The node to place.
    public Region root() {
        return root;
    }

    /// What can be done with the page as a whole.
    public CommandGroup commands() {
        return outputs;
    }

    /// Shows a state of the article.
    public void show(ArticleState now) {
        state = now;
        anew = false;
        update();
    }

    /// Says whether the preview is seen, which it is until told otherwise.
    public void seen(boolean now) {
        seen.set(now);
        update();
    }

    /// Marks a block, as soon as its state is shown, and brings it into view.
    public void mark(ArticleState of, Blocks.Block block) {
        BlockMark before = mark;
        mark = new BlockMark(of, block.source());
        placeMark(before == null || !before.source().equals(block.source()));
    }

    /// Marks no block any more.
    public void unmark() {
        if (mark != null) {
            mark = null;
            if (frame != null) {
                frame.unmark();
            }
        }
    }

    /// Scrolls to a place of the text, if the page shows that state of it.
    ///
    /// @param above how much of the block is above the view, from 0 to 1
    public void scrollTo(ArticleState of, Blocks.Block block, double above) {
        Made known = made;
        if (known != null && isOf(known, of)) {
            known.places().of(block.source()).ifPresent(at -> frame().scroll(at, above));
        }
    }

    /// Scrolls to the start of the page.
    public void scrollToStart() {
        if (frame != null) {
            frame.scrollToStart();
        }
    }

    @Override
    public void close() {
        subscriptions.close();
        links.hide();
        saving.close();
        pages.close();
        if (frame != null) {
            frame.close();
        }
    }

    private void choose(UnaryOperator<PreviewChoice> change) {
        PreviewChoice wanted = change.apply(choice);
        if (!wanted.equals(choice)) {
            preferences.update(now -> wanted.keptIn(now, source.site()));
        }
    }

    private void save(PageFormat format) {
        if (state != null) {
            saving.save(format, state, choice);
        }
    }

    private void print() {
        printing.print(root.getScene().getWindow(), frame()::print);
    }

    /// Has the page made, unless it is there.
    private void update() {
        ArticleState now = state;
        if (now == null || !seen.get()) {
            return;
        }
        Made known = made;
        boolean there = known != null && isOf(known, now) && known.wanted().choice().isLike(choice);
        if (!there) {
            pages.update(new Wanted(now, choice));
        }
    }

    /// Has the page made on empty ground; the sheets and the frame of it stay as they are.
    private void beginAnew() {
        ShownPage before = shown;
        shown = new ShownPage(before.root(), before.body(), before.sheets(), List.of());
        boolean tried = anew;
        anew = true;
        made = null;
        if (!tried) {
            update();
        }
    }

    private Made make(Wanted wanted) {
        SitePreview preview =
                switch (wanted.choice().mode()) {
                    case SITE, TABLET, PHONE -> source.page(wanted.state());
                    case PLAIN -> source.alone(wanted.state());
                    case SOURCE -> source.html(wanted.state());
                };
        ShownPage page =
                wanted.choice().showsAlternatives()
                        ? alternatives.of(preview.page())
                        : preview.page();
        return new Made(
                wanted,
                new SitePreview(page, preview.notes()),
                PageChange.scripts(shown, page),
                new PagePlaces(page));
    }

    private void take(Made fresh) {
        made = fresh;
        shown = fresh.preview().page();
        say(fresh.preview().notes());
        frame().change(fresh.change());
        placeMark(false);
    }

    private void clicked(PageClick click) {
        Made known = made;
        links.hide();
        if (known == null || !known.wanted().choice().mode().isPage()) {
            return;
        }
        ArticleState of = known.wanted().state();
        PagePoint point = known.places().point(of, click.node(), click.offset());
        known.places()
                .link(click.node())
                .ifPresentOrElse(
                        address -> links.follow(frame(), click, address, point),
                        () -> port.open(point));
    }

    private void scrolled() {
        Made known = made;
        Optional<NodePath> top = frame().top();
        if (known == null || top.isEmpty()) {
            return;
        }
        PagePlaces places = known.places();
        places.at(top.get())
                .ifPresent(block -> {
                    double above = places.of(block).map(frame()::above).orElse(0.0);
                    int start = known.wanted().state().frontMatter().parts().body().start();
                    port.scrolledTo(start + block.start() + (int) (above * block.length()));
                });
    }

    private void placeMark(boolean bring) {
        Made known = made;
        BlockMark wanted = mark;
        if (known != null && wanted != null && isOf(known, wanted.of())) {
            known.places().of(wanted.source()).ifPresent(at -> frame().mark(at, bring));
        }
    }

    private void say(List<Message> said) {
        notes.setText(said.stream().map(texts::of).collect(Collectors.joining("\n")));
        notes.setVisible(!said.isEmpty());
        notes.setManaged(!said.isEmpty());
    }

    /// Two states of an article may well be equal, and comparing their text takes time.
    @SuppressWarnings("ReferenceEquality")
    private static boolean isOf(Made made, ArticleState state) {
        return made.wanted().state() == state;
    }

    /// The browser: made when something is first shown in it, since it takes time and memory.
    PageFrame frame() {
        PageFrame known = frame;
        if (known == null) {
            known = new PageFrame(texts.of(PreviewMessage.PREVIEW_NAME), source.browserData());
            known.onEmptied(this::beginAnew);
            known.onClick(this::clicked);
            known.onScroll(this::scrolled);
            known.fit(choice.mode().width(), zoom);
            VBox.setVgrow(known.root(), Priority.ALWAYS);
            root.getChildren().add(known.root());
            frame = known;
        }
        return known;
    }
}
