package fr.chapeau.check.image;

import fr.chapeau.check.CheckedPost;
import fr.chapeau.check.Finding;
import fr.chapeau.check.Picture;
import fr.chapeau.check.Picture.Trait;
import fr.chapeau.check.Rule;
import fr.chapeau.check.RuleInfo;
import fr.chapeau.problem.Severity;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Consumer;

/// Finds pictures that lie on somebody else's server: they can vanish or change, and that server
/// learns who reads the page. Hosts of the site's own domain are left alone, and badges.
public final class ImageHotlink implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.of("image-hotlink", Severity.WARNING, "found", "data");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckedPost post, Consumer<Finding> out) {
        String own = domain(host(post.site().url()));
        for (Picture picture : post.pictures()) {
            String source = picture.source().strip();
            String start =
                    source.substring(0, Math.min(source.length(), 8)).toLowerCase(Locale.ROOT);
            if (start.startsWith("data:")) {
                out.accept(Finding.of(INFO, picture.span(), INFO.says("data")));
                continue;
            }
            boolean web =
                    start.startsWith("http://")
                            || start.startsWith("https://")
                            || start.startsWith("//");
            String host = web ? host(source) : "";
            if (!host.isEmpty() && !domain(host).equals(own) && !picture.has(Trait.ACCOMPANIED)) {
                out.accept(Finding.of(INFO, picture.span(), INFO.says("found", host)));
            }
        }
    }

    private static String host(String address) {
        int start = address.indexOf("//");
        if (start < 0 || address.contains("{{")) {
            return "";
        }
        int end = start + 2;
        while (end < address.length() && "/?#:".indexOf(address.charAt(end)) < 0) {
            end++;
        }
        return address.substring(start + 2, end).toLowerCase(Locale.ROOT);
    }

    /// The last two names of a host, three below `gouv.fr` and the like, where each ministry has a
    /// domain of its own.
    private static String domain(String host) {
        String[] names = host.split("\\.", -1);
        int count = names.length > 2 && names[names.length - 2].length() <= 4 ? 3 : 2;
        return String.join(
                ".", Arrays.copyOfRange(names, Math.max(0, names.length - count), names.length));
    }
}
