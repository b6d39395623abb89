package fr.chapeau.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The classes of code that Jekyll's highlighter has seen (`extract_code_language` in kramdown's
/// `converter/base.rb`, `add_syntax_highlighter_to_class_attr` in its `converter/html.rb`).
final class CodeClasses {
    private static final Pattern LANGUAGE = Pattern.compile("\\blanguage-(\\S+)");

    private CodeClasses() {}

    /// The first language that classes name, or an empty text.
    static String languageOf(String classes) {
        Matcher named = LANGUAGE.matcher(classes);
        return named.find() ? named.group(1) : "";
    }

    static String withoutLanguage(String classes) {
        return LANGUAGE.matcher(classes).replaceFirst("").strip();
    }

    /// @param own what attribute lists and the fence give
    static String ofSpan(String own, KramdownOptions options) {
        return highlighted(own, languageOf(own), options);
    }

    /// As that of a span; the first language is taken out before it is put in again.
    static String ofBlock(String own, KramdownOptions options) {
        String language = languageOf(own);
        return highlighted(language.isEmpty() ? own : withoutLanguage(own), language, options);
    }

    private static String highlighted(String own, String named, KramdownOptions options) {
        String language = named.isEmpty() ? options.defaultLanguage() : named;
        String highlighter = options.syntaxHighlighter().orElse("rouge");
        String classes = (own + " highlighter-" + highlighter).stripLeading();
        Matcher other = LANGUAGE.matcher(classes);
        return other.find()
                ? other.replaceFirst(Matcher.quoteReplacement("language-" + language))
                : "language-" + language + " " + classes;
    }
}
