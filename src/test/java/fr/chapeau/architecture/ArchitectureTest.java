package fr.chapeau.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import fr.chapeau.architecture.ArchitectureRules.NamedRule;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every rule, on Chapeau's own classes.
class ArchitectureTest {
    private static final String ROOT = "fr.chapeau";
    private static final JavaClasses CLASSES =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages(ROOT);

    static List<NamedRule> rules() {
        return new ArchitectureRules(ROOT).all();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void chapeauKeepsTheRule(NamedRule named) {
        named.rule().check(CLASSES);
    }
}
