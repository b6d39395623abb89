package fr.chapeau;

import fr.chapeau.app.document.Document;
import fr.chapeau.app.fixing.FixPlanning;
import fr.chapeau.app.fixing.FixTarget;
import fr.chapeau.app.fixing.FixTarget.OpenText;
import fr.chapeau.app.fixing.FixWriting;
import fr.chapeau.git.DraftState;
import fr.chapeau.i18n.Texts;
import fr.chapeau.problem.Message;
import fr.chapeau.site.PostCollection;
import fr.chapeau.site.PostFile;
import fr.chapeau.site.PostSummary;
import fr.chapeau.site.SiteIndex;
import fr.chapeau.text.TextEdits;
import fr.chapeau.ui.fixing.FixScope;
import fr.chapeau.ui.fixing.FixingCard;
import fr.chapeau.ui.fixing.FixingModel;
import fr.chapeau.ui.fixing.FixingPort;
import fr.chapeau.ui.fixing.FixingUiMessage;
import fr.chapeau.ui.fixing.OpenTexts;
import fr.chapeau.ui.kit.Command;
import fr.chapeau.ui.kit.CommandGroup;
import fr.chapeau.ui.kit.Overlay;
import fr.chapeau.ui.kit.Tone;
import fr.chapeau.ui.window.CollectionNames;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// Puts right in many articles of the site that is open, asking with a card. FX thread only.
final class SiteFixing implements FixingPort, OpenTexts {
    /// What stands in the undo list of an open article for fixes of several rules.
    private static final String RULES = "bulk";

    private final PostWork work;
    private final Runnable changed;
    private @Nullable FixingCard shown;

    /// @param changed has the library and Git look at the files anew
    SiteFixing(PostWork work, Runnable changed) {
        this.work = work;
        this.changed = changed;
    }

    /// For the menu of what is edited.
    CommandGroup commands() {
        return CommandGroup.of(
                FixingUiMessage.MENU_EDIT,
                Command.of(FixingUiMessage.COMMAND, () -> open(Optional.empty()))
                        .withIcon(Feather.CHECK_SQUARE)
                        .withShortcut("Shortcut+Shift+R"));
    }

    /// Shows what can be put right in the whole site.
    ///
    /// @param rule the one kind that is meant; empty for all
    void open(Optional<String> rule) {
        if (shown != null) {
            return;
        }
        if (!work.session().index().isWhole()) {
            work.now()
                    .window()
                    .notices()
                    .show(
                            SiteFixing.class,
                            Tone.NEUTRAL,
                            Message.of(FixingUiMessage.STILL_READING));
            return;
        }
        work.now().window().notices().clear(SiteFixing.class);
        settled(work.articles().all(), () -> show(rule));
    }

    /// Goes on once no change of a field is on its way.
    private static void settled(List<OpenArticle> left, Runnable then) {
        if (left.isEmpty()) {
            then.run();
        } else {
            left.getFirst().model().whenSettled(() -> settled(left.subList(1, left.size()), then));
        }
    }

    private void show(Optional<String> rule) {
        if (shown != null) {
            return;
        }
        SiteTools with = work.now();
        Overlay overlay = with.window().overlay();
        FixingCard card =
                new FixingCard(
                        with.texts(),
                        new FixingModel(with.background(), work.lane(), this),
                        rule,
                        scopes(with.texts()),
                        work.site().zone(with.clock().getZone()),
                        () -> {
                            FixingCard gone = shown;
                            shown = null;
                            if (gone != null) {
                                overlay.hide(gone.root());
                            }
                        });
        shown = card;
        overlay.show(card.root(), Overlay.Place.CENTRE, card.first(), card::dismiss);
    }

    private List<FixScope> scopes(Texts texts) {
        List<FixScope> scopes = new ArrayList<>();
        scopes.add(scope(texts.of(FixingUiMessage.SCOPE_ALL), post -> true));
        if (work.session().workspace().checkout().isPresent()) {
            scopes.add(scope(texts.of(FixingUiMessage.SCOPE_DRAFTS), this::isDraft));
        }
        CollectionNames names = new CollectionNames(texts);
        for (PostCollection collection : work.session().index().collections()) {
            scopes.add(scope(names.of(collection), post -> post.collection().equals(collection)));
        }
        return scopes;
    }

    private boolean isDraft(PostFile post) {
        DraftState state = work.session().draft(post.path());
        return switch (state) {
            case CHANGED, NEW, CONFLICT -> true;
            case UNCHANGED, DELETED, IGNORED -> false;
        };
    }

    private FixScope scope(String label, Predicate<PostFile> has) {
        return new FixScope(
                label,
                () -> {
                    Map<Path, OpenText> open = new HashMap<>();
                    work.articles()
                            .all()
                            .forEach(article -> open.put(article.path(), text(article)));
                    SiteIndex index = work.session().index();
                    return () ->
                            index.posts().stream()
                                    .filter(post -> has.test(post.file()))
                                    .map(post -> target(post, open.get(post.file().path())))
                                    .toList();
                });
    }

    private static FixTarget target(PostSummary post, @Nullable OpenText open) {
        String title = post.title().isBlank() ? post.file().name() : post.title();
        return new FixTarget(post.file(), title, open);
    }

    @Override
    public FixTarget target(Path path) {
        return work.session()
                .index()
                .post(path)
                .map(post -> target(post, null))
                .orElseGet(() -> {
                    PostFile file = work.post(path);
                    return new FixTarget(file, file.name(), null);
                });
    }

    @Override
    public FixPlanning planning() {
        return new FixPlanning(work.session().checks());
    }

    @Override
    public FixWriting writing() {
        return new FixWriting(
                work.site().root(),
                work.session().workspace().top(),
                work.files().folder(),
                work.now().clock());
    }

    @Override
    public OpenTexts open() {
        return this;
    }

    @Override
    public void changed() {
        changed.run();
    }

    @Override
    public Optional<OpenText> text(Path path) {
        return article(path).map(SiteFixing::text);
    }

    private static OpenText text(OpenArticle article) {
        Document document = article.model().document();
        return new OpenText(
                document.text(),
                document.disk().bom(),
                document.snapshot().revision(),
                document.dirty());
    }

    @Override
    public void change(
            Path path, TextEdits edits, long revision, boolean save, Consumer<Change> then) {
        Optional<OpenArticle> article = article(path);
        if (article.isEmpty() || !article.get().model().fix(edits, RULES, revision)) {
            then.accept(Change.REFUSED);
        } else if (save) {
            article.get()
                    .model()
                    .save(() -> then.accept(Change.SAVED), () -> then.accept(Change.MADE));
        } else {
            then.accept(Change.MADE);
        }
    }

    private Optional<OpenArticle> article(Path path) {
        return work.articles().of(work.session().workspace().absolute(path));
    }
}
