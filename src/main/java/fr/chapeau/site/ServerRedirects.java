package fr.chapeau.site;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The addresses that the web server of a site answers by rules of its own, as far as the files of
/// such rules in the checkout name them. Any of them counts as answered, whatever the rule says.
final class ServerRedirects {
    private static final List<String> FILES =
            List.of(
                    "_redirects",
                    ".htaccess",
                    "nginx.conf",
                    "servers.conf.erb",
                    "netlify.toml",
                    "vercel.json",
                    "redirects.json",
                    "staticwebapp.config.json");
    private static final int LARGEST = 1_000_000;
    private static final Pattern ADDRESS = Pattern.compile("(?<![^\\s\"'^=~(])/[^\\s\"',;]*");
    private static final Pattern OPEN_END = Pattern.compile("[*(:$\\[{?\\\\].*");

    private final Set<String> keys = new HashSet<>();
    private final Set<String> beginnings = new HashSet<>();

    private ServerRedirects() {}

    static ServerRedirects of(Site site) {
        ServerRedirects rules = new ServerRedirects();
        for (Path folder : new LinkedHashSet<>(List.of(site.root(), site.source()))) {
            FILES.forEach(name -> rules.read(folder.resolve(name)));
        }
        return rules;
    }

    boolean answers(String path) {
        return keys.contains(LinkPath.key(path)) || beginnings.stream().anyMatch(path::startsWith);
    }

    private void read(Path file) {
        try {
            if (Files.isRegularFile(file) && Files.size(file) < LARGEST) {
                for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
                    // What stands behind the first address of a line is where it leads to.
                    Matcher found = ADDRESS.matcher(line);
                    if (found.find()) {
                        add(found.group());
                    }
                }
            }
        } catch (IOException e) {
            // Not to be read: it says nothing.
        }
    }

    private void add(String address) {
        if (address.indexOf('$') >= 0 && !address.endsWith("$")) {
            return;
        }
        String plain = OPEN_END.matcher(address).replaceFirst("");
        if (plain.length() < address.length() && plain.length() > 1) {
            beginnings.add(plain);
        } else if (plain.length() == address.length()) {
            keys.add(LinkPath.key(plain));
        }
    }
}
