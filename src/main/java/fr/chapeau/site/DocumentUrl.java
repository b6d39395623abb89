package fr.chapeau.site;

import fr.chapeau.frontmatter.PsychValue;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.IsoFields;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Where a post or another document of a collection goes: `Jekyll::Document#url`, `Drops::UrlDrop`,
/// `URL#generate_url_from_drop`.
final class DocumentUrl {
    private static final Pattern PART = Pattern.compile(":([a-z_]+)");
    private static final Set<String> OF_THE_DATE =
            Set.of(
                    "year",
                    "month",
                    "day",
                    "hour",
                    "minute",
                    "second",
                    "i_day",
                    "i_month",
                    "short_month",
                    "long_month",
                    "short_year",
                    "w_year",
                    "week",
                    "w_day",
                    "short_day",
                    "long_day",
                    "y_day");

    private final String path;
    private final PostFile file;
    private final PostData data;
    private final ZonedDateTime date;
    private boolean dated;

    /// @param path from the collections' folder
    /// @param date of the post in the site's zone
    DocumentUrl(String path, PostFile file, PostData data, ZonedDateTime date) {
        this.path = path;
        this.file = file;
        this.data = data;
        this.date = date;
    }

    PostAddress address(Permalinks permalinks) throws JekyllStop {
        Optional<String> permalink = Permalinks.own(data);
        String extension = Permalinks.outputExtension(permalink, file);
        String template = permalink.orElseGet(() -> permalinks.ofCollection(file.collection()));
        Matcher parts = PART.matcher(template);
        StringBuilder url = new StringBuilder();
        while (parts.find()) {
            String name = parts.group(1);
            boolean underscore = name.endsWith("_");
            String key = underscore ? name.substring(0, name.length() - 1) : name;
            String value = UrlText.escape(value(key, extension));
            parts.appendReplacement(url, Matcher.quoteReplacement(value + (underscore ? "_" : "")));
        }
        parts.appendTail(url);
        return PostAddress.of(
                permalinks.baseurl(), UrlText.sanitize(url.toString()), "index.html", extension);
    }

    /// Whether the address has a part of the date in it; known once there is an address.
    boolean isDated() {
        return dated;
    }

    private String value(String key, String extension) throws JekyllStop {
        if (OF_THE_DATE.contains(key)) {
            dated = true;
            return ofTheDate(key);
        }
        return switch (key) {
            case "output_ext" -> extension;
            case "path" -> cleanedPath();
            case "collection" -> file.collection().label();
            case "name" -> Slugs.slugify(basename(), Slugs.Mode.DEFAULT, false);
            case "title" -> Slugs.slugify(slug(), Slugs.Mode.PRETTY, true);
            case "slug" -> Slugs.slugify(slug(), Slugs.Mode.DEFAULT, false);
            case "categories" ->
                    categories().stream()
                            .map(Slugs::lowerCase)
                            .distinct()
                            .collect(Collectors.joining("/"));
            case "slugified_categories" ->
                    categories().stream()
                            .map(one -> Slugs.slugify(one, Slugs.Mode.DEFAULT, false))
                            .distinct()
                            .collect(Collectors.joining("/"));
            default -> throw new JekyllStop(Appearance.Fault.PERMALINK_UNKNOWN_PART, ":" + key);
        };
    }

    private String ofTheDate(String key) {
        return switch (key) {
            case "year" -> formatted("yyyy");
            case "month" -> formatted("MM");
            case "day" -> formatted("dd");
            case "hour" -> formatted("HH");
            case "minute" -> formatted("mm");
            case "second" -> formatted("ss");
            case "i_day" -> formatted("d");
            case "i_month" -> formatted("M");
            case "short_month" -> formatted("MMM");
            case "long_month" -> formatted("MMMM");
            case "short_year" -> formatted("yy");
            case "w_year" -> String.valueOf(date.get(IsoFields.WEEK_BASED_YEAR));
            case "week" ->
                    String.format(Locale.ROOT, "%02d", date.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
            case "w_day" -> String.valueOf(date.getDayOfWeek().getValue());
            case "short_day" -> formatted("EEE");
            case "long_day" -> formatted("EEEE");
            case "y_day" -> formatted("DDD");
            default -> throw new IllegalArgumentException(key);
        };
    }

    /// In American English, as Ruby's `strftime` does it: `Sep`, not `Sept`.
    private String formatted(String pattern) {
        return date.format(DateTimeFormatter.ofPattern(pattern, Locale.US));
    }

    private Set<String> categories() {
        return new LinkedHashSet<>(PostCategories.of(path, file, data));
    }

    /// `Document#populate_title`, which is not reached where the front matter cannot be read.
    private String slug() throws JekyllStop {
        @Nullable PsychValue slug = data.get("slug");
        if (PostData.isTruthy(slug)) {
            return Permalinks.text(slug, Appearance.Fault.SLUG_NO_TEXT);
        }
        return data.read() ? PostName.of(file.name()).slug() : basename();
    }

    private String basename() {
        String name = file.name();
        return name.substring(0, name.length() - UrlText.extension(name).length());
    }

    /// `Document#cleaned_relative_path`.
    private String cleanedPath() {
        String bare = path.substring(0, path.length() - UrlText.extension(path).length());
        String folder = "_" + file.collection().label();
        int at = bare.indexOf(folder);
        String below = at < 0 ? bare : bare.substring(0, at) + bare.substring(at + folder.length());
        int end = below.length();
        while (end > 0 && below.charAt(end - 1) == '.') {
            end--;
        }
        return below.substring(0, end);
    }
}
