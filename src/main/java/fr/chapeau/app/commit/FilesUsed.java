package fr.chapeau.app.commit;

import fr.chapeau.app.pictures.FileSort;
import fr.chapeau.frontmatter.FrontMatter;
import fr.chapeau.frontmatter.PsychValue;
import fr.chapeau.markdown.Kramdown;
import fr.chapeau.markdown.MarkdownDocument;
import fr.chapeau.site.PostFile;
import fr.chapeau.site.Site;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;

/// Finds the pictures and documents of the site that an article uses, in its front matter and its
/// body.
final class FilesUsed {
    private final Site site;
    private final Kramdown kramdown;

    FilesUsed(Site site, Kramdown kramdown) {
        this.site = site;
        this.kramdown = kramdown;
    }

    /// The files, absolute, in the order of the text.
    Set<Path> of(PostFile post, String text) {
        Set<String> addresses = new LinkedHashSet<>();
        FrontMatter frontMatter = FrontMatter.parse(text);
        addressesIn(frontMatter.reading(), addresses);
        MarkdownDocument body = kramdown.parse(frontMatter.parts().body().of(text));
        body.images().forEach(image -> addresses.add(image.destination()));
        body.links().forEach(link -> addresses.add(link.destination()));
        body.html().tags("img").stream()
                .flatMap(tag -> tag.attribute("src").stream())
                .forEach(source -> addresses.add(source.value()));
        Set<Path> files = new LinkedHashSet<>();
        for (String address : addresses) {
            site.asset(address, post)
                    .filter(path -> isFile(path.toString()))
                    .ifPresent(path -> files.add(site.root().resolve(path)));
        }
        return files;
    }

    /// Every text of the front matter may be an address; whether it is one, the files say.
    private static void addressesIn(PsychValue value, Set<String> addresses) {
        switch (value) {
            case PsychValue.Text(String text) -> {
                if (isFile(text)) {
                    addresses.add(text);
                }
            }
            case PsychValue.Sequence(var items) ->
                    items.forEach(item -> addressesIn(item, addresses));
            case PsychValue.Mapping(var entries) ->
                    entries.values().forEach(item -> addressesIn(item, addresses));
            default -> {}
        }
    }

    private static boolean isFile(String address) {
        return Arrays.stream(FileSort.values()).anyMatch(sort -> sort.isNamed(address));
    }
}
