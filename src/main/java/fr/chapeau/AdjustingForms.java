package fr.chapeau;

import fr.chapeau.app.adjustment.AdjustableForm;
import fr.chapeau.app.adjustment.AdjustableForms;
import fr.chapeau.app.adjustment.AdjustmentResult;
import fr.chapeau.app.adjustment.FormAdjustment;
import fr.chapeau.app.adjustment.SettingsText;
import fr.chapeau.app.adjustment.UncommittedSettings;
import fr.chapeau.app.adjustment.UncommittedSettings.Waiting;
import fr.chapeau.frontmatter.FrontMatter;
import fr.chapeau.problem.Message;
import fr.chapeau.problem.Outcome;
import fr.chapeau.settings.SettingChange;
import fr.chapeau.site.PostCollection;
import fr.chapeau.site.PostFile;
import fr.chapeau.ui.adjust.AdjustCard;
import fr.chapeau.ui.adjust.AdjustModel;
import fr.chapeau.ui.adjust.AdjustUiMessage;
import fr.chapeau.ui.adjust.Adjusting;
import fr.chapeau.ui.kit.Command;
import fr.chapeau.ui.kit.CommandGroup;
import fr.chapeau.ui.kit.Lane;
import fr.chapeau.ui.kit.Overlay;
import fr.chapeau.ui.kit.Tone;
import fr.chapeau.ui.window.CollectionNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.kordamp.ikonli.feather.Feather;

/// Adjusts the forms of the site that is open, asking with a card, and offers to commit the
/// repository's settings as long as they differ from the committed ones. FX thread only.
final class AdjustingForms {
    private final PostWork work;
    private final Lane git;
    private final Committing committing;
    private final FormAdjustment adjustment;
    private final UncommittedSettings uncommitted;
    private final BooleanProperty articleInFront = new SimpleBooleanProperty();
    private final ObjectProperty<Optional<Waiting>> waiting =
            new SimpleObjectProperty<>(Optional.empty());
    private boolean asking;

    /// @param git the lane of the checkout
    AdjustingForms(PostWork work, Lane git, Committing committing) {
        this.work = work;
        this.git = git;
        this.committing = committing;
        this.adjustment = new FormAdjustment(work.session().workspace());
        this.uncommitted = new UncommittedSettings(work.session().workspace());
    }

    /// For the menu of what is edited.
    CommandGroup commands() {
        return CommandGroup.of(
                AdjustUiMessage.MENU_EDIT,
                Command.of(AdjustUiMessage.ADJUST_FORM, this::adjustFront)
                        .withIcon(Feather.SLIDERS)
                        .enabledWhen(articleInFront),
                Command.of(AdjustUiMessage.ADJUST_FIELD, () -> work.now().window().adjustField())
                        .withShortcut("Alt+Enter")
                        .enabledWhen(articleInFront),
                commit());
    }

    /// Another article is in front, or none.
    void selected(boolean article) {
        articleInFront.set(article);
    }

    /// Asks how the form of an article's collection is to be adjusted.
    ///
    /// @param keys of the field that is meant; none for the whole form
    void adjust(OpenArticle article, List<String> keys) {
        if (asking) {
            return;
        }
        asking = true;
        Adjusting adjusting =
                new OfPost(article.post(), article.model().stateProperty().get().frontMatter());
        work.now()
                .background()
                .run(
                        work.lane(),
                        adjusting::read,
                        (Outcome<AdjustableForm> read) -> {
                            asking = false;
                            work.settle(read, form -> show(article.post(), adjusting, form, keys));
                        });
    }

    /// What Git says of settings that wait to be committed. Only in the lane of the checkout.
    Optional<Waiting> ask() {
        return uncommitted.now();
    }

    /// Says in another window what the last one said.
    void showAgain() {
        asking = false;
        if (waiting.get().isPresent()) {
            say(AdjustUiMessage.WAITING);
        }
    }

    /// Takes what Git says by now; says so where settings wait that did not before.
    void refreshed(Optional<Waiting> now) {
        boolean before = waiting.get().isPresent();
        waiting.set(now);
        if (now.isEmpty()) {
            work.now().window().notices().clear(AdjustingForms.class);
        } else if (!before) {
            say(AdjustUiMessage.WAITING);
        }
    }

    private void say(AdjustUiMessage sentence) {
        work.now()
                .window()
                .notices()
                .show(AdjustingForms.class, Tone.ACCENT, Message.of(sentence), commit());
    }

    private Command commit() {
        return Command.of(
                        AdjustUiMessage.COMMIT_SETTINGS,
                        () -> waiting.get().ifPresent(this::commit))
                .enabledWhen(waiting.map(Optional::isPresent));
    }

    private void commit(Waiting settings) {
        committing.commitSettings(settings.file(), proposal(settings));
    }

    /// Names the collection where the settings of but one have changed.
    private String proposal(Waiting settings) {
        if (settings.alone() && settings.collections().size() == 1) {
            String label = settings.collections().iterator().next();
            for (PostCollection collection : work.session().index().collections()) {
                if (collection.label().equals(label)) {
                    return work.now().texts().of(AdjustUiMessage.COMMIT_TITLE, name(collection));
                }
            }
        }
        return work.now().texts().of(AdjustUiMessage.COMMIT_TITLE_ALL);
    }

    private String name(PostCollection collection) {
        return new CollectionNames(work.now().texts()).of(collection);
    }

    private void adjustFront() {
        work.now()
                .window()
                .current()
                .flatMap(work.articles()::of)
                .ifPresent(article -> adjust(article, List.of()));
    }

    private void show(PostFile post, Adjusting adjusting, AdjustableForm form, List<String> keys) {
        SiteTools with = work.now();
        Overlay overlay = with.window().overlay();
        List<AdjustCard> shown = new ArrayList<>();
        Runnable close =
                () -> {
                    asking = false;
                    shown.forEach(card -> overlay.hide(card.root()));
                };
        AdjustModel model =
                new AdjustModel(
                        with.background(),
                        work.lane(),
                        adjusting,
                        form,
                        with.texts().language(),
                        (now, commit) -> {
                            close.run();
                            saved(now, commit);
                        });
        AdjustCard card =
                new AdjustCard(
                        with.texts(),
                        model,
                        name(post.collection()),
                        committing.isPossible(),
                        close);
        shown.add(card);
        // The key for it is not among those that wait until a card is gone.
        asking = true;
        overlay.show(card.root(), Overlay.Place.CENTRE, card.first(), card::dismiss);
        card.open(keys);
    }

    private void saved(SettingsText now, boolean commit) {
        SiteTools with = work.now();
        with.background()
                .run(
                        git,
                        () -> {
                            work.session().learn(now.settings());
                            return uncommitted.now();
                        },
                        (Optional<Waiting> left) -> {
                            work.articles().all().forEach(one -> one.model().refresh());
                            waiting.set(left);
                            left.ifPresentOrElse(
                                    settings -> {
                                        say(AdjustUiMessage.SAVED);
                                        if (commit) {
                                            commit(settings);
                                        }
                                    },
                                    () -> with.window().notices().clear(AdjustingForms.class));
                        });
    }

    /// Reads and writes for the form of one article.
    private final class OfPost implements Adjusting {
        private final PostFile post;
        private final FrontMatter frontMatter;

        OfPost(PostFile post, FrontMatter frontMatter) {
            this.post = post;
            this.frontMatter = frontMatter;
        }

        @Override
        public Outcome<AdjustableForm> read() {
            return adjustment
                    .read()
                    .map(text -> {
                        AdjustableForms forms = new AdjustableForms(work.session().index());
                        return new AdjustableForm(
                                text,
                                forms.of(frontMatter, post, text.settings()),
                                forms.everywhere(frontMatter, post, text.settings()));
                    });
        }

        @Override
        public AdjustmentResult write(SettingsText base, List<SettingChange> changes) {
            return adjustment.write(base, changes);
        }
    }
}
