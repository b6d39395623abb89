package fr.chapeau.app.posts;

import fr.chapeau.app.files.PostFiles;
import fr.chapeau.frontmatter.FieldPath;
import fr.chapeau.frontmatter.FieldValue;
import fr.chapeau.frontmatter.FrontMatter;
import fr.chapeau.problem.Outcome;
import fr.chapeau.problem.Problem;
import fr.chapeau.site.Appearance;
import fr.chapeau.site.Appearances;
import fr.chapeau.site.PostAddress;
import fr.chapeau.site.PostCollection;
import fr.chapeau.site.PostFile;
import fr.chapeau.site.Site;
import fr.chapeau.site.SiteIndex;
import fr.chapeau.text.FaultPoints;
import fr.chapeau.text.FileText;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/// Makes new posts, from nothing or from another one. Reads and writes files: never on the JavaFX
/// thread.
public final class PostWriting {
    private final Site site;
    private final Clock clock;
    private final NewFile files;
    private final ZoneId zone;

    /// @param clock its zone is the machine's, for a site that names none
    public PostWriting(Site site, Clock clock) {
        this(site, clock, FaultPoints.NONE);
    }

    PostWriting(Site site, Clock clock, FaultPoints faults) {
        this.site = site;
        this.clock = clock;
        this.files = new NewFile(site.root(), faults);
        this.zone = site.zone(clock.getZone());
    }

    /// A post as it would be made; its text is whole.
    ///
    /// @param file as what Jekyll would read it, whatever its name
    private record Draft(
            Path folder, String stem, String extension, FileText content, PostFile file) {}

    /// A new post, not published, named and filled in as the collection's posts usually are. A name
    /// that is taken gets a number.
    ///
    /// @param index what is known of the posts by now
    /// @return the file, absolute
    public Outcome<Path> create(PostCollection collection, String title, SiteIndex index) {
        return draft(collection, title, index).then(this::created);
    }

    /// What [#create] would make; nothing is written.
    public Outcome<PlannedPost> plan(PostCollection collection, String title, SiteIndex index) {
        return draft(collection, title, index).map(this::planned);
    }

    /// A copy of a post beside it, with a title and a name of its own, of today and not published.
    /// What would give it the address of the other is left out; nothing else changes.
    ///
    /// @return the file, absolute
    public Outcome<Path> duplicate(PostFile post, String title, SiteIndex index) {
        return copy(post, title, index).then(this::created);
    }

    /// What [#duplicate] would make; nothing is written.
    public Outcome<PlannedPost> planCopy(PostFile post, String title, SiteIndex index) {
        return copy(post, title, index).map(this::planned);
    }

    private Outcome<Path> created(Draft draft) {
        return files.createFree(
                draft.folder(), draft.stem(), draft.extension(), draft.content().encode());
    }

    private PlannedPost planned(Draft draft) {
        Path free = files.free(draft.folder(), draft.stem(), draft.extension());
        PostFile post = at(site.root().relativize(free), draft.file());
        Appearance appearance =
                new Appearances(site, clock).of(post, FrontMatter.parse(draft.content().text()));
        boolean same = free.endsWith(draft.stem() + draft.extension());
        return new PlannedPost(
                post.path(),
                appearance.place().map(PostAddress::readable).orElse(null),
                same ? null : draft.stem());
    }

    private static PostFile at(Path path, PostFile like) {
        return new PostFile(path, like.collection(), like.markup(), like.draft(), like.building());
    }

    private Outcome<Draft> draft(PostCollection collection, String title, SiteIndex index) {
        if (title.isBlank()) {
            return Outcome.refused(Problem.of(PostsMessage.TITLE_MISSING));
        }
        ZonedDateTime now = clock.instant().atZone(zone);
        LocalDate today = now.toLocalDate();
        NameHabit habit = NameHabit.of(site, collection, index.posts(), zone);
        String stem = habit.stemFor(PostSlug.of(title, habit.accents()), today);
        PostFile file =
                new PostFile(
                        habit.folderFor(today).resolve(stem + habit.extension()),
                        collection,
                        PostFile.Markup.MARKDOWN,
                        false,
                        collection.kind() == PostCollection.Kind.UNDECLARED
                                ? PostFile.Building.COLLECTION_NOT_DECLARED
                                : PostFile.Building.DOCUMENT);
        return new NewFields(index)
                .text(file, title.strip(), now)
                .map(text ->
                        new Draft(
                                site.root().resolve(habit.folderFor(today)),
                                stem,
                                habit.extension(),
                                new FileText(text, false),
                                file));
    }

    private Outcome<Draft> copy(PostFile post, String title, SiteIndex index) {
        if (title.isBlank()) {
            return Outcome.refused(Problem.of(PostsMessage.TITLE_MISSING));
        }
        Path original = site.root().resolve(post.path());
        ZonedDateTime now = clock.instant().atZone(zone);
        NameHabit habit = NameHabit.of(site, post.collection(), index.posts(), zone);
        String slug = PostSlug.of(title, habit.accents());
        String stem = NameHabit.stem(post);
        String today = NameHabit.renamed(stem, slug).equals(slug) ? "" : now.toLocalDate() + "-";
        return PostFiles.read(original)
                .then(content ->
                        copied(content.text(), title.strip(), slug, now, new NewFields(index))
                                .map(text ->
                                        new Draft(
                                                parent(original),
                                                today + slug,
                                                NameHabit.extension(post),
                                                new FileText(text, content.bom()),
                                                post)));
    }

    private static Outcome<String> copied(
            String text, String title, String slug, ZonedDateTime now, NewFields fields) {
        FrontMatter before = FrontMatter.parse(text);
        Outcome<String> copy =
                fields.with(text, "title", new FieldValue.Text(title))
                        .then(one -> fields.with(one, "date", NewFields.date(now)))
                        .then(one -> fields.with(one, "published", new FieldValue.Bool(false)));
        if (before.readingAt(FieldPath.of("slug")).isPresent()) {
            copy = copy.then(one -> fields.with(one, "slug", new FieldValue.Text(slug)));
        }
        return copy.then(one -> fields.without(one, "permalink"))
                .then(one -> fields.without(one, "redirect_from"));
    }

    private Path parent(Path file) {
        Path parent = file.getParent();
        return parent == null ? site.root() : parent;
    }
}
