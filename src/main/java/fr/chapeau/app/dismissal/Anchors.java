package fr.chapeau.app.dismissal;

import fr.chapeau.check.Finding;
import fr.chapeau.check.Fix;
import fr.chapeau.frontmatter.FieldPath;
import fr.chapeau.text.Span;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// Finds the anchors of the findings of one text. Takes time in proportion to what is found.
final class Anchors {
    /// In UTF-16 units. A record must never carry an article's text.
    private static final int LONGEST = 80;

    private static final int KEPT = 60;
    private static final int AROUND = 24;

    /// Blanks that are looked through for those units, at most.
    private static final int WINDOW = 200;

    private static final int DIGEST = 12;

    /// No-break spaces are none of it: they may be what a finding is about.
    private static final Pattern LAYOUT = Pattern.compile("[ \\t\\r\\n\\f]+");

    private final String text;

    Anchors(String text) {
        this.text = text;
    }

    /// A finding and its anchor.
    record Anchored(Finding finding, Anchor anchor) {}

    private record Subject(String rule, String about) {}

    /// The anchors of findings, in their order.
    ///
    /// @param findings all of their rules in that text, by place
    List<Anchored> of(List<Finding> findings) {
        Map<Subject, Integer> counts = new HashMap<>();
        List<Subject> subjects = new ArrayList<>();
        for (Finding finding : findings) {
            Subject subject = new Subject(finding.rule(), about(finding));
            subjects.add(subject);
            counts.merge(subject, 1, Integer::sum);
        }
        Map<Subject, Integer> seen = new HashMap<>();
        List<Anchored> anchors = new ArrayList<>();
        for (int i = 0; i < findings.size(); i++) {
            Subject subject = subjects.get(i);
            Span span = findings.get(i).span();
            anchors.add(
                    new Anchored(
                            findings.get(i),
                            new Anchor(
                                    subject.rule(),
                                    subject.about(),
                                    before(span.start()),
                                    after(span.end()),
                                    seen.merge(subject, 1, Integer::sum),
                                    counts.getOrDefault(subject, 1))));
        }
        return anchors;
    }

    private String about(Finding finding) {
        if (finding.span().isEmpty()) {
            return finding.fix() instanceof Fix.OpenField(FieldPath field)
                    ? field.toString()
                    : finding.message().key().key();
        }
        String written = finding.span().of(text);
        String about = flat(written).strip();
        // Where blanks are what it is about, they count one by one.
        return shortened(about.isEmpty() ? written.replaceAll("\r\n?", "\n") : about);
    }

    private static String shortened(String about) {
        return about.length() <= LONGEST
                ? about
                : about.substring(0, whole(about, KEPT)) + "… " + digest(about);
    }

    private String before(int place) {
        String around = around(text.substring(Math.max(0, place - WINDOW), place));
        return around.substring(whole(around, Math.max(0, around.length() - AROUND)));
    }

    private String after(int place) {
        String around = around(text.substring(place, Math.min(text.length(), place + WINDOW)));
        return around.substring(0, whole(around, Math.min(around.length(), AROUND)));
    }

    /// The same place, or the one behind it where it would cut a character in two.
    private static int whole(String text, int place) {
        return place < text.length() && Character.isLowSurrogate(text.charAt(place))
                ? place + 1
                : place;
    }

    /// Line ends differ between checkouts of the same version, and a paragraph may be wrapped anew.
    private static String flat(String text) {
        return LAYOUT.matcher(text).replaceAll(" ");
    }

    /// The same with the ends of paragraphs.
    private static String around(String text) {
        return LAYOUT.matcher(text).replaceAll(blanks -> isParagraph(blanks.group()) ? "\n" : " ");
    }

    private static boolean isParagraph(String blanks) {
        return blanks.replace("\r\n", "\n").chars().filter(c -> c == '\n' || c == '\r').count() > 1;
    }

    private static String digest(String text) {
        try {
            byte[] all =
                    MessageDigest.getInstance("SHA-256")
                            .digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(all).substring(0, DIGEST);
        } catch (NoSuchAlgorithmException e) {
            // Every Java platform has it.
            throw new IllegalStateException(e);
        }
    }

    /// A name for an anchor that has no other one: short, and the same for whoever makes it.
    static String nameOf(Anchor anchor) {
        String all =
                String.join("\0", anchor.about(), anchor.before(), anchor.after())
                        + '\0'
                        + anchor.nth();
        return anchor.rule() + "-" + digest(all).substring(0, 8);
    }
}
