package fr.chapeau.ui.text;

import fr.chapeau.text.Span;
import fr.chapeau.text.TextEdit;
import fr.chapeau.text.TextEdits;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Headings, lists and quotes, on and off, for the lines that a selection touches.
///
/// A block that begins right below a paragraph belongs to the paragraph in kramdown ("Paragraphs"),
/// and what stands right below a list or a quote to its last item; so a blank line goes between.
final class LineFormat {
    private static final Pattern HEADING = Pattern.compile("#{1,6}[ \\t]+");
    private static final Pattern BULLET = Pattern.compile("[ \\t]*[-*+][ \\t]+");
    private static final Pattern NUMBER = Pattern.compile("([ \\t]*)(\\d{1,9})\\.[ \\t]+");
    private static final Pattern QUOTE = Pattern.compile(">[ \\t]?");
    private static final Pattern BLOCK_START =
            Pattern.compile("[ \\t]*(?:#{1,6}[ \\t]+|[-*+][ \\t]+|\\d{1,9}\\.[ \\t]+)");

    private final String text;
    private final Span selection;
    private final List<Span> lines;

    private LineFormat(String text, Span selection) {
        this.text = text;
        this.selection = selection;
        this.lines = Lines.touched(text, selection);
    }

    /// Makes the lines headings of a level, or ordinary lines if they are.
    static FormatEdit heading(String text, Span selection, int level) {
        LineFormat format = new LineFormat(text, selection);
        String wanted = "#".repeat(level) + " ";
        boolean on =
                format.all(line -> line.startsWith(wanted) && !line.startsWith("#", level + 1));
        return on
                ? format.strip(HEADING)
                : format.set((line, index) -> wanted, BLOCK_START, line -> false);
    }

    /// Makes headings ordinary lines.
    static FormatEdit noHeading(String text, Span selection) {
        return new LineFormat(text, selection).strip(HEADING);
    }

    static FormatEdit bulletList(String text, Span selection) {
        LineFormat format = new LineFormat(text, selection);
        if (format.all(line -> BULLET.matcher(line).lookingAt())) {
            return format.strip(BULLET);
        }
        String marker = text.lines().anyMatch(line -> line.startsWith("* ")) ? "* " : "- ";
        return format.set(
                (line, index) -> indent(line) + marker,
                BLOCK_START,
                line -> isListItem(line) || isIndented(line));
    }

    static FormatEdit numberedList(String text, Span selection) {
        LineFormat format = new LineFormat(text, selection);
        if (format.all(line -> NUMBER.matcher(line).lookingAt())) {
            return format.strip(NUMBER);
        }
        int first = format.numberBefore() + 1;
        return format.set(
                (line, index) -> indent(line) + (first + index) + ". ",
                BLOCK_START,
                line -> isListItem(line) || isIndented(line));
    }

    static FormatEdit quote(String text, Span selection) {
        LineFormat format = new LineFormat(text, selection);
        if (format.all(line -> line.startsWith(">"))) {
            return format.strip(QUOTE);
        }
        List<TextEdit> edits = new ArrayList<>();
        for (Span line : format.lines) {
            edits.add(TextEdit.insert(line.start(), line.isEmpty() ? ">" : "> "));
        }
        return format.separated(edits, line -> line.startsWith(">"));
    }

    private boolean all(Predicate<String> isOn) {
        List<String> words = words();
        return !words.isEmpty() && words.stream().allMatch(isOn);
    }

    private List<String> words() {
        return lines.stream().map(line -> line.of(text)).filter(line -> !line.isBlank()).toList();
    }

    private FormatEdit strip(Pattern prefix) {
        List<TextEdit> edits = new ArrayList<>();
        for (Span line : lines) {
            Matcher matcher = prefix.matcher(text).region(line.start(), line.end());
            if (matcher.lookingAt()) {
                edits.add(
                        TextEdit.replace(
                                new Span(line.start(), matcher.end()),
                                prefix == HEADING ? "" : indent(line.of(text))));
            }
        }
        return FormatEdit.keeping(new TextEdits(edits), selection);
    }

    /// Gives each line that is not blank a prefix, in the place of the one it has; a lone blank
    /// line gets one too.
    private FormatEdit set(Prefix prefix, Pattern old, Predicate<String> joins) {
        List<TextEdit> edits = new ArrayList<>();
        int index = 0;
        for (Span line : lines) {
            String words = line.of(text);
            if (words.isBlank() && lines.size() > 1) {
                continue;
            }
            Matcher matcher = old.matcher(words);
            int end = matcher.lookingAt() ? matcher.end() : indent(words).length();
            Span place = new Span(line.start(), line.start() + end);
            String wanted = prefix.of(words, index++);
            if (!place.of(text).equals(wanted)) {
                edits.add(TextEdit.replace(place, wanted));
            }
        }
        return separated(edits, joins);
    }

    /// With blank lines to the neighbours that would flow into the block.
    private FormatEdit separated(List<TextEdit> edits, Predicate<String> joins) {
        List<TextEdit> all = new ArrayList<>();
        int first = lines.getFirst().start();
        if (first > 0 && isForeign(Lines.startOf(text, first - 1), joins)) {
            all.add(TextEdit.insert(first, "\n"));
        }
        all.addAll(edits);
        // The caret stays in its line, before a blank one.
        Span after = FormatEdit.keeping(new TextEdits(all), selection).selection();
        int last = lines.getLast().end();
        if (last < text.length() && isForeign(last + 1, joins)) {
            all.add(TextEdit.insert(last, "\n"));
        }
        return new FormatEdit(new TextEdits(all), after);
    }

    private boolean isForeign(int lineStart, Predicate<String> joins) {
        String line = text.substring(lineStart, Lines.endOf(text, lineStart));
        return !line.isBlank() && !joins.test(line);
    }

    private int numberBefore() {
        int first = lines.getFirst().start();
        if (first == 0) {
            return 0;
        }
        Matcher matcher = NUMBER.matcher(text).region(Lines.startOf(text, first - 1), first - 1);
        return matcher.lookingAt() ? Integer.parseInt(matcher.group(2)) : 0;
    }

    private static boolean isListItem(String line) {
        return BULLET.matcher(line).lookingAt() || NUMBER.matcher(line).lookingAt();
    }

    private static boolean isIndented(String line) {
        return line.startsWith("  ") || line.startsWith("\t");
    }

    private static String indent(String line) {
        int end = 0;
        while (end < line.length() && (line.charAt(end) == ' ' || line.charAt(end) == '\t')) {
            end++;
        }
        return line.substring(0, end);
    }

    /// Prefix of the `index`-th line that is not blank.
    private interface Prefix {
        String of(String line, int index);
    }
}
