package fr.chapeau.check;

import fr.chapeau.frontmatter.FrontMatter;
import fr.chapeau.site.FormField;
import fr.chapeau.site.ImageAlternatives;
import fr.chapeau.site.Surroundings;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;

/// What the rules have to know of the site around a post.
///
/// @param images which fields hold a picture and its alternative
/// @param forms the fields of a post as the form shows them
/// @param url where the site is published (`url` in `_config.yml`), empty where that is not known
/// @param files the files of its pictures
/// @param others what its posts share
/// @param build when and by what it is built
/// @param templates what new posts are copied from, read when it is first asked for
public record SiteFacts(
        ImageAlternatives images,
        Forms forms,
        String url,
        PictureFiles files,
        Others others,
        SiteBuild build,
        Supplier<TemplateTexts> templates) {

    /// What is assumed where no site is known.
    public static final SiteFacts UNKNOWN = new SiteFacts(ImageAlternatives.builtIn());

    /// A site without templates.
    public SiteFacts(
            ImageAlternatives images,
            Forms forms,
            String url,
            PictureFiles files,
            Others others,
            SiteBuild build) {
        this(images, forms, url, files, others, build, () -> TemplateTexts.NONE);
    }

    /// A site of whose other posts and of whose building nothing is known.
    public SiteFacts(ImageAlternatives images, Forms forms, String url, PictureFiles files) {
        this(
                images,
                forms,
                url,
                files,
                (path, frontMatter) -> Surroundings.NONE,
                SiteBuild.UNKNOWN);
    }

    /// A site of whose files nothing is known.
    public SiteFacts(ImageAlternatives images, Forms forms, String url) {
        this(images, forms, url, PictureFiles.NONE);
    }

    /// A site that is published nobody knows where.
    public SiteFacts(ImageAlternatives images, Forms forms) {
        this(images, forms, "");
    }

    /// A site of whose fields nothing is known.
    public SiteFacts(ImageAlternatives images) {
        this(images, (path, frontMatter) -> List.of());
    }

    /// The same with other forms.
    public SiteFacts with(Forms other) {
        return new SiteFacts(images, other, url, files, others, build, templates);
    }

    /// The same, built otherwise.
    public SiteFacts with(SiteBuild other) {
        return new SiteFacts(images, forms, url, files, others, other, templates);
    }

    /// The same with the templates that new posts are copied from.
    public SiteFacts with(TemplateTexts these) {
        return new SiteFacts(images, forms, url, files, others, build, () -> these);
    }

    /// Lays out the fields of a post.
    @FunctionalInterface
    public interface Forms {
        /// Its fields, in the order of the form.
        ///
        /// @param path of the post from the site's root
        List<FormField> of(Path path, FrontMatter frontMatter);
    }

    /// Tells what a post shares with the others.
    @FunctionalInterface
    public interface Others {
        /// For one post, as it is now.
        ///
        /// @param path of the post from the site's root
        Surroundings around(Path path, FrontMatter frontMatter);
    }
}
