package fr.chapeau;

import fr.chapeau.app.posts.LinksTo;
import fr.chapeau.app.posts.PostRenaming;
import fr.chapeau.problem.Outcome;
import fr.chapeau.site.PostFile;
import fr.chapeau.ui.kit.Pause;
import fr.chapeau.ui.posts.RenameCard;
import fr.chapeau.ui.posts.RenameModel;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Gives posts another name, asking with a card. FX thread only.
final class RenamingPosts {
    private final PostWork work;

    RenamingPosts(PostWork work) {
        this.work = work;
    }

    /// Renames a post as it is on the screen.
    void rename(PostFile post) {
        work.saved(post, () -> ask(post));
    }

    private void ask(PostFile post) {
        SiteTools with = work.now();
        work.show(close -> {
            RenameModel model =
                    new RenameModel(
                            with.background(),
                            work.lane(),
                            Pause.onFxThread(),
                            new OfPost(
                                    post,
                                    new PostRenaming(work.site(), with.clock(), work.moved())),
                            PostRenaming.slugOf(post),
                            now -> {
                                close.run();
                                renamed(post, now);
                            });
            RenameCard card =
                    new RenameCard(
                            with.texts(),
                            model,
                            work.title(post),
                            () -> {
                                model.close();
                                close.run();
                            });
            return new PostWork.Card(card.root(), card.first());
        });
    }

    /// The tab follows the file. Text that was changed behind the card, which nothing should do,
    /// would stay open where it is.
    private void renamed(PostFile before, PostFile now) {
        Optional<OpenArticle> open =
                work.articles().of(work.session().workspace().absolute(before.path()));
        work.changes().gone(before.path(), () -> {});
        open.filter(article -> !article.model().dirtyProperty().get())
                .ifPresent(article -> work.articles().forget(article));
        work.changes()
                .written(now, () -> open.ifPresent(article -> work.articles().open(now.path())));
    }

    /// Looks up and renames one post, off the JavaFX thread; reads the links to it but once.
    private final class OfPost implements RenameModel.Renaming {
        private final PostFile post;
        private final PostRenaming renaming;
        private LinksTo.@Nullable Found links;

        OfPost(PostFile post, PostRenaming renaming) {
            this.post = post;
            this.renaming = renaming;
        }

        @Override
        public Outcome<PostRenaming.Plan> prepare(String name) {
            return renaming.prepare(post, name, work.session().index(), links());
        }

        @Override
        public Outcome<PostFile> rename(PostRenaming.Plan plan, boolean redirect) {
            return renaming.rename(plan, redirect);
        }

        @Override
        public List<String> linking(PostRenaming.Plan plan) {
            Stream<PostFile> from =
                    plan.links().mentions().stream().map(LinksTo.Mention::from).distinct();
            return from.map(work::title).toList();
        }

        private synchronized LinksTo.Found links() {
            LinksTo.Found known = links;
            if (known == null) {
                known = renaming.links(post, work.session().index());
                links = known;
            }
            return known;
        }
    }
}
