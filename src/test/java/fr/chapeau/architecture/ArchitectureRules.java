package fr.chapeau.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.NullMarked;

/// Every rule on classes, by its name, for the packages below a root. The root is a parameter so
/// that the rules can be seen to fail on planted classes.
final class ArchitectureRules {
    /// A rule on classes and the name that tests call it by.
    record NamedRule(String name, ArchRule rule) {
        @Override
        public String toString() {
            return name;
        }
    }

    /// Libraries, by the start of their packages, and the packages that may know them.
    private static final Map<String, List<String>> ONLY_ONE_TO_KNOW =
            Map.ofEntries(
                    Map.entry("com.github.difflib", List.of("text")),
                    Map.entry("org.yaml.snakeyaml", List.of("frontmatter")),
                    Map.entry("com.vladsch.flexmark", List.of("markdown")),
                    Map.entry("org.jsoup", List.of("markdown", "check")),
                    Map.entry("com.openhtmltopdf", List.of("app.pagefile")),
                    Map.entry("org.eclipse.jgit", List.of("git")),
                    Map.entry("picocli", List.of("cli")),
                    Map.entry("com.fasterxml.jackson", List.of("cli")),
                    Map.entry("org.fxmisc", List.of("ui.text")),
                    Map.entry("org.reactfx", List.of("ui.text")),
                    Map.entry("javafx.scene.web", List.of("ui.preview")));

    /// Types whose contents change: a constant of one is a variable in disguise.
    private static final String MUTABLE_TYPES =
            "java\\.util\\.(ArrayList|LinkedList|ArrayDeque|HashMap|LinkedHashMap|TreeMap"
                    + "|WeakHashMap|IdentityHashMap|HashSet|LinkedHashSet|TreeSet|Properties|BitSet)"
                    + "|java\\.util\\.concurrent\\.atomic\\..*|java\\.util\\.concurrent\\.Concurrent.*"
                    + "|java\\.lang\\.(StringBuilder|StringBuffer|ThreadLocal)|javafx\\.beans\\..*"
                    + "|javafx\\.collections\\..*";

    private static final String EMPTY_NAMES = ".*(Manager|Helper|Util|Utils|Impl)";

    private final String root;
    private final Layers layers;

    ArchitectureRules(String root) {
        this.root = root;
        this.layers = new Layers(root);
    }

    List<NamedRule> all() {
        Map<String, ArchRule> rules = new LinkedHashMap<>();
        rules.put("layers", our(layers.useOnlyLowerLevels()));
        rules.put("known packages", our(layers.lieInAKnownPackage()));
        rules.put("features apart", our(layers.notSeeOtherFeatures()));
        rules.put("window without command line", our(layers.notSeeTheCommandLine()));
        rules.put("values in the window", our(layers.useOnlyValuesOf("git", "site")));
        rules.put("cycles", slices().matching(root + ".(**)").should().beFreeOfCycles());
        rules.put("javafx below ui", noJavaFxBelowTheInterface());
        rules.put("models", modelsWithoutScene());
        rules.put("static variables", fields().that(areOurs()).should(beFinalIfStatic()));
        rules.put("mutable constants", fields().that(areOurs()).should(notBeAMutableConstant()));
        rules.put("global locale", noGlobalLocale());
        rules.put("empty names", noEmptyNames());
        rules.put("null marks", our(lieInANullMarkedPackage()));
        ONLY_ONE_TO_KNOW.forEach((library, users) -> rules.put(library, onlyIn(library, users)));
        return rules.entrySet().stream()
                .map(rule -> new NamedRule(rule.getKey(), rule.getValue().allowEmptyShould(true)))
                .toList();
    }

    private ArchRule our(ArchCondition<JavaClass> condition) {
        return classes().that(areOursToo()).should(condition);
    }

    private ArchRule onlyIn(String library, List<String> users) {
        return noClasses()
                .that(areOursToo())
                .and(DescribedPredicate.not(layers.in(users.toArray(String[]::new))))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library + "..");
    }

    private ArchRule noJavaFxBelowTheInterface() {
        return noClasses()
                .that(areOursToo())
                .and(DescribedPredicate.not(layers.in("ui")))
                .and()
                .resideOutsideOfPackage(root)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javafx..", "com.sun.javafx..", "atlantafx..", "org.kordamp..");
    }

    private ArchRule modelsWithoutScene() {
        return noClasses()
                .that(areOursToo())
                .and(layers.in("ui"))
                .and()
                .haveNameMatching(".*Model(\\$.*)?")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javafx.scene..", "javafx.stage..");
    }

    private ArchRule noGlobalLocale() {
        return noClasses()
                .that(areOursToo())
                .should()
                .callMethod(Locale.class, "setDefault", Locale.class)
                .orShould()
                .callMethod(Locale.class, "setDefault", Locale.Category.class, Locale.class);
    }

    private ArchRule noEmptyNames() {
        return noClasses().that(areOursToo()).should().haveNameMatching(EMPTY_NAMES);
    }

    private DescribedPredicate<JavaClass> areOursToo() {
        return DescribedPredicate.describe("are below " + root, layers::isOurs);
    }

    private DescribedPredicate<JavaField> areOurs() {
        return DescribedPredicate.describe(
                "are below " + root,
                field ->
                        layers.isOurs(field.getOwner())
                                && !field.getModifiers().contains(JavaModifier.SYNTHETIC));
    }

    private static ArchCondition<JavaField> beFinalIfStatic() {
        return whenStatic(
                "be final if static", field -> field.getModifiers().contains(JavaModifier.FINAL));
    }

    private static ArchCondition<JavaField> notBeAMutableConstant() {
        return whenStatic(
                "not be a constant whose contents change",
                field -> !field.getRawType().getName().matches(MUTABLE_TYPES));
    }

    private static ArchCondition<JavaField> whenStatic(
            String description, Predicate<JavaField> wanted) {
        return new ArchCondition<>(description) {
            @Override
            public void check(JavaField field, ConditionEvents events) {
                if (field.getModifiers().contains(JavaModifier.STATIC)) {
                    boolean met = wanted.test(field);
                    events.add(new SimpleConditionEvent(field, met, field.getFullName()));
                }
            }
        };
    }

    private static ArchCondition<JavaClass> lieInANullMarkedPackage() {
        return new ArchCondition<>("lie in a package marked with @NullMarked") {
            @Override
            public void check(JavaClass javaClass, ConditionEvents events) {
                boolean marked = javaClass.getPackage().isAnnotatedWith(NullMarked.class);
                String message = javaClass.getName() + " lies in a package without @NullMarked";
                events.add(new SimpleConditionEvent(javaClass, marked, message));
            }
        };
    }
}
