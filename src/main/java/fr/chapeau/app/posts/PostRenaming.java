package fr.chapeau.app.posts;

import fr.chapeau.app.dismissal.DismissalFiles;
import fr.chapeau.app.files.PostFiles;
import fr.chapeau.frontmatter.FieldPath;
import fr.chapeau.frontmatter.FieldValue;
import fr.chapeau.frontmatter.FrontMatter;
import fr.chapeau.frontmatter.FrontMatterEditor;
import fr.chapeau.frontmatter.PsychValue;
import fr.chapeau.problem.Outcome;
import fr.chapeau.problem.Problem;
import fr.chapeau.site.Appearance;
import fr.chapeau.site.Appearances;
import fr.chapeau.site.PostAddress;
import fr.chapeau.site.PostFile;
import fr.chapeau.site.Site;
import fr.chapeau.site.SiteIndex;
import fr.chapeau.text.FaultPoints;
import fr.chapeau.text.FileText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Gives posts another name, and so another address. First [#prepare] says what that would mean,
/// then [#rename] does it. Reads and writes files: never on the JavaFX thread.
public final class PostRenaming {
    /// The steps of a renaming, for fault points. At every one the text is on disk.
    public enum Step {
        /// The new file is there, and so is the old one.
        CREATED,
        NOTED,
        DISMISSALS_MOVED,
        REMOVED
    }

    private final Site site;
    private final Clock clock;
    private final MovedPosts moved;
    private final FaultPoints faults;
    private final DismissalFiles dismissals;
    private final FrontMatterEditor editor = new FrontMatterEditor();

    /// @param moved takes note, for the commit
    public PostRenaming(Site site, Clock clock, MovedPosts moved) {
        this(site, clock, moved, FaultPoints.NONE);
    }

    PostRenaming(Site site, Clock clock, MovedPosts moved, FaultPoints faults) {
        this.site = site;
        this.clock = clock;
        this.moved = moved;
        this.faults = faults;
        this.dismissals = new DismissalFiles(site.root());
    }

    /// What a renaming would mean.
    ///
    /// @param to from the site's root
    /// @param before the post's address until now
    /// @param after its address then
    /// @param links where other posts name it
    /// @param canRedirect whether the site can send readers of the old address on
    /// @param free a name to take instead, where another file has this one; null where it is free
    public record Plan(
            PostFile post,
            Path to,
            Appearance before,
            Appearance after,
            LinksTo.Found links,
            boolean canRedirect,
            @Nullable String free) {

        /// A name to take instead, where another file has this one.
        public Optional<String> freeInstead() {
            return Optional.ofNullable(free);
        }

        /// Its address until now, as people read it; empty where nobody can tell.
        public Optional<String> addressBefore() {
            return before.place().map(PostAddress::readable);
        }

        /// Its address then, as people read it; empty where nobody can tell.
        public Optional<String> addressAfter() {
            return after.place().map(PostAddress::readable);
        }

        /// Whether the file keeps its name.
        public boolean keepsName() {
            return to.equals(post.path());
        }

        /// Whether the address changes at all.
        public boolean changesAddress() {
            return !before.place().equals(after.place());
        }
    }

    /// The part of a post's name that can be changed: without date and extension.
    public static String slugOf(PostFile post) {
        return NameHabit.slug(NameHabit.stem(post));
    }

    /// Where other posts name a post. Reads them all: ask once, not for each name that is tried.
    public LinksTo.Found links(PostFile post, SiteIndex index) {
        return switch (PostFiles.read(site.root().resolve(post.path()))) {
            case Outcome.Done<FileText>(FileText content) ->
                    new LinksTo(site)
                            .of(
                                    post,
                                    new Appearances(site, clock)
                                            .of(post, FrontMatter.parse(content.text())),
                                    index.posts());
            case Outcome.Refused<FileText> refused -> LinksTo.Found.NOTHING;
            case Outcome.Failed<FileText> failed -> LinksTo.Found.NOTHING;
        };
    }

    /// What a new name would mean; nothing is changed.
    ///
    /// @param name any words: they are made into a name by Jekyll's rules
    public Outcome<Plan> prepare(PostFile post, String name, SiteIndex index) {
        return prepare(post, name, index, links(post, index));
    }

    /// The same with links that are known already.
    public Outcome<Plan> prepare(PostFile post, String name, SiteIndex index, LinksTo.Found links) {
        if (name.isBlank()) {
            return Outcome.refused(Problem.of(PostsMessage.TITLE_MISSING));
        }
        NameHabit habit =
                NameHabit.of(site, post.collection(), index.posts(), site.zone(clock.getZone()));
        String slug = PostSlug.of(name, habit.accents());
        String stem = NameHabit.renamed(NameHabit.stem(post), slug);
        Path to = post.path().resolveSibling(stem + NameHabit.extension(post));
        return PostFiles.read(site.root().resolve(post.path()))
                .then(content ->
                        changed(content.text(), slug, null)
                                .map(text -> plan(post, to, content.text(), text, index, links)));
    }

    private Plan plan(
            PostFile post,
            Path to,
            String text,
            String changed,
            SiteIndex index,
            LinksTo.Found links) {
        Appearances appearances = new Appearances(site, clock);
        Appearance before = appearances.of(post, FrontMatter.parse(text));
        PostFile renamed = renamed(post, to);
        Appearance after = appearances.of(renamed, FrontMatter.parse(changed));
        return new Plan(
                post, to, before, after, links, Redirects.isKnown(index), freeInstead(post, to));
    }

    private @Nullable String freeInstead(PostFile post, Path to) {
        Path file = site.root().resolve(to);
        String stem = NameHabit.stem(renamed(post, to));
        if (!NewFile.isTakenByAnother(file, stem, site.root().resolve(post.path()))) {
            return null;
        }
        Path folder = file.getParent() == null ? site.root() : file.getParent();
        Path free = new NewFile(site.root(), faults).free(folder, stem, NameHabit.extension(post));
        return NameHabit.slug(NameHabit.stem(renamed(post, site.root().relativize(free))));
    }

    private static PostFile renamed(PostFile post, Path to) {
        return new PostFile(to, post.collection(), post.markup(), post.draft(), post.building());
    }

    /// Does it. The file at its new place is whole before the old one goes.
    ///
    /// @param redirect whether readers of the old address are to be sent on
    /// @return the post at its new place
    public Outcome<PostFile> rename(Plan plan, boolean redirect) {
        Path from = site.root().resolve(plan.post().path());
        Path to = site.root().resolve(plan.to());
        if (Files.isSymbolicLink(from)) {
            return Outcome.refused(Problem.of(PostsMessage.IS_LINK, plan.post().path().toString()));
        }
        if (from.equals(to) || plan.freeInstead().isPresent()) {
            return Outcome.refused(Problem.of(PostsMessage.NAME_TAKEN, plan.to().toString()));
        }
        Optional<PostAddress> old =
                redirect && plan.changesAddress() ? plan.before().place() : Optional.empty();
        String slug = NameHabit.slug(NameHabit.stem(renamed(plan.post(), plan.to())));
        return PostFiles.read(from)
                .then(content ->
                        changed(content.text(), slug, old.orElse(null))
                                .then(text -> moved(plan, from, to, content, text)));
    }

    private Outcome<PostFile> moved(Plan plan, Path from, Path to, FileText content, String text) {
        byte[] bytes = new FileText(text, content.bom()).encode();
        return new NewFile(site.root(), faults)
                .createLike(from, to, bytes)
                .then(created -> settled(plan, from, to, content, bytes));
    }

    private Outcome<PostFile> settled(
            Plan plan, Path from, Path to, FileText content, byte[] bytes) {
        String shown = plan.post().path().toString();
        try {
            faults.passed(Step.CREATED);
            if (!Arrays.equals(Files.readAllBytes(from), content.encode())) {
                takeBack(from, to, bytes);
                return Outcome.failed(Problem.of(PostsMessage.CHANGED_MEANWHILE, shown));
            }
            moved.add(from, to);
            faults.passed(Step.NOTED);
            dismissals.move(plan.post().path(), plan.to());
            faults.passed(Step.DISMISSALS_MOVED);
            Files.delete(from);
            faults.passed(Step.REMOVED);
            return Outcome.done(renamed(plan.post(), plan.to()));
        } catch (IOException e) {
            takeBack(from, to, bytes);
            takeBack(plan);
            return Outcome.failed(Problem.of(PostsMessage.NOT_REMOVED, shown).because(e));
        }
    }

    /// What was set aside for the post stays with it.
    private void takeBack(Plan plan) {
        try {
            if (Files.isRegularFile(site.root().resolve(plan.post().path()))) {
                dismissals.move(plan.to(), plan.post().path());
            }
        } catch (IOException e) {
            // Then what was set aside is reported again.
        }
    }

    /// Removes the new file, as long as the old one is there and nobody has written into the new.
    private static void takeBack(Path from, Path to, byte[] bytes) {
        try {
            if (Files.isRegularFile(from) && Arrays.equals(Files.readAllBytes(to), bytes)) {
                Files.delete(to);
            }
        } catch (IOException e) {
            // Then the text is there twice.
        }
    }

    /// The text with what the new name changes in it: a `slug` that decides the address, and the
    /// redirection; mostly nothing.
    private Outcome<String> changed(String text, String slug, @Nullable PostAddress old) {
        FrontMatter frontMatter = FrontMatter.parse(text);
        Outcome<String> changed = Outcome.done(text);
        if (frontMatter.readingAt(FieldPath.of("slug")).orElse(null) instanceof PsychValue.Text) {
            changed = with(text, FieldPath.of("slug"), new FieldValue.Text(slug));
        }
        return old == null ? changed : changed.then(one -> redirected(one, old));
    }

    private Outcome<String> redirected(String text, PostAddress old) {
        FieldValue address =
                new FieldValue.Text(new PostAddress("", old.url(), old.file()).readable());
        FrontMatter frontMatter = FrontMatter.parse(text);
        FieldPath key = FieldPath.of(Redirects.KEY);
        PsychValue present = frontMatter.readingAt(key).orElse(new PsychValue.Null());
        return switch (present) {
            case PsychValue.Sequence(var items) ->
                    editor.insertItem(frontMatter, key, items.size(), address)
                            .map(edits -> edits.apply(text));
            case PsychValue.Text(String one) ->
                    with(
                            text,
                            key,
                            new FieldValue.ListOf(List.of(new FieldValue.Text(one), address)));
            default -> with(text, key, new FieldValue.ListOf(List.of(address)));
        };
    }

    private Outcome<String> with(String text, FieldPath key, FieldValue value) {
        return editor.set(FrontMatter.parse(text), key, value).map(edits -> edits.apply(text));
    }
}
