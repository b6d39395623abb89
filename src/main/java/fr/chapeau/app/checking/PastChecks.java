package fr.chapeau.app.checking;

import fr.chapeau.app.dismissal.PostDismissals;
import fr.chapeau.check.CheckEngine;
import fr.chapeau.check.CheckedPost;
import fr.chapeau.check.Finding;
import fr.chapeau.check.PictureFiles;
import fr.chapeau.check.SiteBuild;
import fr.chapeau.check.SiteFacts;
import fr.chapeau.check.catalogue.Catalogue;
import fr.chapeau.markdown.Kramdown;
import fr.chapeau.settings.CheckSettings;
import fr.chapeau.site.PostFile;
import fr.chapeau.site.Site;
import fr.chapeau.site.SiteConfig;
import fr.chapeau.site.SiteIndex;
import fr.chapeau.site.Surroundings;
import fr.chapeau.text.FileText;
import java.time.Clock;
import java.util.List;
import java.util.Set;

/// Runs the rules over texts of other times, as they are today and with today's settings, so that
/// two versions of a text can be compared. What a text alone does not tell is left out: the files
/// of the checkout, the other posts, what day it is. Thread-safe.
public final class PastChecks {
    /// Rules that ask what day it is. Those that ask for files or other posts need not be listed:
    /// where nothing is known of these they find nothing.
    static final Set<String> OF_THE_DAY =
            Set.of("date-stale", "date-weekday-mismatch", "frontmatter-unpublished");

    private final CheckEngine engine =
            new CheckEngine(
                    Catalogue.rules().stream()
                            .filter(rule -> !OF_THE_DAY.contains(rule.id()))
                            .toList());
    private final Kramdown kramdown;
    private final SiteIndex index;
    private final SiteFacts facts;

    /// The checks of a site.
    ///
    /// @param index what the site's posts show today
    /// @param clock its zone is the machine's
    public PastChecks(Kramdown kramdown, SiteIndex index, Clock clock) {
        this.kramdown = kramdown;
        this.index = index;
        Site site = index.site();
        SiteConfig.Publishing publishing = site.config().publishing();
        this.facts =
                new SiteFacts(
                        index.imageAlternatives(),
                        (path, matter) -> List.of(),
                        site.config().addresses().url(),
                        PictureFiles.NONE,
                        (path, matter) -> Surroundings.NONE,
                        new SiteBuild(
                                clock.withZone(site.zone(clock.getZone())),
                                !site.isPlain(),
                                publishing.timezone() != null,
                                publishing.future()));
    }

    /// The findings that stand.
    ///
    /// @param post which it was then
    /// @param dismissals what was set aside then
    public List<Finding> check(PostFile post, FileText file, PostDismissals dismissals) {
        SiteFacts known = facts.with((path, matter) -> index.form(matter, post));
        CheckedPost checked = CheckedPost.of(post.path(), file.text(), file.bom(), kramdown, known);
        CheckSettings settings = index.site().settings().checks(post.collection().label());
        List<Finding> found = engine.check(checked, settings).findings();
        return dismissals.of(found, file.text(), rule -> false).findings();
    }
}
