package fr.chapeau.app.commit;

import fr.chapeau.app.pictures.FieldFiles;
import fr.chapeau.app.pictures.FileSort;
import fr.chapeau.app.pictures.MeantFiles;
import fr.chapeau.frontmatter.FieldPath;
import fr.chapeau.frontmatter.FrontMatter;
import fr.chapeau.frontmatter.PsychValue;
import fr.chapeau.markdown.Kramdown;
import fr.chapeau.markdown.MarkdownDocument;
import fr.chapeau.site.PostFile;
import fr.chapeau.site.SiteIndex;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Finds the pictures and documents of the site that an article uses, in its front matter and its
/// body.
final class FilesUsed {
    private static final Pattern ELSEWHERE = Pattern.compile("(?i)[a-z][a-z0-9+.-]*:|//");

    private final SiteIndex index;
    private final Kramdown kramdown;

    FilesUsed(SiteIndex index, Kramdown kramdown) {
        this.index = index;
        this.kramdown = kramdown;
    }

    /// The files, absolute, in the order of the text.
    Set<Path> of(PostFile post, String text) {
        MeantFiles means = new MeantFiles(() -> index, post);
        Set<Path> files = new LinkedHashSet<>();
        FrontMatter frontMatter = FrontMatter.parse(text);
        filesIn(frontMatter.reading(), FieldPath.ROOT, means, files);
        Set<String> addresses = new LinkedHashSet<>();
        MarkdownDocument body = kramdown.parse(frontMatter.parts().body().of(text));
        body.images().forEach(image -> addresses.add(image.destination()));
        body.links().forEach(link -> addresses.add(link.destination()));
        body.html().tags("img").stream()
                .flatMap(tag -> tag.attribute("src").stream())
                .forEach(source -> addresses.add(source.value()));
        for (String address : addresses) {
            means.meant(address)
                    .filter(path -> sort(path.toString()).isPresent())
                    .ifPresent(files::add);
        }
        return files;
    }

    /// Every text of the front matter may be an address; whether it is one, the files say.
    private static void filesIn(
            PsychValue value, FieldPath path, MeantFiles means, Set<Path> files) {
        switch (value) {
            case PsychValue.Text(String text) ->
                    sort(text)
                            .filter(sort -> !ELSEWHERE.matcher(text).lookingAt())
                            .flatMap(sort -> means.meant(new FieldFiles.Asked(path, sort), text))
                            .ifPresent(files::add);
            case PsychValue.Sequence(var items) -> {
                for (int i = 0; i < items.size(); i++) {
                    filesIn(items.get(i), path.item(i), means, files);
                }
            }
            case PsychValue.Mapping(var entries) ->
                    entries.forEach((key, inner) -> filesIn(inner, path.key(key), means, files));
            default -> {}
        }
    }

    private static Optional<FileSort> sort(String address) {
        return Arrays.stream(FileSort.values()).filter(sort -> sort.isNamed(address)).findFirst();
    }
}
