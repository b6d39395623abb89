package fr.chapeau.check.date;

import fr.chapeau.check.CheckedPost;
import fr.chapeau.check.Folded;
import fr.chapeau.check.Passage;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Finds the days that a passage names, in one walk over its folded text.
final class DayScan {
    private static final int LONGEST_WORD = 12;

    private final Passage passage;
    private final Folded folded;
    private final String text;
    private final DayWords words;
    private final List<NamedDay> found = new ArrayList<>();

    private DayScan(Passage passage, DayWords words) {
        this.passage = passage;
        this.folded = passage.folded();
        this.text = folded.text();
        this.words = words;
    }

    /// Those that readers see, by passage and place.
    static List<NamedDay> of(CheckedPost post) {
        return post.shared(Scanned.class, DayScan::read).named();
    }

    private record Scanned(List<NamedDay> named) {}

    private static Scanned read(CheckedPost post) {
        DayWords words = post.isFrench() ? DayWords.FRENCH : DayWords.ENGLISH;
        List<NamedDay> all = new ArrayList<>();
        for (Passage passage : post.passages()) {
            if (passage.visible() && passage.characters().mayHoldAny("0123456789")) {
                passage.look(words.days(), () -> all.addAll(new DayScan(passage, words).days()));
            }
        }
        return new Scanned(all);
    }

    private List<NamedDay> days() {
        int at = 0;
        while (at < text.length()) {
            int end = at;
            while (end < text.length() && isDigit(end)) {
                end++;
            }
            if (end > at) {
                number(at, end);
            }
            at = Math.max(end, at + 1);
        }
        return found;
    }

    private void number(int start, int end) {
        boolean glued =
                start > 0
                        && (Character.isLetter(text.charAt(start - 1))
                                || "./-_,:".indexOf(text.charAt(start - 1)) >= 0);
        int day = end - start <= 2 ? Integer.parseInt(text, start, end, 10) : 0;
        if (glued || day < 1 || day > 31) {
            return;
        }
        if (end < text.length() && text.charAt(end) == '/') {
            figures(start, end, day);
            return;
        }
        int word = blank(behindOrdinal(end, day));
        int wordEnd = endOfWord(word);
        int month = word < 0 ? 0 : words.month(text.substring(word, wordEnd));
        if (month > 0) {
            int dot = wordEnd < text.length() && text.charAt(wordEnd) == '.' ? 1 : 0;
            add(start, wordEnd + (year(wordEnd + dot) > 0 ? dot : 0), day, month);
        } else if (words.monthFirst()) {
            monthBefore(start, behindOrdinal(end, day), day);
        }
    }

    /// `12/03/2024`, the day first as in French.
    private void figures(int start, int slash, int day) {
        int end = slash + 1;
        while (end < text.length() && isDigit(end)) {
            end++;
        }
        int length = end - slash - 1;
        boolean more = end < text.length() && text.charAt(end) == '/';
        int yearEnd = end + 5;
        if (words.monthFirst() || length < 1 || length > 2 || !more || yearEnd > text.length()) {
            return;
        }
        int month = Integer.parseInt(text, slash + 1, end, 10);
        int year = fourFigures(end + 1);
        boolean ends = yearEnd == text.length() || "/-_".indexOf(text.charAt(yearEnd)) < 0;
        if (month >= 1 && month <= 12 && year > 0 && ends) {
            add(start, yearEnd, day, month, year);
        }
    }

    private void monthBefore(int start, int end, int day) {
        int wordEnd = start - 1;
        boolean blank = wordEnd > 0 && text.charAt(wordEnd) == ' ';
        if (blank && text.charAt(wordEnd - 1) == '.') {
            wordEnd--;
        }
        int word = blank ? startOfWord(wordEnd) : 0;
        int month = blank ? words.month(text.substring(word, wordEnd)) : 0;
        boolean capital =
                month > 0 && Character.isUpperCase(passage.text().charAt(folded.origin(word)));
        boolean number = end < text.length() && "-–.:%/".indexOf(text.charAt(end)) >= 0;
        if (capital && !(number && end + 1 < text.length() && isDigit(end + 1))) {
            add(word, end, day, month);
        }
    }

    private void add(int start, int end, int day, int month) {
        int year = year(end);
        add(start, year > 0 ? yearStart(end) + 4 : end, day, month, year > 0 ? year : null);
    }

    private void add(int start, int end, int day, int month, @Nullable Integer year) {
        int from = start;
        int wordEnd = start;
        while (wordEnd > 0 && start - wordEnd < 2 && " ,".indexOf(text.charAt(wordEnd - 1)) >= 0) {
            wordEnd--;
        }
        int word = startOfWord(wordEnd);
        DayOfWeek weekday = wordEnd < start ? words.weekday(text.substring(word, wordEnd)) : null;
        if (weekday != null) {
            from = word;
        }
        found.add(
                new NamedDay(
                        passage,
                        folded.origin(from),
                        folded.originEnd(end),
                        weekday == null || isOneOfMany(word) ? null : weekday,
                        day,
                        month,
                        year));
    }

    /// "lundi et mardi 12 mars": which of them the number belongs to is not sure.
    private boolean isOneOfMany(int word) {
        int end = word - 1;
        if (end < 1 || text.charAt(end) != ' ') {
            return false;
        }
        int start = startOfWord(end);
        String joint = text.substring(start, end);
        boolean joins = joint.equals("et") || joint.equals("ou") || joint.equals("and");
        int before = joins ? start - 1 : end;
        if (before > 0 && text.charAt(before - 1) == ',') {
            before--;
        }
        return before > 0 && words.weekday(text.substring(startOfWord(before), before)) != null;
    }

    /// Behind "er" of "1er", or what English puts there.
    private int behindOrdinal(int end, int day) {
        for (String ordinal : new String[] {"er", "st", "nd", "rd", "th"}) {
            boolean french = ordinal.equals("er");
            if (text.startsWith(ordinal, end) && (french ? day == 1 : words.monthFirst())) {
                return end + 2;
            }
        }
        return end;
    }

    /// Behind one blank; -1 where there is none.
    private int blank(int at) {
        boolean blank = at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\n');
        return blank && at + 1 < text.length() ? at + 1 : -1;
    }

    private int yearStart(int end) {
        int at = end;
        while (at < text.length() && at - end < 2 && " ,\n".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    /// The year behind a month or a day; 0 where there is none.
    private int year(int end) {
        int start = yearStart(end);
        return start > end ? fourFigures(start) : 0;
    }

    private int fourFigures(int start) {
        int end = start;
        while (end < text.length() && end - start < 5 && isDigit(end)) {
            end++;
        }
        int year = end - start == 4 ? Integer.parseInt(text, start, end, 10) : 0;
        return year >= 1900 && year <= 2100 ? year : 0;
    }

    private int endOfWord(int start) {
        int end = Math.max(0, start);
        while (start >= 0
                && end < text.length()
                && end - start <= LONGEST_WORD
                && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private int startOfWord(int end) {
        int start = end;
        while (start > 0
                && end - start <= LONGEST_WORD
                && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private boolean isDigit(int index) {
        char c = text.charAt(index);
        return c >= '0' && c <= '9';
    }
}
