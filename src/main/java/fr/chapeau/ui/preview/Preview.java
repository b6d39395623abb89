package fr.chapeau.ui.preview;

import fr.chapeau.app.article.ArticleState;
import fr.chapeau.app.article.Blocks;
import fr.chapeau.app.preview.SitePreview;
import fr.chapeau.i18n.Texts;
import fr.chapeau.problem.Message;
import fr.chapeau.text.Span;
import fr.chapeau.ui.kit.Background;
import fr.chapeau.ui.kit.Derivation;
import fr.chapeau.ui.kit.Pause;
import fr.chapeau.ui.kit.Subscriptions;
import fr.chapeau.ui.kit.UserPreferences;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// The preview of an article with the switch of what it shows: the site's page, the article alone,
/// or its HTML. What the site's layouts cannot show, the article alone does, with a sentence. FX
/// thread only.
public final class Preview implements AutoCloseable {
    private static final int MOST_SOURCE = 200_000;

    private final Texts texts;
    private final PreviewSource source;
    private final PreviewPane plain;
    private final TextArea html = new TextArea();
    private final ComboBox<PreviewMode> modes = new ComboBox<>();
    private final Label notes = new Label();
    private final StackPane place = new StackPane();
    private final VBox root;
    private final Derivation<ArticleState, Made> pages;
    private final Subscriptions subscriptions = new Subscriptions();
    private @Nullable SiteFrame frame;
    private @Nullable ArticleState state;
    private @Nullable Made made;
    private PreviewMode mode = PreviewMode.SITE;
    private double zoom = 1;

    /// What was made of a state.
    private record Made(ArticleState state, SitePreview preview) {}

    /// A preview that shows nothing yet.
    ///
    /// @param preferences remember what is shown, for each site
    public Preview(
            Texts texts, Background background, PreviewSource source, UserPreferences preferences) {
        this.texts = texts;
        this.source = source;
        plain = new PreviewPane(texts, background, source.browserData());
        pages =
                new Derivation<>(
                        background,
                        Pause.onFxThread(),
                        now -> new Made(now, source.pages().apply(now)),
                        this::take);
        html.setEditable(false);
        html.setWrapText(true);
        html.setId("preview-source");
        html.setAccessibleText(texts.of(PreviewMessage.MODE_SOURCE));
        notes.setWrapText(true);
        notes.setId("preview-notes");
        notes.getStyleClass().add("preview-notes");
        notes.setMinHeight(Region.USE_PREF_SIZE);
        modes.setId("preview-mode");
        modes.setAccessibleText(texts.of(PreviewMessage.MODE_NAME));
        modes.getItems().setAll(PreviewMode.values());
        modes.setConverter(new Names());
        modes.valueProperty()
                .subscribe(chosen -> {
                    if (chosen != null && chosen != mode) {
                        preferences.update(now -> now.withChoice(source.choice(), chosen.id()));
                    }
                });
        HBox bar = new HBox(modes);
        bar.getStyleClass().add("preview-bar");
        VBox.setVgrow(place, Priority.ALWAYS);
        root = new VBox(bar, notes, place);
        root.getStyleClass().add("preview");
        subscriptions.add(
                preferences
                        .property()
                        .subscribe(now -> {
                            zoom = now.textSize().percent() / 100.0;
                            plain.zoom(zoom);
                            choose(PreviewMode.of(now.choice(source.choice()).orElse("")));
                        }));
    }

    /// The node to place.
    public Region root() {
        return root;
    }

    /// Shows a state of the article.
    public void show(ArticleState now) {
        state = now;
        plain.show(now.preview());
        if (mode != PreviewMode.PLAIN) {
            pages.update(now);
        }
    }

    /// Marks a block, as soon as it is shown, and brings it into view.
    public void mark(ArticleState of, Blocks.Block block) {
        plain.mark(of.preview(), block.piece(), block.source());
        if (frame != null && mode.isSite()) {
            int start = of.preview().pieces().get(block.piece()).start();
            frame.mark(new Span(start + block.source().start(), start + block.source().end()));
        }
    }

    /// Marks no block any more.
    public void unmark() {
        plain.unmark();
        if (frame != null) {
            frame.unmark();
        }
    }

    @Override
    public void close() {
        subscriptions.close();
        pages.close();
        plain.close();
    }

    private void choose(PreviewMode chosen) {
        mode = chosen;
        modes.setValue(chosen);
        ArticleState now = state;
        Made known = made;
        boolean stale = known == null || !isSame(known.state(), now);
        if (now != null && stale && mode != PreviewMode.PLAIN) {
            pages.update(now);
        }
        arrange();
    }

    @SuppressWarnings("ReferenceEquality")
    private static boolean isSame(ArticleState one, @Nullable ArticleState other) {
        return one == other;
    }

    private void take(Made fresh) {
        made = fresh;
        arrange();
    }

    /// Puts in place what the mode asks for, as far as it is there.
    private void arrange() {
        Made known = made;
        Optional<SitePreview.Page> page =
                known == null ? Optional.empty() : known.preview().sitePage();
        if (known != null && mode == PreviewMode.SOURCE) {
            showSource(known.preview().source());
            put(html);
        } else if (page.isPresent() && mode.isSite()) {
            SiteFrame shown = frame();
            shown.fit(mode.width(), zoom);
            shown.show(page.get());
            put(shown.isReady() ? shown.root() : plain.root());
        } else {
            put(plain.root());
        }
        List<Message> said = known != null && mode.isSite() ? known.preview().notes() : List.of();
        notes.setText(said.stream().map(texts::of).collect(Collectors.joining("\n")));
        notes.setVisible(!said.isEmpty());
        notes.setManaged(!said.isEmpty());
    }

    private void showSource(String text) {
        String shown = text.length() > MOST_SOURCE ? text.substring(0, MOST_SOURCE) + "…" : text;
        if (!shown.equals(html.getText())) {
            double scrolled = html.getScrollTop();
            html.setText(shown);
            html.setScrollTop(scrolled);
        }
    }

    private SiteFrame frame() {
        SiteFrame known = frame;
        if (known == null) {
            known = new SiteFrame(texts.of(PreviewMessage.SITE_NAME), source.browserData());
            known.whenReady(this::arrange);
            frame = known;
        }
        return known;
    }

    private void put(Node shown) {
        if (!place.getChildren().equals(List.of(shown))) {
            place.getChildren().setAll(shown);
        }
    }

    /// For tests.
    Optional<SiteFrame> siteFrame() {
        return Optional.ofNullable(frame);
    }

    /// Names of the modes.
    private final class Names extends StringConverter<PreviewMode> {
        @Override
        public String toString(@Nullable PreviewMode value) {
            return value == null ? "" : texts.of(value.label());
        }

        @Override
        public PreviewMode fromString(String text) {
            return Objects.requireNonNull(modes.getValue());
        }
    }
}
