package fr.chapeau.architecture;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import fr.chapeau.problem.MessageKey;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Every sentence exists in both languages, formats, and is set as its language wants.
class BundlesTest {

    /// The keys that the enums of one package name.
    record PackageKeys(String name, Class<?> anchor, Set<String> keys) {
        @Override
        public String toString() {
            return name;
        }
    }

    static List<PackageKeys> packages() {
        Map<String, List<Class<?>>> enums =
                keyEnums()
                        .collect(
                                groupingBy(
                                        Class::getPackageName,
                                        mapping(type -> type, toCollection(ArrayList::new))));
        return enums.entrySet().stream()
                .map(entry ->
                        new PackageKeys(
                                entry.getKey(),
                                entry.getValue().getFirst(),
                                keysOf(entry.getValue())))
                .toList();
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("packages")
    void theSentencesOfAPackageAreSound(PackageKeys keys) throws IOException {
        List<String> defects = new ArrayList<>();
        Map<String, String> french = read(keys.anchor(), "messages_fr.properties", defects);
        Map<String, String> english = read(keys.anchor(), "messages_en.properties", defects);

        defects.addAll(Bundles.defects(keys.keys(), french, english));

        assertThat(defects).isEmpty();
    }

    @Test
    void soundSentencesHaveNoDefect() throws IOException {
        assertThat(
                        defects(
                                """
                                plain=L’article «~{0}~» est prêt~: voir https://exemple.fr/?a=b, à 12:30.
                                plural={0,choice,0#aucun article|1#un article|1<{0} articles}
                                trailer=Ajoute la ligne Check-Override: au message. Vraiment~?!
                                """,
                                """
                                plain=The article “{0}” is ready.
                                plural={0,choice,0#no article|1#one article|1<{0} articles}
                                trailer=Adds the line Check-Override: to the message. Really?
                                """))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    a=oui;b=non             | a=yes                 | en lacks b
                    a=oui                   | a=yes;b=no            | fr lacks b
                    a=oui {0}               | a=yes                 | a has other places
                    a=oui {0}               | a=yes {1}             | a has other places
                    a=l'article             | a=the article         | fr a has a straight apostrophe
                    a=son article           | a=it's the article    | en a has a straight apostrophe
                    a=oui {0                | a=yes {0}             | fr a does not format
                    a=oui {0,choice,un}     | a=yes {0}             | fr a does not format
                    a=oui {{0}}             | a=yes {0}             | fr a
                    a=Quoi ?                | a=What?               | fr a lacks a no-break space at ?
                    a=Quoi!                 | a=What!               | fr a lacks a no-break space at !
                    a=Ceci : cela           | a=This: that          | fr a lacks a no-break space at :
                    a=Ceci: cela            | a=This: that          | fr a lacks a no-break space at :
                    a=un « mot~»            | a=a word              | fr a lacks a no-break space at «
                    a=un «mot~»             | a=a word              | fr a lacks a no-break space at «
                    a=un «~mot »            | a=a word              | fr a lacks a no-break space at »
                    a=                      | a=yes                 | fr a is empty
                    a=oui;a=non             | a=yes                 | a occurs twice
                    """)
    void eachDefectIsSeen(String french, String english, String defect) throws IOException {
        List<String> defects = defects(french.replace(';', '\n'), english.replace(';', '\n'));

        assertThat(defects).anyMatch(line -> line.startsWith(defect));
    }

    @Test
    void aSentenceWithoutItsKeyIsSeen() {
        Map<String, String> sentences = Map.of("a", "a", "b", "b");

        assertThat(Bundles.defects(Set.of("a"), sentences, sentences))
                .containsExactly("fr b is no key", "en b is no key");
    }

    /// The defects of two bundles, in which `~` stands for a no-break space.
    private static List<String> defects(String french, String english) throws IOException {
        List<String> defects = new ArrayList<>();
        Map<String, String> readFrench = Bundles.read(reader(french), defects);
        Map<String, String> readEnglish = Bundles.read(reader(english), defects);
        Set<String> keys = new TreeSet<>(readFrench.keySet());
        keys.addAll(readEnglish.keySet());
        defects.addAll(Bundles.defects(keys, readFrench, readEnglish));
        return defects;
    }

    private static StringReader reader(String bundle) {
        return new StringReader(bundle.replace('~', '\u00A0'));
    }

    private static Map<String, String> read(Class<?> anchor, String name, List<String> defects)
            throws IOException {
        try (InputStream in = anchor.getResourceAsStream(name)) {
            if (in == null) {
                defects.add("there is no " + name);
                return Map.of();
            }
            return Bundles.read(new InputStreamReader(in, StandardCharsets.UTF_8), defects);
        }
    }

    private static Stream<Class<?>> keyEnums() {
        return new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("fr.chapeau")
                        .stream()
                        .filter(JavaClass::isEnum)
                        .filter(type -> type.isAssignableTo(MessageKey.class))
                        .map(JavaClass::reflect);
    }

    private static Set<String> keysOf(List<Class<?>> enums) {
        return enums.stream()
                .flatMap(type -> Arrays.stream(type.getEnumConstants()))
                .map(constant -> ((MessageKey) constant).key())
                .collect(toCollection(TreeSet::new));
    }
}
