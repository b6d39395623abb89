package fr.chapeau.app.preview;

import fr.chapeau.markdown.SafePage;
import fr.chapeau.problem.Message;
import fr.chapeau.site.PostFile;
import fr.chapeau.site.Site;
import fr.chapeau.text.FileText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The style sheets of a page, read from the checkout, with addresses that name its files alone: as
/// they lie there, or as the last build left them.
final class StyleSheets {
    private static final long LARGEST = 4_000_000;
    private static final int MOST_IMPORTS = 20;
    private static final Pattern IMPORT =
            Pattern.compile(
                    "@import\\s++(?:url\\(\\s*+)?[\"']?([^\"')\\s;]++)[\"']?\\s*+\\)?([^;{}]*+);");
    private static final Pattern URL =
            Pattern.compile("url\\(\\s*+[\"']?([^\"')]*+)[\"']?\\s*+\\)");
    private static final Pattern ELSEWHERE = Pattern.compile("(?:[A-Za-z][A-Za-z0-9+.-]*:|//).*");

    private final Site site;
    private final PostFile post;
    private final Function<Path, String> address;
    private final Consumer<Message> notes;
    private int imports;

    /// @param address under which the pane can read a file
    /// @param notes takes what is to be said of sheets that cannot be shown
    StyleSheets(Site site, PostFile post, Function<Path, String> address, Consumer<Message> notes) {
        this.site = site;
        this.post = post;
        this.address = address;
        this.notes = notes;
    }

    List<ShownPage.Sheet> of(List<SafePage.Sheet> sheets) {
        List<ShownPage.Sheet> all = new ArrayList<>();
        for (SafePage.Sheet sheet : sheets) {
            Optional<String> css =
                    sheet.address().isEmpty()
                            ? Optional.of(local(sheet.css(), Optional.empty()))
                            : linked(sheet.address());
            css.ifPresent(text -> all.add(new ShownPage.Sheet(text, sheet.media())));
        }
        return all;
    }

    private Optional<String> linked(String href) {
        Optional<Path> file = file(href);
        if (file.isPresent()) {
            return file.flatMap(this::read).map(css -> local(css, file));
        }
        boolean external = ELSEWHERE.matcher(href).matches();
        boolean sass = !external && source(href).isPresent();
        notes.accept(
                Message.of(
                        external
                                ? PreviewMessage.SHEET_EXTERNAL
                                : sass ? PreviewMessage.SHEET_SASS : PreviewMessage.SHEET_MISSING,
                        href));
        return Optional.empty();
    }

    private Optional<Path> file(String href) {
        return site.asset(href, post).map(site.root()::resolve).or(() -> built(href));
    }

    /// What the last build wrote, where the site lies as it was built.
    private Optional<Path> built(String href) {
        String path = site.config().addresses().baseurl();
        String plain = href.startsWith(path) ? href.substring(path.length()) : href;
        int query = plain.indexOf('?');
        String bare = query < 0 ? plain : plain.substring(0, query);
        try {
            Path folder = site.source().resolve(site.config().reading().destination());
            Path file = folder.resolve(bare.startsWith("/") ? bare.substring(1) : bare);
            boolean inside = Files.isRegularFile(file) && file.toRealPath().startsWith(site.root());
            return inside ? Optional.of(file) : Optional.empty();
        } catch (IOException | InvalidPathException e) {
            return Optional.empty();
        }
    }

    /// The Sass file that a sheet would be compiled from.
    private Optional<Path> source(String href) {
        int query = href.indexOf('?');
        String bare = query < 0 ? href : href.substring(0, query);
        String stem = bare.endsWith(".css") ? bare.substring(0, bare.length() - 4) : bare;
        return site.asset(stem + ".scss", post).or(() -> site.asset(stem + ".sass", post));
    }

    private Optional<String> read(Path file) {
        try {
            return Files.size(file) > LARGEST
                    ? Optional.empty()
                    : FileText.decode(Files.readAllBytes(file)).map(FileText::text);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /// A sheet that names files of the checkout, or nothing.
    private String local(String css, Optional<Path> from) {
        StringBuilder imported = new StringBuilder();
        String own =
                IMPORT.matcher(css)
                        .replaceAll(found -> {
                            imported.append(imported(found.group(1), found.group(2), from));
                            return "";
                        });
        return imported
                + URL.matcher(own)
                        .replaceAll(found ->
                                Matcher.quoteReplacement(
                                        "url(\"" + media(found.group(1), from) + "\")"));
    }

    private String imported(String href, String media, Optional<Path> from) {
        if (imports++ >= MOST_IMPORTS) {
            return "";
        }
        Optional<Path> file = file(absolute(href, from));
        String css = file.flatMap(this::read).map(text -> local(text, file)).orElse("");
        return media.isBlank() ? css : "@media " + media + " {" + css + "}";
    }

    private String media(String href, Optional<Path> from) {
        return href.startsWith("#") ? href : file(absolute(href, from)).map(address).orElse("");
    }

    /// From the site's root, where a sheet's own folder is meant.
    private String absolute(String href, Optional<Path> from) {
        if (href.startsWith("/") || ELSEWHERE.matcher(href).matches() || from.isEmpty()) {
            return href;
        }
        Path folder = from.get().getParent();
        if (folder == null || !folder.startsWith(site.source())) {
            return href;
        }
        try {
            Path file = folder.resolve(href).normalize();
            return file.startsWith(site.source()) ? "/" + site.source().relativize(file) : "";
        } catch (InvalidPathException e) {
            return "";
        }
    }
}
