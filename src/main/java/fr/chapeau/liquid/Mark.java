package fr.chapeau.liquid;

import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Marks in rendered text where something could not be rendered: characters of the private use
/// area, which pass through filters, Markdown and HTML as they are.
public final class Mark {
    private static final char START = '\uE5C0';
    private static final char END = '\uE5C1';
    private static final int DIGITS = '\uE5D0';
    private static final Pattern MARK = Pattern.compile(START + "([\uE5D0-\uE5D9]{1,4})" + END);

    private Mark() {}

    /// The mark of the remark with a number.
    static String of(int index) {
        StringBuilder mark = new StringBuilder().append(START);
        Integer.toString(index)
                .chars()
                .forEach(digit -> mark.append((char) (DIGITS + digit - '0')));
        return mark.append(END).toString();
    }

    /// The text with something else in place of each mark.
    public static String replaced(String text, IntFunction<String> with) {
        if (text.indexOf(START) < 0) {
            return text;
        }
        return MARK.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(with.apply(index(found.group(1)))));
    }

    /// Gives the runs of text between marks and the marks' numbers, in their order.
    public static void split(String text, Consumer<String> run, IntConsumer mark) {
        int from = 0;
        if (text.indexOf(START) >= 0) {
            Matcher marks = MARK.matcher(text);
            while (marks.find()) {
                if (marks.start() > from) {
                    run.accept(text.substring(from, marks.start()));
                }
                mark.accept(index(marks.group(1)));
                from = marks.end();
            }
        }
        if (from < text.length()) {
            run.accept(text.substring(from));
        }
    }

    private static int index(String digits) {
        int index = 0;
        for (int i = 0; i < digits.length(); i++) {
            index = index * 10 + digits.charAt(i) - DIGITS;
        }
        return index;
    }
}
