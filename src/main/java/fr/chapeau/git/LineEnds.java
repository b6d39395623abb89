package fr.chapeau.git;

import java.io.ByteArrayOutputStream;
import org.eclipse.jgit.attributes.Attribute;
import org.eclipse.jgit.attributes.Attributes;
import org.jspecify.annotations.Nullable;

/// What Git does to the line ends of a file between work tree and repository (`gitattributes`,
/// "End-of-line conversion").
///
/// JGit has this too, but looks for signs of a binary file in its first 8,000 bytes only and would
/// take bytes out of the rest; Git looks at all of it, and so does this.
///
/// @param guess whether only what looks like text is converted
/// @param normalize whether lines end with LF in the repository
/// @param checkOutCrlf whether lines end with CRLF in the work tree
record LineEnds(boolean guess, boolean normalize, boolean checkOutCrlf) {
    private static final LineEnds UNTOUCHED = new LineEnds(false, false, false);

    /// From `text` (or the older `crlf`), `eol`, `core.autocrlf` and `core.eol`.
    static LineEnds of(Attributes attributes, GitConfig config) {
        Attribute text = attributes.get("text");
        if (text == null || text.getState() == Attribute.State.UNSPECIFIED) {
            text = attributes.get("crlf");
        }
        String rule = ruleOf(text);
        String eol = String.valueOf(attributes.getValue("eol"));
        String auto = config.string("core", "autocrlf").orElse("false");
        boolean input = auto.equalsIgnoreCase("input");
        boolean isAuto = !input && config.flag("core", "autocrlf", false);
        if (rule.equals("no")) {
            return UNTOUCHED;
        }
        boolean guess = rule.equals("auto");
        if (eol.equals("lf") || eol.equals("crlf")) {
            return new LineEnds(guess, true, eol.equals("crlf"));
        }
        return switch (rule) {
            case "input" -> new LineEnds(false, true, false);
            case "yes", "auto" -> new LineEnds(guess, true, isAuto || (!input && isCrlf(config)));
            default -> isAuto || input ? new LineEnds(true, true, isAuto) : UNTOUCHED;
        };
    }

    private static String ruleOf(@Nullable Attribute text) {
        if (text == null) {
            return "";
        }
        return switch (text.getState()) {
            case SET -> "yes";
            case UNSET -> "no";
            case CUSTOM -> String.valueOf(text.getValue());
            case UNSPECIFIED -> "";
        };
    }

    private static boolean isCrlf(GitConfig config) {
        String eol = config.string("core", "eol").orElse("native");
        return eol.equalsIgnoreCase("crlf")
                || (eol.equalsIgnoreCase("native") && System.lineSeparator().equals("\r\n"));
    }

    /// Whether the bytes are the same on both sides whatever they are.
    boolean isUntouched() {
        return !normalize;
    }

    /// Whether [#toRepository] asks for what the repository has now.
    boolean asksForStored() {
        return normalize && guess;
    }

    /// @param stored what the repository holds at this path now; a file that came in with CRLF
    ///   keeps them as long as Git only guesses that it is text
    byte[] toRepository(byte[] work, byte[] stored) {
        if (!normalize) {
            return work;
        }
        Bytes seen = Bytes.of(work);
        if (seen.crlf == 0 || (guess && (seen.isBinary() || hasTextCrlf(stored)))) {
            return work;
        }
        ByteArrayOutputStream result = new ByteArrayOutputStream(work.length);
        for (int i = 0; i < work.length; i++) {
            boolean pair = work[i] == '\r' && i + 1 < work.length && work[i + 1] == '\n';
            if (!pair) {
                result.write(work[i]);
            }
        }
        return result.toByteArray();
    }

    byte[] toWorkTree(byte[] stored) {
        if (!checkOutCrlf) {
            return stored;
        }
        Bytes seen = Bytes.of(stored);
        boolean leave = guess && (seen.crlf > 0 || seen.isBinary());
        if (seen.lf == 0 || leave) {
            return stored;
        }
        ByteArrayOutputStream result = new ByteArrayOutputStream(stored.length + seen.lf);
        for (int i = 0; i < stored.length; i++) {
            if (stored[i] == '\n' && (i == 0 || stored[i - 1] != '\r')) {
                result.write('\r');
            }
            result.write(stored[i]);
        }
        return result.toByteArray();
    }

    private static boolean hasTextCrlf(byte[] stored) {
        Bytes seen = Bytes.of(stored);
        return seen.crlf > 0 && !seen.isBinary();
    }

    /// What kinds of bytes there are.
    ///
    /// @param cr lone ones
    /// @param lf lone ones
    /// @param odd control characters that text does not have
    private record Bytes(int nul, int cr, int lf, int crlf, int usual, int odd) {

        static Bytes of(byte[] bytes) {
            int nul = 0;
            int cr = 0;
            int lf = 0;
            int crlf = 0;
            int usual = 0;
            int odd = 0;
            for (int i = 0; i < bytes.length; i++) {
                int b = bytes[i] & 0xff;
                if (b == '\r') {
                    boolean pair = i + 1 < bytes.length && bytes[i + 1] == '\n';
                    crlf += pair ? 1 : 0;
                    cr += pair ? 0 : 1;
                    i += pair ? 1 : 0;
                } else if (b == '\n') {
                    lf++;
                } else if (b == 0) {
                    nul++;
                    odd++;
                } else if (isUsual(b)) {
                    usual++;
                } else {
                    odd++;
                }
            }
            boolean endMark = bytes.length > 0 && bytes[bytes.length - 1] == 0x1a;
            return new Bytes(nul, cr, lf, crlf, usual, odd - (endMark ? 1 : 0));
        }

        /// Backspace, tab, escape and form feed are usual; bytes from 128 on, too.
        private static boolean isUsual(int b) {
            return (b >= 32 && b != 127) || b == '\b' || b == '\t' || b == 0x1b || b == '\f';
        }

        boolean isBinary() {
            return cr > 0 || nul > 0 || (usual >> 7) < odd;
        }
    }
}
