package fr.chapeau.app.page;

import fr.chapeau.frontmatter.PsychValue;
import fr.chapeau.frontmatter.YamlDocument;
import fr.chapeau.liquid.Drop;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// `site.data` (`Jekyll::DataReader`); its files and folders are read when a template asks for
/// them.
final class DataFolder implements Drop {
    private static final Pattern DROPPED =
            Pattern.compile("[^\\w\\s-]+|(?<=^|\\b\\s)\\s+(?=$|\\s?\\b)");
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern DATA = Pattern.compile(".+\\.(?:ya?ml|json|csv|tsv)");

    private final InsideFiles files;
    private final RubyValues values;
    private final Map<String, Path> entries;

    DataFolder(InsideFiles files, RubyValues values, Path folder) {
        this.files = files;
        this.values = values;
        this.entries = entries(folder);
    }

    private static Map<String, Path> entries(Path folder) {
        Map<String, Path> entries = new LinkedHashMap<>();
        List<Path> all = new ArrayList<>();
        if (Files.isDirectory(folder) && !Files.isSymbolicLink(folder)) {
            try (DirectoryStream<Path> found = Files.newDirectoryStream(folder)) {
                found.forEach(all::add);
            } catch (IOException e) {
                all.clear(); // as without the folder
            }
        }
        all.sort(null);
        for (Path entry : all) {
            String name = String.valueOf(entry.getFileName());
            boolean folderItself = Files.isDirectory(entry);
            if (!Files.isSymbolicLink(entry) && (folderItself || DATA.matcher(name).matches())) {
                int dot = folderItself ? -1 : name.lastIndexOf('.');
                entries.put(key(dot < 0 ? name : name.substring(0, dot)), entry);
            }
        }
        return entries;
    }

    /// `sanitize_filename`.
    private static String key(String name) {
        return SPACES.matcher(DROPPED.matcher(name).replaceAll("")).replaceAll("_");
    }

    @Override
    public @Nullable Object get(String key) {
        Path entry = entries.get(key);
        if (entry == null) {
            return null;
        }
        if (Files.isDirectory(entry)) {
            return new DataFolder(files, values, entry).all();
        }
        return files.made(entry, "data", Read.class, text -> read(entry, text))
                .map(Read::value)
                .orElse(null);
    }

    /// What a file says.
    private record Read(@Nullable Object value) {}

    private Read read(Path file, String text) {
        String name = file.toString();
        if (name.endsWith(".csv") || name.endsWith(".tsv")) {
            return new Read(Csv.read(text, name.endsWith(".csv") ? ',' : '\t'));
        }
        return new Read(values.of(yaml(text)));
    }

    /// YAML of any kind, read as the value of a key; JSON is YAML, too.
    private static @Nullable PsychValue yaml(String text) {
        String indented =
                text.lines()
                        .filter(line -> !line.equals("---") && !line.startsWith("%YAML"))
                        .map(line -> "  " + line.replace("\t", "  "))
                        .collect(Collectors.joining("\n", "data:\n", "\n"));
        YamlDocument plain = YamlDocument.parse(text);
        if (plain.problem().isEmpty() && !plain.isOtherThanMap()) {
            return plain.reading();
        }
        YamlDocument whole = YamlDocument.parse(indented);
        return whole.problem().isPresent() ? null : whole.reading().entries().get("data");
    }

    @Override
    public boolean has(String key) {
        return entries.containsKey(key);
    }

    /// Everything in it, since templates go through folders.
    private Map<String, @Nullable Object> all() {
        Map<String, @Nullable Object> all = new LinkedHashMap<>();
        entries.keySet().forEach(key -> all.put(key, get(key)));
        return all;
    }

    @Override
    public String text() {
        return entries.keySet().toString();
    }
}
