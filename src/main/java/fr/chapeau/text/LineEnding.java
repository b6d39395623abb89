package fr.chapeau.text;

/// How the lines of a file end.
public enum LineEnding {
    LF("\n"),
    CRLF("\r\n"),
    CR("\r");

    private final String characters;

    LineEnding(String characters) {
        this.characters = characters;
    }

    /// The line end itself.
    public String characters() {
        return characters;
    }

    /// The line end that most lines of `text` have; [#LF] where there is none or no majority.
    public static LineEnding dominantIn(CharSequence text) {
        int lf = 0;
        int crlf = 0;
        int cr = 0;
        char last = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' && last == '\r') {
                crlf++;
                cr--;
            } else if (c == '\n') {
                lf++;
            } else if (c == '\r') {
                cr++;
            }
            last = c;
        }
        if (crlf > lf && crlf >= cr) {
            return CRLF;
        }
        return cr > lf ? CR : LF;
    }

    /// `text` with every line end, of whatever kind, as this one.
    public String in(String text) {
        if (text.indexOf('\r') < 0 && (this == LF || text.indexOf('\n') < 0)) {
            return text;
        }
        StringBuilder result = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\r' || c == '\n') {
                result.append(characters);
                if (c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
                    i++;
                }
            } else {
                result.append(c);
            }
        }
        return result.toString();
    }
}
