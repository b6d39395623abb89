package fr.chapeau.site;

import fr.chapeau.frontmatter.FrontMatter;
import fr.chapeau.frontmatter.PsychValue;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What the other posts of a site have to know of one.
///
/// @param title that it gives itself; empty for none
/// @param language that it says it is in, or that its path names; empty where neither does
/// @param place where it is on the site
/// @param words the short texts of its lists and its categories, by key: tags
/// @param links the keys of the addresses within the site that it writes
record PostFacts(
        String title,
        String language,
        Place place,
        Map<String, List<String>> words,
        Set<String> links) {

    /// Of a post that cannot be read.
    static final PostFacts NOTHING = new PostFacts("", "", Place.NOWHERE, Map.of(), Set.of());

    private static final int LONGEST_WORD = 60;
    private static final int MOST_WORDS = 40;

    /// Jekyll takes a text there for several words, and templates often do not.
    private static final Set<String> ONE_WORD = Set.of("categories", "tags");

    /// With its protocol, from the top of the site, or relative to the page: no anchor, no e-mail
    /// address, no name of a site that lacks its protocol.
    private static final Pattern PATH =
            Pattern.compile("(?:https?:|\\.{0,2}/|[^\\s@(#./]+(?:/|$|\\.html?$|\\.md$))[^\\s@(]*");

    private static final Pattern PATH_LANGUAGE =
            Pattern.compile("(?:^|[/.])(fr|en|es|de|it|pt|nl|br|oc|eu)(?:[/.]|$)");

    PostFacts {
        words = Map.copyOf(words);
        links = Set.copyOf(links);
    }

    /// Where a post is on the site.
    ///
    /// @param page whether readers get a page of it, now or later
    /// @param url of that page, or where it would be; empty where nobody can tell
    /// @param file that Jekyll writes for it, likewise
    /// @param redirects keys of other addresses that lead to it
    record Place(boolean page, String url, String file, Set<String> redirects) {
        static final Place NOWHERE = new Place(false, "", "", Set.of());

        Place {
            redirects = Set.copyOf(redirects);
        }

        static Place of(Appearance appearance, Set<String> redirects) {
            return switch (appearance) {
                case Appearance.Appears appears -> at(true, appears.address(), redirects);
                case Appearance.Later later -> at(true, later.address(), redirects);
                case Appearance.Hidden hidden -> at(false, hidden.expected(), redirects);
                case Appearance.Stops _, Appearance.NoSite _ -> NOWHERE;
            };
        }

        private static Place at(
                boolean page, @Nullable PostAddress address, Set<String> redirects) {
            return address == null
                    ? NOWHERE
                    : new Place(page, UrlText.unescape(address.url()), address.file(), redirects);
        }

        /// From where its relative links start.
        @Nullable String base() {
            return url.isEmpty() ? null : url;
        }

        /// The keys of all addresses that lead to it.
        Set<String> keys() {
            if (url.isEmpty()) {
                return redirects;
            }
            Set<String> all = new LinkedHashSet<>(redirects);
            all.add(LinkPath.key(url));
            return all;
        }
    }

    /// What a text says.
    ///
    /// @param data what Jekyll makes of its front matter
    static PostFacts of(
            Site site, PostFile file, FrontMatter matter, PostData data, Appearance appearance) {
        PostFacts facts = withoutLinks(site, file, data, appearance);
        Set<String> links = new HashSet<>();
        String base = facts.place().base();
        for (String address : WrittenAddresses.of(matter.text())) {
            if (PATH.matcher(address).matches()) {
                LinkPath.of(address, site, base).ifPresent(link -> links.add(link.key()));
            }
        }
        return new PostFacts(facts.title, facts.language, facts.place, facts.words, links);
    }

    /// The same but for what it links to.
    static PostFacts withoutLinks(Site site, PostFile file, PostData data, Appearance appearance) {
        return new PostFacts(
                data.get("title") instanceof PsychValue.Text(String title) ? title.strip() : "",
                language(file, data),
                Place.of(appearance, redirects(site, data)),
                words(data.own()),
                Set.of());
    }

    /// The keys of those of its words that are at home in a field.
    List<String> words(String field) {
        return words.getOrDefault(field, List.of());
    }

    private static Set<String> redirects(Site site, PostData data) {
        Set<String> keys = new LinkedHashSet<>();
        for (String address : texts(data.get("redirect_from"))) {
            String path = address.startsWith("/") ? address : "/" + address;
            LinkPath.of(path, site, null).ifPresent(link -> keys.add(link.key()));
        }
        return keys;
    }

    private static String language(PostFile file, PostData data) {
        for (String key : List.of("lang", "language", "locale")) {
            if (data.get(key) instanceof PsychValue.Text(String language)) {
                return language.strip().toLowerCase(Locale.ROOT);
            }
        }
        Matcher part = PATH_LANGUAGE.matcher(Site.slashes(file.path()));
        return part.find() ? part.group(1) : "";
    }

    private static Map<String, List<String>> words(Map<String, PsychValue> values) {
        Map<String, List<String>> words = new LinkedHashMap<>();
        values.forEach((key, value) -> {
            List<String> texts = texts(value);
            boolean meant =
                    value instanceof PsychValue.Sequence
                            || (ONE_WORD.contains(key) ? isOneWord(texts) : isSingle(key));
            if (meant && isWords(texts)) {
                words.put(key, texts);
            }
        });
        return words;
    }

    private static boolean isSingle(String key) {
        return key.equals("tag") || Surroundings.CATEGORIES.contains(key);
    }

    private static boolean isOneWord(List<String> texts) {
        return texts.size() == 1 && texts.getFirst().chars().noneMatch(Character::isWhitespace);
    }

    private static boolean isWords(Collection<String> texts) {
        return !texts.isEmpty()
                && texts.size() <= MOST_WORDS
                && texts.stream().allMatch(PostFacts::isWord);
    }

    private static boolean isWord(String text) {
        return text.length() <= LONGEST_WORD && text.indexOf('/') < 0 && text.indexOf('@') < 0;
    }

    private static List<String> texts(@Nullable PsychValue value) {
        return switch (value) {
            case PsychValue.Text(String text) -> List.of(text);
            case PsychValue.Sequence(var items) -> {
                List<String> all = new ArrayList<>();
                for (PsychValue item : items) {
                    if (item instanceof PsychValue.Text(String text) && !text.isBlank()) {
                        all.add(text.strip());
                    }
                }
                yield List.copyOf(all);
            }
            case null, default -> List.of();
        };
    }
}
