package fr.chapeau.ui.kit;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Locale;

/// What can be told of a bug without telling what the user was writing.
///
/// @param code short, and the same whenever the same fault strikes at the same place
/// @param details types and places of the exceptions, without their messages (these may quote
///   texts)
public record BugReport(String code, String details) {
    private static final int OWN_FRAMES = 3;

    public static BugReport of(Throwable bug) {
        int hash = 17;
        StringWriter details = new StringWriter();
        PrintWriter out = new PrintWriter(details);
        Throwable current = bug;
        for (int depth = 0; current != null && depth < 8; depth++, current = current.getCause()) {
            hash = 31 * hash + current.getClass().getName().hashCode();
            out.println((depth == 0 ? "" : "caused by ") + current.getClass().getName());
            int own = 0;
            for (StackTraceElement frame : current.getStackTrace()) {
                out.println("  at " + frame);
                if (own < OWN_FRAMES && frame.getClassName().startsWith("fr.chapeau.")) {
                    own++;
                    hash = 31 * hash + (frame.getClassName() + "." + place(frame)).hashCode();
                }
            }
        }
        return new BugReport(code(hash), details.toString());
    }

    /// The method's name; a lambda's number changes with every edit of its class.
    private static String place(StackTraceElement frame) {
        String method = frame.getMethodName();
        return method.startsWith("lambda$") ? method.replaceAll("\\$\\d+$", "") : method;
    }

    private static String code(int hash) {
        String digits =
                String.format("%8s", Integer.toUnsignedString(hash, 32).toUpperCase(Locale.ROOT))
                        .replace(' ', '0');
        return digits.substring(0, 4) + "-" + digits.substring(4);
    }
}
