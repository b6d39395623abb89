package fr.chapeau.ui.text;

import fr.chapeau.check.Finding;
import fr.chapeau.i18n.Texts;
import fr.chapeau.problem.Message;
import fr.chapeau.text.Span;
import fr.chapeau.text.TextEdit;
import fr.chapeau.text.TextEdits;
import fr.chapeau.ui.kit.Background;
import fr.chapeau.ui.kit.Banner;
import fr.chapeau.ui.kit.Command;
import fr.chapeau.ui.kit.CommandGroup;
import fr.chapeau.ui.kit.Notices;
import fr.chapeau.ui.kit.Pause;
import fr.chapeau.ui.kit.Subscriptions;
import fr.chapeau.ui.kit.Tone;
import fr.chapeau.ui.text.LineStyler.StyleRun;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import javafx.animation.AnimationTimer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// A pane in which a region of a document is edited as text. JavaFX thread only.
public final class TextPane {
    private static final long SLICE_NANOS = 4_000_000;

    private final VBox root = new VBox();
    private final Texts texts;
    private final TextSource source;
    private final EditorArea area;
    private final AreaScroll scroll;
    private final AreaBinding binding;
    private final SignedLines lines;
    private final Highlighter highlighter;
    private final FindingMarks findings;
    private final Marks<String> found = new Marks<>();
    private final BlockBars bars;
    private final FindModel find;
    private final FindBar findBar;
    private final Notices notices;
    private Typist typist = Typist.NONE;
    private final BooleanProperty locked = new SimpleBooleanProperty();
    private final ObservableValue<Boolean> editable;
    private final List<CommandGroup> commands = new ArrayList<>();
    private final Subscriptions subscriptions = new Subscriptions();
    private final AnimationTimer slices =
            new AnimationTimer() {
                @Override
                public void handle(long now) {
                    highlighter.work(System.nanoTime() + SLICE_NANOS);
                    if (!highlighter.hasWork()) {
                        stop();
                    }
                }
            };

    public TextPane(
            Texts texts,
            Background background,
            TextSource source,
            TextSetup setup,
            UndoRedo undoRedo) {
        this.texts = texts;
        this.source = source;
        area = new EditorArea(texts.of(setup.name()));
        scroll = new AreaScroll(area);
        findings = new FindingMarks(texts, area);
        bars = new BlockBars(area);
        lines = new SignedLines(setup.styler());
        highlighter = new Highlighter(area, lines, this::runs);
        find = new FindModel(background, Pause.onFxThread(), new Searched());
        binding = new AreaBinding(area, source, this::edited);
        editable = binding.tooLongProperty().flatMap(long_ -> locked.map(shut -> !long_ && !shut));
        area.editableProperty().bind(editable);
        findBar = new FindBar(texts, find, editable, area::requestFocus);
        notices = new Notices(texts);
        area.moveTo(0);
        area.showParagraphAtTop(0);
        area.onTyped(this::typed);
        subscriptions.add(source.subscribe(change -> typist.changed(change)));
        AreaKeys.install(area, undoRedo, this::goOn, this::openReplacing);
        subscriptions.add(find.foundProperty().subscribe(this::showFound));
        commands(setup);
        layOut();
    }

    public Region root() {
        return root;
    }

    /// Banners at the top of the pane.
    public Notices notices() {
        return notices;
    }

    /// What can be done in this pane; for menus and the palette.
    public List<CommandGroup> commands() {
        return List.copyOf(commands);
    }

    public void focus() {
        area.requestFocus();
    }

    /// Place of the caret in the file.
    public int caret() {
        return binding.toFile(area.getCaretPosition());
    }

    /// Tells of each move of the caret; ask [#caret] where it is.
    public ObservableValue<Integer> caretMoves() {
        return area.caretPositionProperty();
    }

    /// Selects a range of the file, shows it, and takes the keyboard there.
    public void reveal(Span file) {
        Span place = binding.toArea(file);
        area.selectRange(place.start(), place.end());
        area.showParagraphAtCenter(area.lineAt(place.start()));
        area.requestFollowCaret();
        area.requestFocus();
    }

    /// Tells when someone has scrolled.
    public void onScroll(Runnable then) {
        scroll.onScroll(then);
    }

    /// The first place of the file that is seen.
    public int top() {
        return binding.toFile(scroll.top());
    }

    /// Scrolls so that the line of a place is the first that is seen. The caret stays.
    public void scrollTo(int file) {
        area.showParagraphAtTop(area.lineAt(binding.toArea(file)));
    }

    /// Underlines what was found now, in the place of what was underlined before.
    ///
    /// @param now by place, in file offsets
    public void showFindings(List<Finding> now) {
        findings.set(now, binding::toArea).forEach(highlighter::invalidate);
        slices.start();
    }

    /// Marks a block lightly, in the place of the one that was marked before.
    ///
    /// @param file where it is; null for none
    public void showBlock(@Nullable Span file) {
        bars.show(file == null ? null : binding.toArea(file));
    }

    /// Makes no-break spaces and characters without width visible, or leaves them as they are.
    public void showSigns(boolean shown) {
        if (lines.show(shown)) {
            highlighter.invalidate(new Span(0, area.getLength()));
            slices.start();
        }
    }

    /// Lets somebody put right what is typed from now on.
    public void setTypist(Typist now) {
        typist = now;
    }

    /// Puts Markdown in the place of the selection, as one step.
    public void insert(String markdown) {
        Span selection = area.selected();
        binding.apply(TextEdits.of(TextEdit.replace(selection, markdown)));
        area.moveTo(Math.min(area.getLength(), selection.start() + markdown.length()));
        area.requestFocus();
    }

    /// Forbids editing for as long as something else must be done first.
    public void setLocked(boolean shut) {
        locked.set(shut);
    }

    public void close() {
        subscriptions.close();
        slices.stop();
        find.close();
        binding.close();
        area.dispose();
    }

    /// Whether all highlighting that is due has been done.
    boolean isSettled() {
        return !highlighter.hasWork();
    }

    private void edited(int start, int removed, int inserted) {
        findings.edited(start, removed, inserted);
        found.edited(start, removed, inserted);
        bars.edited(start, removed, inserted);
        highlighter.edited(start, removed, inserted);
        if (highlighter.hasWork()) {
            slices.start();
        }
        find.textChanged();
    }

    /// The character before the caret was typed.
    private void typed() {
        int caret = area.getCaretPosition();
        if (!editable.getValue() || caret == 0 || !area.selected().isEmpty()) {
            return;
        }
        int line = area.lineAt(caret - 1);
        TypedLines lines =
                TypedLines.around(
                        index -> area.getParagraph(index).getText(),
                        area.getParagraphs().size(),
                        line,
                        caret - 1 - area.line(line).start());
        TextEdits found =
                typist.corrections(
                        new Typist.Typed(
                                lines.text(),
                                lines.at(),
                                area.getParagraph(lines.first()).getParagraphStyle().state(),
                                binding.toFile(caret - 1)));
        if (!found.isEmpty()) {
            FormatEdit edit =
                    FormatEdit.keeping(found, Span.at(lines.at() + 1))
                            .shift(area.line(lines.first()).start());
            int after = edit.selection().end();
            binding.correct(edit.edits(), caret, after);
            area.moveTo(after);
            area.requestFollowCaret();
        }
    }

    private void openReplacing() {
        findBar.open(area.getSelectedText(), true);
    }

    /// The text as the search sees it.
    private final class Searched implements FindModel.Searched {
        @Override
        public CharSequence snapshot() {
            return source.snapshot();
        }

        /// The first result is the one at the selection, so that further letters keep to it.
        @Override
        public int caret() {
            return binding.toFile(area.selected().start()) - source.region().start();
        }

        @Override
        public void apply(TextEdits edits) {
            if (editable.getValue()) {
                int start = source.region().start();
                source.apply(
                        new TextEdits(
                                edits.edits().stream()
                                        .map(edit ->
                                                new TextEdit(
                                                        edit.span().shift(start),
                                                        edit.replacement()))
                                        .toList()),
                        TextSource.Kind.COMMAND);
            }
        }
    }

    private List<StyleRun> runs(Span range) {
        List<StyleRun> runs = new ArrayList<>(findings.runs(range));
        for (Marks.Mark<String> mark : found.in(range)) {
            runs.add(new StyleRun(mark.span().start(), mark.span().end(), mark.value()));
        }
        return runs;
    }

    private boolean goOn() {
        if (!editable.getValue() || !area.selected().isEmpty() || commands.size() < 2) {
            return false;
        }
        int line = area.getCurrentParagraph();
        Optional<FormatEdit> next =
                Continuation.enter(area.getParagraph(line).getText(), area.getCaretColumn());
        next.ifPresent(edit -> apply(edit.shift(area.line(line).start())));
        return next.isPresent();
    }

    /// Formats see the lines of the selection and one more on either side, never the whole text.
    private void format(BiFunction<String, Span, FormatEdit> format) {
        Span selection = area.selected();
        int first = Math.max(0, area.lineAt(selection.start()) - 1);
        int last = Math.min(area.getParagraphs().size() - 1, area.lineAt(selection.end()) + 1);
        Span block = area.line(first).union(area.line(last));
        String text = area.getText(block.start(), block.end());
        apply(format.apply(text, selection.shift(-block.start())).shift(block.start()));
        area.requestFocus();
    }

    private void apply(FormatEdit edit) {
        if (!edit.edits().isEmpty()) {
            binding.apply(edit.edits());
        }
        area.selectRange(edit.selection().start(), edit.selection().end());
        area.requestFollowCaret();
    }

    private void showFound(FindModel.Found now) {
        List<Span> before = found.spans();
        int start = source.region().start();
        List<Marks.Mark<String>> marks = new ArrayList<>();
        // Around the current place, so that the limit never hides what is on the screen.
        int from = Math.max(0, now.current() - Marks.LIMIT / 2);
        int to = Math.min(now.spans().size(), from + Marks.LIMIT);
        for (int i = from; i < to; i++) {
            Span place = binding.toArea(now.spans().get(i).shift(start));
            marks.add(new Marks.Mark<>(place, i == now.current() ? "find-current" : "find-match"));
        }
        found.set(marks);
        before.forEach(highlighter::invalidate);
        found.spans().forEach(highlighter::invalidate);
        slices.start();
        if (now.current() >= 0) {
            Span place = binding.toArea(now.spans().get(now.current()).shift(start));
            area.selectRange(place.start(), place.end());
            area.requestFollowCaret();
        }
    }

    private void commands(TextSetup setup) {
        if (setup.formats()) {
            Formats formats = new Formats(editable, this::format);
            commands.addAll(formats.groups());
            root.getChildren().add(formats.toolBar(texts));
        }
        commands.add(
                new CommandGroup(
                        Message.of(TextMessage.MENU_EDIT),
                        List.of(
                                Command.of(
                                                TextMessage.FIND,
                                                () -> findBar.open(area.getSelectedText(), false))
                                        .withIcon(Feather.SEARCH)
                                        .withShortcut("Shortcut+F"),
                                Command.of(TextMessage.REPLACE, this::openReplacing)
                                        .withShortcut("Shortcut+H")
                                        .enabledWhen(editable))));
        area.setContextMenu(new AreaMenu(texts, area, editable).menu());
    }

    private void layOut() {
        Banner tooLong =
                new Banner(texts, Tone.WARNING, texts.of(TextMessage.LINE_TOO_LONG), List.of());
        tooLong.visibleProperty().bind(binding.tooLongProperty());
        tooLong.managedProperty().bind(binding.tooLongProperty());
        Region scroller = scroll.root();
        VBox.setVgrow(scroller, Priority.ALWAYS);
        area.keepToAColumn(findings.strip().fontProperty());
        root.getStyleClass().add("text-pane");
        root.getChildren()
                .addAll(findBar.root(), notices.root(), tooLong, scroller, findings.strip());
    }
}
