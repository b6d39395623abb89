package fr.chapeau.ui.window;

/// A title short enough for a tab.
final class TabTitle {
    private static final int LONGEST = 32;

    private TabTitle() {}

    static String of(String title) {
        String line = title.strip().replaceAll("\\s+", " ");
        if (line.length() <= LONGEST) {
            return line;
        }
        int space = line.lastIndexOf(' ', LONGEST);
        int end =
                space > LONGEST / 2
                        ? space
                        : line.offsetByCodePoints(
                                0, Math.min(LONGEST, line.codePointCount(0, line.length())));
        return line.substring(0, end) + "…";
    }
}
