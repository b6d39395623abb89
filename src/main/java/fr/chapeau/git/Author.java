package fr.chapeau.git;

import java.util.Optional;

/// A person as Git writes them into a commit.
public record Author(String name, String email) {

    /// Characters that Git takes off both ends of a name or an address, besides white space and
    /// control characters (`ident.c`, "crud").
    private static final String CRUD = ".,:;<>\"\\'";

    public Author {
        name = clean(name);
        email = clean(email);
    }

    /// A person in the form `Name <address>`; empty where either part is missing.
    public static Optional<Author> parse(String text) {
        int start = text.indexOf('<');
        int end = text.indexOf('>', start + 1);
        if (start < 0 || end < 0 || !text.substring(end + 1).isBlank()) {
            return Optional.empty();
        }
        Author author = new Author(text.substring(0, start), text.substring(start + 1, end));
        return Optional.of(author).filter(one -> one.isComplete() && one.email().contains("@"));
    }

    /// Whether Git would take it: neither part is empty.
    public boolean isComplete() {
        return !name.isEmpty() && !email.isEmpty();
    }

    /// As Git prints it: `Name <address>`.
    @Override
    public String toString() {
        return name + " <" + email + ">";
    }

    private static String clean(String part) {
        int start = 0;
        int end = part.length();
        while (start < end && isCrud(part.charAt(start))) {
            start++;
        }
        while (end > start && isCrud(part.charAt(end - 1))) {
            end--;
        }
        return part.substring(start, end).replaceAll("[<>\n\r\0]", "");
    }

    private static boolean isCrud(char c) {
        return c <= ' ' || CRUD.indexOf(c) >= 0;
    }
}
