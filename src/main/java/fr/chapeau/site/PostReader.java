package fr.chapeau.site;

import fr.chapeau.frontmatter.FrontMatter;
import fr.chapeau.frontmatter.PsychValue;
import fr.chapeau.site.PostDate.Origin;
import fr.chapeau.site.PostFile.Building;
import fr.chapeau.site.PostSummary.State;
import fr.chapeau.text.FileText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Reads what lists, fields and pairs need of a post. Any thread.
public final class PostReader {
    private final Site site;
    private final Clock clock;
    private final ZoneId zone;
    private final Appearances appearances;
    private final Doubts doubts;
    private final Consumer<FrontMatter> kept;

    /// @param clock tells what is yet to come; its zone is the machine's
    public PostReader(Site site, Clock clock) {
        this(site, clock, any -> {});
    }

    /// @param kept takes the front matters of the files that are read, from any thread
    PostReader(Site site, Clock clock, Consumer<FrontMatter> kept) {
        this.site = site;
        this.clock = clock;
        this.zone = site.zone(clock.getZone());
        this.appearances = new Appearances(site, clock);
        this.doubts = new Doubts(site);
        this.kept = kept;
    }

    /// Reads the file as it is on disk.
    public IndexedPost read(PostFile file) {
        Path path = site.root().resolve(file.path());
        FileStamp before = FileStamp.of(path);
        return read(file, path).readAt(before);
    }

    private IndexedPost read(PostFile file, Path path) {
        try {
            byte[] bytes = Files.readAllBytes(path);
            return FileText.decode(bytes)
                    .map(content -> {
                        FrontMatter frontMatter = FrontMatter.parse(content.text());
                        kept.accept(frontMatter);
                        return of(file, frontMatter);
                    })
                    .orElseGet(() -> unread(file, State.NOT_UTF8));
        } catch (IOException e) {
            return unread(file, State.UNREADABLE);
        }
    }

    /// A post whose text is at hand, saved or not.
    ///
    /// @param text without byte order mark
    public IndexedPost of(PostFile file, String text) {
        return of(file, FrontMatter.parse(text));
    }

    /// A post whose front matter is at hand.
    public IndexedPost of(PostFile file, FrontMatter frontMatter) {
        Map<String, PsychValue> defaults = site.defaults(file);
        State state = frontMatter.problem().isPresent() ? State.INVALID_FRONT_MATTER : State.READ;
        PostData data = PostData.of(site, file, frontMatter);
        PostSummary summary = summary(file, data, state);
        PostFacts facts =
                PostFacts.of(site, file, frontMatter, data, appearances.of(file, frontMatter));
        return new IndexedPost(summary, Sample.fields(frontMatter.root()), defaults, facts);
    }

    /// What a post whose front matter is at hand shares with the others of an index.
    public Surroundings surroundings(SiteIndex index, PostFile file, FrontMatter frontMatter) {
        PostData data = PostData.of(site, file, frontMatter);
        Appearance appearance = appearances.of(file, frontMatter);
        return new PostSurroundings(
                index, file, PostFacts.withoutLinks(site, file, data, appearance), appearance);
    }

    /// Whether, when and where a post appears whose front matter is at hand.
    public Appearance appearance(PostFile file, FrontMatter frontMatter) {
        return appearances.of(file, frontMatter);
    }

    /// What may make that answer another one, where it names an address.
    public List<Doubt> doubts(PostFile file, Appearance appearance) {
        boolean addressed =
                switch (appearance) {
                    case Appearance.Appears appears -> true;
                    case Appearance.Later later -> true;
                    case Appearance.Hidden hidden -> hidden.address().isPresent();
                    case Appearance.Stops stops -> false;
                    case Appearance.NoSite none -> false;
                };
        return addressed ? doubts.of(file) : List.of();
    }

    private IndexedPost unread(PostFile file, State state) {
        PostSummary summary = summary(file, new PostData(Map.of(), Map.of(), false, false), state);
        return new IndexedPost(summary, Sample.NO_FIELDS, Map.of(), PostFacts.NOTHING);
    }

    private PostSummary summary(PostFile file, PostData values, State state) {
        PostName name = PostName.of(file.name());
        PostDate date = date(file, values, name).orElse(null);
        return new PostSummary(
                file,
                title(values.get("title")).orElseGet(name::title),
                date,
                publication(file, values, date == null ? null : date.instant()),
                state);
    }

    private static Optional<String> title(@Nullable PsychValue value) {
        String text =
                switch (value) {
                    case null -> "";
                    case PsychValue.Text(String title) -> title;
                    case PsychValue.Int(var number) -> number.toString();
                    case PsychValue.Float(double number, String source) -> source;
                    case PsychValue.Timestamp time -> time.source();
                    case PsychValue.Symbol(String symbol) -> symbol;
                    case PsychValue.Bool(boolean yes) -> yes ? "true" : "";
                    default -> "";
                };
        return text.isBlank() ? Optional.empty() : Optional.of(text.strip());
    }

    /// `Document#modify_date`: the file's name counts where nothing else gives a date, in
    /// documents.
    private Optional<PostDate> date(PostFile file, PostData values, PostName name) {
        PsychValue written = values.get("date");
        Optional<PostDate> own =
                written == null
                        ? Optional.empty()
                        : PostDate.of(
                                written,
                                values.isOwn("date") ? Origin.FRONT_MATTER : Origin.DEFAULTS,
                                zone);
        boolean page = file.collection().kind() == PostCollection.Kind.PAGES;
        return page ? own : own.or(() -> PostDate.of(name, zone));
    }

    /// `Publisher#publish?`; a page has no date for it.
    private Publication publication(PostFile file, PostData values, @Nullable Instant date) {
        SiteConfig.Publishing rules = site.config().publishing();
        if (file.building() != Building.DOCUMENT || (file.draft() && !rules.showDrafts())) {
            return Publication.UNPUBLISHED;
        }
        if (!rules.unpublished() && isHeldBack(values)) {
            return Publication.UNPUBLISHED;
        }
        boolean dated = file.collection().kind() != PostCollection.Kind.PAGES && !site.isPlain();
        boolean future = dated && date != null && date.isAfter(clock.instant());
        return future && !rules.future() ? Publication.SCHEDULED : Publication.PUBLISHED;
    }

    /// `published` has to be true where it is given; other generators write `draft` instead.
    private boolean isHeldBack(PostData values) {
        boolean withheld = values.isHeldBack();
        return withheld || (site.isPlain() && PostData.isTruthy(values.get("draft")));
    }
}
