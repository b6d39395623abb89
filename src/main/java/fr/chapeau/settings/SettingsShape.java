package fr.chapeau.settings;

import fr.chapeau.settings.Shape.Either;
import fr.chapeau.settings.Shape.Entry;
import fr.chapeau.settings.Shape.Flag;
import fr.chapeau.settings.Shape.ListOf;
import fr.chapeau.settings.Shape.MapOf;
import fr.chapeau.settings.Shape.OneOf;
import fr.chapeau.settings.Shape.Part;
import fr.chapeau.settings.Shape.Ref;
import fr.chapeau.settings.Shape.Section;
import fr.chapeau.settings.Shape.Whole;
import fr.chapeau.settings.Shape.Words;
import java.util.ArrayList;
import java.util.List;

/// Describes `.chapeau.yml`.
final class SettingsShape {
    static final List<String> SEVERITIES = List.of("error", "warning", "advice", "off");

    private static final Section LANGUAGES =
            new Section(
                    List.of(
                            new Entry("fr", new Words(), "In French."),
                            new Entry("en", new Words(), "In English.")));

    private static final ListOf LIST_OF_WORDS = new ListOf(new Words());

    private static final Entry FIELDS =
            new Entry("fields", new Ref(Part.FIELDS), "What is said of fields, by their key.");

    private static final Entry ORDER =
            new Entry("order", LIST_OF_WORDS, "Keys that come first in the form, in this order.");

    private static final List<Entry> CHECKS =
            List.of(
                    new Entry(
                            "rules",
                            new MapOf(new Ref(Part.RULE)),
                            "Severity of rules, by their name on the rules page."),
                    new Entry(
                            "placeholders",
                            LIST_OF_WORDS,
                            "Words that stand for text to come, beside those that are known."));

    private SettingsShape() {}

    /// The whole file.
    static Section root() {
        List<Entry> entries = new ArrayList<>(collectionEntries());
        entries.add(
                new Entry(
                        "collections",
                        new MapOf(new Ref(Part.COLLECTION)),
                        "The same for one collection, by its name in _config.yml."));
        return new Section(entries);
    }

    static Shape of(Part part) {
        return switch (part) {
            case FIELDS -> new MapOf(new Ref(Part.FIELD));
            case FIELD -> field();
            case COLLECTION -> new Section(collectionEntries());
            case CHOICE ->
                    new Either(
                            new Words(),
                            new Section(
                                    List.of(
                                            new Entry("value", new Words(), "What is written."),
                                            new Entry(
                                                    "label",
                                                    new Ref(Part.WORDS),
                                                    "What the form shows."))));
            case WORDS -> new Either(new Words(), LANGUAGES);
            case RULE ->
                    new Either(
                            new OneOf(SEVERITIES),
                            new Section(
                                    List.of(
                                            new Entry(
                                                    "severity",
                                                    new OneOf(SEVERITIES),
                                                    "How much its findings matter, or off; a rule that is off by"
                                                            + " default runs where it has one."),
                                            new Entry(
                                                    "words",
                                                    LIST_OF_WORDS,
                                                    "Words that the rule looks for, too."))));
        };
    }

    private static List<Entry> collectionEntries() {
        List<Entry> entries = new ArrayList<>(List.of(FIELDS, ORDER));
        entries.addAll(CHECKS);
        return entries;
    }

    private static Section field() {
        OneOf types = new OneOf(FieldType.words());
        return new Section(
                List.of(
                        new Entry("label", new Ref(Part.WORDS), "What the field is called."),
                        new Entry("help", new Ref(Part.WORDS), "A sentence below the field."),
                        new Entry("type", types, "What the field holds; else its values tell."),
                        new Entry("items", types, "What each item of a list is."),
                        new Entry("required", new Flag(), "Whether it has to be filled."),
                        new Entry(
                                "choices",
                                new ListOf(new Ref(Part.CHOICE)),
                                "The only values that are right."),
                        new Entry(
                                "min",
                                new Whole(),
                                "Fewest characters or items, or the least number."),
                        new Entry(
                                "max",
                                new Whole(),
                                "Most characters or items, or the greatest number."),
                        new Entry("hidden", new Flag(), "Whether the form leaves it out."),
                        new Entry(
                                "default",
                                new Shape.Any(),
                                "The value in a new post, or in a new item of its list."),
                        FIELDS,
                        ORDER));
    }
}
