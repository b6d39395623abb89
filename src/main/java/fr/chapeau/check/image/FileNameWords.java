package fr.chapeau.check.image;

import fr.chapeau.check.Folded;
import fr.chapeau.check.ImageAddress;
import java.util.Arrays;
import java.util.regex.Pattern;

/// Tells alternatives that are the name or address of a file from words about a picture.
final class FileNameWords {
    private static final int LONGEST_NAME = 200;

    /// Names that cameras, phones, slides and screen shots give (folded).
    private static final Pattern DEVICE =
            Pattern.compile(
                    "(?:img|dsc[nf]?|dcim|pxl|mvimg|imag|gopr|vlcsnap|fb_img)[ _-]?\\d{3,}"
                            + "[\\w()~.-]*(?: ?\\(\\d+\\))?"
                            + "|(?:p|wp|sam)_?\\d{4,}\\w*"
                            + "|(?:image|photo|picture|pic|diapo|diapositive|slide|untitled)"
                            + "(?:0\\d+|[_-]\\d+|[ _-]?\\d{3,})[\\w()-]*"
                            + "|(?:image|photo|capture|sans titre|untitled|download|telechargement|unnamed)"
                            + " ?\\(\\d+\\)"
                            + "|(?:diapositive|slide)\\d+"
                            + "|slide \\d+[_:]\\d+[ \\d_-]*"
                            + "|whatsapp image \\d{4}.*"
                            + "|screen ?shot[ _-](?:from |at )?\\d.*"
                            + "|screenshot[_-].*"
                            + "|capture d'?[ _-]?ecran[ _-]+(?:du |de |le )?\\(?\\d[\\d ._:()ah-]*"
                            + "|capture[_-].*");

    /// `affiche-300x208`, `600-x-200-Day-100-LEADERBOARD`: one word with a size in it (folded).
    private static final Pattern DIMENSIONS =
            Pattern.compile("\\S*(?<![\\p{L}\\p{N}])\\d{2,5}-?x-?\\d{2,5}(?![\\p{L}\\p{N}])\\S*");

    /// `rapport-annuel-fb77c4`: what content managers append to keep names apart (folded).
    private static final Pattern HASH_SUFFIX =
            Pattern.compile("\\S+[-_](?=[0-9a-f]*\\d)(?=[0-9a-f]*[a-f])[0-9a-f]{6,}");

    private static final Pattern ADDRESS =
            Pattern.compile(
                    "(?:https?://|www\\.|file:|blob:)\\S*|/?(?:uploads|assets|images|img|media)/\\S*");

    /// Words with a number in them: `COVID-19`, `RGAA4`, `3e`, `20h`.
    private static final Pattern NUMBERED =
            Pattern.compile("\\p{Lu}+-?\\d{1,2}|\\d+(?:er|re|e|eme|ème|ers|h|km|m|g|[A-Z])");

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private FileNameWords() {}

    /// Whether the alternative is a file name.
    ///
    /// @param source address of the picture
    static boolean areIn(String alternative, String source) {
        String written = alternative.strip();
        if (written.isEmpty() || written.length() > LONGEST_NAME || written.indexOf('\n') >= 0) {
            return false;
        }
        String folded = Folded.key(written);
        return hasExtension(written)
                || DEVICE.matcher(folded).matches()
                || DIMENSIONS.matcher(folded).matches()
                || HASH_SUFFIX.matcher(folded).matches()
                || ADDRESS.matcher(folded).matches()
                || isNameOf(written, folded, source);
    }

    private static boolean hasExtension(String written) {
        String extension = ImageAddress.extension(written);
        int dot = written.length() - extension.length() - 1;
        return !extension.isEmpty() && dot > 0 && !Character.isWhitespace(written.charAt(dot - 1));
    }

    /// The same letters and digits as the file's name, and written like a file name: real names
    /// ("Logo Framadate" in `logo-framadate.jpg`) are equal to it too.
    private static boolean isNameOf(String written, String folded, String source) {
        String file = ImageAddress.fileName(source);
        String own = letters(folded);
        boolean same =
                own.length() > 1
                        && (own.equals(letters(Folded.key(file)))
                                || own.equals(letters(Folded.key(ImageAddress.baseName(file)))));
        return same && isWrittenLikeFile(written);
    }

    private static boolean isWrittenLikeFile(String written) {
        if (written.indexOf('_') >= 0) {
            return true;
        }
        boolean oneWord = written.chars().noneMatch(Character::isWhitespace);
        boolean twoHyphens = written.indexOf('-') != written.lastIndexOf('-');
        if (oneWord && twoHyphens && !isName(written)) {
            return true;
        }
        // Among words a number is a number ("1000 premiers jours"); with letters in it, a code.
        for (String word : BLANKS.splitAsStream(written).toList()) {
            boolean digit = word.chars().anyMatch(Character::isDigit);
            boolean letter = word.chars().anyMatch(Character::isLetter);
            if (digit && (oneWord || letter) && !NUMBERED.matcher(word).matches()) {
                return true;
            }
        }
        return false;
    }

    /// `Saint-Jean-de-Luz`: every part but the small words starts with a capital.
    private static boolean isName(String written) {
        return Arrays.stream(written.split("-"))
                .noneMatch(part -> part.length() > 3 && !Character.isUpperCase(part.charAt(0)));
    }

    /// Only letters and digits: hyphens, underscores, dots and blanks make no difference.
    private static String letters(String folded) {
        StringBuilder letters = new StringBuilder(folded.length());
        for (int i = 0; i < folded.length(); i++) {
            if (Character.isLetterOrDigit(folded.charAt(i))) {
                letters.append(folded.charAt(i));
            }
        }
        return letters.toString();
    }
}
