package fr.chapeau.cli;

import fr.chapeau.app.changes.BodyPart;
import fr.chapeau.app.changes.ChangeWords;
import fr.chapeau.app.changes.DraftChanges;
import fr.chapeau.app.changes.FieldRow;
import fr.chapeau.app.changes.FieldRows;
import fr.chapeau.app.changes.UnseenCharacters;
import fr.chapeau.problem.MessageKey;
import fr.chapeau.review.BlockChange;
import fr.chapeau.review.Piece;
import fr.chapeau.review.PostChanges;
import java.util.List;
import java.util.stream.Collectors;

/// Writes what changed in an article for people: deleted words in `[-…-]`, inserted ones in
/// `{+…+}`, and in colours where a person looks on.
final class ChangesText {
    private static final String RED = "\u001B[31;9m";
    private static final String GREEN = "\u001B[32;4m";
    private static final String FAINT = "\u001B[2m";
    private static final String BOLD = "\u001B[1m";
    private static final String PLAIN = "\u001B[0m";
    private static final String INDENT = "  ";

    private final Terminal terminal;
    private final ChangeWords words;

    ChangesText(Terminal terminal) {
        this.terminal = terminal;
        words = new ChangeWords(terminal.texts());
    }

    void show(DraftChanges.Found found) {
        PostChanges changes = found.article().changes();
        line("", coloured(BOLD, heading(changes, Terminal.name(found.shown()))));
        changes.file().forEach(change -> line(INDENT, words.of(change)));
        FieldRows.of(found.article(), terminal.texts()).forEach(this::field);
        if (!changes.header().readable() && !changes.header().isEmpty()) {
            line(INDENT, text(CliMessage.CHANGES_UNREADABLE));
            line(INDENT, pieces(changes.header().source()));
        }
        changes.pictures().forEach(change -> line(INDENT, words.of(change)));
        if (!changes.body().isEmpty()) {
            BodyPart.of(changes.body()).forEach(part -> show(part, changes));
        }
        terminal.out().println();
    }

    private String heading(PostChanges changes, String name) {
        MessageKey key =
                changes.isNew()
                        ? CliMessage.CHANGES_NEW
                        : changes.isDeleted() ? CliMessage.CHANGES_DELETED : CliMessage.CHANGES_OF;
        return terminal.texts().of(key, name);
    }

    private void field(FieldRow row) {
        String value = between(row);
        String note = row.note().isEmpty() ? "" : " (" + row.note() + ")";
        line(INDENT, terminal.texts().of(CliMessage.CHANGES_FIELD, row.label(), value) + note);
    }

    private String between(FieldRow row) {
        // Where most of a text stays, its words say more than the two texts.
        if (row.words().stream().anyMatch(ChangesText::isSentence)) {
            return pieces(row.words());
        }
        String before = row.before().strip();
        String after = row.after().strip();
        if (before.isEmpty()) {
            return after;
        }
        if (after.isEmpty()) {
            return before;
        }
        return before.equals(after) ? after : before + " → " + after;
    }

    private static boolean isSentence(Piece piece) {
        return piece.isKept() && piece.text().length() > 20;
    }

    private void show(BodyPart part, PostChanges changes) {
        terminal.out().println();
        switch (part) {
            case BodyPart.Folded(List<BodyPart.Shown> blocks) ->
                    line(INDENT, coloured(FAINT, "… " + words.folded(blocks.size()) + " …"));
            case BodyPart.Shown shown -> {
                BlockChange change = shown.change();
                List<Piece> pieces = shown.pieces();
                boolean placed =
                        change instanceof BlockChange.Left || change instanceof BlockChange.Moved;
                if (placed) {
                    String said = words.of(shown, changes.oldText());
                    line(INDENT, coloured(FAINT, "(" + said + ")"));
                }
                if (!pieces.isEmpty()) {
                    line(INDENT, pieces(pieces));
                }
            }
        }
    }

    private String pieces(List<Piece> pieces) {
        return pieces.stream().map(this::piece).collect(Collectors.joining());
    }

    private String piece(Piece piece) {
        return switch (piece) {
            case Piece.Kept(var before, var after, String text) -> text;
            case Piece.Deleted(var before, String text) ->
                    coloured(RED, "[-" + readable(text) + "-]");
            case Piece.Inserted(var after, String text) ->
                    coloured(GREEN, "{+" + readable(text) + "+}");
        };
    }

    /// What has no shape is shown as a sign; line ends within a longer text stay what they are.
    private static String readable(String text) {
        return text.isBlank()
                ? UnseenCharacters.shown(text)
                : text.lines().map(UnseenCharacters::shown).collect(Collectors.joining("\n"))
                        + (text.endsWith("\n") ? "↵" : "");
    }

    private String coloured(String colour, String text) {
        if (!terminal.watched()) {
            return text;
        }
        return text.lines().map(line -> colour + line + PLAIN).collect(Collectors.joining("\n"));
    }

    private String text(MessageKey key) {
        return terminal.texts().of(key);
    }

    private void line(String indent, String text) {
        text.lines().forEach(line -> terminal.out().println((indent + line).stripTrailing()));
    }
}
