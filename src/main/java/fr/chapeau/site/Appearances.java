package fr.chapeau.site;

import fr.chapeau.frontmatter.FrontMatter;
import fr.chapeau.frontmatter.PsychValue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Says of any post of a site whether, when and where it appears. Any thread.
public final class Appearances {
    private final Site site;
    private final Clock clock;
    private final ZoneId zone;
    private final Permalinks permalinks;

    /// @param clock tells what is yet to come; its zone is the machine's
    public Appearances(Site site, Clock clock) {
        this.site = site;
        this.clock = clock;
        this.zone = site.zone(clock.getZone());
        this.permalinks = new Permalinks(site.config());
    }

    /// The answer for a post whose text is at hand, saved or not.
    public Appearance of(PostFile file, FrontMatter frontMatter) {
        if (site.isPlain()) {
            return new Appearance.NoSite();
        }
        PostData data = PostData.of(site, file, frontMatter);
        Appearance.Reason reason = reason(file);
        if (reason != null) {
            return new Appearance.Hidden(reason, null);
        }
        try {
            return data.page() ? page(file, data, frontMatter) : document(file, data);
        } catch (JekyllStop stop) {
            return stop.appearance(null);
        }
    }

    /// The address of a file as templates have it, whether or not the file is written.
    Optional<String> url(PostFile file, FrontMatter frontMatter) {
        PostData data = PostData.of(site, file, frontMatter);
        try {
            if (data.page()) {
                return Optional.of(PageUrl.of(site.fromSource(file), file, data, permalinks).url());
            }
            Instant date =
                    DocumentDate.of(file, data, zone)
                            .orElseGet(() -> dateOfNone(file, data, clock.instant()));
            String path = site.fromCollections(file);
            return Optional.of(
                    new DocumentUrl(path, file, data, date.atZone(zone)).address(permalinks).url());
        } catch (JekyllStop stop) {
            return Optional.empty();
        }
    }

    /// Why Jekyll does not read the file at all.
    private Appearance.@Nullable Reason reason(PostFile file) {
        return switch (file.building()) {
            case DOCUMENT ->
                    file.draft() && !site.config().publishing().showDrafts()
                            ? Appearance.Reason.DRAFT
                            : null;
            case COLLECTION_NOT_DECLARED -> Appearance.Reason.NOT_DECLARED;
            case NAME_WITHOUT_DATE -> Appearance.Reason.NAME_WITHOUT_DATE;
            case HEADER_HIDDEN -> Appearance.Reason.HEADER_HIDDEN;
            case NOT_READ -> site.whyNotRead(file);
        };
    }

    private Appearance page(PostFile file, PostData data, FrontMatter frontMatter)
            throws JekyllStop {
        validate(data, frontMatter);
        Url url = () -> PageUrl.of(site.fromSource(file), file, data, permalinks);
        if (isHeldBack(data)) {
            return new Appearance.Hidden(Appearance.Reason.HELD_BACK, expected(url));
        }
        return new Appearance.Appears(url.address(), null, remarks(data, false));
    }

    private Appearance document(PostFile file, PostData data) throws JekyllStop {
        Optional<Instant> written = DocumentDate.of(file, data, zone);
        if (!file.collection().output()) {
            return new Appearance.Hidden(Appearance.Reason.WITHOUT_PAGE, null);
        }
        Instant now = clock.instant();
        Instant date = written.orElseGet(() -> dateOfNone(file, data, now));
        String path = site.fromCollections(file);
        DocumentUrl url = new DocumentUrl(path, file, data, date.atZone(zone));
        if (isHeldBack(data)) {
            Url held = () -> url.address(permalinks);
            return new Appearance.Hidden(Appearance.Reason.HELD_BACK, expected(held));
        }
        boolean later = date.getEpochSecond() > now.getEpochSecond();
        if (later && !site.config().publishing().future()) {
            return later(url, date);
        }
        PostAddress address = url.address(permalinks);
        boolean changes = written.isEmpty() && url.isDated();
        return new Appearance.Appears(address, written.orElse(null), remarks(data, changes));
    }

    private boolean isHeldBack(PostData data) {
        return data.isHeldBack() && !site.config().publishing().unpublished();
    }

    /// Jekyll does not ask for the address of what it does not write.
    private static @Nullable PostAddress expected(Url url) {
        try {
            return url.address();
        } catch (JekyllStop stop) {
            return null;
        }
    }

    private Appearance later(DocumentUrl url, Instant date) {
        try {
            return new Appearance.Later(url.address(permalinks), date);
        } catch (JekyllStop stop) {
            return stop.appearance(date);
        }
    }

    private interface Url {
        PostAddress address() throws JekyllStop;
    }

    /// `Document#date`: of a draft the file's, else that of the build.
    private Instant dateOfNone(PostFile file, PostData data, Instant now) {
        if (!file.draft() && !PostData.isTruthy(data.get("draft"))) {
            return now;
        }
        try {
            Path path = site.root().resolve(file.path());
            return Files.getLastModifiedTime(path).toInstant();
        } catch (IOException e) {
            return now;
        }
    }

    private static Set<Appearance.Remark> remarks(PostData data, boolean changes) {
        Set<Appearance.Remark> remarks = EnumSet.noneOf(Appearance.Remark.class);
        if (!data.read()) {
            remarks.add(Appearance.Remark.FRONT_MATTER_UNREAD);
        }
        if (changes) {
            remarks.add(Appearance.Remark.ADDRESS_CHANGES);
        }
        return remarks;
    }

    /// `Convertible#validate_data!` and `#validate_permalink!`, when the page is read.
    private static void validate(PostData data, FrontMatter frontMatter) throws JekyllStop {
        if (frontMatter.yaml().isOtherThanMap()) {
            throw new JekyllStop(Appearance.Fault.FRONT_MATTER_NO_MAP, "");
        }
        if (new PsychValue.Text("").equals(data.own().get("permalink"))) {
            throw new JekyllStop(Appearance.Fault.PERMALINK_EMPTY, "");
        }
    }
}
