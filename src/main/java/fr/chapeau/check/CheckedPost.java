package fr.chapeau.check;

import fr.chapeau.check.Picture.Trait;
import fr.chapeau.frontmatter.FrontMatter;
import fr.chapeau.markdown.HtmlAnchors;
import fr.chapeau.markdown.Kramdown;
import fr.chapeau.markdown.MarkdownDocument;
import fr.chapeau.site.FormField;
import fr.chapeau.site.Surroundings;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// One snapshot of a post as the rules see it. What several rules need is read once, when the first
/// of them asks for it. Thread-safe.
public final class CheckedPost {
    private final Path path;
    private final boolean byteOrderMark;
    private final FrontMatter frontMatter;
    private final SiteFacts site;
    private final Kramdown kramdown;
    private final @Nullable PassageMemory memory;
    private final Lazy<MarkdownDocument> body;
    private final Lazy<List<TextField>> textFields;
    private final Lazy<List<Picture>> pictures;
    private final Lazy<List<Passage>> passages;
    private final Lazy<List<PostHeading>> headings;
    private final Lazy<List<PostLink>> links;
    private final Lazy<Boolean> french;
    private final Lazy<List<FormField>> form;
    private final Lazy<Surroundings> surroundings;
    private final Lazy<Set<String>> anchors;
    private final Map<String, PictureFile> files = new ConcurrentHashMap<>();
    private final Map<Class<?>, Lazy<?>> shared = new ConcurrentHashMap<>();

    /// @param path of the file, relative to the site where there is one
    /// @param byteOrderMark whether the file starts with one; the text is without it
    /// @param body the body of the front matter's text, read when first needed
    public CheckedPost(
            Path path,
            boolean byteOrderMark,
            FrontMatter frontMatter,
            Supplier<MarkdownDocument> body,
            Kramdown kramdown,
            SiteFacts site) {
        this(path, byteOrderMark, frontMatter, body, kramdown, site, null);
    }

    /// The same, of which a state before was checked already.
    ///
    /// @param memory what was learned then; null where there was none
    public CheckedPost(
            Path path,
            boolean byteOrderMark,
            FrontMatter frontMatter,
            Supplier<MarkdownDocument> body,
            Kramdown kramdown,
            SiteFacts site,
            @Nullable PassageMemory memory) {
        this.path = path;
        this.byteOrderMark = byteOrderMark;
        this.frontMatter = frontMatter;
        this.site = site;
        this.kramdown = kramdown;
        this.memory = memory;
        this.body = new Lazy<>(body);
        this.textFields = new Lazy<>(() -> TextFields.of(frontMatter.root()));
        this.pictures = new Lazy<>(this::readPictures);
        this.passages = new Lazy<>(this::readPassages);
        this.headings = new Lazy<>(() -> PostHeading.of(body(), bodyPlaces()));
        this.links = new Lazy<>(() -> PostLink.of(body(), bodyPlaces()));
        this.french = new Lazy<>(() -> FrenchText.is(this));
        this.form = new Lazy<>(this::readForm);
        this.anchors = new Lazy<>(() -> HtmlAnchors.of(kramdown.toHtml(body().body())));
        this.surroundings = new Lazy<>(() -> site.others().around(path, frontMatter));
    }

    /// A post of which only the text is known.
    public static CheckedPost of(
            Path path, String text, boolean byteOrderMark, Kramdown kramdown, SiteFacts site) {
        return of(path, FrontMatter.parse(text), byteOrderMark, kramdown, site);
    }

    /// The same for a text whose front matter is read already.
    public static CheckedPost of(
            Path path,
            FrontMatter frontMatter,
            boolean byteOrderMark,
            Kramdown kramdown,
            SiteFacts site) {
        return new CheckedPost(
                path,
                byteOrderMark,
                frontMatter,
                () -> kramdown.parse(frontMatter.parts().body().of(frontMatter.text())),
                kramdown,
                site);
    }

    public Path path() {
        return path;
    }

    /// The file's text, without a byte order mark. Every span of a finding is an offset in it.
    public String text() {
        return frontMatter.text();
    }

    public boolean hasByteOrderMark() {
        return byteOrderMark;
    }

    public FrontMatter frontMatter() {
        return frontMatter;
    }

    /// The body; its spans are offsets in it, see {@link #bodyPlaces()}.
    public MarkdownDocument body() {
        return body.get();
    }

    /// Where the body stands in the file.
    public Places bodyPlaces() {
        return Places.at(frontMatter.parts().body().start());
    }

    public SiteFacts site() {
        return site;
    }

    /// The strings of the front matter that are not addresses or switches of Jekyll.
    public List<TextField> textFields() {
        return textFields.get();
    }

    /// The fields as the form shows them; none where the site reads no front matter.
    public List<FormField> form() {
        return form.get();
    }

    /// What it shares with the other posts of the site.
    public Surroundings surroundings() {
        return surroundings.get();
    }

    /// The places of its page that a link can lead to, by their names.
    public Set<String> anchors() {
        return anchors.get();
    }

    private List<FormField> readForm() {
        boolean read = frontMatter.problem().isEmpty() && frontMatter.parts().header().isPresent();
        return read ? site.forms().of(path, frontMatter) : List.of();
    }

    /// What readers read, front matter first.
    public List<Passage> passages() {
        return passages.get();
    }

    /// The pictures that need an alternative, front matter first.
    public List<Picture> pictures() {
        return pictures.get();
    }

    /// What is known of the file of a picture.
    public PictureFile file(Picture picture) {
        return files.computeIfAbsent(picture.source(), source -> site.files().of(path, source));
    }

    /// The headings of the body, Markdown and raw HTML together, by place.
    public List<PostHeading> headings() {
        return headings.get();
    }

    /// The links of the body, Markdown and raw HTML together, by place.
    public List<PostLink> links() {
        return links.get();
    }

    /// Whether it is written in French, by what it says of itself or by its words.
    public boolean isFrench() {
        return french.get();
    }

    /// What rules of a family read together: read once, when the first of them asks for it.
    ///
    /// @param kind of what is read
    public <T> T shared(Class<T> kind, Function<CheckedPost, T> reading) {
        return kind.cast(
                shared.computeIfAbsent(kind, any -> new Lazy<>(() -> reading.apply(this))).get());
    }

    /// What Jekyll takes for the title; empty where there is none.
    public String title() {
        return textFields().stream()
                .filter(TextField::isTitle)
                .map(field -> field.scalar().text().strip())
                .findFirst()
                .orElse("");
    }

    private List<Picture> readPictures() {
        List<Picture> all = new ArrayList<>(FieldPictures.of(frontMatter, site.images()));
        for (TextField field : textFields.get()) {
            String text = field.scalar().text();
            if (text.contains("![") || text.contains("<img")) {
                Places places = field.places(text());
                Set<Trait> inField = Set.of(Trait.IN_FIELD_TEXT);
                all.addAll(new BodyPictures(kramdown.parse(text), places, inField).read());
            }
        }
        all.addAll(new BodyPictures(body(), bodyPlaces(), Set.of()).read());
        return List.copyOf(all);
    }

    private List<Passage> readPassages() {
        Passages read = new Passages(kramdown, memory == null ? null : memory.recall(text()));
        for (TextField field : textFields.get()) {
            read.field(field, field.places(text()));
        }
        read.body(body(), bodyPlaces());
        for (Picture picture : pictures()) {
            boolean inBody = picture.origin() != Picture.Origin.FIELD;
            if (inBody && !picture.has(Trait.COMPUTED)) {
                read.alternative(picture, text());
            }
        }
        return read.all();
    }
}
