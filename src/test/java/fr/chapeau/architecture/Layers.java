package fr.chapeau.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.function.BiPredicate;

/// The packages below a root, lowest level first: a package may use those of earlier rows, never of
/// later ones. The table is the one of the design document; every other package of `ui` is a
/// feature of its own.
final class Layers {
    private static final List<String> BELOW_FEATURES =
            List.of(
                    "text",
                    "problem",
                    "i18n",
                    "frontmatter",
                    "settings",
                    "markdown",
                    "liquid",
                    "site",
                    "check",
                    "git",
                    "review",
                    "app",
                    "cli",
                    "ui.kit",
                    "ui.text",
                    "ui.changes");
    private static final int FEATURE_LEVEL = BELOW_FEATURES.size();
    private static final int WINDOW_LEVEL = FEATURE_LEVEL + 1;
    private static final int ROOT_LEVEL = WINDOW_LEVEL + 1;
    private static final int UNKNOWN = -1;

    private final String root;

    Layers(String root) {
        this.root = root;
    }

    /// Whether a class lies in one of the packages, named from the root (`ui.text`), or below it.
    boolean isIn(JavaClass javaClass, String... packages) {
        for (String name : packages) {
            if (isPackageOrBelow(javaClass.getPackageName(), root + "." + name)) {
                return true;
            }
        }
        return false;
    }

    boolean isOurs(JavaClass javaClass) {
        return isPackageOrBelow(javaClass.getPackageName(), root);
    }

    DescribedPredicate<JavaClass> in(String... packages) {
        return DescribedPredicate.describe(
                "in " + String.join(", ", packages), javaClass -> isIn(javaClass, packages));
    }

    ArchCondition<JavaClass> useOnlyLowerLevels() {
        return useNothing(
                "use only packages of the same or an earlier row",
                (user, used) -> level(used) > level(user));
    }

    ArchCondition<JavaClass> notSeeOtherFeatures() {
        return useNothing(
                "not see another feature of the interface",
                (user, used) ->
                        level(user) == FEATURE_LEVEL
                                && level(used) == FEATURE_LEVEL
                                && !row(user).equals(row(used)));
    }

    ArchCondition<JavaClass> notSeeTheCommandLine() {
        return useNothing(
                "not see the command line", (user, used) -> isIn(user, "ui") && isIn(used, "cli"));
    }

    /// The interface shows the values of these packages and asks `app` for their work.
    ArchCondition<JavaClass> useOnlyValuesOf(String... packages) {
        return useNothing(
                "use only records, enums and interfaces of " + String.join(" and ", packages),
                (user, used) -> isIn(user, "ui") && isIn(used, packages) && !isValue(used));
    }

    ArchCondition<JavaClass> lieInAKnownPackage() {
        return new ArchCondition<>("lie in a package of the table") {
            @Override
            public void check(JavaClass javaClass, ConditionEvents events) {
                if (level(javaClass) == UNKNOWN) {
                    String message = javaClass.getName() + " lies in a package that has no row";
                    events.add(SimpleConditionEvent.violated(javaClass, message));
                }
            }
        };
    }

    private ArchCondition<JavaClass> useNothing(
            String description, BiPredicate<JavaClass, JavaClass> forbidden) {
        return new ArchCondition<>(description) {
            @Override
            public void check(JavaClass user, ConditionEvents events) {
                for (Dependency dependency : user.getDirectDependenciesFromSelf()) {
                    JavaClass used = dependency.getTargetClass().getBaseComponentType();
                    if (isOurs(used) && forbidden.test(user, used)) {
                        events.add(
                                SimpleConditionEvent.violated(user, dependency.getDescription()));
                    }
                }
            }
        };
    }

    private static boolean isValue(JavaClass javaClass) {
        return javaClass.isRecord() || javaClass.isEnum() || javaClass.isInterface();
    }

    private int level(JavaClass javaClass) {
        String row = row(javaClass);
        if (row.isEmpty()) {
            return ROOT_LEVEL;
        }
        if (row.equals("ui.window")) {
            return WINDOW_LEVEL;
        }
        int listed = BELOW_FEATURES.indexOf(row);
        return listed == UNKNOWN && row.startsWith("ui.") ? FEATURE_LEVEL : listed;
    }

    /// The row of the table: the first part of the package below the root, or the first two below
    /// `ui`.
    private String row(JavaClass javaClass) {
        String name = javaClass.getPackageName();
        if (name.equals(root)) {
            return "";
        }
        String[] parts = name.substring(root.length() + 1).split("\\.", -1);
        return parts[0].equals("ui") && parts.length > 1 ? parts[0] + "." + parts[1] : parts[0];
    }

    private static boolean isPackageOrBelow(String name, String parent) {
        return name.equals(parent) || name.startsWith(parent + ".");
    }
}
