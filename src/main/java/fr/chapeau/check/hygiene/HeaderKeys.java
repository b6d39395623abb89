package fr.chapeau.check.hygiene;

import fr.chapeau.check.CheckedPost;

/// Tells the keys of a front matter from its values: layouts know a key letter by letter.
final class HeaderKeys {
    private static final int LONGEST = 200;

    private HeaderKeys() {}

    /// Whether the character at `index` may belong to a key: a colon follows on its line, and none
    /// comes before.
    static boolean hold(CheckedPost post, int index) {
        String text = post.text();
        if (index >= post.frontMatter().parts().body().start()) {
            return false;
        }
        for (int i = index - 1; i >= 0 && text.charAt(i) != '\n'; i--) {
            if (text.charAt(i) == ':' || index - i > LONGEST) {
                return false;
            }
        }
        for (int i = index; i < text.length() && text.charAt(i) != '\n'; i++) {
            if (text.charAt(i) == ':') {
                return true;
            }
            if (i - index > LONGEST) {
                return false;
            }
        }
        return false;
    }
}
