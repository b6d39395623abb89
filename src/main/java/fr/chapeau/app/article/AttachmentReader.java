package fr.chapeau.app.article;

import fr.chapeau.app.preview.ArticleHead.Attachment;
import fr.chapeau.frontmatter.PsychValue;
import fr.chapeau.site.FieldKind;
import fr.chapeau.site.FormField;
import fr.chapeau.site.PostFile;
import fr.chapeau.site.Site;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Reads which documents an article offers: its fields that name files, with the words beside each.
/// Looks at the files' sizes.
final class AttachmentReader {
    private static final int LONGEST_EXTENSION = 5;

    private final Site site;
    private final PostFile post;

    AttachmentReader(Site site, PostFile post) {
        this.site = site;
        this.post = post;
    }

    List<Attachment> attachments(List<FormField> form) {
        List<Attachment> found = new ArrayList<>();
        collect(form, found);
        return found;
    }

    private void collect(List<FormField> fields, List<Attachment> found) {
        for (FormField field : fields) {
            switch (field.kind()) {
                case FILE ->
                        HeadReader.text(field)
                                .ifPresent(address -> add(address, label(field, fields), found));
                case LIST -> list(field, found);
                case MAP -> collect(field.fields(), found);
                case LIST_OF_MAPS -> field.items().forEach(item -> collect(item, found));
                default -> {}
            }
        }
    }

    private void list(FormField field, List<Attachment> found) {
        if (field.nature().item() == FieldKind.FILE
                && HeadReader.reading(field).orElse(null)
                        instanceof PsychValue.Sequence(List<PsychValue> items)) {
            for (PsychValue item : items) {
                if (item instanceof PsychValue.Text(String address)) {
                    add(address, "", found);
                }
            }
        }
    }

    /// The first words beside a file in a map of its own; a file of the article itself has none.
    private static String label(FormField file, List<FormField> siblings) {
        if (file.path().parent().isRoot()) {
            return "";
        }
        return siblings.stream()
                .filter(sibling -> HeadReader.isWords(sibling.kind()))
                .flatMap(sibling -> HeadReader.text(sibling).stream())
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse("");
    }

    private void add(String address, String label, List<Attachment> found) {
        if (address.isBlank()) {
            return;
        }
        Optional<Path> file = site.asset(address, post).map(site.root()::resolve);
        String name = file.map(path -> String.valueOf(path.getFileName())).orElse(name(address));
        int dot = name.lastIndexOf('.');
        String extension = dot < 0 ? "" : name.substring(dot + 1);
        found.add(
                new Attachment(
                        address,
                        label.isBlank() ? name : label.strip(),
                        extension.length() > LONGEST_EXTENSION
                                ? ""
                                : extension.toUpperCase(Locale.ROOT),
                        file.map(AttachmentReader::size).orElse(Attachment.UNKNOWN)));
    }

    private static String name(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            return Attachment.UNKNOWN;
        }
    }
}
