package fr.chapeau.site;

import fr.chapeau.frontmatter.PsychValue;
import fr.chapeau.problem.Problem;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Turns the values of `_config.yml` into a [SiteConfig] as `Jekyll::Configuration` does. What
/// Jekyll would refuse is left at its default and told.
final class ConfigReader {
    /// `Configuration::DEFAULT_EXCLUDES`, added to the site's own.
    private static final List<String> ALWAYS_EXCLUDED =
            List.of(
                    ".sass-cache",
                    ".jekyll-cache",
                    "gemfiles",
                    "Gemfile",
                    "Gemfile.lock",
                    "node_modules",
                    "vendor/bundle/",
                    "vendor/cache/",
                    "vendor/gems/",
                    "vendor/ruby/");

    private final String file;
    private final ConfigValues values;
    private final List<Problem> problems = new ArrayList<>();

    private ConfigReader(String file, ConfigValues values) {
        this.file = file;
        this.values = values;
    }

    /// A configuration and what is wrong with it.
    record Reading(SiteConfig config, List<Problem> problems) {}

    /// What Jekyll assumes where nothing is said.
    static SiteConfig standard() {
        return read("", Map.of()).config();
    }

    /// @param file name of the configuration file, for messages
    static Reading read(String file, Map<String, PsychValue> values) {
        ConfigReader reader = new ConfigReader(file, new ConfigValues(values));
        return new Reading(reader.config(), List.copyOf(reader.problems));
    }

    private SiteConfig config() {
        return new SiteConfig(
                reading(),
                publishing(),
                new SiteConfig.Addresses(
                        withoutFinalSlash(values.string("url").orElse("")),
                        withoutFinalSlash(values.string("baseurl").orElse("")),
                        values.string("permalink").orElse("date")),
                markdown(),
                collections(),
                defaults(),
                Stream.of("plugins", "gems")
                        .flatMap(key -> values.strings(key).orElse(List.of()).stream())
                        .toList(),
                values.string("lang").or(() -> values.string("language")).orElse(null));
    }

    /// `KramdownParser#highlighter`: the site's highlighter where kramdown's options name none.
    private SiteConfig.Markdown markdown() {
        Map<String, Object> kramdown = ConfigValues.of(values.get("kramdown")).plain();
        values.string("highlighter")
                .ifPresent(name -> kramdown.putIfAbsent("syntax_highlighter", name));
        String converter = values.string("markdown").orElse("kramdown");
        return new SiteConfig.Markdown(converter.toLowerCase(Locale.ROOT), kramdown);
    }

    private SiteConfig.Reading reading() {
        ConfigValues sass = ConfigValues.of(values.get("sass"));
        List<String> reserved =
                Stream.of(
                                values.string("layouts_dir").orElse("_layouts"),
                                values.string("includes_dir").orElse("_includes"),
                                values.string("data_dir").orElse("_data"),
                                values.string("plugins_dir").orElse("_plugins"),
                                sass.string("sass_dir").orElse("_sass"))
                        .map(ConfigReader::folder)
                        .toList();
        List<String> exclude = new ArrayList<>(list("exclude").orElse(List.of()));
        exclude.addAll(ALWAYS_EXCLUDED);
        String extensions = values.string("markdown_ext").orElse("markdown,mkdown,mkdn,mkd,md");
        return new SiteConfig.Reading(
                folder(values.string("source").orElse("")),
                folder(values.string("destination").orElse("_site")),
                folder(values.string("collections_dir").orElse("")),
                list("include").orElse(List.of(".htaccess")),
                exclude,
                Arrays.stream(extensions.split(","))
                        .map(one -> one.strip().toLowerCase(Locale.ROOT))
                        .filter(one -> !one.isEmpty())
                        .toList(),
                reserved);
    }

    /// `check_include_exclude`: Jekyll stops at anything but a list.
    private Optional<List<String>> list(String key) {
        Optional<List<String>> list = values.strings(key);
        if (list.isEmpty() && values.get(key) != null) {
            problems.add(Problem.of(SiteMessage.CONFIG_LIST, file, key));
        }
        return list;
    }

    private SiteConfig.Publishing publishing() {
        String timezone = values.string("timezone").orElse(null);
        if (timezone != null && zone(timezone).isEmpty()) {
            problems.add(Problem.of(SiteMessage.CONFIG_TIMEZONE, file, timezone));
            timezone = null;
        }
        return new SiteConfig.Publishing(
                values.truthy("future"),
                values.truthy("unpublished"),
                values.truthy("show_drafts"),
                values.get("limit_posts") instanceof PsychValue.Int(var most)
                        ? most.max(BigInteger.ZERO)
                                .min(BigInteger.valueOf(Integer.MAX_VALUE))
                                .intValue()
                        : 0,
                timezone);
    }

    static Optional<ZoneId> zone(String name) {
        try {
            return Optional.of(ZoneId.of(name));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /// `Site#collection_names` and `Configuration#add_default_collections`.
    private List<SiteConfig.Declared> collections() {
        Map<String, SiteConfig.Declared> declared = new LinkedHashMap<>();
        switch (values.get("collections")) {
            case PsychValue.Mapping(var entries) ->
                    entries.forEach((label, data) -> add(declared, label, data));
            case PsychValue.Sequence(var items) ->
                    ConfigValues.strings(items).forEach(label -> add(declared, label, null));
            case null -> {}
            default -> problems.add(Problem.of(SiteMessage.CONFIG_COLLECTIONS, file));
        }
        return List.copyOf(declared.values());
    }

    private static void add(
            Map<String, SiteConfig.Declared> declared, String name, @Nullable PsychValue data) {
        String label = name.replaceAll("[^A-Za-z0-9_\\-.]", "");
        // `Collection#extract_metadata` looks for the cleaned label.
        ConfigValues metadata = label.equals(name) ? ConfigValues.of(data) : ConfigValues.NONE;
        if (!label.isEmpty() && !label.equals("data")) {
            declared.put(
                    label,
                    new SiteConfig.Declared(
                            label,
                            metadata.string("title").orElse(null),
                            label.equals("posts") || metadata.truthy("output"),
                            metadata.string("permalink").orElse(null)));
        }
    }

    /// `FrontmatterDefaults#valid_sets`: an entry without a map of values is passed over.
    private List<DefaultSet> defaults() {
        if (!(values.get("defaults") instanceof PsychValue.Sequence(List<PsychValue> items))) {
            return List.of();
        }
        List<DefaultSet> sets = new ArrayList<>();
        for (PsychValue item : items) {
            ConfigValues set = ConfigValues.of(item);
            ConfigValues scope = ConfigValues.of(set.get("scope"));
            if (set.get("values") instanceof PsychValue.Mapping(var defaults)) {
                String type = scope.string("type").map(ConfigReader::currentType).orElse(null);
                sets.add(new DefaultSet(scope.string("path").orElse(""), type, defaults));
            }
        }
        return sets;
    }

    /// `update_deprecated_types`.
    private static String currentType(String type) {
        return switch (type) {
            case "page", "post", "draft" -> type + "s";
            default -> type;
        };
    }

    /// A folder's path with slashes between its segments only; `.` is none.
    private static String folder(String path) {
        return String.join(
                "/",
                Arrays.stream(path.split("/"))
                        .filter(segment -> !segment.isEmpty() && !segment.equals("."))
                        .toList());
    }

    private static String withoutFinalSlash(String address) {
        return address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
    }
}
