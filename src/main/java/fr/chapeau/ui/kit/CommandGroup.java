package fr.chapeau.ui.kit;

import fr.chapeau.problem.Message;
import fr.chapeau.problem.MessageKey;
import java.util.List;

/// Commands that stand together: a menu, or a part of one (groups of the same title share a menu,
/// with a line between them).
public record CommandGroup(Message title, List<Command> commands) {

    public CommandGroup {
        commands = List.copyOf(commands);
    }

    public static CommandGroup of(MessageKey title, Command... commands) {
        return new CommandGroup(Message.of(title), List.of(commands));
    }
}
