package fr.chapeau;

import fr.chapeau.app.posts.PlannedPost;
import fr.chapeau.app.posts.PostWriting;
import fr.chapeau.problem.Message;
import fr.chapeau.problem.Outcome;
import fr.chapeau.site.PostCollection;
import fr.chapeau.site.PostFile;
import fr.chapeau.site.SiteIndex;
import fr.chapeau.ui.kit.Pause;
import fr.chapeau.ui.posts.NewPostCard;
import fr.chapeau.ui.posts.NewPostModel;
import fr.chapeau.ui.posts.NewPostModel.Beginning;
import fr.chapeau.ui.posts.NewPostModel.Choice;
import fr.chapeau.ui.posts.PostsUiMessage;
import fr.chapeau.ui.window.CollectionNames;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// Makes new posts and copies, asking with a card. FX thread only.
final class MakingPosts {
    private final PostWork work;

    MakingPosts(PostWork work) {
        this.work = work;
    }

    /// @param filtered name of the collection that the library shows alone; empty for all
    /// @param front the post that is seen
    void create(String filtered, Optional<Path> front) {
        CollectionNames names = new CollectionNames(work.now().texts());
        work.now()
                .background()
                .run(
                        () -> beginning(names, filtered, front),
                        (Optional<Beginning> found) -> found.ifPresent(this::askNew));
    }

    /// Copies a post as it is on the screen.
    void duplicate(PostFile post) {
        work.saved(post, () -> askCopy(post));
    }

    /// Reads the index: off the JavaFX thread.
    private Optional<Beginning> beginning(
            CollectionNames names, String filtered, Optional<Path> front) {
        SiteIndex index = work.session().index();
        List<Choice> choices =
                index.collections().stream()
                        .map(collection -> new Choice(collection, names.of(collection)))
                        .toList();
        Optional<Choice> shown = find(choices, choice -> choice.name().equals(filtered));
        Optional<Choice> seen =
                front.flatMap(path ->
                        find(
                                choices,
                                choice ->
                                        choice.collection().equals(work.post(path).collection())));
        Optional<Choice> biggest =
                choices.stream()
                        .max(Comparator.comparingLong(choice -> count(index, choice.collection())));
        return shown.or(() -> seen)
                .or(() -> biggest)
                .map(first -> new Beginning(choices, first, ""));
    }

    private static Optional<Choice> find(List<Choice> choices, Predicate<Choice> wanted) {
        return choices.stream().filter(wanted).findFirst();
    }

    private static long count(SiteIndex index, PostCollection collection) {
        return index.posts().stream()
                .filter(post -> post.file().collection().equals(collection))
                .count();
    }

    private void askNew(Beginning beginning) {
        ask(
                new NewPostModel.Making() {
                    private final PostWriting writing = writing();

                    @Override
                    public Outcome<PlannedPost> plan(PostCollection collection, String title) {
                        return writing.plan(collection, title, work.session().index());
                    }

                    @Override
                    public Outcome<Path> make(PostCollection collection, String title) {
                        return writing.create(collection, title, work.session().index());
                    }
                },
                beginning,
                new NewPostCard.Words(
                        Message.of(PostsUiMessage.NEW_TITLE), PostsUiMessage.NEW_CONFIRM));
    }

    private void askCopy(PostFile post) {
        String title = work.title(post);
        Choice only = new Choice(post.collection(), "");
        ask(
                new NewPostModel.Making() {
                    private final PostWriting writing = writing();

                    @Override
                    public Outcome<PlannedPost> plan(PostCollection collection, String wanted) {
                        return writing.planCopy(post, wanted, work.session().index());
                    }

                    @Override
                    public Outcome<Path> make(PostCollection collection, String wanted) {
                        return writing.duplicate(post, wanted, work.session().index());
                    }
                },
                new Beginning(
                        List.of(only), only, work.now().texts().of(PostsUiMessage.COPY_OF, title)),
                new NewPostCard.Words(
                        Message.of(PostsUiMessage.COPY_TITLE, title), PostsUiMessage.COPY_CONFIRM));
    }

    private PostWriting writing() {
        return new PostWriting(work.site(), work.now().clock());
    }

    private void ask(NewPostModel.Making making, Beginning beginning, NewPostCard.Words words) {
        SiteTools with = work.now();
        work.show(close -> {
            NewPostModel model =
                    new NewPostModel(
                            with.background(),
                            work.lane(),
                            Pause.onFxThread(),
                            making,
                            beginning,
                            file -> {
                                close.run();
                                made(file);
                            });
            NewPostCard card =
                    new NewPostCard(
                            with.texts(),
                            model,
                            words,
                            () -> {
                                model.close();
                                close.run();
                            });
            return new PostWork.Card(card.root(), card.first());
        });
    }

    private void made(Path file) {
        PostFile post = work.site().named(file);
        work.changes().written(post, () -> work.articles().openToFill(post.path()));
    }
}
