package fr.chapeau.app.workspace;

import fr.chapeau.app.checking.PastChecks;
import fr.chapeau.app.checking.PostChecks;
import fr.chapeau.app.pictures.KnownPictures;
import fr.chapeau.check.CheckEngine;
import fr.chapeau.check.RuleInfo;
import fr.chapeau.check.catalogue.Catalogue;
import fr.chapeau.markdown.Kramdown;
import fr.chapeau.site.PostReader;
import fr.chapeau.site.ReadFrontMatters;
import fr.chapeau.site.SiteLoading;
import java.time.Clock;
import java.util.IdentityHashMap;
import java.util.List;

/// The checks of sites that were just opened: each site's posts are read once, since they show
/// which fields hold pictures and their alternatives. One thread.
public final class SiteChecks {
    private final CheckEngine engine = new CheckEngine(Catalogue.rules());
    private final IdentityHashMap<Workspace, PostChecks> known = new IdentityHashMap<>();
    private final Clock clock;

    /// Checks of no site yet.
    ///
    /// @param clock its zone is the machine's
    public SiteChecks(Clock clock) {
        this.clock = clock;
    }

    /// The rules that are run.
    public List<RuleInfo> rules() {
        return engine.rules();
    }

    /// The checks of a workspace; the first call reads all its posts.
    public PostChecks of(Workspace workspace) {
        return known.computeIfAbsent(workspace, this::learn);
    }

    /// The checks of texts that need not be on disk, with what is known of the workspace today.
    public PastChecks past(Workspace workspace) {
        return new PastChecks(SiteMarkdown.of(workspace.site()), of(workspace).index(), clock);
    }

    private PostChecks learn(Workspace workspace) {
        ReadFrontMatters read = new ReadFrontMatters();
        SiteLoading loading = new SiteLoading(workspace.site(), clock, read::keep);
        Kramdown kramdown = SiteMarkdown.of(workspace.site());
        KnownPictures files = new KnownPictures(workspace.site());
        return new PostChecks(
                engine,
                kramdown,
                loading.load(posts -> {}).index(),
                files,
                new PostReader(workspace.site(), clock),
                read,
                clock);
    }
}
