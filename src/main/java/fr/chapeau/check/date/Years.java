package fr.chapeau.check.date;

import java.util.Set;

/// Finds numbers that are years of our time.
final class Years {

    private Years() {}

    static void in(String text, Set<Integer> years) {
        int at = 0;
        while (at < text.length()) {
            int end = at;
            while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
                end++;
            }
            if (end - at == 4) {
                int year = Integer.parseInt(text, at, end, 10);
                if (year >= 1990 && year <= 2100) {
                    years.add(year);
                }
            }
            at = Math.max(end, at + 1);
        }
    }
}
