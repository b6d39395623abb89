package fr.chapeau;

/// Entry of the programme.
public final class Main {
    private Main() {}

    /// Starts the window or a command.
    public static void main(String[] args) {
        System.out.println(args.length);
    }
}
