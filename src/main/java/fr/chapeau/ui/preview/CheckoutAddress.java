package fr.chapeau.ui.preview;

import java.net.URL;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;

/// Addresses under which the preview may read files of a checkout, and nothing else.
///
/// Each carries a word drawn anew in every process. A post cannot know it, so it cannot name a file
/// of the machine by itself; only Chapeau can, after it has checked the place.
public final class CheckoutAddress {

    /// The scheme, as the page's content security policy names it.
    static final String SCHEME = "chapeau-file";

    private static final String WORD = drawn();

    private CheckoutAddress() {}

    /// Address of a file.
    ///
    /// @param file absolute; that it lies inside the checkout is the caller's to know
    public static String of(Path file) {
        return SCHEME
                + "://"
                + WORD
                + "/"
                + URLEncoder.encode(file.toString(), StandardCharsets.UTF_8);
    }

    /// The file behind an address, unless another process or a post made it up.
    static Optional<Path> fileOf(URL address) {
        if (!WORD.equals(address.getHost()) || address.getPath().length() < 2) {
            return Optional.empty();
        }
        String path = URLDecoder.decode(address.getPath().substring(1), StandardCharsets.UTF_8);
        return Optional.of(Path.of(path));
    }

    private static String drawn() {
        byte[] random = new byte[16];
        new SecureRandom().nextBytes(random);
        return HexFormat.of().formatHex(random);
    }
}
